from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pytest_django import Settings

from commitments.lifecycle import Action, LifecycleError, LinkState, Status
from commitments.models import (
    Commitment,
    DeadlineKind,
    Link,
    Ministry,
    MinistryProposal,
    ProposalKind,
    Statement,
)
from commitments.queries.waiting import Waiting, proposals_waiting
from commitments.services.answer_proposal import accept_proposal, refuse_proposal
from commitments.services.flag import flag_overdue
from commitments.services.ministry import (
    Proposed,
    give_forecast,
    propose,
    retract_proposal,
)
from commitments.services.reschedule import NewDeadline
from commitments.services.statements import react, retract_statement
from commitments.services.undo import undo_decision
from commitments.wording.history import sentence
from tests import build
from tests.conftest import NOON
from tests.services.decisions import at, facts

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
JULY = NewDeadline(DeadlineKind.DATE, "eind juli", date(2024, 7, 31))
REMARK = Proposed(ProposalKind.REMARK, "Wij werken eraan.")


def own(**fields: Any) -> Commitment:
    return build.commitment(ministry=build.ministry(), **fields)


def ask(made: Commitment, proposed: Proposed, version: int = 1) -> MinistryProposal:
    propose(made.pk, version=version, proposed=proposed, ministry=build.ministry(), **BY)
    return MinistryProposal.objects.latest("pk")


def elsewhere() -> Ministry:
    return build.ministry("Zeeën")


@pytest.mark.parametrize(
    ("kind", "more", "expected"),
    [
        (
            ProposalKind.FULFIL,
            {"fulfilled_on": date(2024, 5, 1)},
            {"status": "fulfilled", "fulfilled_on": date(2024, 5, 1)},
        ),
        (
            ProposalKind.TERM,
            {"deadline": JULY},
            {"deadline_latest": date(2024, 7, 31), "shifts": 1},
        ),
        (ProposalKind.TRANSFER, {}, {"status": "open"}),
        (ProposalKind.REMARK, {}, {"status": "open"}),
    ],
)
def test_accepting_does_what_was_proposed_and_undo_has_it_wait_again(
    kind: ProposalKind, more: dict[str, Any], expected: dict[str, Any]
) -> None:
    made = own()
    before = facts(made)
    if kind == ProposalKind.TRANSFER:
        more = {"to_ministry_id": elsewhere().pk}
        expected = {"ministry": elsewhere()}
    proposal = ask(made, Proposed(kind, "Zo is het.", **more))
    event = accept_proposal(proposal.pk, version=2, **BY)
    made.refresh_from_db()
    proposal.refresh_from_db()
    assert {name: getattr(made, name) for name in expected} == expected
    assert (proposal.state, proposal.event) == ("accepted", event)
    assert event.why == "Op voorstel van Waterbeheer en Duinen: Zo is het."
    undo_decision(event.pk, version=3, **BY)
    proposal.refresh_from_db()
    assert (proposal.state, proposal.event, facts(made)) == ("waiting", None, before)


@pytest.mark.parametrize(
    ("until", "heir", "told"),
    [
        (date(2024, 6, 4), "", "Zeeën bestond tot en met 4 juni 2024."),
        (date(2024, 6, 4), "Meren", "Zeeën bestond tot en met 4 juni 2024. Kies Meren."),
        (date(2024, 6, 5), "Meren", "Zeeën bestaat tot en met 5 juni 2024. Kies Meren."),
    ],
)
def test_transfer_to_a_ministry_that_ended_since_is_refused(
    until: date, heir: str, told: str
) -> None:
    made, to = own(), elsewhere()
    proposal = ask(made, Proposed(ProposalKind.TRANSFER, "Van hen.", to_ministry_id=to.pk))
    to.valid_until, to.successor = until, build.ministry(heir) if heir else None
    to.save()
    with pytest.raises(LifecycleError) as refused:
        accept_proposal(proposal.pk, version=2, **BY)
    made.refresh_from_db()
    proposal.refresh_from_db()
    assert (str(refused.value), proposal.state, made.ministry) == (
        told,
        "waiting",
        build.ministry(),
    )
    refuse_proposal(proposal.pk, version=2, why="Dat is opgeheven.", **BY)


def test_fulfilment_by_letter_links_that_letter() -> None:
    made, letter = own(), build.letter(date=date(2024, 2, 20))
    proposal = ask(made, Proposed(ProposalKind.FULFIL, "Verstuurd.", letter_id=letter.pk))
    accept_proposal(proposal.pk, version=2, **BY)
    made.refresh_from_db()
    assert (made.status, made.fulfilled_on) == ("fulfilled", letter.date)
    assert Link.objects.get().state == LinkState.CONFIRMED


def test_refusal_leaves_the_commitment_and_tells_why() -> None:
    made = own()
    before = facts(made)
    proposal = ask(made, Proposed(ProposalKind.TERM, "Drukte.", deadline=JULY))
    with pytest.raises(LifecycleError, match=r"^Schrijf waarom het voorstel niet"):
        refuse_proposal(proposal.pk, version=2, why=" ", **BY)
    event = refuse_proposal(proposal.pk, version=2, why="Geen reden.", **BY)
    proposal.refresh_from_db()
    assert (proposal.state, facts(made)) == ("refused", before)
    assert event.why == "Niet overgenomen (nieuwe termijn): Geen reden."
    with pytest.raises(LifecycleError, match=r"^Over dit voorstel is al besloten"):
        accept_proposal(proposal.pk, version=3, **BY)


