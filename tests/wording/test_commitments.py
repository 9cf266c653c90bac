from __future__ import annotations

import pytest

from commitments.models import Commitment
from commitments.wording.commitments import about, headline, shifts_words
from tests import build


@pytest.mark.django_db
def test_headline_is_the_promise_on_one_line() -> None:
    quote = "Ik zal uw Kamer infor-\nmeren over\nde duinen."
    commitment = build.commitment(letter=build.letter(quote), quote=quote)
    assert headline(commitment) == "Ik zal uw Kamer informeren over de duinen."


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("subject", "told"),
    [
        ("de\nduinen", ""),
        ("De duinen", ""),
        ("dijken en oevers", "dijken en oevers"),
        ("een overzicht van de duinen", ""),
        ("", ""),
    ],
)
def test_subject_is_told_where_the_promise_does_not(subject: str, told: str) -> None:
    quote = "Ik zal uw Kamer informeren over de duinen."
    assert about(build.commitment(letter=build.letter(quote), quote=quote, object=subject)) == told


@pytest.mark.django_db
def test_headline_without_words_is_the_subject_or_the_number() -> None:
    silent = build.commitment(quote="staat nergens", object="de duinen")
    assert headline(silent) == "de duinen"
    silent.object = ""
    assert headline(silent) == silent.number


@pytest.mark.parametrize(
    ("shifts", "slip", "words"),
    [
        (0, 0, ""),
        (1, 0, "1 keer verschoven"),
        (1, 61, "1 keer verschoven, 61 dagen later"),
        (2, 61, "2 keer verschoven, samen 61 dagen later"),
        (2, -1, "2 keer verschoven, samen 1 dag eerder"),
    ],
)
def test_shifts_are_counted(shifts: int, slip: int, words: str) -> None:
    assert shifts_words(Commitment(shifts=shifts, slip_days=slip)) == words
