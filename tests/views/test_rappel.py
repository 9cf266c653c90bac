from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from odfdo import Document

from commitments.models import Commitment, Ministry, Notice, Rappel, RappelItem, Role
from commitments.services.bounces import take_bounce
from commitments.services.notices import send_notices
from tests import build
from tests.conftest import NOON
from tests.pages import html, number_of_queries, words
from tests.services.conftest import Inbox
from tests.services.conftest import inbox as inbox

pytestmark = pytest.mark.django_db


def own(**fields: Any) -> Commitment:
    return build.commitment(ministry=build.ministry(), **fields)


@pytest.fixture
def griffie() -> Client:
    client = Client()
    client.force_login(build.user())
    return client


@pytest.fixture
def officer() -> Client:
    client = Client()
    client.force_login(build.user(Role.MINISTRY, ministry=build.ministry()))
    return client


def make(client: Client, address: str = "ministerie@example.org") -> Rappel:
    typed = {"ministry": build.ministry().pk, "on": "2024-06-01", "address": address}
    assert client.post("/rappels/", typed).status_code == 302
    return Rappel.objects.latest("number")


def test_ended_ministry_is_asked_nothing_and_its_successor_named(griffie: Client) -> None:
    own(latest=date(2024, 6, 1))
    ended = build.ministry()
    ended.valid_until, ended.successor = date(2024, 5, 31), build.ministry("Water en Duinen")
    ended.save()
    typed = {"ministry": ended.pk, "on": "2024-06-01", "address": ""}
    response = griffie.post("/rappels/", typed)
    told = "bestond tot en met 31 mei 2024. Kies Water en Duinen."
    assert told in response.content.decode()
    assert not Rappel.objects.exists()
    assert griffie.post("/rappels/", typed | {"on": "2024-05-31"}).status_code == 302


def test_mail_counts_both_lists(griffie: Client) -> None:
    own(latest=date(2024, 6, 1))
    make(griffie)
    counts = Notice.objects.get().body.splitlines()[4:6]
    assert counts == [
        "Termijn verstreken: 0 toezeggingen",
        "Termijn verstrijkt binnen 6 maanden: 1 toezegging",
    ]


def test_two_lists_are_frozen_under_a_number(griffie: Client) -> None:
    passed = own(latest=date(2024, 5, 31))
    soon, edge = own(latest=date(2024, 6, 1)), own(latest=date(2024, 12, 1))
    own(latest=date(2024, 12, 2))
    own(latest=date(2024, 5, 1), deadline_accepted=False)
    build.commitment(latest=date(2024, 5, 1))
    own(held_from=date(2024, 5, 1), held_until=date(2024, 7, 1), held_reason="court")
    first, second = make(griffie), make(griffie, address="")
    asked = [(one.commitment, one.part, one.latest) for one in first.items.all()]
    assert asked == [
        (passed, "passed", date(2024, 5, 31)),
        (soon, "soon", date(2024, 6, 1)),
        (edge, "soon", date(2024, 12, 1)),
    ]
    assert (first.number, second.number, Notice.objects.count()) == (1, 2, 1)
    Commitment.objects.update(object="anders", deadline_latest=date(2025, 1, 1))
    assert RappelItem.objects.filter(rappel=first, latest=date(2024, 5, 31)).exists()


def test_rappel_goes_out_with_its_table(griffie: Client, inbox: Inbox) -> None:
    made = own()
    rappel = make(griffie)
    assert send_notices(clock=timezone.now) == 1
    message = inbox.messages[0]
    assert message["Subject"] == "Rappel 1: toezeggingen aan de Kamer"
    assert message["To"] == "ministerie@example.org"
    attached = next(message.iter_attachments())
    assert attached.get_filename() == "rappel-1.csv"
    assert made.number in attached.get_content()
    assert reverse("rappel", args=[rappel.number]) in message.get_body().get_content()  # type: ignore[union-attr]
    assert send_notices(clock=timezone.now) == 0


