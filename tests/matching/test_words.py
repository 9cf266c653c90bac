from __future__ import annotations

import pytest

from commitments.matching.words import COMPOUND, Vocabulary, likeness, telling


def test_common_words_figures_and_offices_tell_nothing() -> None:
    text = "Ik zal uw Kamer in 2024 met de Minister van Waterbeheer informeren over duinonderhoud."
    assert telling(text) == ["duinonderhoud"]


@pytest.mark.parametrize(
    ("one", "other", "worth"),
    [
        ("duin", "duin", 1.0),
        ("onderhoud", "duinonderhoud", COMPOUND),
        ("duinonderhoud", "onderhoud", COMPOUND),
        ("evaluatie", "evaluaties", COMPOUND),
        ("duin", "duinonderhoud", 0.0),
        ("haven", "spoor", 0.0),
    ],
)
def test_words_meet_as_stem_or_as_part_of_a_compound(one: str, other: str, worth: float) -> None:
    assert likeness(one, other) == worth


def test_vocabulary_tells_which_words_a_stem_meets() -> None:
    words = Vocabulary(["duinonderhoud", "onderhoud", "haven"])
    assert words.met("onderhoud") == {"duinonderhoud": COMPOUND, "onderhoud": 1.0}