def test_proposal_keeps_late_from_being_said_and_a_remark_does_not(settings: Settings) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=date(2024, 6, 5))
    asked, said = own(), own()
    ask(asked, Proposed(ProposalKind.TERM, "Drukte.", deadline=JULY))
    ask(said, REMARK)
    assert flag_overdue(now=NOON).overdue == 1
    assert said.events.filter(kind=Action.BECOME_OVERDUE).exists()
    waiting = Waiting(date(2024, 6, 5), by_letter=False)
    assert proposals_waiting([asked.pk, said.pk]) == {asked.pk: waiting}


def test_report_waits_as_a_letter_only_where_it_names_one() -> None:
    noted, written, both = own(), own(), own()
    dated = Proposed(ProposalKind.FULFIL, "Verstuurd.", fulfilled_on=date(2024, 5, 1))
    by_letter = Proposed(ProposalKind.FULFIL, "Verstuurd.", letter_id=build.letter().pk)
    ask(noted, dated)
    ask(written, by_letter)
    ask(both, Proposed(ProposalKind.TERM, "Drukte.", deadline=JULY))
    ask(both, by_letter, version=2)
    waiting = proposals_waiting([noted.pk, written.pk, both.pk])
    assert {pk: one.by_letter for pk, one in waiting.items()} == {
        noted.pk: False,
        written.pk: True,
        both.pk: True,
    }


def test_newer_proposal_of_a_kind_takes_the_place_of_the_older() -> None:
    made = own()
    first = ask(made, REMARK)
    second = ask(made, REMARK, version=2)
    first.refresh_from_db()
    assert (first.state, second.state) == ("retracted", "waiting")
    retract_proposal(second.pk, version=3, **BY)
    second.refresh_from_db()
    assert second.state == "retracted"
    with pytest.raises(LifecycleError, match=r"^Over dit voorstel is al besloten"):
        retract_proposal(second.pk, version=4, **BY)


@pytest.mark.parametrize(
    ("proposed", "told"),
    [
        (Proposed(ProposalKind.REMARK, " "), "Schrijf een toelichting"),
        (Proposed(ProposalKind.FULFIL, "x"), "Noem de brief, of de dag"),
        (
            Proposed(ProposalKind.FULFIL, "x", fulfilled_on=date(2024, 6, 6)),
            "De dag van nakoming ligt in",
        ),
        (
            Proposed(ProposalKind.FULFIL, "x", fulfilled_on=date(2024, 1, 9)),
            "De dag van nakoming ligt voor",
        ),
        (Proposed(ProposalKind.TERM, "x"), "Noem de nieuwe termijn"),
        (Proposed(ProposalKind.TRANSFER, "x"), "Noem het andere ministerie"),
    ],
)
def test_proposal_that_lacks_what_it_needs_is_refused(proposed: Proposed, told: str) -> None:
    with pytest.raises(LifecycleError, match=f"^{told}"):
        ask(own(), proposed)
    assert not MinistryProposal.objects.exists()


@pytest.mark.parametrize("day", [date(2024, 1, 10), date(2024, 6, 5)])
def test_fulfilment_is_proposed_from_the_day_of_the_promise_up_to_today(day: date) -> None:
    made = ask(own(), Proposed(ProposalKind.FULFIL, "Gemeld.", fulfilled_on=day))
    assert (made.state, made.fulfilled_on) == ("waiting", day)


@pytest.mark.parametrize("status", [Status.FULFILLED, Status.WITHDRAWN, Status.REJECTED])
def test_nothing_is_proposed_about_what_is_closed(status: Status) -> None:
    with pytest.raises(LifecycleError, match=r"^Deze toezegging staat niet open"):
        ask(at(status), REMARK)


def test_forecast_stands_apart_from_the_term() -> None:
    made = own()
    event = give_forecast(made.pk, version=1, on=date(2024, 9, 1), why="", **BY)
    made.refresh_from_db()
    assert (made.forecast, made.deadline_latest) == (date(2024, 9, 1), date(2024, 2, 29))
    assert "verwacht op 1 september 2024" in sentence(event)
    with pytest.raises(LifecycleError, match=r"^De dag van de prognose is al voorbij"):
        give_forecast(made.pk, version=2, on=date(2024, 6, 4), why="", **BY)
    give_forecast(made.pk, version=2, on=None, why="", **BY)
    made.refresh_from_db()
    assert made.forecast is None


def test_new_reaction_takes_the_place_of_the_older_which_is_kept() -> None:
    made = own()
    for version, text in ((1, "Eerste."), (2, "Tweede.")):
        react(made.pk, version=version, text=text, ministry=build.ministry(), **BY)
    shown = Statement.objects.filter(retracted_at=None).values_list("text", flat=True)
    assert (list(shown), Statement.objects.count()) == (["Tweede."], 2)


def test_line_of_a_ministry_holds_what_it_succeeded_and_what_succeeds_it() -> None:
    new, old, oldest = (build.ministry(name) for name in ("Nieuw", "Oud", "Oudst"))
    old.successor, oldest.successor = new, old
    old.save()
    oldest.save()
    other = build.ministry("Ander")
    assert old.line() == {new.pk, old.pk, oldest.pk}
    assert other.line() == {other.pk}


def test_reaction_that_is_taken_back_shows_no_more_and_is_told() -> None:
    made = build.commitment(ministry=build.ministry())
    react(made.pk, version=1, text="Het ligt bij de Raad.", ministry=build.ministry(), **BY)
    said = Statement.objects.get()
    event = retract_statement(said.pk, version=2, **BY)
    said.refresh_from_db()
    assert said.retracted_at == NOON
    assert sentence(event) == (
        "Geertje Register (griffie) nam de reactie bij deze toezegging terug op 5 juni 2024."
    )
    with pytest.raises(LifecycleError, match=r"^Deze tekst is al teruggenomen"):
        retract_statement(said.pk, version=3, **BY)
