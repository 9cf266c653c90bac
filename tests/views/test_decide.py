from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from commitments.lifecycle import RejectReason, Status
from commitments.models import Commitment, DeadlineChange, Letter, Link, Visibility
from commitments.services.decide import withdraw_commitment
from tests import build
from tests.conftest import NOON
from tests.pages import number_of_queries, words

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
DAY = "2024-02-20"


@pytest.fixture(autouse=True)
def _signed_in(client: Client) -> None:
    client.force_login(build.user())


def where(commitment: Commitment, act: str) -> str:
    return reverse("decide", args=[commitment.number, act])


def post(
    client: Client, commitment: Commitment, act: str, version: Any = 1, **typed: Any
) -> tuple[int, str]:
    """Status and text, or where it leads."""
    response = client.post(where(commitment, act), {"version": version, **typed})
    return response.status_code, response.headers.get("Location", response.content.decode())


def at(status: Status, **fields: Any) -> Commitment:
    needs: dict[Status, dict[str, Any]] = {
        Status.FULFILLED: {"fulfilled_on": date(2024, 2, 20)},
        Status.REJECTED: {"reject_reason": RejectReason.PAST},
    }
    return build.commitment(status=status, **needs.get(status, {}), **fields)


def answer(**fields: Any) -> Letter:
    fields = {"date": date(2024, 2, 20), "subject": "Uitkomst van het onderzoek", **fields}
    return build.letter(**fields)


TERM = {"kind": "date", "latest": "2024-05-31", "reason": "postponed", "why": "gezegd in debat"}


@pytest.mark.parametrize(
    ("source", "act", "typed", "target"),
    [
        (Status.FOUND, "bevestigen", {}, "open"),
        (Status.FOUND, "afwijzen", {"reason": "past"}, "rejected"),
        (Status.OPEN, "afwijzen", {"reason": "other", "why": "vergissing"}, "rejected"),
        (Status.OPEN, "termijn", TERM, "open"),
        (Status.OPEN, "voldaan", {"fulfilled_on": DAY, "why": "briefing"}, "fulfilled"),
        (
            Status.OPEN,
            "deels",
            {"fulfilled_on": DAY, "why": "briefing", "remaining": "kosten"},
            "partly",
        ),
        (Status.OPEN, "vervallen", {"why": "gaat niet door"}, "withdrawn"),
        (Status.FULFILLED, "heropenen", {"why": "ging ergens anders over"}, "open"),
        (Status.REJECTED, "heropenen", {"why": "toch een toezegging"}, "open"),
    ],
)
def test_decision_ends_on_the_page_of_the_commitment(
    client: Client, source: Status, act: str, typed: dict[str, Any], target: str
) -> None:
    made = at(source)
    assert post(client, made, act, **typed) == (302, made.get_absolute_url())
    made.refresh_from_db()
    assert (made.status, made.version) == (target, 2)
    assert made.events.latest("pk").actor_name == "Proef griffie"


def test_proposed_term_is_accepted(client: Client) -> None:
    made = build.commitment(deadline_accepted=False)
    assert post(client, made, "termijn-bevestigen")[0] == 302
    made.refresh_from_db()
    assert made.deadline_accepted


def test_term_in_the_past_with_a_reason_is_taken(client: Client) -> None:
    made = build.commitment(latest=None)
    assert post(client, made, "termijn", **TERM)[0] == 302
    change = DeadlineChange.objects.get()
    assert (change.reason, change.why) == ("postponed", "gezegd in debat")
    assert change.new_latest == date(2024, 5, 31)