def test_list_says_which_mail_never_arrived(griffie: Client) -> None:
    own()
    for address in ("een@example.org", "twee@example.org", ""):
        make(griffie, address)
    lost = Notice.objects.get(address="een@example.org")
    take_bounce(lost.message_id, status="5.1.1", why="unknown", now=NOON)
    rows = words(griffie, "/rappels/").partition("Rappel 3 : ")[2].partition(" Nieuw rappel ")[0]
    asked = "Waterbeheer en Duinen, peildatum 1 juni 2024"
    assert rows == (
        f"{asked} Rappel 2 : {asked}, gemaild aan twee@example.org "
        f"Rappel 1 : {asked}, de mail aan een@example.org kwam niet aan"
    )


def test_answers_of_the_ministry_are_adopted_together(griffie: Client, officer: Client) -> None:
    first, second, third = own(), own(), own()
    rappel = make(griffie)
    where = reverse("rappel", args=[rappel.number])
    assert f"Beantwoord {first.number}" in words(officer, where)
    act = {"version": 1, "fulfilled_on": "2024-05-01", "why": "In de briefing."}
    officer.post(reverse("ministry_act", args=[first.number, "voldaan"]), act)
    act = {"version": 1, "kind": "date", "latest": "2024-09-01", "why": "Drukte."}
    officer.post(reverse("ministry_act", args=[second.number, "termijn"]), act)
    told = words(griffie, where)
    assert "2 antwoorden overnemen" in told
    assert "Nog geen antwoord." in told
    chosen = [f"{one.pk}:2" for one in (first, second)]
    decided = griffie.post("/bulk/besluit/overnemen/", {"gekozen": chosen, "zeker": "1"})
    for one in (first, second, third):
        one.refresh_from_db()
    assert (first.status, second.deadline_latest) == ("fulfilled", date(2024, 9, 1))
    assert (third.status, third.version) == ("open", 1)
    told = words(griffie, where)
    assert (
        "Antwoord van 5 juni 2024: voldaan: op 1 mei 2024 , overgenomen. In de briefing. Besloten"
        in told
    )
    assert "De toezegging is nu voldaan." in told
    griffie.post(f"{decided.headers['Location']}ongedaan/")
    assert "2 antwoorden overnemen" in words(griffie, where)


def test_what_was_asked_answered_and_decided_stays_together(
    griffie: Client, officer: Client
) -> None:
    made = own()
    rappel = make(griffie)
    where = reverse("rappel", args=[rappel.number])
    as_sent = html(griffie, f"{where}?vorm=csv")
    term = {"kind": "date", "latest": "2024-09-01", "why": "Drukte."}
    officer.post(reverse("ministry_act", args=[made.number, "termijn"]), {"version": 1, **term})
    griffie.post("/bulk/besluit/overnemen/", {"gekozen": [f"{made.pk}:2"], "zeker": "1"})
    done = {"version": 3, "fulfilled_on": "2024-05-01", "why": "In de briefing."}
    officer.post(reverse("ministry_act", args=[made.number, "voldaan"]), done)
    told = words(griffie, where)
    assert "nieuwe termijn: uiterlijk 1 september 2024 , overgenomen. Drukte. Besloten op" in told
    assert "voldaan: op 1 mei 2024 , ligt bij de griffie. In de briefing." in told
    assert "uiterlijk 29 februari 2024" in told
    assert html(griffie, f"{where}?vorm=csv") == as_sent


def test_only_what_answers_the_rappel_is_adopted_from_it(griffie: Client, officer: Client) -> None:
    made = own()
    where = reverse("ministry_act", args=[made.number, "termijn"])
    term = {"kind": "date", "latest": "2024-09-01", "why": "Drukte."}
    officer.post(where, {"version": 1, **term})
    rappel = make(griffie)
    done = {"version": 2, "fulfilled_on": "2024-05-01", "why": "In de briefing."}
    officer.post(reverse("ministry_act", args=[made.number, "voldaan"]), done)
    page = reverse("rappel", args=[rappel.number])
    assert f'name="rappel" value="{rappel.number}"' in html(griffie, page)
    adopt = {"gekozen": [f"{made.pk}:3"], "rappel": rappel.number}
    preview = griffie.post("/bulk/besluit/overnemen/", adopt).content.decode()
    assert "openstaand → voldaan" in preview
    assert "Voldaan op 1 mei 2024" in preview
    assert f'href="{page}">Niet doen' in preview
    assert f'name="rappel" value="{rappel.number}"' in preview
    griffie.post("/bulk/besluit/overnemen/", {**adopt, "zeker": "1"})
    made.refresh_from_db()
    assert (made.status, made.deadline_latest) == ("fulfilled", date(2024, 2, 29))


