from __future__ import annotations

from datetime import date

import pytest

from commitments.extraction.engine import read_letter

ON = date(2024, 4, 3)


@pytest.mark.parametrize(
    ("kept", "promised"),
    [
        (
            "Hierbij stuur ik u de toegezegde rapportage",
            "in november stuur ik u de tweede rapportage.",
        ),
        (
            "Met deze brief voldoe ik aan mijn toezegging aan het lid Smit",
            "ik zal u in november nader informeren.",
        ),
    ],
)
def test_sentence_that_keeps_and_promises_is_two_passages(kept: str, promised: str) -> None:
    passages = read_letter(f"{kept} en {promised}", on=ON).passages
    assert [(one.acts, one.quote) for one in passages] == [
        (("fulfilment",), kept),
        (("commitment",), promised),
    ]


def test_promise_told_before_is_kept_by_the_first_half_of_the_next_sentence() -> None:
    text = (
        "In het debat van 12 februari heb ik u toegezegd verslag te doen van de tellingen."
        " Met deze brief bericht ik u hierover en in december stuur ik u een tweede verslag."
    )
    found = read_letter(text, on=ON)
    assert [one.acts for one in found.passages] == [("fulfilment",), ("commitment",)]
    assert [one.deadline.latest for one in found.commitments] == [date(2024, 12, 31)]


def test_sentence_that_only_gives_before_it_promises_keeps_nothing() -> None:
    text = "Hierbij stuur ik u de rapportage en in november stuur ik u de tweede."
    assert [one.acts for one in read_letter(text, on=ON).passages] == [("commitment",)]
