"""The rules that rest on what words weigh, and what they change in a letter."""

from __future__ import annotations

import pytest

from commitments.extraction.cleaning import clean
from commitments.extraction.engine import read_letter
from commitments.extraction.gate import Words
from commitments.extraction.rules.rule import flat
from commitments.extraction.rules.weighed import (
    AFTER,
    REPEATS,
    TOO_LIGHT,
    WEIGHED,
    WeighedRule,
)
from commitments.extraction.sentences import split
from commitments.extraction.spelling import Spelling
from commitments.extraction.trace import trace_letter
from commitments.extraction.weighing import may_name_occasion
from commitments.extraction.weights import weigh
from tests.extraction.letters import LETTER, ON

ABOVE = (*WEIGHED, REPEATS)
# No rule speaks on it: one of the constructions that only its words give away.
UNKNOWN = "Over de kinderen laat ik uw Kamer binnen een maand een feitenrelaas geworden."

ASSURED = (
    "Dat u de nota vóór het zomerreces tegemoet kunt zien, heb ik het lid Jansen"
    " vorige maand al verzekerd, en daaraan houd ik mij."
)


def _cases(rules: tuple[WeighedRule, ...], *, examples: bool) -> list[object]:
    return [
        pytest.param(rule, text, id=f"{rule.name}: {text}")
        for rule in rules
        for text in (rule.examples if examples else rule.counterexamples)
    ]


@pytest.mark.parametrize(
    ("rule", "text"), [*_cases(ABOVE, examples=True), *_cases((TOO_LIGHT,), examples=False)]
)
def test_sentence_weighs_more_than_the_bound(rule: WeighedRule, text: str) -> None:
    assert weigh(flat(text))[rule.act] > rule.bound


@pytest.mark.parametrize(
    ("rule", "text"), [*_cases(ABOVE, examples=False), *_cases((TOO_LIGHT,), examples=True)]
)
def test_sentence_weighs_less_than_the_bound(rule: WeighedRule, text: str) -> None:
    assert weigh(flat(text))[rule.act] < rule.bound


def _weighs_after(rule: WeighedRule, text: str) -> bool:
    first, second = text.split(" | ")
    (sentence,) = split(clean(first))
    assert may_name_occasion(sentence, Words(first, Spelling(glued=False)))
    return weigh(flat(second), flat(first))[rule.act] > rule.bound


@pytest.mark.parametrize(("rule", "text"), _cases(AFTER, examples=True))
def test_sentence_after_an_occasion_weighs_more_than_the_bound(
    rule: WeighedRule, text: str
) -> None:
    assert _weighs_after(rule, text)


@pytest.mark.parametrize(("rule", "text"), _cases(AFTER, examples=False))
def test_sentence_after_an_occasion_weighs_less_than_the_bound(
    rule: WeighedRule, text: str
) -> None:
    assert not _weighs_after(rule, text)


ASKED = "Het lid Jansen verzocht mij in het debat om een overzicht."


@pytest.mark.parametrize(
    ("first", "rules"),
    [
        (ASKED, ["nakoming.gewogen-in-twee-zinnen"]),
        ("Er zijn veel monumenten.", []),
        ("De motie om een overzicht heb ik ontraden.", []),
        ("De leden verzochten mij hun vragen te beantwoorden.", []),
    ],
)
def test_outcome_is_weighed_after_what_was_asked_or_promised(first: str, rules: list[str]) -> None:
    told = f"{first} Bijlage 3 behelst dit overzicht."
    passages = read_letter(LETTER.format(told), on=ON).passages
    assert [passage.rule for passage in passages] == rules


def test_outcome_of_a_member_s_question_is_not_weighed_after_it() -> None:
    told = f"Vraag 1\n{ASKED}\n\nAntwoord 1\nBijlage 3 behelst dit overzicht.\n"
    assert read_letter(told, on=ON).passages == ()


@pytest.mark.parametrize(
    ("told", "rules"),
    [
        ("Bijlage 3 behelst dit overzicht.", [AFTER[0].name]),
        ("Bijlage 3 behelst deze monitor.", ["toezegging.heb-hem-toegezegd"]),
    ],
)
def test_promise_retold_is_taken_back_where_the_next_sentence_keeps_it(
    told: str, rules: list[str]
) -> None:
    promised = "In het debat zegde ik de Kamer toe haar een overzicht van de kosten te sturen."
    passages = read_letter(LETTER.format(f"{promised} {told}"), on=ON).passages
    assert [passage.rule for passage in passages] == rules


