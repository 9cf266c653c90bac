"""Rows 35–38, 40 and 59: hostile words in every field, and hostile questions to every page."""

from __future__ import annotations

import csv
import io
import json
import statistics
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from faults.row import Outcome

if TYPE_CHECKING:
    from commitments.models import Commitment

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
#: Words that a page must show and a browser must not run.
MARKUP = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<svg onload=alert(1)>",
    "<img src=x onerror=alert(1)>",
    '"><iframe src="javascript:alert(1)">',
    "javascript:alert(1)",
    "' onmouseover='alert(1)",
    "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "--><script>alert(1)</script>",
    "<math><mi xlink:href=javascript:alert(1)>",
    "\\u003cscript\\u003ealert(1)",
    "&lt;script&gt;alert(1)",
    "<!--<script>",
    "]]><script>alert(1)</script>",
)
TEMPLATES = ("{{ settings.SECRET_KEY }}", "{% debug %}", "{{ 7|add:7 }}", "{% load x %}", "${7*7}")
FORMULAS = ("=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x")
FEEDS = (
    "]]>",
    "\r\nEND:VEVENT",
    "\r\nEND:VCALENDAR\r\nBEGIN:VALARM",
    "\x07\x0b\x1f",
    "\ufffe",
    "&x;",
)
#: Pieces that break a query, a search or a tsquery where words are pasted into it.
PIECES = (
    "'", '"', "')", "' OR '1'='1", "1; DROP TABLE commitments_commitment", "' UNION SELECT 1--",
    "\\", "%", "_", "\x00", "(", ")", "a & | !", "a:*", "a <-> b", "!a", "'':*", "*", "**", "^a",
    "NEAR(a b)", "stems:a", '"a', "a AND", "OR", "NOT", "-a", "{", "}", "[", "]", "$1", "::int",
    "/*", "*/", "--", ";", "0x41", "CHAR(65)", "pg_sleep(9)", "1e999", "NaN", "-1", "²", "٣",
    "\ud7ff", "\U0001f600", "a" * 200,
)  # fmt: skip
PAGES = ("/toezeggingen/", "/kalender/", "/debatpakket/", "/cijfers/", "/toezeggingen/afdrukken/")
FEED_PATHS = ("csv", "json", "xlsx", "ods", "atom", "ics")
_P95_MS = 500.0


def scripts() -> Iterator[Outcome]:
    """Row 35: markup in words, subjects and names stays words."""
    yield _shown(35, "scripts", MARKUP)


def templates() -> Iterator[Outcome]:
    """Row 36: templates in words, subjects and names are not evaluated."""
    yield _shown(36, "templates", TEMPLATES)


def _shown(row: int, what: str, hostile: tuple[str, ...]) -> Outcome:
    from django.test import Client

    client = Client()
    made = [_promise(words) for words in hostile]
    bodies = [client.get(one.get_absolute_url()).content.decode() for one in made]
    bodies += [client.get(f"{page}?q=voorbeeld").content.decode() for page in PAGES]
    live = sum(words in body for body in bodies for words in hostile if "<" in words)
    live += sum("not-a-secret" in body or ">14<" in body for body in bodies)
    return Outcome(
        row,
        f"{len(hostile)} {what} on {len(bodies)} pages",
        f"{live} unescaped or evaluated",
        "0; all is shown as words",
        live == 0,
    )


def asked_of_every_page() -> Iterator[Outcome]:
    """Row 37: every piece in every key, on pages and downloads; nothing breaks or changes."""
    from django.test import Client

    from commitments.models import Commitment
    from commitments.queries.query_string import PARTS

    _promise("Een voorbeeld.")
    before = list(Commitment.objects.order_by("pk").values())
    client, asked, wrong = Client(raise_request_exception=False), 0, []
    keys = [*PARTS, "na", "voor", "pagina", "nummer", "vanaf", "hardheid"]
    for piece in PIECES:
        for key in keys:
            address = f"/toezeggingen/?{key}={quote(piece)}"
            asked += 1
            if client.get(address).status_code >= 500:
                wrong.append(address)
        everything = "&".join(f"{key}={quote(piece)}" for key in keys)
        for page in (*PAGES, *(f"/toezeggingen.{form}" for form in FEED_PATHS)):
            asked += 1
            if client.get(f"{page}?{everything}").status_code >= 500:
                wrong.append(page)
    after = list(Commitment.objects.order_by("pk").values())
    yield Outcome(
        37,
        f"{len(PIECES)} pieces in {len(keys)} keys, {asked} addresses",
        f"{len(wrong)} errors {wrong[:1]}; rows changed: {before != after}",
        "0 errors; no row changed",
        not wrong and before == after,
    )


