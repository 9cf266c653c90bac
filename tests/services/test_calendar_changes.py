from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from commitments.lifecycle import DeadlineChangeReason, Status
from commitments.models import (
    Chamber,
    Commitment,
    CommitmentSource,
    DeadlineChange,
    DeadlineKind,
    Debate,
    Recess,
    RecessStatus,
    Role,
)
from commitments.services.calendar_changes import (
    propose_for_debate,
    propose_for_recess,
    touched_by_recess,
)
from commitments.services.reschedule import NewDeadline, change_deadline
from tests import build
from tests.at_once import meanwhile
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
WAS, NEW = date(2024, 6, 9), date(2024, 6, 23)


def debate(subject: str = "Dijken", day: date | None = NEW) -> Debate:
    return Debate.objects.create(number="2024A00001", subject=subject, date=day)


def bound(wording: str, **fields: Any) -> Commitment:
    return build.commitment(latest=WAS, deadline_wording=wording, **fields)


def test_term_moves_with_its_debate_as_a_proposal_and_is_nobodys_slip() -> None:
    one = bound("voor het commissiedebat Dijken van 9 juni")
    assert propose_for_debate(debate(), was=WAS, now=NOON) == [one]
    one.refresh_from_db()
    assert (one.deadline_latest, one.deadline_accepted, one.slip_days) == (NEW, False, 0)
    change = DeadlineChange.objects.get()
    assert (change.reason, change.old_latest) == (DeadlineChangeReason.CALENDAR, WAS)
    assert change.why == "Het debat van 9 juni 2024 is nu op 23 juni 2024."


def test_term_of_a_debate_without_a_new_day_waits_for_the_event() -> None:
    one = bound("voor het commissiedebat Dijken van 9 juni")
    propose_for_debate(debate(day=None), was=WAS, now=NOON)
    one.refresh_from_db()
    assert (one.deadline_kind, one.deadline_latest) == ("event", None)


@pytest.mark.parametrize(
    "wording", ["voor het commissiedebat Zeehavens van 9 juni", "uiterlijk 9 juni"]
)
def test_other_debates_and_plain_dates_stay(wording: str) -> None:
    bound(wording)
    assert propose_for_debate(debate(), was=WAS, now=NOON) == []


def test_debate_without_a_name_in_the_term_is_the_one_of_that_day() -> None:
    one = bound("voor het debat op 9 juni")
    assert propose_for_debate(debate(), was=WAS, now=NOON) == [one]


def test_what_is_closed_stays() -> None:
    bound(
        "voor het commissiedebat Dijken van 9 juni",
        status=Status.FULFILLED,
        fulfilled_on=date(2024, 6, 1),
    )
    assert propose_for_debate(debate(), was=WAS, now=NOON) == []


@pytest.mark.django_db(transaction=True)
def test_who_sets_another_term_while_a_debate_moves_goes_first() -> None:
    one, moved = bound("voor het commissiedebat Dijken van 9 juni"), debate()

    with meanwhile(lambda: propose_for_debate(moved, was=WAS, now=NOON)):
        change_deadline(
            one.pk,
            version=one.version,
            deadline=NewDeadline(DeadlineKind.DATE, "uiterlijk 1 december", date(2024, 12, 1)),
            reason=DeadlineChangeReason.POSTPONED,
            why="in de briefing gezegd",
            actor=build.GRIFFIE,
            now=NOON,
        )
    one.refresh_from_db()
    assert (one.deadline_latest, one.deadline_accepted) == (date(2024, 12, 1), True)


def recess(first: date, status: RecessStatus = RecessStatus.SETTLED) -> Recess:
    return Recess.objects.create(
        chamber=Chamber.TK, name="zomer", first=first, last=date(2024, 9, 2), status=status
    )


def registered(latest: date) -> Commitment:
    return build.commitment(
        source=CommitmentSource.REGISTER,
        words="De minister informeert de Kamer voor het zomerreces over de dijken.",
        latest=latest,
        deadline_wording="voor het zomerreces",
        promised_on=date(2024, 1, 10),
    )


def test_changed_recess_proposes_the_terms_that_rest_on_it() -> None:
    one = registered(date(2024, 7, 4))
    moved = recess(date(2024, 7, 12))
    assert propose_for_recess(moved, now=NOON) == [one]
    one.refresh_from_db()
    assert (one.deadline_latest, one.deadline_accepted) == (date(2024, 7, 11), False)
    assert propose_for_recess(moved, now=NOON) == []


@pytest.mark.parametrize(
    ("wording", "touched"),
    [
        ("voor de zomer", True),
        ("voor het reces", True),
        ("voor het kerstreces", False),
        ("voor 1 juli", False),
    ],
)
def test_recess_touches_terms_by_its_name_or_by_none(wording: str, *, touched: bool) -> None:
    build.commitment(deadline_wording=wording)
    assert bool(touched_by_recess(recess(date(2024, 7, 5)))) is touched


def test_recess_touches_no_term_that_a_person_set() -> None:
    build.commitment(deadline_wording="voor het zomerreces", deadline_rule="")
    assert touched_by_recess(recess(date(2024, 7, 5))) == []


def test_recess_touches_its_own_chamber_and_years() -> None:
    build.commitment(deadline_wording="voor het zomerreces", chamber=Chamber.EK)
    build.commitment(deadline_wording="voor het zomerreces", promised_on=date(2019, 1, 10))
    one = build.commitment(deadline_wording="voor het zomerreces")
    assert touched_by_recess(recess(date(2024, 7, 5))) == [one]


def test_recess_mended_in_the_back_room_tells_what_it_touched(client: Client) -> None:
    one = registered(date(2024, 7, 4))
    row = recess(date(2024, 7, 5))
    client.force_login(build.user(Role.ADMINISTRATOR))
    typed = {
        "chamber": "TK",
        "name": "zomer",
        "first": "2024-07-12",
        "last": "2024-09-02",
        "status": "vastgesteld",
        "source": "",
    }
    address = reverse("admin:commitments_recess_change", args=[row.pk])
    told = client.post(address, typed, follow=True).content.decode()
    assert f"Een nieuwe termijn is voorgesteld voor: {one.number}." in told
