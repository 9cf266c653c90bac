from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from commitments.models import Cabinet
from tests.pages import words

pytestmark = pytest.mark.django_db


def test_statistics_of_efforts_speak_of_their_target(client: Client) -> None:
    firm, effort = words(client, "/cijfers/"), words(client, "/cijfers/?hardheid=streven")
    assert "Na de termijn Nog te laat Verschoven" in firm
    assert "Op tijd, na de termijn, nog te laat" in firm
    assert "Na de streefdatum Streefdatum verstreken Verschoven" in effort
    assert "Op tijd, na de streefdatum, streefdatum verstreken" in effort
    assert "te laat" not in effort


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("hardheid=zacht", ["‘zacht’ is geen hardheid (hard of streven); u ziet wat hard is."]),
        ("kabinet=niemand", ["Wij kennen geen kabinet ‘niemand’; u ziet alle kabinetten."]),
        ("kabinet=%00&hardheid=", []),
        ("hardheid=STREVEN&kabinet=Proef", []),
    ],
)
def test_what_figures_cannot_be_asked_of_is_told(
    client: Client, query: str, told: list[str]
) -> None:
    Cabinet.objects.create(slug="proef", name="Proef", valid_from=date(2024, 1, 1))
    response = client.get(f"/cijfers/?{query}")
    assert response.context["problems"] == told
    assert all(one in response.content.decode() for one in told)
