from __future__ import annotations

from datetime import date

import pytest

from commitments.matching.mentions import (
    DayMention,
    days_in,
    members_in,
    ministries_in,
    numbers_in,
    papers_in,
)


def test_day_month_and_year_are_kept_as_far_as_they_are_said() -> None:
    text = "Op 3 mei jl. en 12 juni 2024, zoals in maart toegezegd."
    assert days_in(text) == (
        DayMention(5, day=3),
        DayMention(6, day=12, year=2024),
        DayMention(3),
    )


@pytest.mark.parametrize(
    ("said", "day", "may"),
    [
        (DayMention(5, day=3), date(2024, 5, 3), True),
        (DayMention(5), date(2024, 5, 3), True),
        (DayMention(5, day=4), date(2024, 5, 3), False),
        (DayMention(5, day=3, year=2023), date(2024, 5, 3), False),
    ],
)
def test_mention_may_be_a_day_it_does_not_contradict(
    said: DayMention, day: date, may: bool
) -> None:
    assert said.may_be(day) is may


def test_members_are_known_by_surname() -> None:
    text = (
        "De leden Van der Horst (ABC) en Ål-Meer vroegen, net als mevrouw De Wit, om de motie-Bos."
    )
    assert members_in(text) == {"van der horst", "almeer", "de wit", "bos"}


def test_people_without_a_title_are_no_members() -> None:
    assert members_in("Jan Smit schreef een boek.") == frozenset()


def test_papers_are_normalised() -> None:
    text = "Kamerstuk 29 237, nr. 177 en Kamerstuk 21 501-02, nr. 2462; 36 410 XII, nr. 45"
    assert papers_in(text) == {("29237", "177"), ("21501-02", "2462"), ("36410-XII", "45")}


def test_register_and_annex_numbers_are_found() -> None:
    text = "Toezegging T01970 en TZ202306-026 (Aanhangsel Handelingen, 2023-2024, nr. 187)"
    assert numbers_in(text) == {"T01970", "TZ202306026", "ah187"}


def test_ministry_is_named_with_an_office() -> None:
    keys = {"waterbeheer en duinen": "water", "zaken": "zaken"}
    text = "Namens de Minister van Waterbeheer\nen Duinen; het zijn zaken van belang."
    assert ministries_in(text, keys) == {"water"}
