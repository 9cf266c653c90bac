from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from commitments.extraction.engine import read_letter
from commitments.matching.judge import Verdict, judge
from commitments.matching.letter import Answer, Deed, Heading, prepare
from commitments.matching.promise import Promise, Surroundings, promise_words

MADE, SENT = date(2024, 1, 10), date(2024, 2, 27)


def promise(own: str, **known: object) -> Promise:
    """A promise made in January for the first of March, of a ministry of waterworks."""
    made = Promise(
        key=1,
        chain=1,
        home=1,
        words=promise_words(own, Surroundings()),
        promised_on=MADE,
        latest=date(2024, 2, 29),
        ministries=frozenset({"water"}),
        chamber="TK",
    )
    return replace(made, **known)  # type: ignore[arg-type]


def letter(body: str, **known: object) -> Answer:
    """A letter of the same ministry, in no dossier."""
    text = f"Den Haag, 27 februari 2024\n\n{body}\n"
    read = read_letter(text, on=SENT)
    deeds = [Deed(p.start, p.end, frozenset(p.acts), p.deadline) for p in read.passages]
    heading = Heading(date=SENT, kind="brief", ministries=frozenset({"water"}), chamber="TK")
    return prepare(text, deeds, replace(heading, **known))  # type: ignore[arg-type]


def moved(one: Promise, answer: Answer) -> list[Verdict]:
    """What would change when the promise is due, or that it is."""
    found = judge([one], answer, lambda _stem: 1.0)
    return [verdict for verdict in found if verdict.relation in {"postpones", "withdraws"}]


EVALUATION = promise(
    "De evaluatie van de duinvoet stuur ik uw Kamer voor 1 maart 2024.",
    products=frozenset({"evaluatie"}),
)
BILL = promise(
    "Na advies van de Afdeling advisering van de Raad van State dien ik het wetsvoorstel over "
    "oevers voor 1 maart 2024 bij u in.",
    products=frozenset({"wetsvoorstel", "advies"}),
)


@pytest.mark.parametrize(
    ("one", "body"),
    [
        (EVALUATION, "De evaluatie van de veerdienst ontvangt uw Kamer uiterlijk 1 mei 2024."),
        (EVALUATION, ("De evaluatie van de veertarieven lukt niet dit voorjaar; ik stuur die u in "
         "het vierde kwartaal van 2024.")),
        (EVALUATION, "Over de wachttijden bij sluizen informeer ik uw Kamer uiterlijk 1 mei 2024."),
        (BILL, ("Na advies van de Raad van State dien ik het wetsvoorstel over vaarbewijzen in het "
         "vierde kwartaal van 2024 bij uw Kamer in.")),
        (BILL, ("Het door mij aangekondigde wetsvoorstel over vaarbewijzen zal niet meer worden "
         "ingediend.")),
    ],
)  # fmt: skip
def test_letter_of_the_same_ministry_on_another_object_moves_nothing(
    one: Promise, body: str
) -> None:
    assert moved(one, letter(body)) == []


def test_later_date_for_the_same_kind_of_paper_in_one_dossier_moves_nothing() -> None:
    dossier = frozenset({"90001"})
    answer = letter(
        "De evaluatie van de veertarieven ontvangt uw Kamer in het vierde kwartaal van 2024.",
        dossiers=dossier,
    )
    others = promise(
        "De evaluatie van de sluizen stuur ik u voor 1 maart 2024.",
        key=2, chain=2, home=2, products=EVALUATION.products, dossiers=dossier,
    )  # fmt: skip
    found = judge([replace(EVALUATION, dossiers=dossier), others], answer, lambda _stem: 1.0)
    assert [one for one in found if one.relation in {"postpones", "withdraws"}] == []


@pytest.mark.parametrize(
    "body",
    [
        "De evaluatie van de duinvoet ontvangt uw Kamer uiterlijk 1 mei 2024.",
        (
            "De werken aan de duinvoet lopen uit.\n\nDaarom lukt het niet u de evaluatie voor "
            "1 maart te sturen; ik verwacht dat uiterlijk 1 mei 2024 te doen."
        ),
    ],
)
def test_later_date_with_the_words_of_the_object_postpones(body: str) -> None:
    (verdict,) = moved(EVALUATION, letter(body))
    assert verdict.relation == "postpones"
    assert verdict.deadline is not None
    assert verdict.deadline.latest == date(2024, 5, 1)


def test_object_of_the_whole_letter_ties_a_sentence_that_names_none() -> None:
    body = "Het lukt niet u de evaluatie voor 1 maart te sturen; dat wordt uiterlijk 1 mei 2024."
    (verdict,) = moved(EVALUATION, letter(body, subject="Evaluatie van de duinvoet"))
    assert verdict.relation == "postpones"


def test_paper_of_the_promise_ties_a_sentence_that_names_no_object() -> None:
    known = replace(EVALUATION, papers=frozenset({("90001", "12")}))
    body = (
        "De evaluatie die ik u toezegde in mijn brief van 10 januari 2024 (Kamerstuk 90 001, "
        "nr. 12) lukt niet voor 1 maart; u ontvangt die uiterlijk 1 mei 2024."
    )
    (verdict,) = moved(known, letter(body))
    assert verdict.relation == "postpones"


def test_only_promise_of_its_kind_in_a_dossier_is_meant_by_the_kind_alone() -> None:
    dossier = frozenset({"90001"})
    body = "De evaluatie lukt niet voor 1 maart; ik stuur u die uiterlijk 1 mei 2024."
    (verdict,) = moved(replace(EVALUATION, dossiers=dossier), letter(body, dossiers=dossier))
    assert verdict.relation == "postpones"


def test_letter_that_drops_the_object_withdraws() -> None:
    (verdict,) = moved(BILL, letter("Het wetsvoorstel over oevers zal niet meer worden ingediend."))
    assert verdict.relation == "withdraws"
