from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from commitments.lifecycle import Status
from commitments.models import Commitment, MinistryProposal, Role
from tests import build
from tests.pages import number_of_queries, words

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _signed_in(client: Client) -> None:
    client.force_login(build.user(Role.MINISTRY, ministry=build.ministry()))


def own(**fields: Any) -> Commitment:
    return build.commitment(ministry=build.ministry(), **fields)


def post(client: Client, made: Commitment, act: str, **typed: Any) -> int:
    where = reverse("ministry_act", args=[made.number, act])
    return client.post(where, {"version": made.version, **typed}).status_code


def test_own_list_holds_the_ministry_s_line_and_nothing_else(client: Client) -> None:
    made, other = own(), build.commitment(ministry=build.ministry("Ander"))
    hidden = own(status=Status.FOUND)
    told = words(client, "/ministerie/")
    assert made.number in told
    assert other.number not in told
    assert hidden.number not in told


@pytest.mark.parametrize(
    ("act", "typed"),
    [
        ("voldaan", {"fulfilled_on": "2024-05-01", "why": "Briefing."}),
        ("termijn", {"kind": "date", "latest": "2024-08-01", "why": "Drukte."}),
        ("opmerking", {"why": "Let op."}),
        ("prognose", {"on": "2024-08-01"}),
        ("reactie", {"text": "Het ligt bij de Raad van State."}),
    ],
)
def test_what_a_ministry_says_is_kept_and_decides_nothing(
    client: Client, act: str, typed: dict[str, str]
) -> None:
    made = own()
    assert post(client, made, act, **typed) == 302
    made.refresh_from_db()
    assert (made.status, made.deadline_latest, made.version) == ("open", date(2024, 2, 29), 2)
    assert post(client, made, act, **typed | {"why": " ", "text": " "}) == 422


def test_page_tells_the_day_the_letter_and_the_term_that_were_proposed(client: Client) -> None:
    made = own()
    letter = build.letter(date=date(2024, 5, 3), paper=("29237", "177"))
    for act, typed in (
        ("voldaan", {"fulfilled_on": "2024-05-01"}),
        ("voldaan", {"letter": f"/brieven/{letter.pk}/"}),
        ("termijn", {"kind": "date", "latest": "2024-08-01"}),
        ("elders", {"to": build.ministry("Ander").pk}),
    ):
        made.refresh_from_db()
        assert post(client, made, act, why="Zie daar.", **typed) == 302
    told = words(client, reverse("ministry_item", args=[made.number]))
    said = told.partition("Wat u voorstelde")[2]
    by = "Toelichting Zie daar. Door Proef ministerie, 5 juni 2024"
    assert "Voldaan: teruggenomen Voldaan op 1 mei 2024" in said
    assert f"Brief de brief van 3 mei 2024 (29 237, nr. 177) {by}" in said
    assert f"Nieuwe termijn uiterlijk 1 augustus 2024 {by}" in said
    assert f"Ministerie Ander {by}" in said


def test_proposal_is_taken_back(client: Client) -> None:
    made = own()
    post(client, made, "opmerking", why="Let op.")
    made.refresh_from_db()
    proposal = MinistryProposal.objects.get()
    assert post(client, made, "terugnemen", proposal=proposal.pk) == 302
    proposal.refresh_from_db()
    assert proposal.state == "retracted"


@pytest.mark.parametrize(
    "act", ["voldaan", "termijn", "elders", "opmerking", "prognose", "reactie"]
)
def test_other_ministries_items_are_refused(client: Client, act: str) -> None:
    other = build.commitment(ministry=build.ministry("Ander"))
    mine_but_found = own(status=Status.FOUND)
    for made in (other, mine_but_found, build.commitment()):
        typed = {"why": "x", "text": "x", "on": "2024-08-01", "kind": "none"}
        assert post(client, made, act, **typed) == 403
        assert client.get(reverse("ministry_item", args=[made.number])).status_code == 403
    assert not MinistryProposal.objects.exists()


def test_stale_page_of_a_ministry_writes_nothing(client: Client) -> None:
    made = own()
    Commitment.objects.filter(pk=made.pk).update(version=5)
    assert post(client, made, "opmerking", why="x") == 409
    assert not MinistryProposal.objects.exists()


def test_ministry_sees_what_will_be_called_late_before_the_public(
    client: Client, settings: Settings
) -> None:
    settings.GRACE_WORKING_DAYS = 5
    build.source(complete_until=date(2024, 6, 5))
    soon = own(latest=date(2024, 5, 31))
    late, far = own(latest=date(2024, 5, 1)), own(latest=date(2024, 6, 30))
    told = words(client, "/ministerie/?lijst=straks")
    assert soon.number in told
    assert late.number not in told
    assert far.number not in told
    assert late.number in words(client, "/ministerie/?lijst=laat")


def test_list_takes_the_same_number_of_queries_however_long(client: Client) -> None:
    own()
    few = number_of_queries(client, "/ministerie/")
    for _ in range(10):
        own()
    assert number_of_queries(client, "/ministerie/") == few


def test_reaction_is_taken_back_where_one_stands(client: Client) -> None:
    made = own()
    where = reverse("ministry_item", args=[made.number])
    assert "Openbare reactie terugnemen" not in words(client, where)
    assert post(client, made, "reactie-terug") == 422
    assert post(client, made, "reactie", text="Het ligt bij de Raad van State.") == 302
    assert "Openbare reactie terugnemen" in words(client, where)
    made.refresh_from_db()
    assert post(client, made, "reactie-terug") == 302
    assert "Raad van State" not in words(client, made.get_absolute_url())
