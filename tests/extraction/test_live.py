"""Which sentences may matter, by their words alone."""

from __future__ import annotations

import pytest

from commitments.extraction.cleaning import clean
from commitments.extraction.live import Live
from commitments.extraction.sentences import split
from commitments.extraction.spelling import spelling_of

DULL = "Het gaat daarbij om maatwerk, want geen twee situaties zijn gelijk."


def _live(raw: str) -> Live:
    text = clean(raw)
    return Live(text.text, split(text), spelling_of(text))


def test_sentence_of_dull_words_is_passed_over() -> None:
    live = _live(f"{DULL} {DULL}")
    assert (live.acting, live.spots) == ({}, {})


@pytest.mark.parametrize(
    "words",
    [
        "«Uw Kamer» krijgt dat.",
        "Dat krijgt (uw Kamer) nog.",
        "Dat staat in de voortgangsbrief.",
        "Dat gaat naaruw Kamer.",
        "Dat is de motie-Jansen.",
    ],
)
def test_sentence_with_a_word_that_may_act_is_live(words: str) -> None:
    assert _live(f"{DULL} {words} {DULL}").acting.keys() == {1}


def test_sentence_glued_to_another_is_judged_by_its_own_words() -> None:
    assert _live("Zo gaat dat.Uw Kamer krijgt dat. Zo gaat dat.").acting.keys() == {1}


def test_words_of_a_text_with_more_than_are_remembered_count_too() -> None:
    many = " ".join(f"x{number}" for number in range(60_000))
    text = clean(f"{many}\nUw Kamer krijgt dat.")
    sentences = split(text)
    assert Live(text.text, sentences, spelling_of(text)).acting.keys() == {len(sentences) - 1}


def test_anchor_stands_where_its_words_do() -> None:
    text = "Dat zijn de vragen van het lid Jansen."
    assert _live(text).spots == {"ragen ": [text.index("ragen ")]}
    assert _live("Dat zijn vragen.").spots == {}
