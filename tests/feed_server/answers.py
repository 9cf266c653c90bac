"""What the stand-in answers: pages of OData, the SyncFeed's Atom, SRU and publication files."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit
from xml.sax.saxutils import escape

from tests.feed_server.rows import (
    OFFICES,
    Row,
    World,
    guid,
    letter_day,
    letter_text,
)

PAGE = 250
_SINCE = re.compile(r"GewijzigdOp ge (\S+?)(?:\)|$| )")
_KIND = re.compile(r"Soort eq '([^']*)'")
_KST = re.compile(r"kst-(\d+)-(\d+)")


def odata(world: World, base: str, address: str, damage: set[str]) -> bytes:
    """A page of an entity: filtered, sorted, counted, with the link to the next one."""
    parts = urlsplit(address)
    entity, asked = parts.path.rsplit("/", 1)[-1], parse_qs(parts.query)
    numbers = _chosen(world, entity, asked.get("$filter", [""])[0])
    if "reordered" in damage:
        numbers = [
            i for first in range(0, len(numbers), 2) for i in numbers[first : first + 2][::-1]
        ]
    first = int(asked.get("$skiptoken", ["0"])[0])
    rows = [world.row(entity, i) for i in numbers[first : first + PAGE]]
    if "duplicates" in damage:
        rows += rows[:10]
    if "odd" in damage:
        _make_odd(rows)
    answer: dict[str, Any] = {"@odata.context": f"{base}/$metadata#{entity}"}
    if "$count" in asked:
        answer["@odata.count"] = len(numbers)
    answer["value"] = rows
    if "loop" in damage:
        answer["@odata.nextLink"] = f"{base}{address}"
    elif "spiral" in damage:
        answer["@odata.nextLink"] = f"{base}{address}&again=1"
    elif first + PAGE < len(numbers):
        kept = "&".join(
            f"{name}={quote(value)}"
            for name, values in asked.items()
            for value in values
            if name != "$skiptoken"
        )
        answer["@odata.nextLink"] = f"{base}{parts.path}?{kept}&$skiptoken={first + PAGE}"
    return json.dumps(answer, ensure_ascii=False).encode()


def _chosen(world: World, entity: str, condition: str) -> list[int]:
    key = entity, condition, world.times_changed
    if key not in world.chosen:
        since, kinds = _SINCE.search(condition), set(_KIND.findall(condition))
        moment = datetime.fromisoformat(since[1]) if since else None
        world.chosen[key] = [
            i
            for i in world.rows(entity)
            if (moment is None or world.changed(entity, i) >= moment)
            and (not kinds or world.row(entity, i)["Soort"] in kinds)
        ]
    return world.chosen[key]


def _make_odd(rows: list[Row]) -> None:
    """Unknown fields and statuses, impossible dates, missing and misshapen values."""
    for place, row in enumerate(rows):
        row["NieuwVeldVanMorgen"] = {"diep": [1, 2]}
        if place % 5 == 1:
            row["Status"] = "In beraad"
        if place % 5 == 2:
            row["DatumNakoming"] = "2025-02-30T00:00:00+01:00"
        if place % 5 == 3:
            row["Aanmaakdatum"] = "31-12-2024"
            row["Tekst"] = None
        if place % 50 == 4:
            row["Id"] = f"geen-guid-{place}"


def resource(world: World, address: str) -> bytes | None:
    """The file of a document; None where there is none."""
    asked = address.split("Document(")[-1].split(")")[0]
    for i in range(world.letters):
        if guid("document", i) == asked:
            text: str = world.changes.get(("file", i), {}).get("text", letter_text(i))
            return text.encode()
    return None


def syncfeed(world: World, base: str, address: str) -> bytes:
    """The history of a category in order, deletions among it."""
    parts = urlsplit(address)
    asked = parse_qs(parts.query)
    category = asked.get("category", ["Toezegging"])[0]
    first = int(asked.get("skiptoken", ["0"])[0])
    numbers = world.rows(category)
    gone = sorted(i for entity, i in world.deleted if entity == category)
    history = [(i, False) for i in numbers] + [(i, True) for i in gone]
    entries = "".join(
        f"<entry><title>{guid(category.lower(), i)}</title><id>urn:{guid(category.lower(), i)}</id>"
        f'<category term="{category.lower()}"/><updated>2026-11-01T10:00:00Z</updated>'
        f'<content type="application/xml"><tk:{category.lower()} '
        f'id="{guid(category.lower(), i)}" tk:verwijderd="{str(deleted).lower()}" '
        'tk:bijgewerkt="2026-11-01T10:00:00.1234567" /></content></entry>'
        for i, deleted in history[first : first + PAGE]
    )
    following = ""
    if first + PAGE < len(history):
        href = escape(f"{base}{parts.path}?category={category}&skiptoken={first + PAGE}")
        following = f'<link rel="next" href="{href}"/>'
    return (
        '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" '
        'xmlns:tk="http://www.tweedekamer.nl/xsd/tkData/v1-0"><title>SyncFeed</title>'
        f"{following}{entries}</feed>"
    ).encode()


def sru(world: World, address: str) -> bytes:
    """Publications that changed since the query's date; pages by startRecord."""
    asked = parse_qs(urlsplit(address).query)
    since = re.search(r"dt\.modified>=(\d{4}-\d\d-\d\d)", asked.get("query", [""])[0])
    numbers = [
        i
        for i in range(world.letters)
        if world.row("Document", i)["Soort"] == "Brief regering"
        and (since is None or f"{letter_day(i):%Y-%m-%d}" >= since[1])
    ]
    first = int(asked.get("startRecord", ["1"])[0])
    size = int(asked.get("maximumRecords", ["100"])[0])
    records = "".join(
        "<sru:record><sru:recordData><gzd:gzd><gzd:originalData><meta>"
        f"<dcterms:identifier>kst-{90001 + i // 400}-{i % 400 + 1}</dcterms:identifier>"
        f"<dcterms:modified>{letter_day(i):%Y-%m-%d}</dcterms:modified>"
        "</meta></gzd:originalData></gzd:gzd></sru:recordData></sru:record>"
        for i in numbers[first - 1 : first - 1 + size]
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><sru:searchRetrieveResponse '
        'xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse" '
        'xmlns:gzd="http://standaarden.overheid.nl/sru" '
        'xmlns:dcterms="http://purl.org/dc/terms/">'
        f"<sru:numberOfRecords>{len(numbers)}</sru:numberOfRecords>"
        f"<sru:records>{records}</sru:records></sru:searchRetrieveResponse>"
    ).encode()


