"""Every way of promising with every verb, receiver, term and matter, put together here.

``crossed.toml`` holds what is put together. A promise is the same whatever it is about, whoever
gets it and however it is opened; a clause inside what it is about has verbs and times of its own.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from commitments.extraction.engine import read_letter
from tests.extraction.letters import LETTER, ON

CROSSED: dict[str, Any] = tomllib.loads(
    (Path(__file__).parent / "crossed.toml").read_text(encoding="utf-8")
)
PROMISED = [(way, firm) for firm, ways in CROSSED["promised"].items() for way in ways]
SENT = [(way, firm) for firm, ways in CROSSED["sent"].items() for way in ways]
TERMS = [tuple(line.split(" | ")) for line in CROSSED["term"]]
IN_JUNE = "commitment date 2024-06-30 «in juni»"


def _read(words: str) -> str:
    told = []
    for passage in read_letter(LETTER.format(words), on=ON).passages:
        term = passage.deadline
        acts = "+".join(sorted(passage.acts))
        told.append(
            acts
            if term is None
            else f"{acts} {term.kind} {term.latest} «{term.wording}» {passage.firmness}"
        )
    return " ; ".join(told).lower() or "-"


def _sentence(way: str, words: str) -> str:
    sentence = way.format(words)
    return sentence[0].upper() + sentence[1:]


def _others(cases: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    """The sentences that are read otherwise than expected, each with its reading."""
    return [(words, told) for words, right in cases if (told := _read(words)) != right]


@pytest.mark.parametrize("about", CROSSED["about"])
def test_promise_of_any_matter(about: str) -> None:
    cases = ((_sentence(way, about), f"{IN_JUNE} {firm}") for way, firm in PROMISED)
    assert _others(cases) == []


@pytest.mark.parametrize("paper", CROSSED["paper"])
def test_promise_of_any_paper(paper: str) -> None:
    cases = (
        (_sentence(way, paper.rstrip(",") if way.endswith("{}.") else paper), f"{IN_JUNE} {firm}")
        for way, firm in SENT
    )
    assert _others(cases) == []


@pytest.mark.parametrize("about", CROSSED["about"])
def test_no_promise_of_any_matter(about: str) -> None:
    cases = (
        (way.format(about), "-" if act == "nothing" else act)
        for act, ways in CROSSED["told"].items()
        for way in ways
        if not (act == "fulfilment" and way.format(about).count("motie"))
    )
    assert _others(cases) == []


RETOLD = (
    "{} {} uw Kamer in juni te informeren over de sluizen.",
    "{} {} dat uw Kamer in juni wordt geïnformeerd over de sluizen.",
    "{} {} dat ik uw Kamer in juni zal informeren over de sluizen.",
    "{} {} dat uw Kamer in juni een brief ontvangt over de sluizen.",
    "{} {} in juni een brief over de sluizen te sturen.",
)


@pytest.mark.parametrize("retold", CROSSED["retold"])
def test_promise_retold_of_any_occasion(retold: str) -> None:
    right = "commitment+repeat date 2024-06-30 «in juni» firm"
    cases = ((way.format(one, retold), right) for one in CROSSED["occasion"] for way in RETOLD)
    assert _others(cases) == []


OPENED = (
    "{} zal ik uw Kamer in juni informeren.",
    "{} informeer ik uw Kamer in juni.",
    "{} wordt uw Kamer in juni geïnformeerd.",
    "{} ontvangt uw Kamer in juni een brief.",
    "{} kom ik in juni bij uw Kamer terug.",
    "{} stuur ik uw Kamer in juni een overzicht.",
)


@pytest.mark.parametrize("opening", CROSSED["opening"])
def test_promise_however_opened(opening: str) -> None:
    cases = ((_sentence(way, opening), f"{IN_JUNE} firm") for way in OPENED)
    assert _others(cases) == []


TIMED = (
    "Ik zal uw Kamer {} informeren.",
    "Ik zal uw Kamer hierover {} nader informeren.",
    "{} ontvangt uw Kamer een brief.",
    "Uw Kamer wordt hierover {} geïnformeerd.",
    "Ik informeer uw Kamer {}.",
)


@pytest.mark.parametrize(("words", "bound"), TERMS)
def test_promise_at_any_time(words: str, bound: str) -> None:
    right = f"commitment {bound} «{words}» firm".lower()
    assert _others((_sentence(way, words), right) for way in TIMED) == []


GIVEN = (
    "Ik zal {} hierover in juni informeren.",
    "In juni informeer ik {} hierover nader.",
    "Over de uitkomsten daarvan zal ik {} in juni informeren.",
    "Ik ga hierover in gesprek met de sector en zal {} in juni over de uitkomsten informeren.",
    "De gesprekken lopen nog, waarna ik {} in juni zal informeren.",
    "De minister werkt aan een plan, waarover {} in juni wordt geïnformeerd.",
    "Hierover wordt {} in juni nader geïnformeerd.",
    "Ik stuur {} in juni een brief over de stand van zaken.",
    "In juni ontvangt {} van mij een brief hierover.",
    "Het rapport zal in juni aan {} worden aangeboden.",
    "Ik kom hier in juni bij {} op terug.",
    "Ik zeg {} toe hierover in juni een brief te sturen.",
)


@pytest.mark.parametrize("receiver", CROSSED["receiver"])
def test_promise_to_any_name_of_the_kamer(receiver: str) -> None:
    cases = ((_sentence(way, receiver), f"{IN_JUNE} firm") for way in GIVEN)
    assert _others(cases) == []


SAID = (
    ("Ik zal {to} in juni {takes} {infinitive}.", "firm"),
    ("In juni zal ik {to} {takes} {infinitive}.", "firm"),
    ("Het kabinet zal {to} in juni {takes} {infinitive}.", "firm"),
    ("De Minister van Financiën en ik zullen {to} in juni {takes} {infinitive}.", "firm"),
    ("Ik zeg toe {to} in juni {takes} {te}.", "firm"),
    ("Ik ben voornemens {to} in juni {takes} {te}.", "effort"),
    ("Ik streef ernaar {to} in juni {takes} {te}.", "effort"),
    ("Naar verwachting zal ik {to} in juni {takes} {infinitive}.", "effort"),
    ("Het streven is {to} in juni {takes} {te}.", "effort"),
    ("Ik wil {to} in juni {takes} {infinitive}.", "effort"),
    ("Ik ben bereid {to} in juni {takes} {te}.", "firm"),
)


@pytest.mark.parametrize("verb", CROSSED["verb"])
def test_promise_in_any_verb(verb: str) -> None:
    forms: dict[str, str] = CROSSED["verb"][verb]
    cases = [(way.format(**forms), f"{IN_JUNE} {firm}") for way, firm in SAID]
    first, _, particle = forms["first"].partition("…")
    words = f"{forms['to']} in juni {forms['takes']}{particle.rstrip()}."
    cases.append((f"Ik {first}{words}", f"{IN_JUNE} firm"))
    waits = words.replace("in juni", "zodra het onderzoek is afgerond")
    right = "commitment event none «zodra het onderzoek is afgerond» firm"
    if particle:
        cases.append((f"Ik {first}{waits}", right))
    cases.append(
        (f"Ik zal {forms['to']} zodra het onderzoek is afgerond {forms['infinitive']}.", right)
    )
    assert _others(iter(cases)) == []


DENIED = (
    "Ik kan {to} niet {takes} {infinitive}.",
    "Ik zal {to} niet {takes} {infinitive}.",
    "Ik ben niet voornemens {to} {takes} {te}.",
    "Ik zie geen aanleiding om {to} {takes} {te}.",
    "Ik ben niet bereid {to} {takes} {te}.",
    "U verzoekt mij {to} in juni {takes} {te}.",
    "De motie verzoekt de regering {to} in juni {takes} {te}.",
    "Het lid Jansen vroeg mij {to} in juni {takes} {te}.",
    "Ik hecht eraan {to} goed {takes} {te}.",
    "Ik acht het van belang {to} tijdig {takes} {te}.",
    "Het is aan een volgend kabinet om {to} {takes} {te}.",
)
TO_OTHERS = (
    "Ik zal {to} in juni {takes} {infinitive}.",
    "Ik ben voornemens {to} in juni {takes} {te}.",
)


@pytest.mark.parametrize("verb", CROSSED["verb"])
def test_no_promise_where_it_is_denied_asked_or_of_others(verb: str) -> None:
    forms: dict[str, str] = CROSSED["verb"][verb]
    said = [way.format(**forms) for way in DENIED]
    if forms["to"].endswith("uw Kamer"):
        said += [
            way.format(**(forms | {"to": forms["to"].replace("uw Kamer", other)}))
            for way in TO_OTHERS
            for other in CROSSED["other"]
        ]
    assert _others((words, "-") for words in said) == []
