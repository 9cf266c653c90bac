from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from commitments.lifecycle import LinkState, Status
from commitments.models import Commitment, DoubleProposal, Role
from tests import build
from tests.conftest import NOON
from tests.pages import words

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposal() -> DoubleProposal:
    return DoubleProposal.objects.create(
        found=build.commitment(status=Status.FOUND),
        kept=build.commitment(),
        score=1.0,
        reasons=["De brief noemt registernummer TZ202401-001."],
        proposed_at=NOON,
    )


def decide(client: Client, proposal: DoubleProposal, verdict: str, version: str = "1") -> None:
    address = reverse("double_decide", args=[proposal.pk])
    response = client.post(address, {"besluit": verdict, "version": version})
    assert response.headers["Location"] == reverse("doubles")


def test_pair_is_shown_with_its_reason_until_it_is_decided(
    client: Client, proposal: DoubleProposal
) -> None:
    client.force_login(build.user())
    told = words(client, reverse("doubles"))
    assert f"{proposal.found.number} en {proposal.kept.number}" in told
    assert "De brief noemt registernummer TZ202401-001." in told
    decide(client, proposal, "zelfde")
    found = Commitment.objects.get(pk=proposal.found_id)
    assert (found.status, found.double_of) == (Status.REJECTED, proposal.kept)
    assert "Er wacht geen mogelijke dubbel" in words(client, reverse("doubles"))


def test_other_verdict_and_stale_or_broken_forms(client: Client, proposal: DoubleProposal) -> None:
    client.force_login(build.user())
    for version in ("7", "x", ""):
        decide(client, proposal, "zelfde", version)
    proposal.refresh_from_db()
    assert proposal.state == LinkState.PROPOSED
    decide(client, proposal, "ander")
    proposal.refresh_from_db()
    assert proposal.state == LinkState.REJECTED
    assert Commitment.objects.get(pk=proposal.found_id).status == Status.FOUND


def test_doubles_are_for_who_decides(client: Client, proposal: DoubleProposal) -> None:
    client.force_login(build.user(Role.MEMBER))
    assert client.get(reverse("doubles")).status_code == 403
    address = reverse("double_decide", args=[proposal.pk])
    assert client.post(address, {"besluit": "zelfde", "version": "1"}).status_code == 403
