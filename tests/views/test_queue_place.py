from __future__ import annotations

import pytest
from django.test import Client

from tests import build
from tests.views.items import found

pytestmark = pytest.mark.django_db


def test_undoing_stays_at_the_same_place_in_the_queue(client: Client) -> None:
    client.force_login(build.user())
    made = found()
    client.post(f"/beoordelen/toezegging/{made.pk}/bevestigen/", {"version": 1, "term": "ja"})
    typed = {"event": made.events.latest("pk").pk, "version": 2, "rij": "soort=toezegging&mijn=1"}
    response = client.post("/beoordelen/ongedaan/", typed)
    assert response["Location"] == f"/beoordelen/toezegging/{made.pk}/?soort=toezegging&mijn=1"
