"""Which addresses we go to, and to which number: before any connection is made."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable
from urllib.parse import SplitResult, urlsplit

type Origin = tuple[str, str, int]

#: Where the state publishes; letters may be fetched from nowhere else.
OFFICIAL_HOSTS = frozenset(
    {
        "gegevensmagazijn.tweedekamer.nl",
        "www.tweedekamer.nl",
        "www.eerstekamer.nl",
        "repository.overheid.nl",
        "zoek.officielebekendmakingen.nl",
        "open.overheid.nl",
        "www.rijksoverheid.nl",
    }
)


class FeedError(Exception):
    """A source that cannot be read now; ``str()`` is a Dutch sentence for the job."""


class ForbiddenAddressError(FeedError):
    """An address we do not go to."""


class UnknownHostError(Exception):
    """A host that is not found now."""


def check_address(
    address: str, trusted: Iterable[str] = (), *, hosts: frozenset[str] = OFFICIAL_HOSTS
) -> None:
    """Raise ForbiddenAddressError for an address that would not be fetched, without asking it."""
    origin = origin_of(split_address(address))
    if origin not in {origin_of(urlsplit(base)) for base in trusted}:
        check_host(origin, hosts)


def check_host(origin: Origin, hosts: frozenset[str]) -> None:
    scheme, host, port = origin
    if host not in hosts:
        raise ForbiddenAddressError(
            f"{host or 'Dit adres'} staat niet op de lijst van officiële bronnen."
        )
    if port not in {80, 443} or scheme not in {"http", "https"}:
        raise ForbiddenAddressError(f"Poort {port} van {host} wordt niet gelezen.")


def split_address(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError as error:
        raise ForbiddenAddressError("Dit is geen geldig internetadres.") from error
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ForbiddenAddressError("Alleen adressen met https:// (of http://) worden gelezen.")
    if "@" in parts.netloc or any(ord(letter) <= 32 or ord(letter) == 127 for letter in address):
        raise ForbiddenAddressError("Dit is geen geldig internetadres.")
    return parts


def origin_of(parts: SplitResult) -> Origin:
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return parts.scheme, (parts.hostname or "").lower().rstrip("."), port


def resolve(host: str, port: int, *, public: bool) -> str:
    """The number to connect to; where it must be public, every number of the host must be."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise UnknownHostError(f"{host} is niet te vinden") from error
    numbers = [str(row[4][0]) for row in found]
    for number in numbers:
        if public and not _is_public(number):
            raise ForbiddenAddressError(f"{host} wijst naar een adres in een besloten netwerk.")
    return numbers[0]


def _is_public(number: str) -> bool:
    address = ipaddress.ip_address(number.partition("%")[0])
    inner = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None)
    checked = inner or address
    return checked.is_global and not checked.is_multicast and not checked.is_reserved
