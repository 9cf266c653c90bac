from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import icalendar
import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from lxml import etree
from pytest_django import Settings

from commitments.lifecycle import DeadlineChangeReason
from commitments.models import Commitment, DeadlineKind
from commitments.services import reschedule
from tests import build
from tests.build import GRIFFIE
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = "]]><x>\r\nEND:VEVENT\r\nBEGIN:VALARM \x07 & \N{RIGHT-TO-LEFT OVERRIDE}"


def test_atom_tells_what_changed_last_first(client: Client) -> None:
    old = build.commitment(recorded=NOON - timedelta(days=9))
    new = build.commitment(recorded=NOON)
    read = etree.fromstring(client.get("/toezeggingen.atom?kamer=TK").content)
    assert read.tag == f"{ATOM}feed"
    ids = [one.findtext(f"{ATOM}id") for one in read.findall(f"{ATOM}entry")]
    assert ids == [f"tag:127.0.0.1,2026:{one.number}" for one in (new, old)]
    assert read.findtext(f"{ATOM}updated") == "2024-06-05T12:00:00+02:00"


def _postpone(made: Commitment) -> None:
    """Its term became 2 September on 5 June."""
    reschedule.change_deadline(
        made.pk,
        version=1,
        deadline=reschedule.NewDeadline(DeadlineKind.DATE, latest=date(2024, 9, 2)),
        reason=DeadlineChangeReason.POSTPONED,
        why="Het duurt langer.",
        actor=GRIFFIE,
        now=NOON,
    )


def _address(query: str) -> str:
    return f"http://127.0.0.1/toezeggingen.atom?{query}"


@pytest.mark.parametrize(
    ("asked", "told", "words"),
    [
        ("nummer=g2&nummer=onzin&nummer=G-1", "nummer=G-000002&nummer=G-000001", "2 gekozen"),
        ("nummer=onzin", "nummer=", "0 gekozen"),
    ],
)
def test_feed_of_numbers_says_so_and_keeps_to_them(
    client: Client, settings: Settings, asked: str, told: str, words: str
) -> None:
    settings.BASE_URL = "http://127.0.0.1"
    read = etree.fromstring(client.get(f"/toezeggingen.atom?{asked}").content)
    links = [(one.get("rel"), one.get("href")) for one in read.findall(f"{ATOM}link")]
    assert links == [("self", _address(told))]
    assert read.findtext(f"{ATOM}id") == _address(told)
    assert read.findtext(f"{ATOM}title") == f"Gestand, {words} toezeggingen"
    read_calendar = icalendar.Calendar.from_ical(client.get(f"/toezeggingen.ics?{asked}").content)
    assert read_calendar["x-wr-calname"] == f"Gestand, {words} toezeggingen"
    if told != "nummer=":
        assert client.get(f"/toezeggingen.json?{asked}").json()["vraag"] == told


def test_hostile_words_stay_words_in_every_feed(client: Client) -> None:
    made = build.commitment(words=HOSTILE, object=HOSTILE, latest=timezone.localdate())
    made.passages.clear()
    entry = etree.fromstring(client.get("/toezeggingen.atom").content).find(f"{ATOM}entry")
    assert entry is not None
    assert str(entry.findtext(f"{ATOM}title")).startswith("]]><x>")
    read = icalendar.Calendar.from_ical(client.get("/toezeggingen.ics").content)
    assert [one.name for one in read.walk()] == ["VCALENDAR", "VEVENT"]


def test_moved_term_moves_its_own_event(client: Client) -> None:
    made = build.commitment(latest=date(2024, 7, 1))
    (before,) = _events(client)
    _postpone(made)
    (after,) = _events(client)
    assert before["uid"] == after["uid"] == f"{made.number}@127.0.0.1"
    assert (before["dtstart"].dt, after["dtstart"].dt) == (date(2024, 7, 1), date(2024, 9, 2))
    assert after["sequence"] > before["sequence"]


def test_term_on_the_last_day_there_is_stands_in_the_calendar(client: Client) -> None:
    build.commitment(latest=date(2100, 12, 31))
    build.commitment(latest=date.max)
    far, last = _events(client)
    assert (far["dtstart"].dt, far["dtend"].dt) == (date(2100, 12, 31), date(2101, 1, 1))
    assert (last["dtstart"].dt, "dtend" in last) == (date.max, False)


def _postponed() -> Commitment:
    """Recorded on 27 May with its term on 1 July, and postponed."""
    made = build.commitment(latest=date(2024, 7, 1), recorded=NOON - timedelta(days=9))
    _postpone(made)
    return made


def test_atom_of_an_earlier_day_tells_that_day(client: Client) -> None:
    _postponed()
    build.commitment(recorded=NOON)
    read = etree.fromstring(client.get("/toezeggingen.atom?op=2024-05-30").content)
    (entry,) = read.findall(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}summary") == "nog 32 dagen; uiterlijk 1 juli 2024"
    assert entry.findtext(f"{ATOM}updated") == "2024-05-27T12:00:00+02:00"


def test_calendar_of_an_earlier_day_has_the_terms_of_that_day(client: Client) -> None:
    _postponed()
    days = [
        [one["dtstart"].dt for one in _events(client, query)] for query in ("", "van=2024-08-01")
    ]
    assert days == [[date(2024, 9, 2)], [date(2024, 9, 2)]]
    then = [_events(client, f"op=2024-05-30&{query}") for query in ("", "van=2024-08-01")]
    assert [[one["dtstart"].dt for one in events] for events in then] == [[date(2024, 7, 1)], []]


def test_feeds_hold_no_more_than_the_numbers_they_are_asked_for(client: Client) -> None:
    chosen, _ = build.commitment(), build.commitment()
    query = f"nummer={chosen.number}"
    read = etree.fromstring(client.get(f"/toezeggingen.atom?{query}").content)
    ids = [one.findtext(f"{ATOM}id") for one in read.findall(f"{ATOM}entry")]
    assert ids == [f"tag:127.0.0.1,2026:{chosen.number}"]
    assert [one["uid"] for one in _events(client, query)] == [f"{chosen.number}@127.0.0.1"]


def _events(client: Client, query: str = "") -> list[Any]:
    with time_machine.travel(NOON, tick=False):
        read = icalendar.Calendar.from_ical(client.get(f"/toezeggingen.ics?{query}").content)
    return list(read.walk("VEVENT"))
