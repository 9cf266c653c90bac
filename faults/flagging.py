"""Rows 1-5 and 21: runs of the clock killed, doubled, repeated, missed, and raced by people."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from django.conf import settings

from faults.row import Outcome
from faults.smtp_sink import Sink
from faults.telling import (
    DUE,
    NOW,
    add_commitments,
    add_subscribers,
    complete_sources,
    forked,
    kill_soon,
    mailers_at,
    state_of,
)

KILLED, KILLS = 50_000, 50
RACES, RACED = 20, 2_000
DECIDED = 500
_DAY = timedelta(days=1)
#: How long after a decision a mail may arrive that was being handed over at that moment.
HANDING_OVER = 0.25


def flag(now: datetime = NOW, batch: int | None = None) -> None:
    from commitments.services import flag as service

    if batch:
        service.BATCH = batch
    service.flag_overdue(now=now)


def killed() -> Iterator[Outcome]:
    """Row 1: killed 50 times over 50,000 due rows, then run once."""
    yield killed_run(KILLED, KILLS, batch=1000)


def killed_run(rows: int, kills: int, *, batch: int) -> Outcome:
    """Where a run came to its end before it was killed, more falls due."""
    pks = add_commitments(rows)
    chance, done, between = random.Random(1), 0, 0
    while done < kills:
        left = len(pks) - state_of(pks)["events"]
        if not left:
            left = rows // 10
            pks += add_commitments(left)
        with forked(partial(flag, batch=batch)) as processes:
            done += kill_soon(processes, chance, 0.2 + 2 * left / 100_000)
        between += 0 < state_of(pks)["events"] < len(pks)
    flag()
    seen = state_of(pks)
    return Outcome(
        1,
        f"{len(pks)} due rows, run killed {done} times ({between} of them with work half done)",
        f"{seen['events']} events of {seen['rows']} rows, {seen['spoken']} spoken of",
        f"{len(pks)} each",
        set(seen.values()) == {len(pks)},
    )


def at_once() -> Iterator[Outcome]:
    """Row 2: four runs at the same moment, 20 times."""
    doubled = missing = failed = 0
    for _ in range(RACES):
        pks = add_commitments(RACED)
        with forked(*[partial(flag, batch=200)] * 4) as processes:
            for process in processes:
                process.join(60)
            failed += sum(process.exitcode != 0 for process in processes)
        flag()  # what one run left alone because another held it
        seen = state_of(pks)
        doubled += seen["events"] - seen["rows"]
        missing += RACED - seen["rows"]
    yield Outcome(
        2,
        f"4 runs at once, {RACES} times {RACED} due rows",
        f"{doubled} doubled, {missing} missing, {failed} runs failed",
        "0, 0 and 0",
        doubled == missing == failed == 0,
    )


def again() -> Iterator[Outcome]:
    """Row 3: the same run three times; the second and third write nothing."""
    from commitments.models import Event

    add_commitments(100_000)
    flag()
    events, told = Event.objects.count(), []
    for _ in range(2):
        before, start = _written(), time.perf_counter()
        flag()
        told.append((time.perf_counter() - start, _written() - before))
    seconds, kilobytes = max(one[0] for one in told), max(one[1] for one in told) / 1000
    yield Outcome(
        3,
        "the same run a second and a third time, 100,000 flagged rows",
        f"{Event.objects.count() - events} events, {seconds * 1000:.0f} ms, "
        f"{kilobytes:.0f} kB of WAL",
        "0 events, <= 100 ms, < 100 kB",
        Event.objects.count() == events and seconds <= 0.1 and kilobytes < 100,
    )


def _written() -> int:
    """Bytes of write-ahead log so far; 0 where the database tells none."""
    from django.db import connection as database

    if database.vendor != "postgresql":
        return 0
    with database.cursor() as cursor:
        cursor.execute("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn")
        return int(cursor.fetchone()[0])


def midnights() -> Iterator[Outcome]:
    """Row 4: around midnight in the Netherlands, on days the clock changes, in any time zone."""
    settings.GRACE_WORKING_DAYS = 0
    from commitments.lifecycle import Action
    from commitments.models import Event

    here, wrong, asked = ZoneInfo("Europe/Amsterdam"), 0, 0
    for zone in ("Europe/Amsterdam", "UTC", "America/New_York", "Pacific/Auckland"):
        os.environ["TZ"] = zone
        time.tzset()
        for day in (date(2026, 3, 28), date(2026, 3, 29), date(2026, 10, 25), date(2026, 12, 31)):
            (pk,) = add_commitments(1, lambda _, day=day: day)  # type: ignore[misc]
            complete_sources(day + 9 * _DAY)
            midnight = datetime.combine(day + _DAY, datetime.min.time(), here)
            events = Event.objects.filter(commitment=pk, kind=Action.BECOME_OVERDUE)
            for moment, expected in ((midnight - timedelta(seconds=1), 0), (midnight, 1)):
                flag(moment.astimezone(UTC))
                asked += 1
                wrong += events.count() != expected
            wrong += events.filter(effective_on=day + _DAY).count() != 1
    yield Outcome(
        4,
        f"a second before and at midnight, {asked} times, in four time zones",
        f"{wrong} flagged on another day",
        "0",
        wrong == 0,
    )


def missed_nights() -> Iterator[Outcome]:
    """Row 5: five days without a run."""
    settings.GRACE_WORKING_DAYS = 0
    from commitments.lifecycle import Action
    from commitments.models import Event

    last = NOW.date() - _DAY
    pks = add_commitments(500, lambda place: last - (place % 5) * _DAY)
    flag()
    events = Event.objects.filter(commitment__in=pks, kind=Action.BECOME_OVERDUE)
    dated = sum(
        effective - _DAY == deadline
        for effective, deadline in events.values_list("effective_on", "deadline")
    )
    yield Outcome(
        5,
        "one run after five missed nights, 500 due rows",
        f"{events.count()} flagged, {dated} from the day after their last",
        "500 and 500",
        (events.count(), dated) == (500, 500),
    )


def raced() -> Iterator[Outcome]:
    """Row 21: people fulfil 500 commitments while the clock flags and mails are sent."""
    from commitments.lifecycle import Status
    from commitments.models import Commitment

    pks = add_commitments(DECIDED)
    add_subscribers(5)
    with Sink() as sink:
        mailers_at(sink.port)
        with forked(_flag_and_mail, _flag_and_mail):
            decided = {pk: _fulfil(pk) for pk in random.Random(2).sample(pks, len(pks))}
            time.sleep(1)
    open_ = Commitment.objects.filter(pk__in=pks).exclude(status=Status.FULFILLED).count()
    late = [lag for one in sink.taken for lag in _said_late(one.text(), one.at, decided)]
    wrong = sum(lag > HANDING_OVER for lag in late)
    yield Outcome(
        21,
        f"{DECIDED} commitments fulfilled while two clocks flag and mail; "
        f"{len(sink.taken)} mails, {sum(lag <= HANDING_OVER for lag in late)} said late in time",
        f"{open_} not fulfilled, {wrong} called late after that",
        "0 and 0",
        open_ == wrong == 0 and bool(sink.taken),
    )


def _flag_and_mail() -> None:
    from commitments.services.digest import prepare_digests
    from commitments.services.post import send_deliveries
    from faults.telling import FastClock

    clock = FastClock()
    while True:
        flag(batch=20)
        prepare_digests(now=clock())
        send_deliveries(clock=clock)


def _fulfil(pk: int) -> float:
    """Fulfil it after its term; when that was committed."""
    from commitments.lifecycle import Actor
    from commitments.services.decide import fulfil_commitment

    griffie = Actor(name="Geertje Register", role="griffie")
    fulfil_commitment(
        pk, version=1, fulfilled_on=DUE + 9 * _DAY, actor=griffie, now=NOW, why="brief ontvangen"
    )
    return time.time()


def _said_late(text: str, at: float, decided: dict[int, float]) -> Iterator[float]:
    """How long after its decision each commitment was called late in a mail (negative: before)."""
    for block in text.split("\n* ")[1:] if "\n* " in text else text.split("* ")[1:]:
        if block.startswith("Te laat"):
            number = block.split("Toezegging G-")[1][:6]
            yield at - decided[int(number)]
