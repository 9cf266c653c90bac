from __future__ import annotations

import pytest

from commitments.sources.addresses import FeedError
from commitments.sources.http import Client
from commitments.sources.odata import Page, Query, read_pages, resource_address
from tests.feed_server.rows import guid, letter_text
from tests.feed_server.server import FeedServer

REGISTER = Query("Toezegging", expand="KamerbriefNakoming")


def pages(
    client: Client, feeds: FeedServer, query: Query = REGISTER, since: str = ""
) -> list[Page]:
    return list(read_pages(client, feeds.odata, query, since=since))


def ids(found: list[Page]) -> list[str]:
    return [row["Id"] for page in found for row in page.rows]


def test_pages_hold_every_row_once_in_order(client: Client, feeds: FeedServer) -> None:
    found = pages(client, feeds)
    assert [len(page.rows) for page in found] == [250, 250, 100]
    assert found[0].total == 600
    assert ids(found) == [guid("toezegging", i) for i in range(600)]
    assert feeds.most_at_once == 1


def test_since_is_inclusive(client: Client, feeds: FeedServer) -> None:
    last = pages(client, feeds)[-1].rows[-1]
    again = pages(client, feeds, since=last["GewijzigdOp"])
    assert ids(again) == [guid("toezegging", i) for i in (597, 598, 599)]


def test_condition_chooses_kinds(client: Client, feeds: FeedServer) -> None:
    found = pages(client, feeds, Query("Document", where="Soort eq 'Motie'"))
    assert {row["Soort"] for page in found for row in page.rows} == {"Motie"}


def test_row_that_comes_twice_is_given_once(client: Client, feeds: FeedServer) -> None:
    feeds.lasting = {"duplicates"}
    found = ids(pages(client, feeds))
    assert len(found) == len(set(found)) == 600


@pytest.mark.parametrize("damage", ["garbage", "html", "cut", "500", "429"])
def test_broken_page_is_asked_again(client: Client, feeds: FeedServer, damage: str) -> None:
    feeds.next_damage = ["", damage, damage]
    assert len(ids(pages(client, feeds))) == 600


@pytest.mark.parametrize(("damage", "requests"), [("loop", 1), ("spiral", 4)])
def test_list_that_leads_in_a_circle_ends(
    client: Client, feeds: FeedServer, damage: str, requests: int
) -> None:
    feeds.lasting = {damage}
    with pytest.raises(FeedError, match="in een kring"):
        pages(client, feeds)
    assert len(feeds.requests) == requests


def test_file_of_a_document_is_at_its_resource(client: Client, feeds: FeedServer) -> None:
    address = resource_address(feeds.odata, guid("document", 3))
    assert client.get(address, lambda response: response.body.decode()) == letter_text(3)
