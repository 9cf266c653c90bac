from __future__ import annotations

import re
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from commitments.lifecycle import Relation, Status
from commitments.models import (
    Assignment,
    Committee,
    LetterKind,
    Link,
    Ministry,
    Role,
    User,
    Visibility,
)
from faults.posted_forms import forms_of
from tests import build
from tests.conftest import NOON
from tests.pages import html, number_of_queries, words
from tests.views.items import ANSWER, answer, found, proposal

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _signed_in(client: Client) -> None:
    client.force_login(build.user())


def test_empty_queue_says_so(client: Client) -> None:
    assert "Alles is beoordeeld" in words(client, "/beoordelen/")
    assert "Van deze soort wacht er niets" in words(client, "/beoordelen/?soort=koppeling")


def test_found_commitment_is_shown_with_its_evidence(client: Client) -> None:
    letter = build.letter(
        "Aan de Kamer.\n\nEerst dit. Ik zal uw Kamer voor 1 maart informeren. Dan dat.",
        paper=("90001", "12"),
        made_up=True,
    )
    made = found(letter=letter, quote="Ik zal uw Kamer voor 1 maart informeren.")
    page = client.get("/beoordelen/").content.decode()
    told = words(client, "/beoordelen/")
    assert '<mark class="promise">Ik zal uw Kamer voor 1 maart informeren.</mark>' in page
    assert "Eerst dit. Ik zal uw Kamer voor 1 maart informeren. Dan dat." in told
    assert f"Is dit een toezegging? {made.number}" in told
    assert "uiterlijk 29 februari 2024" in told
    assert "'voor 1 maart': uiterlijk 29 februari 2024." in told
    assert "Nummer 90 001, nr. 12" in told
    assert "verzonnen voor de demonstratie" in told
    assert "Gevonden toezeggingen (1)" in told


def test_queue_goes_through_the_kinds_in_order(client: Client) -> None:
    first, second = found(), found()
    link = proposal(build.commitment(latest=date(2024, 7, 1)))
    assert f"? {first.number}" in words(client, "/beoordelen/")
    assert f"? {second.number}" in words(client, f"/beoordelen/?na=toezegging-{first.pk}")
    after = f"/beoordelen/?na=toezegging-{second.pk}"
    assert f"? {link.commitment.number}" in words(client, after)
    assert f"? {first.number}" in words(client, f"/beoordelen/?na=koppeling-{link.pk}")
    assert f"? {link.commitment.number}" in words(client, "/beoordelen/?soort=koppeling")
    only = f"/beoordelen/?soort=toezegging&na=toezegging-{second.pk}"
    assert f"? {first.number}" in words(client, only)


def test_what_keeps_late_from_being_said_comes_first(client: Client) -> None:
    one = found()
    ahead = proposal(build.commitment(latest=date(2024, 7, 1)))
    mention = proposal(relation=Relation.MENTIONS)
    blocking = proposal()
    term = build.commitment(deadline_accepted=False)
    told = words(client, "/beoordelen/")
    assert f"? {term.number}" in told
    after = f"/beoordelen/?na=eerst-termijn-{term.pk}"
    assert f"? {blocking.commitment.number}" in words(client, after)
    after = f"/beoordelen/?na=eerst-koppeling-{blocking.pk}"
    assert f"? {one.number}" in words(client, after)
    assert "na=eerst-koppeling" in client.get(f"/beoordelen/koppeling/{blocking.pk}/").text
    for other in (ahead, mention):
        assert "na=koppeling" in client.get(f"/beoordelen/koppeling/{other.pk}/").text


def test_promises_to_answer_questions_are_a_kind_of_their_own(client: Client) -> None:
    found(category="beantwoording")
    told = words(client, "/beoordelen/?soort=kamervragen")
    assert "Gevonden toezeggingen (0) Antwoorden op Kamervragen (1)" in told


