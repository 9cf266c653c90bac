"""Two promises of one sentence are two passages and two commitments."""

from __future__ import annotations

from datetime import date

import pytest

from commitments.extraction.engine import read_letter

ON = date(2024, 4, 12)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "Ik zal u in mei informeren over de proef en in september een wetsvoorstel indienen.",
            [
                "Ik zal u in mei informeren over de proef",
                "in september een wetsvoorstel indienen.",
            ],
        ),
        (
            "De evaluatie ontvangt u voor 1 mei; de voortgangsrapportage volgt voor 1 juni.",
            [
                "De evaluatie ontvangt u voor 1 mei",
                "de voortgangsrapportage volgt voor 1 juni.",
            ],
        ),
        (
            "Ik stuur u in mei de evaluatie, en ik informeer u in juni over de kosten.",
            ["Ik stuur u in mei de evaluatie", "ik informeer u in juni over de kosten."],
        ),
    ],
)
def test_each_promise_is_quoted_apart(text: str, quotes: list[str]) -> None:
    reading = read_letter(text, on=ON)
    assert [passage.quote for passage in reading.passages] == quotes
    assert [one.passages for one in reading.commitments] == [(0,), (1,)]


def test_each_promise_has_its_own_object() -> None:
    reading = read_letter(
        "Ik zal u in mei informeren over de proef en in september het wetsvoorstel indienen.", on=ON
    )
    assert [passage.object for passage in reading.passages] == ["de proef", "het wetsvoorstel"]


def test_each_promise_has_its_own_rule() -> None:
    reading = read_letter(
        "In mei ontvangt u de evaluatie, en het kabinet zal in juni een wetsvoorstel indienen.",
        on=ON,
    )
    assert [passage.rule for passage in reading.passages] == [
        "toezegging.u-ontvangt",
        "toezegging.zal-informeren",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "U ontvangt in mei een brief waarin ik u meld wanneer ik u in juni nader informeer.",
        "Ik hoop u in mei te informeren, maar uiterlijk 1 juni ontvangt u de brief.",
        "Ik stuur u in mei de evaluatie en informeer u in mei over de kosten.",
        "Ik stuur u de evaluatie en informeer u in mei over de kosten.",
    ],
)
def test_one_day_is_one_promise(text: str) -> None:
    assert [passage.quote for passage in read_letter(text, on=ON).passages] == [text]


def test_term_of_the_next_sentence_parts_nothing() -> None:
    promise = "Ik stuur u de evaluatie en ik zal u over de kosten informeren."
    text = f"{promise} Naar verwachting zal dat in mei zijn."
    assert [passage.quote for passage in read_letter(text, on=ON).passages] == [promise]