@pytest.mark.parametrize(
    ("act", "typed", "told"),
    [
        ("termijn", TERM | {"why": " "}, "Dit veld is verplicht."),
        ("termijn", TERM | {"latest": ""}, "heeft een uiterste dag nodig."),
        ("termijn", TERM | {"latest": "31 februari"}, "Voer een geldige datum in."),
        ("termijn", TERM | {"reason": "undone"}, "undone is geen beschikbare keuze"),
        ("termijn", TERM | {"wording": "x" * 501}, "500"),
        ("voldaan", {"fulfilled_on": DAY}, "Dit veld is verplicht."),
        ("voldaan", {"fulfilled_on": "2024-06-06", "why": "x"}, "ligt in de toekomst."),
        ("deels", {"fulfilled_on": DAY, "why": "x"}, "Dit veld is verplicht."),
        ("vervallen", {"why": "x" * 2001}, "2000"),
        ("vervallen", {"why": "\x00"}, "Null"),
    ],
)
def test_what_is_wrong_comes_back_with_what_was_typed(
    client: Client, act: str, typed: dict[str, Any], told: str
) -> None:
    made = build.commitment()
    status, page = post(client, made, act, **typed)
    made.refresh_from_db()
    assert (status, made.version) == (422, 1)
    assert told in page
    assert "Er is nog niets opgeslagen." in page
    if "reason" in typed and typed["why"].strip():
        assert typed["why"] in page


@pytest.mark.parametrize("field", ["why", "wording", "latest", "kind", "reason"])
def test_typed_markup_comes_back_as_text(client: Client, field: str) -> None:
    hostile = "<script>alert(1)</script>{{ settings.SECRET_KEY }}"
    status, page = post(
        client, build.commitment(), "termijn", **(TERM | {"latest": "x", field: hostile})
    )
    assert status == 422
    assert "<script>alert" not in page


def test_stale_decision_shows_what_happened_and_keeps_the_words(client: Client) -> None:
    made = build.commitment()
    withdraw_commitment(made.pk, version=1, why="vervalt", **BY)
    status, page = post(client, made, "termijn", **TERM)
    assert status == 409
    assert "Intussen is er iets veranderd: vervallen, door Geertje Register." in page
    assert "gezegd in debat" in page
    assert '<input type="hidden" name="version" value="2">' in page


def test_double_click_decides_once(client: Client) -> None:
    made = build.commitment()
    assert [post(client, made, "vervallen", why="x")[0] for _ in range(2)] == [302, 409]


def test_impossible_decision_is_refused_with_the_current_status(client: Client) -> None:
    status, page = post(client, at(Status.FULFILLED), "vervallen", why="x")
    assert status == 422
    assert "Deze toezegging is &#x27;voldaan&#x27;" in page


def test_form_of_what_is_not_possible_leads_back(client: Client) -> None:
    made = at(Status.FULFILLED)
    response = client.get(where(made, "vervallen"), follow=True)
    assert response.redirect_chain == [(made.get_absolute_url(), 302)]
    assert "Dat besluit is nu niet mogelijk" in response.content.decode()


@pytest.mark.parametrize("act", ["onbekend", "ongedaan", "decide"])
def test_unknown_act_leads_back(client: Client, act: str) -> None:
    made = build.commitment()
    assert client.get(where(made, act))["Location"] == made.get_absolute_url()


@pytest.mark.parametrize(
    ("status", "acts"),
    [
        (Status.FOUND, ["bevestigen", "termijn", "afwijzen"]),
        (Status.OPEN, ["koppelen", "termijn", "voldaan", "deels", "vervallen", "afwijzen"]),
        (Status.PARTLY, ["koppelen", "termijn", "voldaan", "deels", "vervallen", "afwijzen"]),
        (Status.FULFILLED, ["heropenen"]),
        (Status.WITHDRAWN, ["heropenen"]),
        (Status.REJECTED, ["heropenen"]),
    ],
)
def test_panel_shows_what_is_possible_now_and_no_more(
    client: Client, status: Status, acts: list[str]
) -> None:
    made = at(status)
    page = client.get(made.get_absolute_url()).content.decode()
    every = "bevestigen termijn termijn-bevestigen afwijzen koppelen voldaan deels vervallen"
    shown = [act for act in f"{every} heropenen".split() if f'action="{where(made, act)}"' in page]
    assert sorted(shown) == sorted(acts)


def test_every_form_of_the_panel_can_be_shown_alone(client: Client) -> None:
    made = build.commitment(deadline_accepted=False)
    for act in ("koppelen", "termijn", "termijn-bevestigen", "voldaan", "deels", "vervallen"):
        told = words(client, where(made, act))
        assert f"Toezegging {made.number}" in told
        assert build.WORDS in told