def test_my_queue_is_what_is_mine_and_what_my_committees_have_left(client: Client) -> None:
    me = User.objects.get()
    committee = Committee.objects.create(chamber="TK", name="Duinen")
    committee.ministries.add(build.ministry())
    ours = found(ministry=build.ministry())
    theirs, mine = found(), found()
    me.committees.add(committee)
    Assignment.objects.create(commitment=mine, user=me, assigned_by="x", assigned_at=NOON)
    told = words(client, "/beoordelen/?mijn=1")
    assert "Gevonden toezeggingen (2)" in told
    assert f"? {ours.number}" in told
    after = f"/beoordelen/?mijn=1&na=toezegging-{theirs.pk}"
    assert f"? {mine.number}" in words(client, after)
    only = f"/beoordelen/?commissie={committee.pk}"
    assert "Gevonden toezeggingen (1)" in words(client, only)
    colleague = build.user(email="vervanger@example.org")
    colleague.stands_in_for.add(me)
    client.force_login(colleague)
    assert "Gevonden toezeggingen (2)" in words(client, "/beoordelen/?mijn=1")
    committee.ministries.clear()
    assert "Gevonden toezeggingen (1)" in words(client, "/beoordelen/?mijn=1")


def test_queue_is_narrowed_to_ministries_of_today_and_ended_ones_with_promises(
    client: Client,
) -> None:
    found(ministry=build.ministry())
    ended = {"name": "Turf", "valid_until": date(2010, 10, 13)}
    Ministry.objects.create(slug="leeg", **ended)
    found(ministry=Ministry.objects.create(slug="oud", **ended))
    told = words(client, "/beoordelen/")
    assert "Ministerie alle Turf (tot 2010) Waterbeheer en Duinen Toon" in told


def test_whose_work_it_is_is_asked_once_for_all_kinds(client: Client) -> None:
    made = found(ministry=build.ministry())
    committee = Committee.objects.create(chamber="TK", name="Duinen")
    committee.ministries.add(build.ministry())
    User.objects.get().committees.add(committee)
    item = f"/beoordelen/toezegging/{made.pk}/"
    all_work = number_of_queries(client, item)
    assert number_of_queries(client, f"{item}?commissie={committee.pk}") == all_work + 1
    assert number_of_queries(client, f"{item}?mijn=1") == all_work + 3


def test_place_in_the_queue_is_kept_after_a_decision(client: Client) -> None:
    first, second = found(ministry=build.ministry()), found(ministry=build.ministry())
    found()
    row = f"soort=toezegging&ministerie={build.ministry().pk}"
    where = reverse("queue_act", args=["toezegging", first.pk, "bevestigen"])
    led = client.post(where, {"version": 1, "rij": row}).headers["Location"]
    assert led == f"/beoordelen/?{row}&na=toezegging-{first.pk}"
    assert f"? {second.number}" in words(client, led)


def test_griffie_of_the_other_chamber_sees_and_decides_nothing_here(client: Client) -> None:
    made = found()
    User.objects.update(chamber="EK")
    assert "Alles is beoordeeld" in words(client, "/beoordelen/")
    where = reverse("queue_act", args=["toezegging", made.pk, "bevestigen"])
    assert client.post(where, {"version": 1}).status_code == 403
    page = reverse("decide", args=[made.number, "bevestigen"])
    assert client.post(page, {"version": 1}).status_code == 403
    made.refresh_from_db()
    assert made.status == "found"


def test_work_is_assigned_to_a_colleague_who_may_decide(client: Client) -> None:
    made = found()
    where = reverse("queue_assign", args=["toezegging", made.pk])
    colleague = build.user(email="collega@example.org", name="C. Collega")
    reader = build.user(Role.READER)
    client.post(where, {"aan": reader.pk})
    assert not Assignment.objects.exists()
    client.post(where, {"aan": colleague.pk})
    told = words(client, f"/beoordelen/toezegging/{made.pk}/")
    assert "Toegewezen aan C. Collega." in told
    assert "Alles is beoordeeld" in words(client, "/beoordelen/?mijn=1")
    client.post(where, {"aan": ""})
    assert not Assignment.objects.exists()


def test_own_button_takes_the_work_also_where_there_are_colleagues(client: Client) -> None:
    made = found()
    build.user(email="collega@example.org", name="C. Collega")
    me = User.objects.get(email="griffie@example.org")
    page = f"/beoordelen/toezegging/{made.pk}/"
    (form,) = [
        one
        for one in forms_of(client.get(page).content, page)
        if one.values.get("aan", [""])[-1] == str(me.pk)
    ]
    client.post(form.action, form.values)
    assert Assignment.objects.get().user == me


@pytest.mark.parametrize(
    "after", ["x", "toezegging-", "toezegging-x", "-5", "koppeling-" + 30 * "9"]
)
def test_nonsense_for_a_place_begins_somewhere(client: Client, after: str) -> None:
    made = found()
    assert made.number in words(client, f"/beoordelen/?na={after}&soort=x")


