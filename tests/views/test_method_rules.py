from __future__ import annotations

import pytest
from django.test import Client

from commitments.models import DeadlineKind, PolicyTerm
from tests import build

pytestmark = pytest.mark.django_db
PAGE = "/werkwijze/leesregels/"


def test_page_shows_rules_with_their_examples_and_the_table_of_terms(client: Client) -> None:
    page = client.get(PAGE).content.decode()
    assert "toezegging.zal-informeren" in page
    assert "in de week van 12 juni" in page
    assert "uiterlijk 16 juni 2024" in page


def test_page_shows_how_often_a_rule_was_confirmed(client: Client) -> None:
    made = build.commitment()
    made.passages.update(rule="toezegging.zal-informeren")
    assert "100 % bevestigd van 1" in client.get(PAGE).content.decode()


def test_page_shows_the_policy_for_what_has_no_date(client: Client) -> None:
    PolicyTerm.objects.create(kind=DeadlineKind.VAGUE, days=90, source="drie maanden")
    assert "drie maanden" in client.get(PAGE).content.decode()
