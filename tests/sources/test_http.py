from __future__ import annotations

import socket

import pytest

from commitments.sources.addresses import FeedError, ForbiddenAddressError
from commitments.sources.http import Client, Response
from tests.feed_server.server import FeedServer
from tests.sources.listener import FORBIDDEN, PRIVATE, Listener


def body(response: Response) -> bytes:
    return response.body


def get(client: Client, address: str) -> bytes:
    return client.get(address, body)


@pytest.mark.parametrize("damage", ["500", "429", "cut"])
def test_failure_that_passes_is_tried_again(
    client: Client, feeds: FeedServer, pauses: list[float], damage: str
) -> None:
    feeds.next_damage = [damage, damage]
    assert get(client, f"{feeds.odata}Fractie").startswith(b'{"@odata.context"')
    assert (len(feeds.requests), len(pauses)) == (3, 2)


def test_failure_that_stays_is_given_up_after_five_more_tries(
    client: Client, feeds: FeedServer, pauses: list[float]
) -> None:
    feeds.lasting = {"500"}
    with pytest.raises(FeedError) as told:
        get(client, f"{feeds.odata}Fractie")
    assert str(told.value) == (
        "127.0.0.1/OData/v4/2.0/Fractie: de server antwoordt met 500; na 6 pogingen gestopt."
    )
    assert len(feeds.requests) == 6
    assert [1 * 2**turn <= pause <= 1.5 * 2**turn for turn, pause in enumerate(pauses)] == [
        True
    ] * 5


def test_pause_is_what_the_server_asks_for(
    client: Client, feeds: FeedServer, pauses: list[float]
) -> None:
    feeds.retry_after = "40"
    feeds.next_damage = ["429"]
    get(client, f"{feeds.odata}Fractie")
    assert [40 <= pause <= 60 for pause in pauses] == [True]


def test_pause_is_never_longer_than_two_minutes(
    client: Client, feeds: FeedServer, pauses: list[float]
) -> None:
    feeds.retry_after = "86400"
    feeds.next_damage = ["429"]
    get(client, f"{feeds.odata}Fractie")
    assert pauses == [120.0]


def test_slow_answer_is_cut_off_and_tried_again(feeds: FeedServer) -> None:
    pauses: list[float] = []
    client = Client([feeds.base], pause=pauses.append, seconds=0.3)
    feeds.slowness = 0.8
    feeds.next_damage = ["slow"]
    assert get(client, f"{feeds.odata}Fractie").startswith(b"{")
    assert len(pauses) == 1
    client.close()


def test_answer_larger_than_the_bound_is_refused_at_once(
    client: Client, feeds: FeedServer, pauses: list[float]
) -> None:
    feeds.next_damage = ["big"]
    with pytest.raises(FeedError, match="groter dan 20 MB"):
        get(client, f"{feeds.odata}Fractie")
    assert pauses == []


def test_page_that_does_not_exist_is_not_tried_again(
    client: Client, feeds: FeedServer, pauses: list[float]
) -> None:
    with pytest.raises(FeedError, match="antwoordt met 404"):
        get(client, f"{feeds.base}/elders")
    assert pauses == []


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.mark.parametrize("address", FORBIDDEN)
def test_address_off_the_list_is_refused_before_any_connection(
    listener: Listener, address: str
) -> None:
    with pytest.raises(ForbiddenAddressError):
        get(Client(), address.format(port=listener.port))
    assert listener.visits == 0


@pytest.mark.parametrize("number", PRIVATE)
def test_listed_host_that_resolves_to_a_private_number_is_refused(
    monkeypatch: pytest.MonkeyPatch, number: str
) -> None:
    def resolve(*_: object, **__: object) -> list[tuple[object, ...]]:
        return [(2, 1, 6, "", ("93.184.215.14", 443)), (2, 1, 6, "", (number, 443))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with pytest.raises(ForbiddenAddressError, match="besloten netwerk"):
        get(Client(), "https://www.tweedekamer.nl/brief")


def test_redirect_to_a_private_address_is_refused(
    client: Client, feeds: FeedServer, listener: Listener
) -> None:
    private = f"http://127.0.0.1:{listener.port}/", "http://169.254.169.254/"
    for target in (*private, "file:///etc", "http://[::1"):
        feeds.next_damage = [f"redirect:{target}"]
        with pytest.raises(ForbiddenAddressError):
            get(client, f"{feeds.odata}Fractie")
    assert listener.visits == 0


def test_redirect_within_the_base_is_followed_and_a_circle_is_not(
    client: Client, feeds: FeedServer
) -> None:
    feeds.next_damage = ["redirect:/OData/v4/2.0/Commissie"]
    assert b"#Commissie" in get(client, f"{feeds.odata}Fractie")
    feeds.next_damage = ["redirect:/OData/v4/2.0/Commissie"] * 9
    with pytest.raises(FeedError, match="verwijst steeds door"):
        get(client, f"{feeds.odata}Fractie")
