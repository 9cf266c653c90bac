"""The gates and hints only save time: with and without them every letter reads the same."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from commitments.calendar import SETTLED
from commitments.extraction.acts import find_acts
from commitments.extraction.cleaning import clean
from commitments.extraction.deadlines import Deadlines
from commitments.extraction.live import Live
from commitments.extraction.rules.commitments import COMMITMENTS
from commitments.extraction.rules.fulfilments import FULFILMENTS
from commitments.extraction.sentences import split
from commitments.extraction.spelling import spelling_of

ROOT = Path(__file__).parents[2]
LETTERS = sorted([*ROOT.glob("tests/corpus/documents/*.txt"), *ROOT.glob("seeds/*/*.txt")])
EXAMPLES = "\n".join(
    text
    for rule in (*COMMITMENTS, *FULFILMENTS)
    for text in (*rule.examples, *rule.counterexamples)
)


def _acts(text: str, *, gated: bool) -> list[tuple[int, list[str]]]:
    cleaned = clean(text)
    sentences = split(cleaned)
    deadlines = Deadlines(sentences, date(2024, 3, 1), "TK", SETTLED)
    spelling = spelling_of(cleaned)
    live = Live(cleaned.text, sentences, spelling) if gated else None
    found = find_acts(sentences, deadlines, spelling=spelling, live=live)
    return [(acts.index, acts.rules) for acts in found if acts.acts]


@pytest.mark.parametrize(
    "text",
    [*(path.read_text(encoding="utf-8") for path in LETTERS), EXAMPLES],
    ids=[*(path.stem for path in LETTERS), "examples"],
)
def test_gates_change_no_reading(text: str) -> None:
    assert _acts(text, gated=True) == _acts(text, gated=False)
