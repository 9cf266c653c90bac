from __future__ import annotations

import pytest

from commitments.sources.words import bare_words, say_the_same, share_in_common, words_sha256

FIRST = "Ik zal uw Kamer voor het zomerreces informeren over de dijken."
SECOND = "Het onderzoek naar de sluizen wordt door de provincies uitgevoerd."


def test_words_are_the_same_whatever_the_line_breaks_and_marks() -> None:
    assert words_sha256("Geïnfor-\nmeerd: de Kamer") == words_sha256("geïnformeerd de Kamer")


def test_words_with_another_date_are_others() -> None:
    assert words_sha256("voor 1 maart") != words_sha256("voor 1 april")


def test_bare_words_drop_composed_and_decomposed_marks_alike() -> None:
    assert bare_words("geïnd") == bare_words("gei\u0308nd")


@pytest.mark.parametrize(
    ("other", "share"), [(f"{FIRST}\n\n{FIRST}", 1.0), (FIRST, 1.0), (SECOND, 0.0), ("", 0.0)]
)
def test_share_in_common_counts_whole_sentences(other: str, share: float) -> None:
    assert share_in_common(FIRST, other) == share


def test_share_in_common_is_of_the_longer_text() -> None:
    assert 0.4 < share_in_common(FIRST, f"{FIRST} {SECOND}") < 0.6
    assert share_in_common(FIRST, f"{FIRST} {SECOND}") == share_in_common(
        f"{FIRST} {SECOND}", FIRST
    )


def test_letter_with_its_lines_broken_elsewhere_says_the_same() -> None:
    narrow = FIRST.replace("informeren", "infor-\nmeren").replace(" de dijken", "\nde dijken")
    assert say_the_same(f"{FIRST} {SECOND}", f"{narrow}\n{SECOND}")


@pytest.mark.parametrize(
    "other",
    [
        f"{FIRST} {SECOND.replace('wordt', 'wordt niet')}",
        f"{FIRST} {SECOND.replace('door', 'voor')}",
        FIRST,
    ],
)
def test_letter_with_other_words_says_something_else(other: str) -> None:
    both = f"{FIRST} {SECOND}"
    assert (say_the_same(both, other), say_the_same(other, both)) == (False, False)


def test_number_more_is_the_mark_of_a_note_and_another_number_a_correction() -> None:
    text = "De Kamer ontving op 8 maart een brief over de sluizen bij Oosterdiep."
    assert say_the_same(text, text.replace("sluizen", "sluizen1"))
    assert not say_the_same(text, text.replace("8", "9"))
