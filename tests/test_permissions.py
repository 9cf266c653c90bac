from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser

from commitments.lifecycle import Status
from commitments.models import Member, Role, Visibility
from commitments.permissions import (
    May,
    may,
    may_decide_about,
    may_object,
    may_see_commitment,
    may_see_letter,
    may_speak_about,
)
from tests import build

pytestmark = pytest.mark.django_db

NOTHING: set[str] = set()
KEEPING = {"decide", "ingest", "edit_letters", "set_sources", "see_unreviewed"}


def _granted(answers: May) -> set[str]:
    return {name for name, granted in asdict(answers).items() if granted}


@pytest.mark.parametrize(
    ("role", "granted"),
    [
        (Role.READER, NOTHING),
        (Role.MEMBER, NOTHING),
        (Role.MINISTRY, NOTHING),
        (Role.GRIFFIE, KEEPING),
        (Role.ADMINISTRATOR, KEEPING | {"administer"}),
    ],
)
def test_role_grants_exactly_this(role: Role, granted: set[str]) -> None:
    assert _granted(may(build.user(role))) == granted


def test_ministry_speaks_about_public_commitments_of_its_own_line() -> None:
    old, new = build.ministry("Oud"), build.ministry("Nieuw")
    old.successor = new
    old.save()
    officer = build.user(Role.MINISTRY, ministry=new)
    assert _granted(may(officer)) == {"speak"}
    assert may_speak_about(officer, build.commitment(ministry=old))
    assert not may_speak_about(officer, build.commitment(ministry=old, status=Status.FOUND))
    assert not may_speak_about(officer, build.commitment(ministry=build.ministry("Ander")))
    assert not may_speak_about(build.user(Role.GRIFFIE), build.commitment(ministry=old))


@pytest.mark.parametrize(("chamber", "may_do"), [("", True), ("TK", True), ("EK", False)])
def test_griffie_decides_in_its_own_chamber(chamber: str, may_do: bool) -> None:
    assert may_decide_about(build.user(chamber=chamber), build.commitment()) == may_do


def test_member_objects_to_what_was_promised_to_that_member() -> None:
    member = Member.objects.create(name="A. Lid", surname="Lid")
    made = build.commitment()
    account = build.user(Role.MEMBER, member=member)
    assert not may_object(account, made)
    made.members.add(member)
    assert may_object(account, made)
    assert not may_object(build.user(Role.MEMBER, email="x@example.org"), made)


def test_anonymous_visitor_may_nothing() -> None:
    assert may(AnonymousUser()) == May()


def test_switched_off_account_may_nothing() -> None:
    assert may(build.user(Role.ADMINISTRATOR, is_active=False)) == May()


def test_staff_flag_alone_grants_nothing() -> None:
    assert may(build.user(Role.READER, is_staff=True, is_superuser=True)) == May()


@pytest.mark.parametrize("status", Status)
def test_public_sees_decided_commitments_only(status: Status) -> None:
    needs: dict[Status, dict[str, Any]] = {
        Status.FULFILLED: {"fulfilled_on": date(2024, 2, 1)},
        Status.REJECTED: {"reject_reason": "past"},
    }
    commitment = build.commitment(status=status, **needs.get(status, {}))
    seen = may_see_commitment(AnonymousUser(), commitment)
    assert seen == (status not in {Status.FOUND, Status.REJECTED})
    assert may_see_commitment(build.user(Role.GRIFFIE), commitment)


@pytest.mark.parametrize("visibility", Visibility)
def test_public_sees_public_letters_only(visibility: Visibility) -> None:
    letter = build.letter(visibility=visibility)
    public = visibility == Visibility.PUBLIC
    assert may_see_letter(AnonymousUser(), letter) == public
    assert may_see_commitment(AnonymousUser(), build.commitment(letter=letter)) == public
    assert may_see_letter(build.user(Role.GRIFFIE), letter)
