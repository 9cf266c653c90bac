from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.lifecycle import Status
from commitments.models import Commitment, Correction, Member, Notice, Role
from commitments.services.notices import send_notices
from commitments.services.statements import react
from tests import build
from tests.conftest import NOON
from tests.pages import html, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_tries_yet")]
TEXT = "De datum is een andere."


def report(client: Client, made: Commitment, **typed: str) -> int:
    where = reverse("report", args=[made.number])
    return client.post(where, {"text": TEXT, **typed}).status_code


def test_reader_reports_and_is_answered_by_mail(client: Client) -> None:
    made = build.commitment()
    assert "Klopt dit niet?" in words(client, made.get_absolute_url())
    assert report(client, made, email="Lezer@Example.org") == 302
    assert TEXT not in html(client, made.get_absolute_url())
    correction = Correction.objects.get()
    griffie = Client()
    griffie.force_login(build.user())
    item = reverse("queue_item", args=["melding", correction.pk])
    assert TEXT in words(griffie, item)
    act = reverse("queue_act", args=["melding", correction.pk, "antwoorden"])
    assert griffie.post(act, {"version": 1, "answer": ""}).status_code == 422
    griffie.post(act, {"version": 1, "answer": "U hebt gelijk."})
    correction.refresh_from_db()
    assert (correction.state, correction.email) == ("answered", "")
    notice = Notice.objects.get()
    assert notice.address == "lezer@example.org"
    assert f"> {TEXT}" in notice.body
    assert "U hebt gelijk." in notice.body
    assert send_notices(clock=timezone.now) == 1
    assert griffie.post(act, {"version": 2, "answer": "x"}).status_code == 422


def test_report_is_bounded_and_never_markup(client: Client) -> None:
    made = build.commitment()
    assert report(client, made, text="") == 422
    assert report(client, made, text="x" * 2001) == 422
    assert report(client, made, text="<script>alert(1)</script>") == 302
    griffie = Client()
    griffie.force_login(build.user())
    page = html(griffie, "/beoordelen/?soort=melding")
    assert "<script>alert" not in page


def test_sixth_report_within_an_hour_is_refused(client: Client) -> None:
    made = build.commitment()
    assert [report(client, made) for _ in range(6)] == [302] * 5 + [429]


@pytest.mark.parametrize("status", [Status.FOUND, Status.REJECTED])
def test_what_is_not_public_is_not_reported_on(client: Client, status: Status) -> None:
    made = build.commitment(status=status, reject_reason="past")
    assert report(client, made) == 404


def test_member_judges_what_was_promised_to_that_member(client: Client) -> None:
    member = Member.objects.create(name="A. Lid", surname="Lid")
    made = build.commitment(status=Status.FULFILLED, fulfilled_on=date(2024, 2, 20))
    made.members.add(member)
    where = reverse("objection", args=[made.number])
    assert client.get(where).status_code == 302
    client.force_login(build.user(Role.MEMBER, email="ander@example.org"))
    assert client.post(where, {"version": 1, "text": "Nee."}).status_code == 403
    client.force_login(build.user(Role.MEMBER, member=member))
    assert client.post(where, {"version": 1, "text": " "}).status_code == 422
    assert client.post(where, {"version": 9, "text": "Nee."}).status_code == 409
    assert client.post(where, {"version": 1, "text": "De kosten ontbreken."}).status_code == 302
    made.refresh_from_db()
    told = words(Client(), made.get_absolute_url())
    assert "Niet voldaan naar mijn oordeel De kosten ontbreken. A. Lid, 5 juni 2024" in told
    assert made.status == "fulfilled"


def test_no_form_is_shown_before_it_is_called_fulfilled() -> None:
    member = Member.objects.create(name="B. Lid", surname="Lid")
    made = build.commitment()
    made.members.add(member)
    client = Client()
    client.force_login(build.user(Role.MEMBER, member=member, email="b@example.org"))
    page = words(client, reverse("objection", args=[made.number]))
    assert "hoort bij een toezegging die voldaan heet; deze is openstaand" in page
    assert "Plaatsen" not in page


def test_answer_that_is_undone_waits_again_and_is_not_mailed(client: Client) -> None:
    made = build.commitment()
    report(client, made, email="lezer@example.org")
    correction = Correction.objects.get()
    griffie = Client()
    griffie.force_login(build.user())
    act = reverse("queue_act", args=["melding", correction.pk, "antwoorden"])
    for version, mailed, kept in ((1, False, "lezer@example.org"), (3, True, "")):
        griffie.post(act, {"version": version, "answer": "U hebt gelijk."})
        if mailed:
            send_notices(clock=timezone.now)
        event = made.events.latest("pk")
        typed = {"event": event.pk, "version": version + 1}
        undone = griffie.post(reverse("queue_undo"), typed)
        assert undone.headers["Location"] == f"/beoordelen/melding/{correction.pk}/"
        correction.refresh_from_db()
        assert (correction.state, correction.email, correction.answer) == ("waiting", kept, "")
        assert Notice.objects.exists() == mailed


def test_member_takes_a_judgement_back(client: Client) -> None:
    member = Member.objects.create(name="A. Lid", surname="Lid")
    made = build.commitment(status=Status.FULFILLED, fulfilled_on=date(2024, 2, 20))
    made.members.add(member)
    where = reverse("objection", args=[made.number])
    client.force_login(build.user(Role.MEMBER, member=member))
    assert client.post(where, {"version": 1, "terugnemen": "1"}).status_code == 422
    client.post(where, {"version": 1, "text": "De kosten ontbreken."})
    assert "Nu staat er van u" in words(client, where)
    assert client.post(where, {"version": 2, "terugnemen": "1"}).status_code == 302
    told = words(Client(), made.get_absolute_url())
    assert "De kosten ontbreken." not in told
    assert "nam het oordeel ‘niet voldaan naar mijn oordeel’ terug" in told


def test_reaction_and_forecast_stand_beside_the_status(client: Client) -> None:
    made = build.commitment(ministry=build.ministry(), forecast=date(2024, 9, 1))
    said = {"text": "Het ligt bij de Raad.", "ministry": build.ministry()}
    react(made.pk, version=1, actor=build.GRIFFIE, now=NOON, **said)  # type: ignore[arg-type]
    told = words(client, made.get_absolute_url())
    assert "Het ministerie verwacht dit op 1 september 2024 ." in told
    assert "Het ligt bij de Raad. Waterbeheer en Duinen, 5 juni 2024" in told
