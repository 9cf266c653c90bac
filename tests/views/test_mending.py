from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from commitments.lifecycle import Status
from commitments.models import (
    Commitment,
    CommitmentSource,
    DeadlineKind,
    Instalment,
    Member,
    Party,
)
from tests import build
from tests.pages import html, words

pytestmark = pytest.mark.django_db

FIRST, SECOND = "Ik stuur u in mei het plan", "en in juni de kosten"


@pytest.fixture(autouse=True)
def _signed_in(client: Client) -> None:
    client.force_login(build.user())


def promise(**fields: Any) -> Commitment:
    letter = build.letter(f"Den Haag\n\n{FIRST} {SECOND}.\n\nEn nog iets.\n")
    return build.commitment(letter=letter, quote=f"{FIRST} {SECOND}", **fields)


def post(client: Client, made: Commitment, act: str, **typed: Any) -> tuple[int, str]:
    where = reverse("decide", args=[made.number, act])
    response = client.post(where, {"version": made.version, **typed})
    made.refresh_from_db()
    return response.status_code, response.headers.get("Location", response.content.decode())


def test_facts_are_edited_on_a_page_of_their_own(client: Client) -> None:
    made = promise()
    page = html(client, f"{made.get_absolute_url()}gegevens/")
    assert "het onderhoud van de duinen</textarea>" in page
    typed = {"object": "het plan", "firmness": "effort", "category": "informeren"}
    typed |= {"dossiers": "29 237, 36 410 xii", "ministry": str(build.ministry().pk)}
    assert post(client, made, "gegevens", **typed) == (302, made.get_absolute_url())
    assert (made.object, made.firmness, made.ministry) == ("het plan", "effort", build.ministry())
    assert [str(one) for one in made.dossiers.all()] == ["29 237", "36 410 XII"]
    status, told = post(client, made, "gegevens", **typed | {"dossiers": "het plan"})
    assert (status, "‘het plan’ is geen dossiernummer." in told) == (422, True)
    status, told = post(client, made, "gegevens", **typed)
    assert (status, "Er is niets veranderd." in told) == (422, True)


def test_letter_stands_beside_the_form_with_its_places(client: Client) -> None:
    made = promise()
    page = html(client, f"{made.get_absolute_url()}citaat/")
    assert '<p data-start="10">' in page
    assert 'data-near="near"' in page
    assert f'<mark class="promise">{FIRST} {SECOND}</mark>' in page


def test_quote_and_split_take_words_of_the_letter(client: Client) -> None:
    made = promise(status=Status.FOUND)
    status, told = post(client, made, "citaat", words="Ik stuur u niets")
    assert (status, "Deze woorden staan zo niet in de brief" in told) == (422, True)
    assert post(client, made, "citaat", words=FIRST, near="10")[0] == 302
    assert made.quote == FIRST
    assert post(client, made, "splitsen", stays=FIRST, splits=SECOND, near="x")[0] == 302
    assert [one.quote for one in Commitment.objects.order_by("pk")] == [FIRST, SECOND]


def test_merge_names_the_other_by_its_number(client: Client) -> None:
    made = promise(status=Status.FOUND)
    other = build.commitment(status=Status.FOUND, letter=made.letter, quote="En nog iets.")
    assert post(client, made, "samenvoegen", other=other.number)[0] == 302
    other.refresh_from_db()
    assert (made.quote, other.status) == (f"{FIRST} {SECOND} […] En nog iets.", "rejected")


def test_hand_over_and_hold(client: Client) -> None:
    made = promise()
    to = build.ministry("Zeeën")
    assert post(client, made, "overdragen", ministry=to.pk, why="Verdeeld.")[0] == 302
    typed = {"first": "2024-06-01", "last": "2024-07-01", "reason": "court"}
    assert post(client, made, "aanhouden", **typed)[0] == 302
    assert (made.ministry, made.held_reason) == (to, "court")
    told = words(client, made.get_absolute_url())
    assert "aangehouden tot en met 1 juli 2024 (onder de rechter)" in told
    assert "Niet langer aanhouden" in told
    assert post(client, made, "vrijgeven", why="Uitspraak.")[0] == 302
    assert made.held_until is None


def test_deliveries_are_planned_and_settled(client: Client) -> None:
    made = promise(latest=None, deadline_kind=DeadlineKind.RECURRING)
    planned = "31-12-2024 over 2024\n2025-12-31"
    assert post(client, made, "afleveringen", planned=planned)[0] == 302
    first = made.instalments.first()
    assert first is not None
    assert (first.wording, str(made.deadline_latest)) == ("over 2024", "2024-12-31")
    typed = {"instalment": first.pk, "came": "ja", "delivered_on": "2024-06-01", "why": "Mail."}
    assert post(client, made, "aflevering", **typed | {"letter": "29 237, nr. 9"})[0] == 422
    assert post(client, made, "aflevering", **typed)[0] == 302
    assert str(made.deadline_latest) == "2025-12-31"
    status, told = post(client, made, "afleveringen", planned="morgen")
    assert (status, "‘morgen’ is geen dag" in told) == (422, True)
    assert Instalment.objects.count() == 2


def test_mending_from_the_queue_leads_back_to_the_item(client: Client) -> None:
    made = promise(status=Status.FOUND)
    item = reverse("queue_item", args=["toezegging", made.pk])
    assert f"citaat/?terug={item}" in html(client, item)
    assert post(client, made, "citaat", words=FIRST, terug=item) == (302, item)
    away = post(client, made, "citaat", words=SECOND, terug="//example.org/")
    assert away == (302, made.get_absolute_url())


