from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from odfdo import Document
from pytest_django import Settings

from commitments.lifecycle import Action
from commitments.models import (
    BulkAct,
    Category,
    Commitment,
    Committee,
    DeadlineKind,
    ProposalKind,
    User,
)
from commitments.services.ministry import Proposed, propose
from commitments.services.reschedule import NewDeadline
from tests import build
from tests.conftest import NOON
from tests.pages import html, words

pytestmark = pytest.mark.django_db
BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
REMARK = Proposed(ProposalKind.REMARK, "Bijna klaar.")


@pytest.fixture(autouse=True)
def _signed_in(client: Client, settings: Settings) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=date(2024, 6, 5))
    client.force_login(build.user())


@pytest.fixture
def committee() -> Committee:
    made = Committee.objects.create(chamber="TK", name="Duinen")
    made.ministries.add(build.ministry())
    return made


def ours(**fields: Any) -> Commitment:
    return build.commitment(ministry=build.ministry(), **fields)


def asked(**fields: Any) -> Commitment:
    made = ours(**fields)
    propose(made.pk, version=1, proposed=REMARK, ministry=build.ministry(), **BY)
    made.refresh_from_db()
    return made


def ruled(
    client: Client, of: Committee, chosen: dict[Commitment, str], **typed: Any
) -> tuple[int, str]:
    """What the page posts; "zeker" decides."""
    posted = {"committee": of.pk, "on": "2024-06-04", **typed}
    posted["gekozen"] = [f"{one.pk}:{one.version}" for one in chosen]
    posted |= {f"besluit-{one.pk}": ruling for one, ruling in chosen.items()}
    response = client.post(reverse("procedure_decide"), posted)
    return response.status_code, response.headers.get("Location", response.content.decode())


def test_committee_reads_what_is_late_expiring_and_proposed(
    client: Client, committee: Committee
) -> None:
    late = ours()
    soon = ours(latest=date(2024, 7, 1))
    proposed = asked(latest=date(2025, 7, 1))
    others = [build.commitment(), ours(category=Category.BEANTWOORDING)]
    where = f"/procedurevergadering/?commissie={committee.pk}&datum=2024-06-10"
    told = words(client, where)
    assert f"Te laat (1) {late.number}" in told
    assert f"Voorstellen van ministeries (1) {proposed.number}" in told
    assert f"Termijn verstrijkt binnenkort (1) {soon.number}" in told
    assert all(one.number not in told for one in others)
    document = Document(io.BytesIO(client.get(f"{where}&vorm=odt").content))
    assert proposed.number in document.get_formatted_text()
    assert "Bijna klaar." in document.get_formatted_text()
    assert "Procedurevergadering" in words(client, "/procedurevergadering/?commissie=x&datum=x")


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "x", "2024-06-31"])
def test_day_that_is_none_or_too_far_is_taken_for_today(
    client: Client, committee: Committee, day: str
) -> None:
    soon = ours(latest=date(2024, 7, 1))
    with time_machine.travel(NOON, tick=False):
        told = words(client, f"/procedurevergadering/?commissie={committee.pk}&datum={day}")
    assert f"Termijn verstrijkt binnenkort (1) {soon.number}" in told


def test_meeting_on_the_last_day_there_is_decides_nothing(
    client: Client, committee: Committee
) -> None:
    status, _ = ruled(client, committee, {ours(): "note"}, on="9999-12-31")
    assert (status, Commitment.objects.get().version) == (409, 1)


