"""The clock's verdicts: what became late, what passed its target, what was said too soon."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import batched
from typing import Any

from django.db import connection, transaction
from django.db.models import DateField, Exists, F, Field, JSONField, OuterRef, Q, Value
from django.db.models.functions import Cast

from commitments.lifecycle import MACHINE, Action, DeadlineChangeReason, Status
from commitments.models import Commitment, CommitmentQuerySet, DeadlineChange, Event
from commitments.queries.standing import standing

BATCH = 5000
DAY = timedelta(days=1)
#: Reasons for a new term that say the old one was never rightly read.
_MENDED = (
    DeadlineChangeReason.CORRECTED,
    DeadlineChangeReason.CALENDAR,
    DeadlineChangeReason.UNDONE,
)


@dataclass(frozen=True, slots=True)
class FlagReport:
    """How many events one run wrote."""

    overdue: int
    target_passed: int
    withdrawn: int


def flag_overdue(*, now: datetime) -> FlagReport:
    """Write what the clock has to say, once per commitment and deadline.

    1. Of every commitment that may be called late now (``CommitmentQuerySet.late``)
       and was not yet for this deadline: ``became_overdue``, dated the day after
       its last day, however late this run is.
    2. The same for efforts: ``target_passed``.
    3. Where a ``became_overdue`` no longer stands (see ``_said_too_soon``):
       ``overdue_withdrawn``.

    Set-based and idempotent; two runs at once write each event once.
    """
    cutoff = standing(now).cutoff
    if cutoff is None:
        return FlagReport(0, 0, _withdraw(now))
    late = Commitment.objects.late(cutoff)
    missed = Commitment.objects.target_passed(cutoff)
    return FlagReport(
        _flag(late, Action.BECOME_OVERDUE, now),
        _flag(missed, Action.PASS_TARGET, now),
        _withdraw(now),
    )


def _flag(due: CommitmentQuerySet, kind: Action, now: datetime) -> int:
    """Write the events that are due, BATCH rows a transaction; how many that were.

    Each batch asks the conditions again and holds the rows while it writes, so
    that what was decided in the meantime is left alone.
    """
    told = Event.objects.filter(
        commitment=OuterRef("pk"), kind=kind, deadline=OuterRef("deadline_latest")
    )
    rows = due.exclude(Exists(told))
    pks = list(rows.order_by("pk").values_list("pk", flat=True))
    written = 0
    for batch in batched(pks, BATCH):
        with transaction.atomic():
            held = Commitment.objects.filter(pk__in=batch).order_by("pk")
            if connection.features.has_select_for_update_skip_locked:
                held = held.select_for_update(skip_locked=True)
            written += _insert(
                rows.filter(pk__in=list(held.values_list("pk", flat=True))), kind, now
            )
    return written


def _insert(rows: CommitmentQuerySet, kind: Action, now: datetime) -> int:
    """INSERT … SELECT of one event a row; another run's are not written twice."""
    values: dict[str, Any] = {
        "commitment": F("pk"),
        "kind": Value(kind.value),
        "actor_name": Value(MACHINE.name),
        "actor_role": Value(MACHINE.role),
        "recorded_at": Value(now),
        "effective_on": Cast(F("deadline_latest") + Value(DAY), DateField()),
        "from_status": F("status"),
        "to_status": F("status"),
        "why": Value(""),
        "before": Value({}, JSONField()),
        "after": Value({}, JSONField()),
        "deadline": F("deadline_latest"),
        "quiet": Value(False),
    }
    chosen = rows.order_by().annotate(**{f"event_{name}": value for name, value in values.items()})
    select, params = (
        chosen.values_list(*(f"event_{name}" for name in values))
        .query.get_compiler(connection=connection)
        .as_sql()
    )
    fields = [Event._meta.get_field(name) for name in values]
    columns = ", ".join(str(field.column) for field in fields if isinstance(field, Field))
    table = Event._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({columns}) {select} ON CONFLICT DO NOTHING",
            params,
        )
        return int(cursor.rowcount)


def _withdraw(now: datetime) -> int:
    """Take back what no longer stands; told by a new Event, nothing is erased."""
    stands = Event.objects.filter(kind=Action.BECOME_OVERDUE).exclude(
        Exists(
            Event.objects.filter(
                kind=Action.WITHDRAW_OVERDUE,
                commitment=OuterRef("commitment"),
                deadline=OuterRef("deadline"),
            )
        )
    )
    wrong = stands.filter(_said_too_soon()).select_related("commitment")
    events = [_withdrawal(event, now) for event in wrong]
    return len(Event.objects.bulk_create(events, ignore_conflicts=True, batch_size=BATCH))


def _withdrawal(event: Event, now: datetime) -> Event:
    commitment = event.commitment
    assert commitment is not None
    return Event(
        commitment=commitment,
        kind=Action.WITHDRAW_OVERDUE,
        actor_name=MACHINE.name,
        actor_role=MACHINE.role,
        recorded_at=now,
        effective_on=event.effective_on,
        from_status=commitment.status,
        to_status=commitment.status,
        deadline=event.deadline,
    )


def _said_too_soon() -> Q:
    """When "te laat" on a deadline proves wrong.

    - It was no commitment after all, or is no longer confirmed.
    - It was answered in time: what counts is the answer's own date.
    - The term was misread, or moved by a letter dated before it passed.
    - It was held on the day its term passed.
    """
    moved = DeadlineChange.objects.filter(
        Q(reason__in=_MENDED) | Q(letter__date__lte=F("old_latest")),
        commitment=OuterRef("commitment"),
        old_latest=OuterRef("deadline"),
    ).exclude(new_latest=F("old_latest"))
    return (
        Q(commitment__status__in=(Status.REJECTED, Status.FOUND))
        | Q(commitment__status=Status.FULFILLED, commitment__fulfilled_on__lte=F("deadline"))
        | (Exists(moved) & ~Q(commitment__deadline_latest=F("deadline")))
        | Q(commitment__held_from__lte=F("deadline"), commitment__held_until__gt=F("deadline"))
    )