def test_last_decision_is_undone_from_the_panel(client: Client) -> None:
    made = build.commitment()
    post(client, made, "vervallen", why="x")
    assert "Ongedaan maken" in words(client, made.get_absolute_url())
    event = made.events.latest("pk")
    assert post(client, made, "ongedaan", 2, event=event.pk) == (302, made.get_absolute_url())
    made.refresh_from_db()
    assert made.status == "open"
    assert "Ongedaan maken" not in words(client, made.get_absolute_url())


@pytest.mark.parametrize("event", ["", "x", "0", "9" * 30])
def test_undo_of_what_is_no_decision_of_it_is_refused(client: Client, event: str) -> None:
    made = build.commitment()
    status, page = post(client, made, "ongedaan", event=event)
    assert status == 422
    assert made.events.count() == 1
    assert "hoort niet bij deze toezegging" in page or "geheel getal" in page


def test_undo_names_a_decision_of_this_commitment(client: Client) -> None:
    made, other = build.commitment(), build.commitment()
    post(client, other, "vervallen", why="x")
    status, page = post(client, made, "ongedaan", event=other.events.latest("pk").pk)
    assert status == 422
    assert "Dit besluit hoort niet bij deze toezegging." in page


def test_letters_are_found_by_number_and_by_words(client: Client) -> None:
    made = build.commitment()
    numbered = answer(paper=("29521", "440"), subject="Geluid van de zee")
    answer(subject="Iets heel anders")
    for asked in ("29 521, nr. 440", "GELUID zee", str(numbered.pk)):
        told = words(client, f"{where(made, 'koppelen')}?zoek={asked}")
        assert "Geluid van de zee" in told
        assert "Iets heel anders" not in told
    assert "Geen openbare brief" in words(client, f"{where(made, 'koppelen')}?zoek=xyz")


@pytest.mark.parametrize(
    ("typed", "status", "relation"),
    [
        ({"relation": "fulfils"}, "fulfilled", "fulfils"),
        ({"relation": "fulfils_partly", "remaining": "de kosten"}, "partly", "fulfils_partly"),
        ({"relation": "postpones", "kind": "date", "latest": "2024-06-20"}, "open", "postpones"),
        ({"relation": "mentions"}, "open", "mentions"),
    ],
)
def test_chosen_letter_is_linked(
    client: Client, typed: dict[str, Any], status: str, relation: str
) -> None:
    made, letter = build.commitment(), answer()
    assert post(client, made, "koppelen", letter=letter.pk, **typed)[0] == 302
    made.refresh_from_db()
    link = Link.objects.get()
    assert (made.status, link.letter, link.relation, link.state) == (
        status,
        letter,
        relation,
        "confirmed",
    )


def test_letter_that_cannot_answer_is_no_choice(client: Client) -> None:
    made = build.commitment()
    older = answer(date=date(2024, 1, 9))
    concept = answer(visibility=Visibility.CONCEPT)
    for letter in (older.pk, concept.pk, made.letter_id, 999, "x", "9" * 30):
        status, page = post(client, made, "koppelen", letter=letter, relation="fulfils")
        assert status == 422
        assert "Deze brief kan hier niet worden gekoppeld." in page
    assert not Link.objects.exists()


def test_failed_link_keeps_the_search_and_the_choice(client: Client) -> None:
    made, letter = build.commitment(), answer()
    response = client.post(
        f"{where(made, 'koppelen')}?zoek=onderzoek",
        {"version": 1, "letter": letter.pk, "relation": "postpones", "why": "zie blz. 2"},
    )
    page = response.content.decode()
    assert response.status_code == 422
    assert 'value="onderzoek"' in page
    assert f'value="{letter.pk}"\n                       checked' in page
    assert "zie blz. 2" in page


def test_number_of_queries_is_the_same_for_many_letters(client: Client) -> None:
    made = build.commitment()
    answer(paper=("29521", "1"))
    page = f"{where(made, 'koppelen')}?zoek=onderzoek"
    few = number_of_queries(client, page)
    for number in range(2, 12):
        answer(paper=("29521", str(number)))
    assert number_of_queries(client, page) == few
    assert few <= 16