def publication(world: World, address: str) -> bytes | None:
    """The XML of a Kamerstuk, saying what the letter of the same number says."""
    named = _KST.search(address)
    if named is None:
        return None
    i = (int(named[1]) - 90001) * 400 + int(named[2]) - 1
    if not 0 <= i < world.letters:
        return None
    day, paragraphs = letter_day(i), letter_text(i).split("\n\n")
    body = "".join(f"<al>{escape(one)}</al>" for one in paragraphs[4:-1])
    head = escape(paragraphs[1].split("\t")[1])
    return (
        '<?xml version="1.0" encoding="utf-8"?><officiele-publicatie><metadata>'
        f'<meta name="OVERHEIDop.datumBrief" content="{day:%Y-%m-%d}"/></metadata>'
        "<kamerstuk><kamerstukkop><tekstregel>Tweede Kamer der Staten-Generaal</tekstregel>"
        f"</kamerstukkop><dossier><dossiernummer><dossiernr>{named[1]}</dossiernr></dossiernummer>"
        f"<titel>Water en wegen</titel></dossier><stuk><stuknr>Nr. <ondernummer>{named[2]}"
        f"</ondernummer></stuknr><titel>{head}</titel><algemeen><vrije-tekst><tekst>"
        "<al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al>"
        f"{body}</tekst></vrije-tekst></algemeen><ondertekening><functie>De "
        f"{OFFICES[i % 5][0]},</functie><naam><voornaam>A.B.</voornaam>"
        "<achternaam>Verzonnen</achternaam></naam></ondertekening></stuk></kamerstuk>"
        "</officiele-publicatie>"
    ).encode()
