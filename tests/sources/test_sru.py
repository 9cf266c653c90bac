from __future__ import annotations

from datetime import date

import pytest

from commitments.sources.http import Client
from commitments.sources.sru import file_address, read_publications
from tests.feed_server.server import FeedServer

BASE = "https://repository.overheid.nl/frbr/officielepublicaties/"


def test_publications_come_in_pages_until_all_are_there(client: Client, feeds: FeedServer) -> None:
    found = list(read_publications(client, feeds.sru, since=None))
    letters = [i for i in range(250) if i % 20 not in {7, 13}]
    assert [one.identifier for page, _ in found for one in page] == [
        f"kst-90001-{i + 1}" for i in letters
    ]
    assert {total for _, total in found} == {len(letters)}


def test_since_leaves_out_what_did_not_change(client: Client, feeds: FeedServer) -> None:
    day = date(2024, 2, 1)
    found = [one for page, _ in read_publications(client, feeds.sru, since=day) for one in page]
    assert found
    assert min(one.modified or date.min for one in found) >= day


@pytest.mark.parametrize(
    ("identifier", "folder"),
    [
        ("kst-29521-440", "29521"),
        ("kst-34775-X-87", "34775-X"),
        ("kst-21501-02-1581", "21501-02"),
        ("kst-33258-S", "33258"),
        ("kst-CII-G", "CII"),
    ],
)
def test_file_stands_in_the_folder_of_its_dossier(identifier: str, folder: str) -> None:
    assert file_address(BASE, identifier) == (
        f"{BASE}kst/{folder}/{identifier}/1/xml/{identifier}.xml"
    )


def test_reprint_stands_in_the_folder_of_the_dossier() -> None:
    assert file_address(BASE, "kst-34086-B-n1", "pdf") == (
        f"{BASE}kst/34086/kst-34086-B-n1/1/pdf/kst-34086-B-n1.pdf"
    )


@pytest.mark.parametrize("identifier", ["", "h-tk-20172018-70-8", "kst-../../etc", "kst-1/2-3"])
def test_what_is_no_paper_has_no_address(identifier: str) -> None:
    assert file_address(BASE, identifier) is None
