"""Row 45: addresses, names, redirects and answers that would lead the client astray."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any
from unittest import mock

from commitments.sources.addresses import FeedError, ForbiddenAddressError
from commitments.sources.http import MAX_SECONDS, Client
from faults.row import Outcome
from tests.feed_server.rows import World
from tests.feed_server.server import FeedServer
from tests.sources.listener import FORBIDDEN, PRIVATE, Listener

ROW = 45
PUBLIC = "93.184.215.14"
LISTED = "https://www.tweedekamer.nl/brief"


def forged_addresses() -> Iterator[Outcome]:
    """Every way to a private place: refused, and nobody came."""
    listener = Listener()
    refused = sum(_refused(Client(), one.format(port=listener.port)) for one in FORBIDDEN)
    yield _told("addresses off the list", refused, len(FORBIDDEN), listener)
    refused = 0
    for number in PRIVATE:
        with _resolving([[PUBLIC, number]]):
            refused += _refused(Client(), LISTED)
    yield _told("a listed name of a private number", refused, len(PRIVATE), listener)
    yield _rebound()
    with FeedServer(World(0, 0)) as server:
        targets = [one.format(port=listener.port) for one in FORBIDDEN if one.isprintable() and one]
        refused = 0
        for target in targets:
            server.next_damage = [f"redirect:{target}"]
            refused += _refused(Client([server.base]), f"{server.odata}Fractie")
        yield _told("redirects to all of them", refused, len(targets), listener)
        yield _too_big(server)
    yield _dripping()


def _refused(client: Client, address: str) -> bool:
    """Whether an address is refused for good."""
    try:
        client.get(address, lambda response: response.body)
    except ForbiddenAddressError:
        return True
    except FeedError:
        return False
    finally:
        client.close()
    return False


def _told(what: str, refused: int, of: int, listener: Listener) -> Outcome:
    return Outcome(
        ROW,
        what,
        f"{refused} of {of} refused, {listener.visits} connections",
        "all refused, 0 connections to private numbers",
        refused == of and not listener.visits,
    )


@contextmanager
def _resolving(answers: list[list[str]]) -> Iterator[None]:
    """The resolver gives these numbers, one list a question, the last for ever."""
    left = list(answers)

    def resolve(_: Any, port: int, **__: Any) -> list[tuple[Any, ...]]:
        numbers = left.pop(0) if len(left) > 1 else left[0]
        return [(2, 1, 6, "", (number, port)) for number in numbers]

    with mock.patch.object(socket, "getaddrinfo", resolve):
        yield


def _rebound() -> Outcome:
    """A name that is public when asked and private the next time: which number is gone to?"""
    went: list[str] = []

    def connect(place: tuple[str, int], *_: Any) -> None:
        went.append(place[0])
        raise OSError

    client = Client(pause=lambda _: None)
    answers = [[PUBLIC], ["127.0.0.1"]]
    with _resolving(answers), mock.patch.object(socket, "create_connection", connect):
        _refused(client, LISTED)
    return Outcome(
        ROW,
        "a name that is rebound after it was checked",
        f"went to {', '.join(sorted(set(went)))}",
        f"only to {PUBLIC}, the number that was checked",
        set(went) == {PUBLIC},
    )


def _too_big(server: FeedServer) -> Outcome:
    server.next_damage = ["big"]
    client = Client([server.base])
    try:
        client.get(f"{server.odata}Fractie", lambda response: response.body)
        told = "taken"
    except FeedError as failed:
        told = str(failed)
    return Outcome(ROW, "an answer of 21 MB", told, "refused over 20 MB", "20 MB" in told)


def _dripping() -> Outcome:
    """A server that sends a byte now and then, so that no single wait is long."""
    slow = socket.create_server(("127.0.0.1", 0))
    base = f"http://127.0.0.1:{slow.getsockname()[1]}/"
    client = Client([base], pause=_stop)
    threading.Thread(target=_drip, args=(slow,), daemon=True).start()
    begun = time.perf_counter()
    with suppress(_StoppedError, FeedError):
        client.get(f"{base}brief", lambda response: response.body)
    seconds = time.perf_counter() - begun
    slow.close()
    return Outcome(
        ROW,
        "an answer that drips in",
        f"left after {seconds:.1f} s",
        f"<= {MAX_SECONDS:.0f} s a try",
        seconds <= MAX_SECONDS + 1,
    )


class _StoppedError(Exception):
    """The first try ended; the pause before the next is not waited for."""


def _stop(_: float) -> None:
    raise _StoppedError


def _drip(server: socket.socket) -> None:
    visitor, _ = server.accept()
    visitor.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    try:
        while True:
            visitor.sendall(b"x")
            time.sleep(0.5)
    except OSError:
        visitor.close()