def test_promise_no_rule_knows_is_found_with_its_term() -> None:
    (passage,) = read_letter(LETTER.format(UNKNOWN), on=ON).passages
    assert (passage.acts, passage.rule, passage.quote) == (
        ("commitment",),
        "toezegging.gewogen",
        UNKNOWN,
    )
    assert passage.deadline is not None
    assert passage.deadline.wording == "binnen een maand"


@pytest.mark.parametrize(
    ("told", "acts"),
    [
        (UNKNOWN, ("commitment",)),
        (ASSURED, ("commitment", "repeat")),
    ],
)
def test_weighed_promise_is_a_repeat_where_its_words_tell_so(
    told: str, acts: tuple[str, ...]
) -> None:
    (passage,) = read_letter(LETTER.format(told), on=ON).passages
    assert (passage.rule, passage.acts) == ("toezegging.gewogen", acts)


def test_outcome_beside_another_must_weigh_more() -> None:
    late = "De vragen kunnen tot mijn spijt niet binnen de gebruikelijke termijn worden beantwoord."
    why = (
        "De reden van het uitstel is dat in verband met interdepartementale afstemming"
        " de beantwoording meer tijd kost dan voorzien."
    )
    assert weigh(flat(why))["postponement"] > 1.25
    (passage,) = read_letter(LETTER.format(f"{late} {why}"), on=ON).passages
    assert passage.quote == late


@pytest.mark.parametrize(
    "told",
    [
        "De toegezegde brief heb ik op dat moment niet verstuurd; u ontving hem in juni.",
        "De toegezegde brief heb ik op dat moment niet verstuurd; in juni kreeg u hem.",
    ],
)
def test_what_the_kamer_has_is_not_weighed(told: str) -> None:
    assert weigh(flat(told))["postponement"] > 1.25
    assert read_letter(LETTER.format(told), on=ON).passages == ()


def test_sentence_that_an_exclusion_silences_is_not_weighed() -> None:
    told = "U vraagt of ik de Kamer in mei wil informeren."
    assert weigh(flat(told))["commitment"] > 2
    assert read_letter(LETTER.format(told), on=ON).passages == ()
    assert "toezegging.gewogen zwijgt door uitsluiting.vroeg-wanneer" in trace_letter(
        LETTER.format(told), on=ON
    )


GIVEN = (
    "De antwoordbrief van de NZa, met daarin de gevraagde cijfers, ligt als bijlage 3 bij"
    " deze brief."
)
NOT_TODAY = (
    "Om die reden kan ik uw Kamer niet, zoals was voorzien, vandaag al over de bevindingen"
    " informeren."
)


@pytest.mark.parametrize(("told", "act"), [(GIVEN, "fulfilment"), (NOT_TODAY, "postponement")])
def test_what_is_no_promise_may_tell_what_came_of_one(told: str, act: str) -> None:
    (passage,) = read_letter(LETTER.format(told), on=ON).passages
    assert passage.acts == (act,)
    assert ".gewogen" in trace_letter(LETTER.format(told), on=ON)


def test_what_the_law_prescribes_keeps_no_promise_by_weight() -> None:
    told = (
        "Overeenkomstig artikel 13 van de rijkswet moge ik u hierbij ter kennis brengen de op 17"
        " oktober te Londen tot stand gekomen wijziging, zoals die is verzocht."
    )
    assert weigh(flat(told))["fulfilment"] > 0.75
    assert read_letter(LETTER.format(told), on=ON).passages == ()


def test_end_of_a_measure_is_not_weighed() -> None:
    told = (
        "Het kabinet heeft besloten de aangekondigde verhoging van de accijns niet door te voeren."
    )
    assert weigh(flat(told))["withdrawal"] > 0.5
    assert read_letter(LETTER.format(told), on=ON).passages == ()
    assert "intrekking.gewogen zwijgt door uitsluiting.van-anderen" in trace_letter(
        LETTER.format(told), on=ON
    )