def test_ministry_reads_its_own_rappels_and_makes_none(griffie: Client, officer: Client) -> None:
    own()
    rappel = make(griffie)
    assert "Rappel 1" in words(officer, "/rappels/")
    other = Client()
    ministry = build.ministry("Ander")
    other.force_login(build.user(Role.MINISTRY, email="ander@example.org", ministry=ministry))
    assert other.get(reverse("rappel", args=[rappel.number])).status_code == 403
    assert "Rappel 1" not in words(other, "/rappels/")
    typed = {"ministry": build.ministry().pk, "on": "2024-06-01"}
    assert officer.post("/rappels/", typed).status_code == 403


def test_nothing_to_ask_makes_no_rappel(griffie: Client) -> None:
    typed = {"ministry": build.ministry().pk, "on": "2024-06-01"}
    response = griffie.post("/rappels/", typed)
    assert response.status_code == 422
    assert "er niets om aan te herinneren" in response.content.decode()


def test_form_of_a_rappel_begins_with_today_and_tells_ministries_of_one_name_apart(
    griffie: Client,
) -> None:
    build.ministry()
    ended = {"name": build.ministry().name, "valid_until": date(2017, 10, 26)}
    Ministry.objects.create(slug="oud", **ended)
    form = griffie.get("/rappels/").context["form"]
    assert sorted(label for _, label in form.fields["ministry"].choices) == [
        "Waterbeheer en Duinen", "Waterbeheer en Duinen (tot 2017)", "kies een ministerie",
    ]  # fmt: skip
    assert form["on"].value() == timezone.localdate()


def test_annex_has_three_columns_as_page_csv_and_ods(officer: Client) -> None:
    letter = build.letter("=1+1 Ik stuur u de brief.", paper=("29237", "177"))
    own(letter=letter, quote="=1+1 Ik stuur u de brief.")
    told = words(officer, "/rappels/bijlage/")
    assert "Omschrijving Vindplaats Stand van zaken" in told
    assert "29 237, nr. 177 Openstaand. Termijn: 29 februari 2024." in told
    csv = officer.get("/rappels/bijlage/?vorm=csv")
    assert csv.headers["Content-Disposition"].endswith('.csv"')
    lines = csv.content.decode("utf-8-sig").splitlines()
    assert lines[1].startswith('"\'=1+1 Ik stuur u de brief.";"29 237, nr. 177";')
    ods = officer.get("/rappels/bijlage/?vorm=ods").content
    sheet: Any = Document(io.BytesIO(ods)).body.get_table(0)
    assert sheet.get_values()[0] == ["Omschrijving", "Vindplaats", "Stand van zaken"]
    assert len(sheet.get_values()) == 2


def test_annex_opens_whatever_signs_its_words_bear(officer: Client) -> None:
    own(letter=build.letter(build.ODD, paper=("29237", "1\x0177")), quote=build.ODD)
    ods = officer.get("/rappels/bijlage/?vorm=ods").content
    sheet: Any = Document(io.BytesIO(ods)).body.get_table(0)
    assert sheet.get_values()[1] == [
        "Ik zal uw Kamer hierover in form eren .",
        "29 237, nr. 1 77",
        "Openstaand. Termijn: 29 februari 2024.",
    ]


def test_table_and_page_take_the_same_number_of_queries(griffie: Client) -> None:
    own()
    small = make(griffie)
    for _ in range(10):
        own()
    large = make(griffie)
    pages = [reverse("rappel", args=[one.number]) for one in (small, large)]
    assert number_of_queries(griffie, pages[0]) == number_of_queries(griffie, pages[1])
    assert html(griffie, f"{pages[1]}?vorm=csv").count("\n") == 12
