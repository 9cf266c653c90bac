"""One polite client for other people's servers: one request at a time, bounded in everything.

1. An address must be https (or http) at a host on the allow-list. The host's
   numbers are looked up once, every one must be public, and the connection goes
   to the number that was checked. A base address of the settings is trusted as
   it stands, so that a stand-in on loopback can be named.
2. A redirect is a new address and is checked like the first.
3. A refusal for now (429, 5xx), silence or a cut answer is tried again, at most
   TRIES times, after a pause that doubles, with jitter, or as long as the server asks.
4. At most MAX_BYTES and MAX_SECONDS a request.
"""

from __future__ import annotations

import http.client
import random
import socket
import ssl
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import SplitResult, urljoin, urlsplit

from commitments.sources.addresses import (
    OFFICIAL_HOSTS,
    FeedError,
    ForbiddenAddressError,
    Origin,
    UnknownHostError,
    check_host,
    origin_of,
    resolve,
    split_address,
)

MAX_BYTES = 20 * 2**20
MAX_SECONDS = 15.0
TRIES = 6  # the first, and five more
MAX_REDIRECTS = 5
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 120.0
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
_MOVED = frozenset({301, 302, 303, 307, 308})
_CHUNK = 64 * 1024
AGENT = "Gestand/0.1 (register van toezeggingen)"


class MissingFileError(FeedError):
    """A file that its source does not have, or that is too large to take."""


class _TryAgainError(Exception):
    """This try failed in a way that may pass; ``pause`` is what the server asked for."""

    def __init__(self, why: str, pause: float | None = None) -> None:
        super().__init__(why)
        self.pause = pause


@dataclass(frozen=True, slots=True)
class Response:
    """A whole answer: ``kind`` is its media type without parameters, ``address`` where it stood."""

    address: str
    status: int
    kind: str
    body: bytes


class Client:
    """Fetches addresses one after another over connections it keeps open.

    ``trusted`` are base addresses of the settings; ``hosts`` the allow-list for
    all others. ``pause`` waits (``time.sleep``).
    """

    def __init__(
        self,
        trusted: Iterable[str] = (),
        *,
        hosts: frozenset[str] = OFFICIAL_HOSTS,
        pause: Callable[[float], None] = time.sleep,
        seconds: float = MAX_SECONDS,
    ) -> None:
        self._trusted = {origin_of(urlsplit(base)) for base in trusted if base}
        self._hosts = hosts
        self._pause = pause
        self._seconds = seconds
        self._open: dict[Origin, http.client.HTTPConnection] = {}

    def get[T](self, address: str, parse: Callable[[Response], T]) -> T:
        """Fetch an address and parse it; a ValueError of ``parse`` is a broken answer, tried again.

        Raises ForbiddenAddressError, or FeedError when the tries are used up or
        the server says the page does not exist.
        """
        why = ""
        for turn in range(TRIES):
            try:
                return parse(self._follow(address))
            except _TryAgainError as failed:
                why, asked = str(failed), failed.pause
            except ValueError as broken:
                why, asked = f"het antwoord is niet te lezen ({broken})", None
            if turn + 1 < TRIES:
                self._pause(_how_long(turn, asked))
        raise FeedError(f"{_shown(address)}: {why}; na {TRIES} pogingen gestopt.")

    def close(self) -> None:
        for connection in self._open.values():
            connection.close()
        self._open.clear()

    def _follow(self, address: str) -> Response:
        for _ in range(MAX_REDIRECTS + 1):
            answer, moved_to = self._fetch(address)
            if moved_to is None:
                return answer
            address = _joined(address, moved_to)
        raise FeedError(f"{_shown(address)}: verwijst steeds door.")

    def _fetch(self, address: str) -> tuple[Response, str | None]:
        parts = split_address(address)
        origin = origin_of(parts)
        connection = self._connection(origin)
        deadline = time.monotonic() + self._seconds
        try:
            answer, moved_to = self._ask(connection, parts, deadline)
        except (OSError, http.client.HTTPException) as error:
            self._drop(origin)
            raise _TryAgainError(_why(error)) from error
        except (_TryAgainError, FeedError):
            self._drop(origin)
            raise
        if connection.sock is None:
            self._drop(origin)
        return answer, moved_to

    def _ask(
        self, connection: http.client.HTTPConnection, parts: SplitResult, deadline: float
    ) -> tuple[Response, str | None]:
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        _wait_at_most(connection, deadline)
        connection.request("GET", target, headers={"User-Agent": AGENT, "Host": parts.netloc})
        answer = connection.getresponse()
        address = parts.geturl()
        if answer.status in _AGAIN:
            raise _TryAgainError(
                f"de server antwoordt met {answer.status}", _asked_pause(answer.headers)
            )
        body = _body(answer, connection, deadline, address)
        if answer.status in _MOVED:
            return Response(address, answer.status, "", b""), answer.headers.get("Location", "")
        if answer.status != 200:
            raise MissingFileError(f"{_shown(address)}: de server antwoordt met {answer.status}.")
        kind = answer.headers.get_content_type()
        return Response(address, answer.status, kind, body), None

    def _connection(self, origin: Origin) -> http.client.HTTPConnection:
        """An open connection, or a new one to a number that was checked."""
        if origin in self._open:
            return self._open[origin]
        scheme, host, port = origin
        if origin not in self._trusted:
            check_host(origin, self._hosts)
        try:
            number = resolve(host, port, public=origin not in self._trusted)
        except UnknownHostError as unknown:
            raise _TryAgainError(str(unknown)) from unknown
        made = _Connection(host, port, number, self._seconds, tls=scheme == "https")
        self._open[origin] = made
        return made

    def _drop(self, origin: Origin) -> None:
        connection = self._open.pop(origin, None)
        if connection is not None:
            connection.close()


