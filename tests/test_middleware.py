from __future__ import annotations

import pytest
from django.test import Client

from commitments.models import Role
from tests import build

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", Role)
def test_public_page_seen_by_an_account_is_kept_by_no_cache(client: Client, role: Role) -> None:
    made = build.commitment()
    client.force_login(build.user(role))
    for page in ("/", "/toezeggingen/", made.get_absolute_url(), "/bestaat-niet/"):
        assert "no-store" in client.get(page).get("Cache-Control", ""), page


def test_public_page_seen_by_a_stranger_may_be_kept(client: Client) -> None:
    assert "no-store" not in client.get("/toezeggingen/").get("Cache-Control", "")
