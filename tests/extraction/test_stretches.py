"""Where a sentence is cut, and which stretches are the promise's own."""

import pytest

from commitments.extraction.stretches import Stretch, cut


def stretches(marked: str) -> list[Stretch]:
    """The stretches of a text in which brackets stand around the promise's own words."""
    text, anchors = "", []
    for piece in marked.split("["):
        own, bracket, rest = piece.partition("]")
        if bracket:
            anchors.append((len(text), len(text) + len(own)))
        text += own + rest
    return list(cut(text, anchors))


@pytest.mark.parametrize(
    ("marked", "own", "other"),
    [
        (
            "[uw kamer] [zal], zoals toegezegd in mei, voor de zomer worden [geïnformeerd]",
            ["uw kamer zal", "voor de zomer worden geïnformeerd"],
            ["zoals toegezegd in mei"],
        ),
        (
            "het onderzoek wordt in mei afgerond; daarna [informeer] ik [u]",
            ["daarna informeer ik u"],
            ["het onderzoek wordt in mei afgerond"],
        ),
        (
            "ik [stuur] [u] het plan dat in juni is vastgesteld, uiterlijk in mei",
            ["ik stuur u het plan", "uiterlijk in mei"],
            ["dat in juni is vastgesteld"],
        ),
        (
            "ik [zeg] [u] toe dat de kamer het plan in mei ontvangt",
            ["ik zeg u toe", "dat de kamer het plan in mei ontvangt"],
            [],
        ),
        (
            "op 24 april spreek ik met de sector en in mei zal ik [u] [berichten]",
            ["en in mei zal ik u berichten"],
            ["op 24 april spreek ik met de sector"],
        ),
        (
            "ik [stuur] [u] het plan zo mogelijk in mei maar uiterlijk in juni",
            ["ik stuur u het plan zo mogelijk in mei", "maar uiterlijk in juni"],
            [],
        ),
    ],
)
def test_cut_tells_own_stretches_from_others(marked: str, own: list[str], other: list[str]) -> None:
    found = stretches(marked)
    assert [one.text for one in found if one.own] == own
    assert [one.text for one in found if not one.own] == other


def test_cut_without_anchors_makes_all_its_own() -> None:
    assert [one.own for one in cut("het plan is er in mei, zegt hij", [])] == [True, True]


@pytest.mark.parametrize(
    ("marked", "front"),
    [
        ("de peiling in april [stuur] ik [u] in mei", "de peiling in april "),
        ("in mei [stuur] ik [u] de peiling", "in mei "),
        ("ik [stuur] [u] de peiling in mei", ""),
        ("[uw kamer] [ontvangt] de peiling in mei", ""),
    ],
)
def test_front_is_what_stands_before_the_verb(marked: str, front: str) -> None:
    (only,) = stretches(marked)
    assert only.text[: only.front] == front
