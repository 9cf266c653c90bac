from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from commitments import urls
from commitments.lifecycle import Status
from commitments.models import BulkAct, Job, JobState, Role, RuleCheck, Source
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

KEEPERS = {Role.GRIFFIE, Role.ADMINISTRATOR}
ANONYMOUS = "anonymous"
OPEN_TO_ALL = {"account_login", "logout"}

#: Every page behind the door, with what one has to post to it ("get" where one only looks).
ROUTES: dict[str, tuple[str, ...]] = {
    "queue": ("get",),
    "queue_undo": ("post",),
    "queue_item": ("get",),
    "queue_act": ("get", "post"),
    "decide": ("get", "post"),
    "record_letter": ("get", "post"),
    "record_debate": ("get", "post"),
    "letter_new": ("get", "post"),
    "letter_edit": ("get", "post"),
    "letter_undo": ("post",),
    "jobs": ("get",),
    "job": ("get",),
    "job_retry": ("post",),
    "sources": ("get",),
    "source_set": ("post",),
    "feeds": ("get",),
    "feed_ask": ("post",),
    "signatories": ("get",),
    "register_terms": ("get",),
    "register_terms_accept": ("post",),
    "procedure": ("get",),
    "procedure_decide": ("post",),
    "bulk": ("get",),
    "bulk_questions": ("get",),
    "bulk_rules": ("get", "post"),
    "rule_check": ("get", "post"),
    "rule_confirm": ("post",),
    "bulk_form": ("post",),
    "bulk_decide": ("post",),
    "bulk_act": ("get",),
    "bulk_undo": ("post",),
    "queue_assign": ("post",),
}


def address(name: str) -> str:
    """The address of a page about rows that exist."""
    commitment = build.commitment(status=Status.FOUND)
    job = Job.objects.create(
        state=JobState.FAILED,
        source=Source.objects.get(),
        name="brief.txt",
        file="x",
        sha256="0",
        size=1,
        asked_by="Proef",
        created_at=NOON,
    )
    bulk = BulkAct.objects.create(what="Proef", made_by="Proef", made_at=NOON)
    check = RuleCheck.objects.create(
        rule="x", up_to=9, confirmed=200, judged=200, drawn_by="Proef", drawn_at=NOON
    )
    args: dict[str, list[Any]] = {
        "rule_check": [check.pk],
        "rule_confirm": [check.pk],
        "queue_item": ["toezegging", commitment.pk],
        "queue_act": ["toezegging", commitment.pk, "bevestigen"],
        "bulk_form": ["vervallen"],
        "bulk_decide": ["vervallen"],
        "bulk_act": [bulk.pk],
        "bulk_undo": [bulk.pk],
        "queue_assign": ["toezegging", commitment.pk],
        "decide": [commitment.number, "bevestigen"],
        "letter_edit": [commitment.letter_id],
        "letter_undo": [commitment.letter_id],
        "record_letter": [commitment.letter_id],
        "job": [job.pk],
        "job_retry": [job.pk],
        "source_set": [job.source_id],
        "feed_ask": ["toezegging"],
    }
    return reverse(name, args=args.get(name, []))


def test_every_page_of_the_staff_has_a_row() -> None:
    names = {route.name for route in urls.staff}
    assert names - OPEN_TO_ALL == set(ROUTES)


@pytest.mark.parametrize("role", [ANONYMOUS, *Role])
@pytest.mark.parametrize(
    ("name", "method"), [(name, method) for name, methods in ROUTES.items() for method in methods]
)
def test_only_keepers_come_in(client: Client, name: str, method: str, role: str) -> None:
    page = address(name)
    if role != ANONYMOUS:
        client.force_login(build.user(Role(role)))
    response = getattr(client, method)(page)
    if role == ANONYMOUS:
        assert response.status_code == 302
        assert response["Location"].startswith("/inloggen/?next=")
    elif role in KEEPERS:
        assert response.status_code not in {403, 500}
        assert "no-store" in response["Cache-Control"]
    else:
        assert response.status_code == 403


@pytest.mark.parametrize("role", [Role.READER, Role.MEMBER, Role.MINISTRY])
def test_nothing_is_decided_by_whoever_may_not(client: Client, role: Role) -> None:
    made = build.commitment(status=Status.FOUND)
    client.force_login(build.user(role))
    client.post(reverse("decide", args=[made.number, "bevestigen"]), {"version": 1})
    client.post(reverse("queue_act", args=["toezegging", made.pk, "bevestigen"]), {"version": 1})
    made.refresh_from_db()
    assert (made.status, made.version) == ("found", 1)


@pytest.mark.parametrize(
    ("stood", "leads"),
    [
        ("http://testserver/procedurevergadering/?commissie=3&datum=2024-06-05#lijst", True),
        ("http://elders.example/procedurevergadering/?commissie=3&datum=2024-06-05", False),
        ("", False),
    ],
)
def test_post_after_the_session_ended_is_told_and_leads_back_to_its_form(
    client: Client, stood: str, leads: bool
) -> None:
    where = reverse("procedure_decide")
    answer = client.post(where, {"committee": "3"}, headers={"Referer": stood}, follow=True)
    assert "Wat u verstuurde is niet opgeslagen; doe het opnieuw." in answer.text
    back = "/procedurevergadering/?commissie=3&datum=2024-06-05" if leads else where
    assert answer.context["next"] == back


def test_account_that_was_switched_off_is_nobody(client: Client) -> None:
    user = build.user()
    client.force_login(user)
    user.is_active = False
    user.save()
    assert client.get(reverse("queue")).status_code == 302


@pytest.mark.parametrize("name", ROUTES)
def test_post_without_a_csrf_token_is_refused(name: str) -> None:
    page = address(name)
    client = Client(enforce_csrf_checks=True)
    client.force_login(build.user())
    assert client.post(page, {"version": 1}).status_code in {403, 405}


@pytest.mark.parametrize(
    "where",
    [
        "/beoordelen/toezegging/999/",
        "/beoordelen/onbekend/1/",
        "/beoordelen/toezegging/1/onbekend/",
        "/beoordelen/koppeling/99999999999999999999999/",
        "/brieven/999/bewerken/",
        "/opdrachten/999/",
        "/toezeggingen/G-999999/termijn/",
        "/toezeggingen/G-99999999999999999999/termijn/",
        "/toezeggingen/x/termijn/",
    ],
)
def test_what_does_not_exist_is_not_found(client: Client, where: str) -> None:
    build.commitment(status=Status.FOUND)
    client.force_login(build.user())
    assert client.get(where).status_code == 404


def test_link_of_an_unlinked_letter_is_not_shown_to_strangers(client: Client) -> None:
    made = build.commitment()
    build.link(made, build.letter())
    page = client.get(made.get_absolute_url()).content.decode()
    assert "/beoordelen/" not in page
    assert "Besluiten" not in page
