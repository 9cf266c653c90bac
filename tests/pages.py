"""What tests of pages share: a page's words, and how many queries it took."""

from __future__ import annotations

import re
from html import unescape

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

_MAIN = re.compile(r"<main.*?</main>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def html(client: Client, address: str, status: int = 200) -> str:
    """The page at an address, which must answer with this status."""
    response = client.get(address)
    assert response.status_code == status, (address, response.status_code)
    return response.content.decode()


def words(client: Client, address: str, status: int = 200) -> str:
    """What the middle of a page says, on one line, without its tags."""
    main = _MAIN.search(html(client, address, status))
    assert main is not None
    return " ".join(unescape(_TAG.sub(" ", main.group())).split())


def number_of_queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        html(client, address)
    return len(captured)
