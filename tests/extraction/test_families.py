"""Families of sentences: every way of naming what was promised, with every way of telling of it.

Each file of ``families`` is named after an act. ``named`` and ``told`` make one sentence,
``first`` and ``second`` two, ``first``, ``between`` and ``third`` three. With what is
``strange``, promised to nobody, they tell nothing, but for those ``to_kamer``, whose own
words tell that the Kamer waits for it.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from commitments.extraction.engine import read_letter
from commitments.extraction.readings import Act
from tests.extraction.letters import LETTER, ON

FAMILIES: dict[str, dict[str, list[str]]] = {
    file.stem: tomllib.loads(file.read_text(encoding="utf-8"))
    for file in sorted((Path(__file__).parent / "families").glob("*.toml"))
}
OUTCOMES = frozenset(("fulfilment", "postponement", "withdrawal"))


def _of(beginnings: str, *endings: str) -> list[tuple[str, str, list[str]]]:
    """Each ending of each family, with its act and the beginnings it goes with."""
    return [
        (act, ending, family.get(beginnings, []))
        for act, family in FAMILIES.items()
        for some in endings
        for ending in family.get(some, ())
    ]


def _outcomes(words: str) -> set[Act]:
    passages = read_letter(LETTER.format(words), on=ON).passages
    return {act for passage in passages for act in passage.acts} & OUTCOMES


@pytest.mark.parametrize(("act", "told", "named"), _of("named", "told", "told_to_kamer"))
def test_act_told_of_anything_promised(act: str, told: str, named: list[str]) -> None:
    assert [name for name in named if act not in _outcomes(f"{name} {told}.")] == []


@pytest.mark.parametrize(("act", "told", "strange"), _of("strange", "told"))
def test_nothing_told_of_what_nobody_promised(act: str, told: str, strange: list[str]) -> None:
    assert [name for name in strange if _outcomes(f"{name} {told}.")] == []


@pytest.mark.parametrize(("act", "second", "first"), _of("first", "second", "second_to_kamer"))
def test_act_told_after_any_promise(act: str, second: str, first: list[str]) -> None:
    assert [one for one in first if act not in _outcomes(f"{one} {second}")] == []


@pytest.mark.parametrize(("act", "second", "strange"), _of("strange_first", "second"))
def test_nothing_told_after_what_nobody_promised(act: str, second: str, strange: list[str]) -> None:
    assert [one for one in strange if _outcomes(f"{one} {second}")] == []


@pytest.mark.parametrize(("act", "third", "first"), _of("first", "third"))
def test_act_told_a_sentence_further_on(act: str, third: str, first: list[str]) -> None:
    between = FAMILIES[act]["between"]
    told = [f"{one} {other} {third}" for one in first for other in between]
    assert [words for words in told if act not in _outcomes(words)] == []


_ON = "Het fonds ondersteunt havens.\n\nHet beheer ging in maart over. De partijen zijn akkoord."


@pytest.mark.parametrize(("act", "of_paper", "first"), _of("first_paper", "of_paper"))
def test_act_told_of_a_paper_called_by_its_name(act: str, of_paper: str, first: list[str]) -> None:
    told = [f"{one} {_ON} {of_paper}" for one in first]
    assert [words for words in told if act not in _outcomes(words)] == []


@pytest.mark.parametrize(("act", "strange", "first"), _of("first_paper", "strange_paper"))
def test_nothing_told_of_what_has_another_name(act: str, strange: str, first: list[str]) -> None:
    told = [f"{one} {_ON} {strange}" for one in first]
    assert [words for words in told if _outcomes(words)] == []


_PROMISES = FAMILIES["commitment"]


def _promised(words: str) -> list[str]:
    """What a letter with these words promises: "kind latest firmness"."""
    read = [
        (passage.firmness, passage.deadline)
        for passage in read_letter(LETTER.format(words), on=ON).passages
        if "commitment" in passage.acts
    ]
    return [f"{term and term.kind} {(term and term.latest) or '-'} {firm}" for firm, term in read]


@pytest.mark.parametrize("telling", _PROMISES["telling"])
def test_promise_told_by_any_main_clause(telling: str) -> None:
    promised = dict(one.split(" | ") for one in _PROMISES["promised"])
    read = {one: _promised(f"{telling} {one}.") for one in promised}
    assert read == {one: [term] for one, term in promised.items()}


@pytest.mark.parametrize("telling", _PROMISES["telling"])
def test_nothing_promised_where_something_else_is_told(telling: str) -> None:
    strange = _PROMISES["strange"]
    assert [one for one in strange if _promised(f"{telling} {one}.")] == []
