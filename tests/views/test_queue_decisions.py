from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from commitments.lifecycle import MACHINE, Action, Relation
from commitments.models import Event, Link
from commitments.services.decide import confirm_commitment, withdraw_commitment
from commitments.services.journal import change_commitment
from tests import build
from tests.conftest import NOON
from tests.pages import words
from tests.views.items import BY, found, post, proposal, state

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _signed_in(client: Client) -> None:
    client.force_login(build.user())


@pytest.mark.parametrize(("term", "accepted"), [("ja", True), ("later", False)])
def test_confirming_leads_to_the_next(client: Client, term: str, accepted: bool) -> None:
    made = found()
    assert post(client, made, "bevestigen", term=term) == (
        302,
        f"/beoordelen/?na=toezegging-{made.pk}",
    )
    made.refresh_from_db()
    assert (made.status, made.deadline_accepted) == ("open", accepted)
    assert made.events.latest("pk").actor_name == "Proef griffie"


def test_chosen_kind_is_kept_from_item_to_item(client: Client) -> None:
    made = found()
    where = post(client, made, "bevestigen", rij="soort=toezegging")[1]
    assert where == f"/beoordelen/?soort=toezegging&na=toezegging-{made.pk}"


def test_rejecting_needs_a_reason_and_keeps_what_was_typed(client: Client) -> None:
    made = found()
    status, page = post(client, made, "afwijzen", why="<b>zomaar</b>")
    assert status == 422
    assert "&lt;b&gt;zomaar&lt;/b&gt;" in page
    assert "<b>zomaar" not in page
    assert post(client, made, "afwijzen", reason="past", why="zomaar")[0] == 302
    made.refresh_from_db()
    assert (made.status, made.reject_reason) == ("rejected", "past")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"reason": "double"}, "Noem bij &#x27;dubbel&#x27;, en alleen dan"),
        ({"reason": "double", "double_of": "G-999"}, "Er is geen toezegging met nummer G-999."),
        ({"reason": "double", "double_of": "<script>"}, "&lt;script&gt;"),
        ({"reason": "other"}, "Schrijf bij &#x27;anders&#x27; in een paar woorden waarom."),
        ({"reason": "hacked"}, "hacked is geen beschikbare keuze"),
        ({"reason": "past", "why": "x" * 2001}, "2000"),
    ],
)
def test_wrong_rejection_is_told_beside_the_form(
    client: Client, typed: dict[str, Any], told: str
) -> None:
    made = found()
    status, page = post(client, made, "afwijzen", **typed)
    made.refresh_from_db()
    assert (status, made.status, made.version) == (422, "found", 1)
    assert told in page
    assert "Er is nog niets opgeslagen." in page


def test_double_points_at_the_one_that_stays(client: Client) -> None:
    kept, double = build.commitment(), found()
    post(client, double, "afwijzen", reason="double", double_of=kept.number.lower())
    double.refresh_from_db()
    assert double.double_of == kept


def test_mended_term_keeps_the_item_in_view(client: Client) -> None:
    made = found()
    typed: dict[str, Any] = {"kind": "date", "latest": "2024-06-20", "wording": "voor de zomer"}
    typed |= {"reason": "corrected", "why": "verkeerd gelezen"}
    status, where = post(client, made, "termijn", **typed)
    assert (status, where) == (302, f"/beoordelen/toezegging/{made.pk}/")
    told = words(client, where)
    assert "uiterlijk 20 juni 2024" in told
    assert "Ongedaan maken" in told


def test_stale_decision_is_told_and_changes_nothing(client: Client) -> None:
    made = found()
    confirm_commitment(made.pk, version=1, **BY)
    status, page = post(client, made, "afwijzen", reason="past")
    assert status == 409
    assert "Intussen is er iets veranderd: bevestigd, door Geertje Register." in page
    assert "Hierover is al besloten" in page
    made.refresh_from_db()
    assert (made.status, made.version) == ("open", 2)


