from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.models import Dossier, Letter, Visibility
from commitments.queries.answers import LIMIT, find_answers, letters_after
from tests import build

pytestmark = pytest.mark.django_db


def answer(dossier: str = "", number: str = "", **fields: Any) -> Letter:
    fields = {"date": date(2024, 2, 20), "subject": "Iets", **fields}
    return build.letter(paper=(dossier, number) if dossier else None, **fields)


@pytest.mark.parametrize(
    ("dossier", "number", "asked"),
    [
        ("29521", "440", "29 521, nr. 440"),
        ("29521", "440", "29521 440"),
        ("29521", "440", "29521, nr 440"),
        ("29521", "440", "29.521 nr. 440"),
        ("29521", "440", "kst-29521-440"),
        ("29521", "440", "29 521"),
        ("29521", "44", "29521-44"),
        ("21501-02", "2462", "21 501-02, nr. 2462"),
        ("21501-02", "1581", "kst-21501-02-1581"),
        ("21501-02", "1581", "21501-02"),
        ("36410-XII", "45", "36 410 XII, nr. 45"),
        ("36410-XII", "45", "36410-xii nr 45"),
        ("35099", "S", "35 099, S"),
    ],
)
def test_letter_is_found_by_its_number(dossier: str, number: str, asked: str) -> None:
    made = build.commitment()
    wanted = answer(dossier, number)
    answer("90001", "440")
    assert list(find_answers(made, asked)) == [wanted]


@pytest.mark.parametrize("asked", ["financiën", "FINANCIEN", "begroting financie"])
def test_letter_is_found_by_words_of_its_subject(asked: str) -> None:
    made = build.commitment()
    wanted = answer(subject="De begroting van Financiën")
    answer(subject="De begroting van Defensie")
    assert list(find_answers(made, asked)) == [wanted]


def test_letter_is_found_by_our_own_number() -> None:
    wanted = answer()
    assert list(find_answers(build.commitment(), str(wanted.pk))) == [wanted]


@pytest.mark.parametrize("asked", ["!!!", "'; DROP", "%", "_", "\\", "x" * 10_000, "9" * 100])
def test_nonsense_finds_nothing(asked: str) -> None:
    answer("29521", "440")
    assert list(find_answers(build.commitment(), asked)) == []


def test_only_public_letters_of_the_day_itself_or_later_can_answer() -> None:
    made = build.commitment()
    same_day = answer(date=date(2024, 1, 10))
    answer(date=date(2024, 1, 9))
    answer(date=None)
    answer(visibility=Visibility.CONCEPT)
    answer(visibility=Visibility.RECALLED)
    assert list(letters_after(made)) == [same_day]


def test_promise_without_a_date_can_be_answered_by_any_letter() -> None:
    made = build.commitment(letter=build.letter(date=None))
    letters = {answer(date=date(2000, 1, 1)), answer(date=None)}
    assert set(letters_after(made)) == letters


def test_nothing_asked_shows_what_was_proposed_and_what_lies_near() -> None:
    made = build.commitment()
    proposed, near, _ = answer(), answer("90001", "2"), answer("29521", "1")
    made.dossiers.set(Dossier.objects.filter(number="90001"))
    build.link(made, proposed)
    assert set(find_answers(made, " ")) == {proposed, near}


def test_found_letters_are_the_newest_and_not_too_many() -> None:
    made = build.commitment()
    for day in range(1, LIMIT + 5):
        answer(date=date(2024, 3, day), subject="Duinen")
    found = list(find_answers(made, "duinen"))
    assert len(found) == LIMIT
    assert found[0].date == date(2024, 3, LIMIT + 4)