def test_longer_list_says_that_it_shows_the_first_of_them(
    client: Client, committee: Committee, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("queries", "views"):
        monkeypatch.setattr(f"commitments.{name}.procedure.MOST", 2)
    for number in range(3):
        ours(letter=build.letter(f"{build.WORDS} ({number})", date=date(2024, 1, 10)))
    where = f"/procedurevergadering/?commissie={committee.pk}&datum=2024-06-10"
    assert "Te laat (de eerste 2)" in words(client, where)
    document = Document(io.BytesIO(client.get(f"{where}&vorm=odt").content))
    assert "Te laat (de eerste 2)" in document.get_formatted_text()


def test_document_opens_whatever_signs_its_words_bear(client: Client, committee: Committee) -> None:
    Committee.objects.update(name="Dui\x01nen")
    made = ours(letter=build.letter(build.ODD), quote=build.ODD, deadline_wording="in\x1f mei")
    remark = Proposed(ProposalKind.REMARK, "Bij\x02na klaar.")
    propose(made.pk, version=1, proposed=remark, ministry=build.ministry(), **BY)
    where = f"/procedurevergadering/?commissie={committee.pk}&datum=2024-06-10&vorm=odt"
    document = Document(io.BytesIO(client.get(where).content))
    told = " ".join(document.get_formatted_text().split())
    assert "Toezeggingen, Dui nen" in told
    assert f"{made.number}, Waterbeheer en Duinen: Ik zal uw Kamer hierover in form eren ." in told
    assert "Bij na klaar." in told


def test_committee_reads_which_term_or_ministry_is_proposed(
    client: Client, committee: Committee
) -> None:
    term = NewDeadline(DeadlineKind.DATE, "", date(2024, 9, 1))
    later = Proposed(ProposalKind.TERM, "Drukte.", deadline=term)
    zee = build.ministry("Zee")
    elsewhere = Proposed(ProposalKind.TRANSFER, "Zout water.", to_ministry_id=zee.pk)
    for proposed in (later, elsewhere):
        propose(ours().pk, version=1, proposed=proposed, ministry=build.ministry(), **BY)
    told = words(client, f"/procedurevergadering/?commissie={committee.pk}&datum=2024-06-04")
    assert "(nieuwe termijn, uiterlijk 1 september 2024: Drukte.)" in told
    assert "(hoort bij een ander ministerie, Zee: Zout water.)" in told


def test_what_is_adopted_is_the_proposal_that_the_committee_reads_first(
    client: Client, committee: Committee
) -> None:
    made = asked()  # with a remark
    term = NewDeadline(DeadlineKind.DATE, "", date(2024, 9, 1))
    for version, proposed in (
        (2, Proposed(ProposalKind.TERM, "Drukte.", deadline=term)),
        (3, Proposed(ProposalKind.FULFIL, "Verteld.", fulfilled_on=date(2024, 6, 1))),
    ):
        propose(made.pk, version=version, proposed=proposed, ministry=build.ministry(), **BY)
    made.refresh_from_db()
    told = words(client, f"/procedurevergadering/?commissie={committee.pk}&datum=2024-06-04")
    assert (
        "Beslis over het voorstel van Waterbeheer en Duinen (nieuwe termijn, uiterlijk 1 september "
        "2024: Drukte.); daarnaast ligt er: voldaan, op 1 juni 2024: Verteld.; daarnaast ligt er: "
        "opmerking: Bijna klaar."
    ) in told
    assert ruled(client, committee, {made: "overnemen"}, zeker="1")[0] == 302
    made.refresh_from_db()
    assert (made.status, made.deadline_latest) == ("open", date(2024, 9, 1))


def test_what_is_proposed_is_chosen_beforehand(client: Client, committee: Committee) -> None:
    ours(), asked(latest=date(2025, 7, 1))
    page = html(client, f"/procedurevergadering/?commissie={committee.pk}&datum=2024-06-05")
    chosen = [line for line in page.split("<option") if "selected" in line]
    assert [line.split('"')[1] for line in chosen[1:]] == ["navragen", "overnemen"]


@pytest.mark.django_db
def test_committee_decides_each_item_as_of_the_day_it_met(
    client: Client, committee: Committee
) -> None:
    rulings = {
        asked(): "overnemen",
        ours(): "navragen",
        ours(latest=None): "kennisgeving",
        ours(latest=date(2024, 6, 20)): "voldaan",
        ours(latest=date(2024, 6, 21)): "vervallen",
        ours(latest=date(2024, 6, 22)): "aanhouden",
        ours(latest=date(2024, 6, 23)): "",
    }
    typed = {"until": "2024-09-01", "why": "Conform voorstel."}
    status, preview = ruled(client, committee, rulings, **typed)
    assert (status, BulkAct.objects.count()) == (200, 0)
    assert "6 toezeggingen veranderen" in preview
    back = f"/procedurevergadering/?commissie={committee.pk}&amp;datum=2024-06-04"
    assert f'href="{back}">Niet doen' in preview
    status, where = ruled(client, committee, rulings, zeker="1", **typed)
    assert (status, where) == (302, f"/bulk/{BulkAct.objects.get().pk}/")
    events = [one.events.latest("pk") for one in rulings]
    assert [(event.kind, event.effective_on.day) for event in events[1:6]] == [
        (Action.RULE, 4),
        (Action.RULE, 4),
        (Action.FULFIL, 4),
        (Action.WITHDRAW, 4),
        (Action.HOLD, 4),
    ]
    assert events[0].why == (
        "Op voorstel van Waterbeheer en Duinen: Bijna klaar. Duinen, procedurevergadering "
        "van 4 juni 2024: voorstel overnemen. Conform voorstel."
    )
    assert events[6].kind == Action.RECORD
    told = words(
        client, next(one for one in rulings if one.pk == events[1].commitment_id).get_absolute_url()
    )
    assert "legde een besluit van de commissie vast op 5 juni 2024, van 4 juni 2024." in told
    client.post(f"{where}ongedaan/")
    statuses = {one.status for one in Commitment.objects.all()}
    assert statuses == {"open"}


def test_list_stays_as_it_was_decided_on(client: Client, committee: Committee) -> None:
    late, left = ours(), ours(latest=date(2024, 7, 1))
    _, where = ruled(client, committee, {late: "navragen", left: ""}, zeker="1")
    as_decided = words(client, where)
    assert "Te laat (1) G-00" in as_decided
    assert "Termijn: uiterlijk 29 februari 2024. Voorstel: De bewindspersoon vragen" in as_decided
    assert "Besluit: stand van zaken vragen" in as_decided
    assert f"Termijn verstrijkt binnenkort (1) {left.number}" in as_decided
    assert "Besluit: geen" in as_decided
    Commitment.objects.update(deadline_latest=date(2025, 1, 1), words="Iets anders.")
    assert words(client, where) == as_decided
    page = f"/procedurevergadering/?commissie={committee.pk}&datum=2024-06-04"
    assert "Eerdere vergaderingen Procedurevergadering Duinen, 4 juni 2024" in words(client, page)


@pytest.mark.parametrize(
    ("ruling", "typed", "told"),
    [
        ("overnemen", {}, "Er ligt geen voorstel van het ministerie."),
        ("aanhouden", {}, "Vul in tot wanneer de commissie dit aanhoudt."),
        ("navragen", {"on": "2024-06-06"}, "De vergadering moet nog komen."),
        ("navragen", {"on": "gisteren"}, "Datum van de vergadering"),
        ("navragen", {"committee": 999}, "Selecteer een geldige keuze"),
        ("navragen", {"why": "x" * 2001}, "2000"),
        ("onzin", {}, "Kies 1 tot 500"),
    ],
)
def test_what_cannot_be_decided_is_told_and_nothing_changes(
    client: Client, committee: Committee, ruling: str, typed: dict[str, Any], told: str
) -> None:
    made = ours()
    status, page = ruled(client, committee, {made: ruling}, zeker="1", **typed)
    assert (status, BulkAct.objects.count()) == (409, 0)
    assert told in page


def test_committee_of_the_other_chamber_is_refused(client: Client, committee: Committee) -> None:
    made = ours()
    User.objects.update(chamber="EK")
    assert ruled(client, committee, {made: "navragen"}, zeker="1")[0] == 409
    theirs = Committee.objects.create(chamber="EK", name="Water")
    assert ruled(client, theirs, {made: "navragen"}, zeker="1")[0] == 403


def test_closed_one_is_not_decided_about(client: Client, committee: Committee) -> None:
    made = ours(status="fulfilled", fulfilled_on=date(2024, 3, 1))
    status, page = ruled(client, committee, {made: "kennisgeving"}, zeker="1")
    assert (status, "staat niet open" in page) == (409, True)
