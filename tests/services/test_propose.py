from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import Action, Status
from commitments.models import Commitment, Letter, Link, Passage, Reference
from commitments.services.propose import propose_links, resolve_references
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

CITES = "Hiermee kom ik de toezegging na uit mijn brief (Kamerstuk 90 001, nr. 12)."


def reference(letter: Letter, passage: Passage | None = None, **fields: Any) -> Reference:
    fields = {"kind": "kamerstuk", "dossier_number": "90001", "paper_number": "12"} | fields
    made = Reference.objects.create(
        letter=letter, start=1, end=2, wording="Kamerstuk 90 001, nr. 12", **fields
    )
    if passage:
        made.passages.add(passage)
    return made


def promise(**fields: Any) -> Commitment:
    return build.commitment(letter=build.letter(paper=("90001", "12")), **fields)


def answer(acts: str = "fulfilment", sent: date = date(2024, 2, 20)) -> Letter:
    letter = build.letter(CITES, date=sent)
    reference(letter, build.passage(letter, CITES, acts))
    return letter


@pytest.mark.parametrize(
    ("acts", "relations"),
    [
        ("fulfilment", ["fulfils"]),
        ("postponement", ["postpones"]),
        ("withdrawal", ["withdraws"]),
        ("commitment repeat", ["repeats"]),
        ("commitment postponement", ["postpones"]),
        ("commitment", []),
    ],
)
def test_passage_that_cites_the_promising_letter_is_proposed(
    acts: str, relations: list[str]
) -> None:
    made, letter = promise(), answer(acts)
    assert resolve_references(letter) == 1
    proposed = propose_links(letter, now=NOON)
    assert [link.relation for link in proposed] == relations
    for link in proposed:
        assert (link.commitment, link.letter, link.state) == (made, letter, "proposed")
        assert link.passage == letter.passages.get()
        assert link.reasons == [
            "De passage noemt Kamerstuk 90 001, nr. 12, de brief met deze toezegging."
        ]


def test_proposal_is_an_event_of_the_machine_and_raises_the_version() -> None:
    made, letter = promise(), answer()
    resolve_references(letter)
    propose_links(letter, now=NOON, quiet=True)
    event = made.events.latest("pk")
    assert (event.kind, event.actor_name, event.quiet) == (Action.PROPOSE_LINK, "Gestand", True)
    made.refresh_from_db()
    assert (made.status, made.version) == ("open", 2)


def test_letters_may_arrive_in_any_order() -> None:
    letter = answer()
    assert (resolve_references(letter), propose_links(letter, now=NOON)) == (0, [])
    made = promise()
    assert made.letter is not None
    assert resolve_references(made.letter) == 1
    assert [link.letter for link in propose_links(made.letter, now=NOON)] == [letter]


def test_proposing_again_adds_nothing() -> None:
    made, letter = promise(), answer()
    resolve_references(letter)
    propose_links(letter, now=NOON)
    assert (propose_links(letter, now=NOON), resolve_references(letter)) == ([], 0)
    assert (Link.objects.count(), made.events.count()) == (1, 2)


@pytest.mark.parametrize("status", [Status.REJECTED, Status.FULFILLED, Status.WITHDRAWN])
def test_nothing_is_proposed_for_what_is_closed(status: Status) -> None:
    promise(status=status, reject_reason="past", fulfilled_on=date(2024, 2, 1))
    letter = answer()
    resolve_references(letter)
    assert propose_links(letter, now=NOON) == []


def test_older_letter_is_no_answer() -> None:
    promise()
    letter = answer(sent=date(2024, 1, 9))
    resolve_references(letter)
    assert propose_links(letter, now=NOON) == []


def test_citation_outside_the_answering_passage_proposes_nothing() -> None:
    promise()
    letter = answer()
    letter.references.get().passages.clear()
    resolve_references(letter)
    assert propose_links(letter, now=NOON) == []


def test_reference_without_a_paper_number_resolves_to_no_letter() -> None:
    build.letter(paper=("90001", ""))
    letter = build.letter()
    reference(letter, paper_number="")
    assert resolve_references(letter) == 0


def test_letter_does_not_cite_itself() -> None:
    letter = build.letter(paper=("90001", "12"))
    reference(letter)
    assert resolve_references(letter) == 0