def test_proposed_link_shows_both_sides(client: Client) -> None:
    link = proposal()
    told = words(client, f"/beoordelen/koppeling/{link.pk}/")
    assert "Voorgesteld: deze brief voldoet" in told
    assert build.WORDS in told
    assert ANSWER in told
    assert "De passage noemt de brief." in told
    page = client.get(f"/beoordelen/koppeling/{link.pk}/").content.decode()
    chosen = re.findall(r'value="(\w+)"[^>]*checked', page)
    assert chosen == ["fulfils"]


def test_proposed_link_without_a_passage_shows_how_the_letter_begins(client: Client) -> None:
    link = proposal()
    Link.objects.update(passage=None)
    assert "Den Haag, 20 februari 2024" in words(client, f"/beoordelen/koppeling/{link.pk}/")


def test_postponement_comes_with_the_term_of_its_passage(client: Client) -> None:
    link = proposal(
        relation=Relation.POSTPONES,
        acts="commitment postponement",
        deadline_kind="date",
        deadline_latest=date(2024, 6, 20),
        deadline_wording="voor de zomer",
    )
    page = client.get(f"/beoordelen/koppeling/{link.pk}/").content.decode()
    assert 'value="2024-06-20"' in page
    assert 'value="voor de zomer"' in page


@pytest.mark.parametrize("status", [Status.FOUND, Status.WITHDRAWN, Status.REJECTED])
def test_proposal_waits_out_of_sight_until_its_commitment_is_owed(
    client: Client, status: Status
) -> None:
    link = proposal(build.commitment(status=status, reject_reason="past"))
    assert "Voorgestelde antwoorden (0)" in words(client, "/beoordelen/")
    assert "Hierover is al besloten" in words(client, f"/beoordelen/koppeling/{link.pk}/")


def test_what_stands_in_a_recalled_letter_need_not_be_judged(client: Client) -> None:
    found(letter=build.letter(visibility=Visibility.RECALLED))
    assert "Alles is beoordeeld" in words(client, "/beoordelen/")


def test_text_of_a_letter_is_never_markup(client: Client) -> None:
    hostile = '<script>alert(1)</script> {{ settings.SECRET_KEY }} Ik stuur u een brief "><img>'
    found(letter=build.letter(hostile, subject=hostile), quote="Ik stuur u een brief")
    page = client.get("/beoordelen/").content.decode()
    assert "<script>alert" not in page
    assert "<img>" not in page
    assert "{{ settings.SECRET_KEY }}" in page


def test_number_of_queries_is_the_same_for_a_long_queue(client: Client) -> None:
    found()
    proposal()
    pages = ("/beoordelen/", "/beoordelen/?soort=koppeling")
    few = [number_of_queries(client, page) for page in pages]
    for _ in range(20):
        found()
        proposal()
    assert [number_of_queries(client, page) for page in pages] == few
    assert max(few) <= 19


def test_key_leads_to_questions_whose_answer_came(client: Client) -> None:
    made = build.commitment(category="beantwoording")
    assert "tegelijk afsluiten" not in words(client, "/beoordelen/")
    build.link(made, answer(kind=LetterKind.ANTWOORD))
    page = html(client, "/beoordelen/?soort=kamervragen")
    assert 'href="/bulk/kamervragen/?soort=kamervragen" data-key="k"' in " ".join(page.split())
    assert "Kamervragen met een antwoord (1) tegelijk afsluiten" in page


def test_undone_answer_to_questions_comes_back_among_its_own(client: Client) -> None:
    made = found(category="beantwoording")
    client.post(f"/beoordelen/kamervragen/{made.pk}/bevestigen/", {"version": 1, "term": "later"})
    event = made.events.latest("pk")
    undone = client.post("/beoordelen/ongedaan/", {"event": event.pk, "version": 2})
    assert undone.headers["Location"] == f"/beoordelen/kamervragen/{made.pk}/"


def test_decision_reads_no_evidence(client: Client) -> None:
    quote = "Ik zal uw Kamer voor 1 maart informeren."
    made = found(letter=build.letter(f"Aan de Kamer.\n\n{quote}"), quote=quote)
    with CaptureQueriesContext(connection) as asked:
        client.post(f"/beoordelen/toezegging/{made.pk}/bevestigen/", {"version": 1, "term": "ja"})
    tables = {"commitments_passage", "commitments_letter", "commitments_signature"}
    assert {table for table in tables for one in asked if f'"{table}"' in one["sql"]} == set()
    assert len(asked) <= 28