class _Connection(http.client.HTTPConnection):
    """A connection to a number, under the name it was looked up by."""

    def __init__(self, host: str, port: int, number: str, seconds: float, *, tls: bool) -> None:
        super().__init__(host, port, timeout=seconds)
        self._number = number
        self._tls = ssl.create_default_context() if tls else None

    def connect(self) -> None:
        self.sock = socket.create_connection((self._number, self.port), self.timeout)
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._tls is not None:
            self.sock = self._tls.wrap_socket(self.sock, server_hostname=self.host)


def _wait_at_most(connection: http.client.HTTPConnection, deadline: float) -> None:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    if connection.sock is not None:
        connection.sock.settimeout(left)


def _body(
    answer: http.client.HTTPResponse,
    connection: http.client.HTTPConnection,
    deadline: float,
    address: str,
) -> bytes:
    """The body, in pieces, so that neither its size nor its slowness is up to the server."""
    pieces: list[bytes] = []
    size = 0
    while True:
        _wait_at_most(connection, deadline)
        piece = answer.read1(_CHUNK)
        if not piece:
            break
        size += len(piece)
        if size > MAX_BYTES:
            raise MissingFileError(f"{_shown(address)}: groter dan {MAX_BYTES // 2**20} MB.")
        pieces.append(piece)
    if answer.length:
        raise http.client.IncompleteRead(b"", answer.length)
    return b"".join(pieces)


def _joined(address: str, moved_to: str) -> str:
    try:
        return urljoin(address, moved_to)
    except ValueError as error:
        raise ForbiddenAddressError(
            f"{_shown(address)}: verwijst naar iets dat geen adres is."
        ) from error


def _asked_pause(headers: http.client.HTTPMessage) -> float | None:
    """Retry-After in seconds, given as a number or as a moment."""
    asked = (headers.get("Retry-After") or "").strip()
    if asked.isascii() and asked.isdigit():
        return float(asked)
    try:
        return (parsedate_to_datetime(asked) - datetime.now(UTC)).total_seconds()
    except (TypeError, ValueError):
        return None


def _how_long(turn: int, asked: float | None) -> float:
    """The server's wish, or a doubling pause; with up to half as much again by chance."""
    pause = FIRST_PAUSE * 2**turn if asked is None else max(asked, 0.0)
    jitter = random.uniform(1.0, 1.5)  # noqa: S311 — spreads the load, guards nothing
    return min(pause * jitter, LONGEST_PAUSE)


def _why(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "geen antwoord binnen de tijd"
    if isinstance(error, http.client.IncompleteRead):
        return "het antwoord brak af"
    return "de verbinding mislukte"


def _shown(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.hostname}{parts.path}"[:120]
