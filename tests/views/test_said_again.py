from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from commitments.lifecycle import Relation
from commitments.models import Commitment, Link
from tests import build
from tests.pages import words
from tests.views.items import found, post, proposal

pytestmark = pytest.mark.django_db
TYPED: dict[str, Any] = {"relation": "postpones", "latest": "2024-05-31"}


@pytest.fixture(autouse=True)
def _signed_in(client: Client) -> None:
    client.force_login(build.user())


@pytest.fixture
def link() -> Link:
    return proposal(relation=Relation.POSTPONES, acts="commitment", deadline_wording="in mei")


@pytest.fixture
def again(link: Link) -> Commitment:
    """What was found in the very words of the link."""
    assert link.passage is not None
    one = found(letter=link.letter, quote="Den Haag")
    one.passages.set([link.passage])
    return one


def test_link_page_says_which_found_commitment_becomes_a_double(
    client: Client, link: Link, again: Commitment
) -> None:
    told = words(client, f"/beoordelen/koppeling/{link.pk}/")
    assert f"Deze woorden zijn ook gevonden als {again.number}" in told
    assert post(client, link, "vaststellen", **TYPED)[0] == 302
    again.refresh_from_db()
    assert (again.status, again.double_of) == ("rejected", link.commitment)


def test_what_is_said_to_be_another_promise_stays_to_be_judged(
    client: Client, link: Link, again: Commitment
) -> None:
    assert post(client, link, "vaststellen", apart="on", **TYPED)[0] == 302
    again.refresh_from_db()
    assert again.status == "found"
    assert f"Is dit een toezegging? {again.number}" in words(client, "/beoordelen/")


def test_history_of_both_tells_of_the_double(client: Client, link: Link, again: Commitment) -> None:
    post(client, link, "vaststellen", **TYPED)
    number = link.commitment.number
    told = words(client, link.commitment.get_absolute_url())
    assert f"{again.number} is daarmee een dubbel van deze toezegging." in told
    told = words(client, again.get_absolute_url())
    assert f": dubbel van {number}." in told
    assert f"Deze woorden doen {number} opnieuw." in told
