"""Sentences in the build of real letters, with other words: what is read in each.

``ways.txt`` holds families, each under a line with its name. A line: what is read in a letter
of 12 April 2024, its passages apart by " ; ", each with its acts, and for a promise its kind of
term, last day, words of the term and firmness; a tab; the sentences. They were written by
readers of some 1,600 real letters, in the build of these and in other words, to find what was
read wrong. What is still read otherwise, some 800 of them, does not stand here.
``tests/corpus/README.md`` has the figures.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitments.extraction.engine import read_letter
from commitments.extraction.readings import PassageReading
from tests.extraction.letters import LETTER, ON

WAYS = [
    line.split("\t")
    for line in (Path(__file__).parent / "ways.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def _told(passage: PassageReading) -> str:
    acts = "+".join(sorted(passage.acts))
    term = passage.deadline
    if term is None:
        return acts
    return f"{acts} [{term.kind} {term.latest} «{term.wording}» {passage.firmness}]"


@pytest.mark.parametrize(("reading", "words"), WAYS)
def test_sentences_of_real_letters_are_read(reading: str, words: str) -> None:
    passages = read_letter(LETTER.format(words), on=ON).passages
    assert (" ; ".join(map(_told, passages)) or "-") == reading


@given(st.lists(st.sampled_from([words for _, words in WAYS]), min_size=2, max_size=8))
@settings(max_examples=300, deadline=None)
def test_any_order_of_these_is_read_and_quoted_as_it_stands(told: list[str]) -> None:
    raw = LETTER.format(" ".join(told))
    for passage in read_letter(raw, on=ON).passages:
        assert raw[passage.start : passage.end] == passage.quote
