from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from commitments.lifecycle import Status
from commitments.models import BulkAct, Commitment, LetterKind, User
from tests import build
from tests.pages import html, number_of_queries, words
from tests.views.items import answer

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _signed_in(client: Client) -> None:
    client.force_login(build.user())


def ticked(*rows: Commitment) -> list[str]:
    return [f"{one.pk}:{one.version}" for one in rows]


def decide(client: Client, act: str, *rows: Commitment, **typed: Any) -> Any:
    where = reverse("bulk_decide", args=[act])
    return client.post(where, {"gekozen": ticked(*rows), **typed})


def statuses() -> list[str]:
    return list(Commitment.objects.order_by("pk").values_list("status", flat=True))


def test_filter_of_the_public_list_chooses_the_rows(client: Client) -> None:
    one, other = build.commitment(), build.commitment(status=Status.WITHDRAWN)
    page = html(client, "/bulk/?status=vervallen")
    assert other.number in page
    assert one.number not in page


def test_preview_tells_what_will_change_and_nothing_is_written(client: Client) -> None:
    rows = [build.commitment(), build.commitment(status=Status.WITHDRAWN)]
    page = decide(client, "vervallen", *rows, why="Gaat niet door.").content.decode()
    assert "openstaand → vervallen" in page
    assert 'href="/beoordelen/">Niet doen' in page
    assert "bij 1 kan het niet" in page
    assert f'value="{rows[0].pk}:1"' in page
    assert f'value="{rows[1].pk}:1"' not in page
    assert (statuses(), BulkAct.objects.count()) == (["open", "withdrawn"], 0)


def test_preview_tells_the_term_and_the_ministry_before_and_after(client: Client) -> None:
    made, other = build.commitment(ministry=build.ministry()), build.ministry("Duinen")
    term = {"kind": "date", "latest": "2024-09-01", "wording": "1 september", "why": "Drukte."}
    page = decide(client, "termijn", made, reason="postponed", **term).content.decode()
    assert "Termijn: was uiterlijk 29 februari 2024, wordt uiterlijk 1 september 2024" in page
    assert "openstaand →" not in page
    assert "Ministerie: was" not in page
    page = decide(client, "overdragen", made, ministry=other.pk, why="Duin.").content.decode()
    assert f"Ministerie: was {made.ministry}, wordt Duinen" in page
    assert "Termijn: was" not in page
    made.refresh_from_db()
    assert made.version == 1


def test_decision_on_many_is_one_event_each_and_one_undo(client: Client) -> None:
    rows = [build.commitment(), build.commitment()]
    typed = {"why": "Gaat niet door.", "zeker": "1"}
    where = decide(client, "vervallen", *rows, **typed).headers["Location"]
    assert statuses() == ["withdrawn", "withdrawn"]
    assert "2 besluiten" in words(client, where)
    client.post(f"{where}ongedaan/")
    assert "2 besluiten zijn ongedaan gemaakt." in words(client, where)
    assert statuses() == ["open", "open"]
    assert "Ongedaan gemaakt op" in words(client, where)
    assert "Pas tegelijk besloten" in words(client, "/bulk/")


def test_one_that_changed_meanwhile_stops_the_lot(client: Client) -> None:
    rows = [build.commitment(), build.commitment()]
    Commitment.objects.filter(pk=rows[1].pk).update(version=4)
    response = decide(client, "vervallen", *rows, why="x", zeker="1")
    assert response.status_code == 409
    assert "Niets is veranderd." in response.content.decode()
    assert statuses() == ["open", "open"]


def test_what_is_wrong_in_the_form_is_told_there_with_what_was_filled_in(client: Client) -> None:
    made = build.commitment()
    typed = {"kind": "date", "latest": "2024-09-01", "wording": "1 september"}
    response = decide(client, "termijn", made, reason="postponed", **typed)
    assert response.status_code == 422
    assert "Waarom verandert de termijn?</a>: Dit veld is verplicht." in response.text
    assert 'value="2024-09-01"' in response.text
    assert f'name="gekozen" value="{made.pk}:1"' in response.text


def test_rows_are_those_of_now_whatever_day_the_list_looked_back_at(client: Client) -> None:
    made = build.commitment()
    told = words(client, "/bulk/?status=openstaand&op=2020-01-01&volgorde=toegezegd")
    assert "Gekozen: toezeggingen: openstaand." in told
    assert made.number in told


def test_griffie_of_the_other_chamber_is_refused(client: Client) -> None:
    made = build.commitment()
    User.objects.update(chamber="EK")
    assert decide(client, "vervallen", made, why="x", zeker="1").status_code == 403
    assert made.number not in html(client, "/bulk/")
    assert statuses() == ["open"]


def test_nonsense_for_a_choice_is_nothing_chosen(client: Client) -> None:
    where = reverse("bulk_decide", args=["vervallen"])
    response = client.post(where, {"gekozen": ["x", "1:", ":1", "9" * 30 + ":1"], "why": "x"})
    assert (response.status_code, "Kies 1 tot 500" in response.content.decode()) == (409, True)
    assert client.post("/bulk/besluit/onbekend/").status_code == 404


def test_answers_to_questions_are_adopted_together(client: Client) -> None:
    rows = [build.commitment(category="beantwoording") for _ in range(2)]
    for one in rows:
        build.link(one, answer(kind=LetterKind.ANTWOORD))
    other = build.commitment(category="beantwoording")
    build.link(other, answer())
    page = html(client, "/bulk/kamervragen/")
    assert all(one.number in page for one in rows)
    assert other.number not in page
    decide(client, "antwoord", *rows, zeker="1")
    assert statuses() == ["fulfilled", "fulfilled", "open"]


def test_answers_are_those_that_are_counted_at_the_place_in_the_queue(client: Client) -> None:
    water, other = build.ministry(), build.ministry("Zee")
    rows = [build.commitment(category="beantwoording", ministry=one) for one in (water, other)]
    for one in rows:
        build.link(one, answer(kind=LetterKind.ANTWOORD))
    page = html(client, f"/beoordelen/?ministerie={other.pk}")
    where = f"/bulk/kamervragen/?ministerie={other.pk}"
    assert f'href="{where}"' in page
    assert "Kamervragen met een antwoord (1)" in page
    shown = re.findall(r"G-\d{6}", words(client, where))
    assert shown == [rows[1].number]


def test_list_takes_the_same_number_of_queries_however_long(client: Client) -> None:
    build.commitment()
    few = number_of_queries(client, "/bulk/")
    for _ in range(10):
        build.commitment()
    assert number_of_queries(client, "/bulk/") == few
