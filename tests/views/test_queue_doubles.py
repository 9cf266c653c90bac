from __future__ import annotations

import pytest
from django.test import Client

from commitments.lifecycle import LinkState, RejectReason, Status
from commitments.models import Commitment, DoubleProposal, Event
from tests import build
from tests.conftest import NOON
from tests.pages import number_of_queries, words
from tests.views.items import found, post

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _signed_in(client: Client) -> None:
    client.force_login(build.user())


@pytest.fixture
def double() -> DoubleProposal:
    return propose()


def propose() -> DoubleProposal:
    return DoubleProposal.objects.create(
        found=found(),
        kept=build.commitment(),
        score=1.0,
        reasons=["De brief noemt registernummer TZ202401-001."],
        proposed_at=NOON,
    )


def test_pair_comes_before_the_commitment_itself(client: Client, double: DoubleProposal) -> None:
    told = words(client, "/beoordelen/")
    assert "Mogelijke dubbelen (1)" in told
    assert f"Is dit dezelfde toezegging? {double.found.number} en {double.kept.number}" in told
    assert "De brief noemt registernummer TZ202401-001." in told


def test_same_rejects_the_found_one_and_leads_to_the_next(
    client: Client, double: DoubleProposal
) -> None:
    assert post(client, double, "zelfde") == (302, f"/beoordelen/?na=dubbel-{double.pk}")
    gone = Commitment.objects.get(pk=double.found_id)
    assert (gone.status, gone.double_of) == (Status.REJECTED, double.kept)
    assert "Mogelijke dubbelen (0)" in words(client, "/beoordelen/")


def test_other_leaves_both_and_the_found_one_to_be_judged(
    client: Client, double: DoubleProposal
) -> None:
    post(client, double, "ander")
    double.refresh_from_db()
    assert double.state == LinkState.REJECTED
    assert Commitment.objects.get(pk=double.found_id).status == Status.FOUND
    assert f"Is dit een toezegging? {double.found.number}" in words(client, "/beoordelen/")


@pytest.mark.parametrize("act", ["zelfde", "ander"])
def test_undo_opens_the_proposal_again(client: Client, double: DoubleProposal, act: str) -> None:
    post(client, double, act)
    event = Event.objects.latest("pk")
    response = client.post("/beoordelen/ongedaan/", {"event": event.pk, "version": 2})
    assert response.headers["Location"] == f"/beoordelen/dubbel/{double.pk}/"
    double.refresh_from_db()
    assert (double.state, double.event) == (LinkState.PROPOSED, None)
    again = Commitment.objects.get(pk=double.found_id)
    assert (again.status, again.double_of, again.reject_reason) == (Status.FOUND, None, "")
    assert post(client, double, act, version=3)[0] == 302


def test_decision_on_an_old_version_is_told_and_changes_nothing(
    client: Client, double: DoubleProposal
) -> None:
    assert post(client, double, "zelfde", version=7)[0] == 409
    double.refresh_from_db()
    assert double.state == LinkState.PROPOSED


def test_pair_of_which_one_was_rejected_meanwhile_waits_no_more(
    client: Client, double: DoubleProposal
) -> None:
    kept = Commitment.objects.filter(pk=double.kept_id)
    kept.update(status=Status.REJECTED, reject_reason=RejectReason.PAST)
    assert "Mogelijke dubbelen (0)" in words(client, "/beoordelen/")
    assert "Hierover is al besloten" in words(client, f"/beoordelen/dubbel/{double.pk}/")


def test_page_asks_as_much_of_many_pairs_as_of_one(client: Client, double: DoubleProposal) -> None:
    address = f"/beoordelen/dubbel/{double.pk}/"
    few = number_of_queries(client, address)
    propose()
    assert number_of_queries(client, address) == few