def taken_along() -> Iterator[Outcome]:
    """Row 38: words that begin a formula, in every cell of every download."""
    import openpyxl
    from django.test import Client

    for words in FORMULAS:
        _promise(words)
    client = Client()
    text = b"".join(iter(client.get("/toezeggingen.csv"))).decode("utf-8-sig")
    cells = [cell for line in csv.reader(io.StringIO(text)) for cell in line]
    book = openpyxl.load_workbook(io.BytesIO(client.get("/toezeggingen.xlsx").content))
    sheet = [cell for line in book.active.iter_rows() for cell in line]
    starts = tuple("=+-@\t\r\n＝＋－＠")
    loose = sum(cell.startswith(starts) for cell in cells)
    loose += sum(
        cell.data_type == "f" or str(cell.value or "").startswith(starts) for cell in sheet
    )
    yield Outcome(
        38,
        f"{len(FORMULAS)} formulas in CSV and XLSX, {len(cells) + len(sheet)} cells",
        f"{loose} cells begin a formula",
        "0",
        loose == 0,
    )


def read_strictly() -> Iterator[Outcome]:
    """Row 40: hostile words in every feed; strict parsers read them as words."""
    import icalendar
    from django.test import Client
    from lxml import etree

    for words in FEEDS:
        _promise(words)
    client = Client()
    atom = etree.fromstring(client.get("/toezeggingen.atom").content)
    entries = atom.findall("{http://www.w3.org/2005/Atom}entry")
    read = icalendar.Calendar.from_ical(client.get("/toezeggingen.ics").content)
    kinds = sorted({str(one.name) for one in read.walk()})
    rows = json.loads(client.get("/toezeggingen.json").content)["toezeggingen"]
    many = (len(entries), len(read.walk("VEVENT")), len(rows))
    yield Outcome(
        40,
        f"{len(FEEDS)} hostile words in Atom, iCalendar and JSON",
        f"{many} read; components {', '.join(kinds)}",
        f"{len(FEEDS)} in each; nothing but VCALENDAR and VEVENT",
        many == (len(FEEDS),) * 3 and kinds == ["VCALENDAR", "VEVENT"],
    )


def expensive() -> Iterator[Outcome]:
    """Row 59: questions made to be dear, on 20,000 promises; the slowest twentieth is measured."""
    from django.test import Client

    from bench.pages_fill import fill

    fill(20_000)
    client = Client()
    questions = {
        "a page far away": "pagina=1000000000&na=2000000000.1",
        "500 filters": "&".join("status=openstaand" for _ in range(500)),
        "10 kB of words": f"q={'woord+' * 1700}",
        "a common word by relevance": "q=kamer&volgorde=relevantie",
        "a beginning of everything": "q=o*",
        "words in order": "q=%22betrokken+partijen%22&volgorde=uitstel",
    }
    for what, query in questions.items():
        times = []
        for _ in range(20):
            start = time.perf_counter()
            status = client.get(f"/toezeggingen/?{query}").status_code
            times.append((time.perf_counter() - start) * 1000)
        p95 = sorted(times)[18]
        yield Outcome(
            59,
            what,
            f"{status}, p50 {statistics.median(times):.0f} ms, p95 {p95:.0f} ms",
            f"no error, p95 <= {_P95_MS:.0f} ms",
            status < 500 and p95 <= _P95_MS,
        )


def _promise(words: str) -> Commitment:
    """A public promise of which every field of words holds these."""
    from commitments.lifecycle import Action, Actor
    from commitments.models import Commitment, Dossier, Ministry, Office, Person
    from commitments.services.journal import open_history
    from commitments.services.search_text import keep_searchable

    count = Commitment.objects.count()
    plain = words.replace("\x00", "")
    ministry = Ministry.objects.create(slug=f"f{count}", name=plain[:200])
    made = Commitment.objects.create(
        source="hand", words=plain, object=f"{plain} voorbeeld", addressee=plain,
        promised_on=date(2026, 1, 1), firmness="firm", deadline_kind="date",
        deadline_wording=plain, deadline_explanation=plain, deadline_latest=date(2026, 11, 30),
        deadline_accepted=True, status="open", ministry=ministry,
    )  # fmt: skip
    person = Person.objects.create(name=f"{plain} {count}"[:200])
    made.offices.add(Office.objects.create(person=person, title=plain[:300]))
    made.dossiers.add(Dossier.objects.create(number=f"9{count:04}", title=plain[:500]))
    actor = Actor(name=plain[:200], role="griffie")
    open_history(made, action=Action.RECORD, actor=actor, now=NOW, why=plain)
    keep_searchable([made.pk])
    return made