@pytest.mark.parametrize("version", ["", "x", "-1", "0", "2", "9" * 40, "1.0", "١"])
def test_other_version_is_stale(client: Client, version: str) -> None:
    made = found()
    where = reverse("queue_act", args=["toezegging", made.pk, "bevestigen"])
    assert client.post(where, {"version": version}).status_code == 409
    made.refresh_from_db()
    assert made.status == "found"


def test_double_click_decides_once(client: Client) -> None:
    made = found()
    assert [post(client, made, "bevestigen")[0] for _ in range(2)] == [302, 409]
    assert made.events.filter(kind="confirmed").count() == 1


def test_stale_item_that_still_waits_can_be_decided_at_once(client: Client) -> None:
    made = found()
    typed: dict[str, Any] = {"kind": "vague", "reason": "corrected", "why": "x"}
    post(client, made, "termijn", **typed)
    status, page = post(client, made, "bevestigen")
    assert status == 409
    assert '<input type="hidden" name="version" value="2">' in page
    assert post(client, made, "bevestigen", version=2)[0] == 302


def test_extra_fields_are_ignored(client: Client) -> None:
    made = found()
    post(client, made, "bevestigen", status="fulfilled", slip_days=99, firmness="effort")
    made.refresh_from_db()
    assert (made.status, made.slip_days, made.firmness) == ("open", 0, "firm")


def test_looking_at_an_act_decides_nothing(client: Client) -> None:
    made = found()
    response = client.get(reverse("queue_act", args=["toezegging", made.pk, "bevestigen"]))
    assert (response.status_code, response["Location"]) == (
        302,
        f"/beoordelen/toezegging/{made.pk}/",
    )
    made.refresh_from_db()
    assert made.version == 1


def undo(client: Client, event: Event, version: int, **typed: Any) -> Any:
    return client.post(reverse("queue_undo"), {"event": event.pk, "version": version, **typed})


def test_undo_is_offered_right_after_and_brings_the_item_back(client: Client) -> None:
    made = found()
    post(client, made, "bevestigen")
    told = words(client, "/beoordelen/")
    assert f"{made.number} : Proef griffie (griffie) bevestigde" in told
    response = undo(client, made.events.latest("pk"), 2)
    assert (response.status_code, response["Location"]) == (
        302,
        f"/beoordelen/toezegging/{made.pk}/",
    )
    made.refresh_from_db()
    assert made.status == "found"
    assert "Ongedaan maken" not in words(client, "/beoordelen/")


@pytest.mark.parametrize("act", ["termijn-bevestigen", "termijn"])
def test_undone_decision_on_a_term_brings_the_term_back(client: Client, act: str) -> None:
    made = build.commitment(deadline_accepted=False)
    term = {
        "kind": "date",
        "latest": "2024-09-01",
        "reason": "corrected",
        "why": "Zo staat het er.",
    }
    where = reverse("queue_act", args=["termijn", made.pk, act])
    assert client.post(where, {"version": 1, **term}).status_code == 302
    response = undo(client, made.events.latest("pk"), 2)
    assert response["Location"] == f"/beoordelen/termijn/{made.pk}/"


def test_undo_is_not_offered_once_something_followed(client: Client) -> None:
    made = found()
    post(client, made, "bevestigen")
    withdraw_commitment(made.pk, version=2, why="vervalt", **BY)
    assert "Ongedaan maken" not in words(client, "/beoordelen/")
    response = undo(client, made.events.get(kind="confirmed"), 3)
    assert response.status_code == 409
    assert "Er is al iets op dit besluit gevolgd" in response.content.decode()


def test_undo_of_another_version_is_stale(client: Client) -> None:
    made = found()
    post(client, made, "bevestigen")
    assert undo(client, made.events.latest("pk"), 1).status_code == 409


@pytest.mark.parametrize("version", [2, 3])
def test_undo_is_taken_also_where_the_machine_proposed_a_letter_meanwhile(
    client: Client, version: int
) -> None:
    link = proposal(relation=Relation.REPEATS)
    assert post(client, link, "vaststellen", relation="repeats")[0] == 302
    decided = link.commitment.events.latest("pk")
    change_commitment(
        link.commitment_id, version=None, action=Action.PROPOSE_LINK, actor=MACHINE, now=NOON
    )
    assert undo(client, decided, version).status_code == 302
    assert state(link) == "proposed"


