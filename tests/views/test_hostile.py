"""Whatever stands in an address, a page answers; nothing is changed, nothing is slow."""

from __future__ import annotations

import pytest
from django.test import Client

from commitments.models import Commitment
from commitments.queries.query_string import PARTS
from commitments.urls import urlpatterns
from tests import build
from tests.pages import html

pytestmark = pytest.mark.django_db

VALUES = [
    "'",
    '"',
    "' OR '1'='1",
    "'; DROP TABLE commitments_commitment; --",
    "1 UNION SELECT null,null--",
    "\\",
    "%",
    "_%'",
    "\0",
    "a\0b",
    "' & | ! : * ( )",
    "foo <-> bar",
    "NEAR(a b, 3)",
    '"onafgesloten',
    "{{ settings.SECRET_KEY }}",
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "٣",
    "²",
    "1e9",
    "-1",
    "999999999999999999999999",
    "NaN",
    "2024-13-45",
    "0000-00-00",
    "9999-12-31",
    "2024-W01-1",
    "\N{RIGHT-TO-LEFT OVERRIDE}x",
    "e\N{COMBINING DIAERESIS}" * 40,
    "x" * 10_000,
    "woord " * 2_000,
    "$where[]=1",
]
KEYS = [*PARTS, "pagina", "onbekend", "q[]"]


@pytest.mark.parametrize("value", VALUES, ids=range(len(VALUES)))
def test_lists_take_any_value_in_every_filter(client: Client, value: str) -> None:
    commitment = build.commitment()
    for address, keys in (("/toezeggingen/", KEYS), ("/brieven/", ["q", "pagina"])):
        response = client.get(address, dict.fromkeys(keys, value))
        assert response.status_code == 200
        assert b"<script>alert" not in response.content
    assert Commitment.objects.get() == commitment


@pytest.mark.parametrize(
    "query",
    [
        "%FF%FE=%C3%28&q=%ED%A0%80",
        "&".join(f"status={n}" for n in range(500)),
        "&&&===;;;&q",
        "status=openstaand&status=openstaand&status=OPENSTAAND",
        "q=a&q=b&ministerie=x&ministerie=y",
    ],
)
def test_list_takes_any_query_string(client: Client, query: str) -> None:
    build.commitment()
    assert "Toezeggingen" in html(client, f"/toezeggingen/?{query}")


def test_too_many_fields_are_refused_with_a_way_on(client: Client) -> None:
    page = html(client, "/toezeggingen/?" + "a=1&" * 3000, status=400)
    assert "Dit verzoek is niet te lezen" in page


@pytest.mark.parametrize("number", ["9" * 18, "9" * 20, "9" * 5_000])
@pytest.mark.parametrize(
    "address",
    [
        "/toezeggingen/{known}/bewijs/{number}/",
        "/brieven/{number}/",
        "/brieven/{number}/bestanden/1/",
        "/brieven/1/bestanden/{number}/",
    ],
)
def test_number_of_any_length_in_an_address_is_not_found(
    client: Client, address: str, number: str
) -> None:
    known = build.commitment().number
    assert client.get(address.format(known=known, number=number)).status_code == 404


def test_every_number_in_an_address_of_ours_has_a_longest() -> None:
    assert [str(one.pattern) for one in urlpatterns if "<int:" in str(one.pattern)] == []
