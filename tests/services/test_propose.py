from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from django.db import transaction

from commitments.lifecycle import Action, Relation, Status
from commitments.models import (
    Commitment,
    IdentifierKind,
    Letter,
    Link,
    Office,
    Passage,
    Person,
    Reference,
    RegisterEntry,
    RegisterLetter,
    Rematch,
    Signature,
)
from commitments.services.decide import confirm_commitment
from commitments.services.link import LinkDecision, decide_link
from commitments.services.postings import index_commitments
from commitments.services.propose import match_waiting, propose_links, resolve_references
from tests import build
from tests.at_once import wait_empty_handed
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


@pytest.mark.django_db(transaction=True)
def test_what_a_letter_speaks_of_is_taken_in_hand_in_one_order() -> None:
    first, last = (build.commitment(letter=build.letter(paper=("90001", nr))) for nr in "12")
    letter = build.letter(f"{CITES} {SENDS}", date=date(2024, 2, 20))
    for words, number in ((CITES, "2"), (SENDS, "1")):
        passage = build.passage(letter, words, "fulfilment")
        reference(letter, passage, paper_number=number)
    resolve_references(letter)
    propose = transaction.atomic(propose_links)
    wait_empty_handed(lambda: propose(letter, now=NOON), first, last)
    assert (first.links.count(), last.links.count()) == (1, 1)


@pytest.mark.django_db(transaction=True)
def test_row_that_waits_for_a_letter_is_taken_in_hand_with_what_it_speaks_of() -> None:
    awaiting, made, letter = build.commitment(), promise(), answer()
    entry = RegisterEntry.objects.create(
        feed_id=UUID(int=1), commitment=awaiting, chamber="TK", created_on=date(2024, 1, 9)
    )
    RegisterLetter.objects.create(entry=entry, identifier="2024D00001")
    letter.identifiers.create(kind=IdentifierKind.DOCUMENT, value="2024D00001")
    resolve_references(letter)
    wait_empty_handed(lambda: propose_links(letter, now=NOON), awaiting, made)
    assert made.links.count() == 1


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


REPORT = "Het rapport over de verzakte duinvoet bij Zandhaven stuur ik uw Kamer voor 1 maart 2024."
FERRY = "Over de tarieven van de veerdienst informeer ik uw Kamer voor de zomer."
SENDS = "Hierbij stuur ik u het op 10 januari jl. toegezegde rapport over de verzakte duinvoet."


def promises() -> tuple[Commitment, Commitment]:
    """Two promises of one letter, indexed."""
    letter = build.letter(f"Den Haag, 10 januari 2024\n\n{REPORT}\n\n{FERRY}\n")
    report = build.commitment(letter=letter, quote=REPORT)
    ferry = build.commitment(letter=letter, quote=FERRY, latest=date(2024, 7, 4))
    for one in (report, ferry):
        one.ministry = build.ministry()
        one.save()
    index_commitments([report, ferry])
    return report, ferry


def sends(words: str = SENDS) -> Letter:
    letter = build.letter(f"Den Haag, 27 februari 2024\n\n{words}\n", date=date(2024, 2, 27))
    build.passage(letter, words, "fulfilment")
    office = Office.objects.get_or_create(
        person=Person.objects.get_or_create(name="A. Verzonnen")[0],
        title="Minister van Waterbeheer en Duinen",
        ministry=build.ministry(),
    )[0]
    Signature.objects.create(
        letter=letter, position=0, name="A. Verzonnen", title=office.title, office=office
    )
    return letter


def test_answer_is_found_by_its_words_and_points_at_them() -> None:
    report, _ = promises()
    letter = sends()
    (link,) = [one for one in propose_links(letter, now=NOON) if one.relation == "fulfils"]
    assert (link.commitment, link.state, link.proposed_by) == (report, "proposed", "Gestand")
    assert letter.text[link.start : link.end] == SENDS
    assert link.passage == letter.passages.get()
    assert link.score is not None
    assert "De passage noemt de dag van de brief met de toezegging." in link.reasons


def test_rejected_proposal_comes_back_only_with_new_evidence() -> None:
    report, _ = promises()
    letter = sends()
    propose_links(letter, now=NOON)
    link = report.links.get()
    report.refresh_from_db()
    refuse = {"version": report.version, "decision": None, "actor": build.GRIFFIE, "now": NOON}
    decide_link(link.pk, **refuse)  # type: ignore[arg-type]
    assert propose_links(letter, now=NOON) == []
    Link.objects.filter(pk=link.pk).update(evidence="fulfilment")
    assert [one.pk for one in propose_links(letter, now=NOON)] == [link.pk]


def test_waiting_proposal_whose_words_are_gone_makes_place_for_its_successor() -> None:
    promises()
    letter = sends()
    (link,) = propose_links(letter, now=NOON)
    Link.objects.update(start=None, end=None, reasons=["Oude reden."])
    assert [one.pk for one in propose_links(letter, now=NOON)] == [link.pk]
    again = Link.objects.get()
    assert (again.start, again.end, again.reasons) == (link.start, link.end, link.reasons)
    assert propose_links(letter, now=NOON) == []


def test_confirmed_commitment_is_held_against_the_letters_that_came_before_it() -> None:
    letter = sends()
    made = build.letter(f"Den Haag, 10 januari 2024\n\n{REPORT}\n")
    report = build.commitment(letter=made, quote=REPORT, status=Status.FOUND)
    Commitment.objects.filter(pk=report.pk).update(ministry=build.ministry())
    index_commitments([report])
    assert match_waiting(now=NOON) == []
    confirm_commitment(report.pk, version=1, actor=build.GRIFFIE, now=NOON)
    assert [(link.letter, link.relation) for link in match_waiting(now=NOON)] == [
        (letter, "fulfils")
    ]
    assert not Rematch.objects.exists()
    assert match_waiting(now=NOON) == []


def test_words_that_people_linked_to_one_promise_are_not_proposed_for_another() -> None:
    report, ferry = promises()
    letter = sends()
    link = next(one for one in propose_links(letter, now=NOON) if one.relation == "fulfils")
    report.refresh_from_db()
    fulfils = LinkDecision(Relation.FULFILS)
    decide_link(link.pk, version=report.version, decision=fulfils, actor=build.GRIFFIE, now=NOON)
    Link.objects.filter(commitment=ferry).delete()
    Rematch.objects.update_or_create(commitment=ferry, defaults={"asked_at": NOON})
    assert match_waiting(now=NOON) == []


def test_citation_of_a_letter_with_two_promises_alone_proposes_neither() -> None:
    letter = build.letter(f"{REPORT} {FERRY}", paper=("90001", "12"))
    build.commitment(letter=letter, quote=REPORT)
    build.commitment(letter=letter, quote=FERRY)
    answering = answer()
    resolve_references(answering)
    assert propose_links(answering, now=NOON) == []