def test_mending_leads_back_to_the_item_that_was_shown_at_its_place_in_the_queue(
    client: Client,
) -> None:
    before, made = build.commitment(status=Status.FOUND), promise(status=Status.FOUND)
    page = html(client, f"/beoordelen/?soort=toezegging&na=toezegging-{before.pk}")
    found = re.search(r'href="([^"]*/citaat/[^"]*)"', page)
    assert found is not None
    asked = client.get(unescape(found[1])).context["back"]
    item = reverse("queue_item", args=["toezegging", made.pk])
    assert asked == f"{item}?soort=toezegging"


def test_sentence_that_was_missed_is_recorded_from_its_letter(client: Client) -> None:
    made = promise()
    where = reverse("record_letter", args=[made.letter_id])
    assert where in html(client, f"/brieven/{made.letter_id}/")
    typed = {"words": "En nog iets.", "firmness": "firm", "kind": "date", "latest": "2024-08-01"}
    status = client.post(where, typed | {"kind": "vague"}).status_code
    assert (status, Commitment.objects.count()) == (422, 1)
    response = client.post(where, typed)
    new = Commitment.objects.exclude(pk=made.pk).get()
    assert response.headers["Location"] == new.get_absolute_url()
    assert (new.quote, new.status, str(new.deadline_latest)) == (
        "En nog iets.",
        "open",
        "2024-08-01",
    )


def test_words_of_a_debate_are_recorded(client: Client) -> None:
    typed = {"words": "Dat stuur ik.", "debate": "Duinen", "day": "2024-06-04", "chamber": "TK"}
    typed |= {"firmness": "firm", "kind": "none"}
    response = client.post(reverse("record_debate"), typed)
    new = Commitment.objects.get()
    assert response.headers["Location"] == new.get_absolute_url()
    assert "Dat stuur ik." in words(client, new.get_absolute_url())


@pytest.mark.parametrize(("chamber", "status"), [("", 200), ("TK", 200), ("EK", 403)])
def test_griffie_records_and_is_offered_what_is_of_its_chamber(
    client: Client, chamber: str, status: int
) -> None:
    client.force_login(build.user(chamber=chamber, email="andere@example.org"))
    made = promise()
    where = reverse("record_letter", args=[made.letter_id])
    assert client.get(where).status_code == status
    assert client.post(where, {"words": "En nog iets."}).status_code == (
        422 if status == 200 else status
    )
    letter = html(client, f"/brieven/{made.letter_id}/")
    page = html(client, made.get_absolute_url())
    assert (where in letter, 'class="decide"' in page) == (status == 200, status == 200)
    typed = {"words": "Dat stuur ik.", "debate": "Duinen", "day": "2024-06-04", "chamber": "TK"}
    typed |= {"firmness": "firm", "kind": "none"}
    said = client.post(reverse("record_debate"), typed).status_code
    assert said == (302 if status == 200 else 422)


def test_members_are_edited_by_their_names_and_told_before_and_after(client: Client) -> None:
    made = promise()
    party = Party.objects.create(name="Partij van het Zand", abbreviation="PZ")
    for name, surname in (("A. van der Vlo", "Vlo"), ("B. Aker", "Aker"), ("C. Aker", "Aker")):
        Member.objects.create(name=name, surname=surname, party=party)
    typed = {"object": made.object, "firmness": "firm", "category": "informeren"}
    where = f"{made.get_absolute_url()}gegevens/"
    for members, told in (
        ("Niemand", "Er is geen Kamerlid ‘Niemand’ in Gestand."),
        ("aker", "Welk Kamerlid bedoelt u met ‘aker’: B. Aker (PZ), C. Aker (PZ)?"),
    ):
        status, page = post(client, made, "gegevens", **typed | {"members": members})
        assert (status, told in page, f'value="{members}"' in page) == (422, True, True)
    assert (
        post(client, made, "gegevens", **typed | {"members": "van der Vlo, b. aker (pz)"})[0] == 302
    )
    assert [str(one) for one in made.members.all()] == ["B. Aker", "A. van der Vlo"]
    assert 'value="B. Aker (PZ), A. van der Vlo (PZ)"' in html(client, where)
    told = "Kamerleden: was leeg, wordt B. Aker en A. van der Vlo"
    assert told in words(client, made.get_absolute_url())


def test_only_the_register_s_own_can_be_gone_from_it(client: Client) -> None:
    gone = "verwijderd uit het register"
    for source, offered in ((CommitmentSource.REGISTER, True), (CommitmentSource.HAND, False)):
        made = build.commitment(source=source)
        page = client.get(reverse("decide", args=[made.number, "afwijzen"])).content.decode()
        assert (gone in page) == offered


def test_day_is_asked_of_what_was_said_alone(client: Client) -> None:
    made = promise()
    assert "promised_on" not in html(client, f"{made.get_absolute_url()}gegevens/")
    heard = build.commitment(source=CommitmentSource.HAND, words="Dat stuur ik.")
    Commitment.objects.filter(pk=heard.pk).update(letter=None)
    page = html(client, f"{heard.get_absolute_url()}gegevens/")
    assert f'name="promised_on" value="{heard.promised_on}"' in page
    heard.refresh_from_db()
    typed = {"firmness": "firm", "category": "informeren"}
    assert post(client, heard, "gegevens", promised_on="", **typed)[0] == 422
    assert post(client, heard, "gegevens", promised_on="2024-01-09", **typed)[0] == 302
    assert heard.promised_on == date(2024, 1, 9)
