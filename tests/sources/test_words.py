from __future__ import annotations

import pytest

from commitments.sources.words import bare_words, share_in_common, words_sha256

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
