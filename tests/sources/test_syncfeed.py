from __future__ import annotations

import pytest

from commitments.sources.addresses import FeedError
from commitments.sources.http import Client
from commitments.sources.syncfeed import read_history
from tests.feed_server.rows import guid
from tests.feed_server.server import FeedServer


def test_history_ends_with_the_deletions(client: Client, feeds: FeedServer) -> None:
    feeds.world.deleted |= {("Toezegging", 3), ("Toezegging", 7)}
    found = list(read_history(client, feeds.syncfeed, "Toezegging", token=""))
    gone = [entry.id for page in found for entry in page.entries if entry.deleted]
    assert gone == [guid("toezegging", 3), guid("toezegging", 7)]
    assert sum(len(page.entries) for page in found) == 602


def test_token_begins_at_its_own_page_again(client: Client, feeds: FeedServer) -> None:
    found = list(read_history(client, feeds.syncfeed, "Toezegging", token=""))
    again = list(read_history(client, feeds.syncfeed, "Toezegging", token=found[-1].token))
    assert again == found[-1:]


@pytest.mark.parametrize("damage", ["html", "cut", "500"])
def test_broken_page_of_the_history_is_asked_again(
    client: Client, feeds: FeedServer, damage: str
) -> None:
    feeds.next_damage = [damage]
    found = list(read_history(client, feeds.syncfeed, "Toezegging", token=""))
    assert sum(len(page.entries) for page in found) == 600


def test_entities_in_a_feed_are_refused(client: Client, feeds: FeedServer) -> None:
    bomb = b'<!DOCTYPE feed [<!ENTITY a "aaaa">]><feed>&a;</feed>'
    feeds.answer = lambda address: ("application/atom+xml", bomb)  # type: ignore[method-assign]
    with pytest.raises(FeedError, match="documenttype hoort niet in een feed"):
        list(read_history(client, feeds.syncfeed, "Toezegging", token=""))