def test_undo_of_a_version_from_before_the_decision_is_stale(client: Client) -> None:
    link = proposal(relation=Relation.REPEATS)
    post(client, link, "vaststellen", relation="repeats")
    decided = link.commitment.events.latest("pk")
    change_commitment(
        link.commitment_id, version=None, action=Action.PROPOSE_LINK, actor=MACHINE, now=NOON
    )
    assert undo(client, decided, 1).status_code == 409
    assert state(link) == "confirmed"


def test_undo_of_nothing_is_not_found(client: Client) -> None:
    for event in ("", "x", "0", "9" * 30):
        assert client.post(reverse("queue_undo"), {"event": event}).status_code == 404


def test_undone_link_comes_back_to_the_queue(client: Client) -> None:
    link = proposal()
    post(client, link, "afwijzen")
    response = undo(client, link.commitment.events.latest("pk"), 2)
    assert response["Location"] == f"/beoordelen/koppeling/{link.pk}/"
    assert state(link) == "proposed"


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ({"relation": "fulfils"}, "fulfilled"),
        ({"relation": "fulfils_partly", "remaining": "de kosten"}, "partly"),
        ({"relation": "postpones", "kind": "date", "latest": "2024-06-20"}, "open"),
        ({"relation": "postpones", "latest": "20-06-2024"}, "open"),
        ({"relation": "postpones", "kind": "none"}, "open"),
        ({"relation": "repeats"}, "open"),
        ({"relation": "withdraws"}, "withdrawn"),
        ({"relation": "mentions"}, "open"),
    ],
)
def test_proposal_is_settled_by_the_relation_that_was_chosen(
    client: Client, typed: dict[str, Any], status: str
) -> None:
    link = proposal()
    assert post(client, link, "vaststellen", **typed)[0] == 302
    link.commitment.refresh_from_db()
    assert link.commitment.status == status
    kept = Link.objects.get(relation=typed["relation"])
    assert kept.state == "confirmed"
    assert state(link) == ("confirmed" if kept == link else "rejected")
    shifted = link.commitment.deadline_changes.count()
    assert shifted == (1 if typed["relation"] == "postpones" else 0)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"relation": "fulfils_partly"}, "Schrijf welk deel nog openstaat."),
        ({"relation": "postpones"}, "Zeg welke nieuwe termijn de brief noemt"),
        ({"relation": "postpones", "kind": "date"}, "heeft een uiterste dag nodig"),
        ({"relation": "postpones", "kind": "date", "latest": "morgen"}, "datum"),
        ({"relation": "postpones", "kind": "x"}, "geen beschikbare keuze"),
        ({"relation": ""}, "verplicht"),
        ({"relation": "eats"}, "geen beschikbare keuze"),
    ],
)
def test_incomplete_settlement_is_told_and_nothing_is_written(
    client: Client, typed: dict[str, Any], told: str
) -> None:
    link = proposal()
    status, page = post(client, link, "vaststellen", **typed)
    assert (status, state(link)) == (422, "proposed")
    assert told in page
    link.commitment.refresh_from_db()
    assert link.commitment.version == 1


def test_refused_proposal_changes_nothing_else(client: Client) -> None:
    link = proposal()
    assert post(client, link, "afwijzen")[0] == 302
    link.commitment.refresh_from_db()
    assert (state(link), link.commitment.status) == ("rejected", "open")


def test_second_proposal_of_one_commitment_is_seen_with_its_new_version(client: Client) -> None:
    made = build.commitment()
    one, two = proposal(made), proposal(made, Relation.POSTPONES)
    post(client, one, "afwijzen")
    assert post(client, two, "afwijzen")[0] == 409
    assert post(client, two, "afwijzen", version=2)[0] == 302
