"""The clock's verdicts: what became late, passed its target, comes due or waits too long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import batched
from typing import Any

from django.db import connection, models, transaction
from django.db.models import (
    Count,
    DateField,
    Exists,
    F,
    Field,
    JSONField,
    OuterRef,
    Q,
    Subquery,
    Value,
)
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce

from commitments.lifecycle import MACHINE, Action, DeadlineChangeReason, Status
from commitments.models import (
    Clock,
    Commitment,
    CommitmentQuerySet,
    DeadlineChange,
    Event,
    PolicyTerm,
)
from commitments.queries.standing import Standing, standing

BATCH = 2000
DAY = timedelta(days=1)
TURN = "flag"
#: With sources that are complete up to longer ago, not even "bijna" is said.
FRESH = timedelta(days=7)
#: Reasons for a new term that say the old one was never rightly read.
_MENDED = (
    DeadlineChangeReason.CORRECTED,
    DeadlineChangeReason.CALENDAR,
    DeadlineChangeReason.UNDONE,
)
_FIRST = Value(0)


@dataclass(frozen=True, slots=True)
class FlagReport:
    """How many events one run wrote."""

    overdue: int = 0
    target_passed: int = 0
    withdrawn: int = 0
    due_soon: int = 0
    attention: int = 0


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What the clock says of rows: of which day, and from which day it holds.

    One that ``ends`` is the clock's last word on a term. ``round`` is how often it
    was said of that day and taken back.
    """

    kind: Action
    rows: CommitmentQuerySet
    deadline: Combinable
    effective: Combinable | Value
    ends: bool = True
    round: Combinable | Value = _FIRST


def flag_overdue(*, now: datetime) -> FlagReport:
    """Write what the clock has to say, once per commitment and deadline.

    1. Of what changed since the clock spoke: where a ``became_overdue`` no longer
       stands (``_said_too_soon``), ``overdue_withdrawn``.
    2. Of every commitment that may be called late now (``CommitmentQuerySet.late``):
       ``became_overdue``, dated the day after its last day, however late this run is.
    3. The same for efforts: ``target_passed``.
    4. Of what has no date and is open for as long as a policy names: ``attention``.
    5. Of what comes due within DUE_SOON_DAYS: ``due_soon``.

    Set-based and idempotent; two runs at once write each event once, and a run
    that is killed leaves whole batches. What was back-filled after its term had
    passed is flagged ``quiet``.
    """
    withdrawn = _look_again(now)
    how_it_stands = standing(now)
    return FlagReport(
        overdue=sum(_say(verdict, now) for verdict in _late(how_it_stands)),
        target_passed=sum(_say(verdict, now) for verdict in _missed(how_it_stands)),
        withdrawn=withdrawn,
        due_soon=sum(_say(verdict, now) for verdict in _coming_due(how_it_stands)),
        attention=sum(_say(verdict, now) for verdict in _long_open(how_it_stands.on)),
    )


def _late(standing: Standing) -> Iterator[_Verdict]:
    if standing.cutoff:
        late = Commitment.objects.late(standing.cutoff)
        yield _Verdict(
            Action.BECOME_OVERDUE, late, F("deadline_latest"), _day_after(), round=_taken_back()
        )


def _missed(standing: Standing) -> Iterator[_Verdict]:
    if standing.cutoff:
        missed = Commitment.objects.target_passed(standing.cutoff)
        yield _Verdict(Action.PASS_TARGET, missed, F("deadline_latest"), _day_after())


def _coming_due(standing: Standing) -> Iterator[_Verdict]:
    on, complete = standing.on, standing.complete_until
    if complete and complete >= on - FRESH:
        rows = Commitment.objects.coming_due(on, standing.soon_until or on)
        yield _Verdict(
            Action.COME_DUE, rows, F("deadline_latest"), Value(on, DateField()), ends=False
        )


def _long_open(on: date) -> Iterator[_Verdict]:
    """By the policy for a reading rule where there is one, else by that for the kind of term."""
    policies = list(PolicyTerm.objects.all())
    for policy in policies:
        wait = timedelta(days=policy.days)
        rows = Commitment.objects.undated(on).filter(
            deadline_kind=policy.kind, promised_on__lte=on - wait
        )
        special = [one.rule for one in policies if one.rule and one.kind == policy.kind]
        rows = (
            rows.filter(deadline_rule=policy.rule)
            if policy.rule
            else rows.exclude(deadline_rule__in=special)
        )
        day = Cast(F("promised_on") + Value(wait), DateField())
        yield _Verdict(Action.NEED_ATTENTION, rows, day, day)


def _taken_back() -> Combinable:
    """How often "te laat" on this term was withdrawn: after a hold it is said anew."""
    withdrawn = Event.objects.filter(
        kind=Action.WITHDRAW_OVERDUE,
        commitment=OuterRef("pk"),
        deadline=OuterRef("deadline_latest"),
    )
    counted = withdrawn.order_by().values("commitment").annotate(many=Count("pk")).values("many")
    return Coalesce(Subquery(counted), 0)


def _day_after() -> Combinable:
    return Cast(F("deadline_latest") + Value(DAY), DateField())


def _say(verdict: _Verdict, now: datetime) -> int:
    """Write the events that are due, BATCH rows a transaction; how many that were.

    Each batch holds its rows and asks the conditions again while it writes, so
    that what was decided in the meantime is left alone.
    """
    due = verdict.rows
    if verdict.ends:
        due = due.filter(clock=Clock.PENDING)
    else:
        told = Event.objects.filter(
            commitment=OuterRef("pk"), kind=verdict.kind, deadline=OuterRef("deadline_latest")
        )
        due = due.exclude(Exists(told))
    pks = sorted(due.order_by().values_list("pk", flat=True))
    written = 0
    for batch in batched(pks, BATCH):
        with transaction.atomic():
            chosen = list(due.filter(pk__in=_locked(batch)).order_by().values_list("pk", flat=True))
            if not chosen:
                continue
            rows = Commitment.objects.filter(pk__in=chosen)
            written += _insert(rows, verdict, now)
            if verdict.ends:
                rows.update(clock=Clock.SPOKEN)
    return written


def _locked(pks: Iterable[int]) -> list[int]:
    """The rows that nobody else is changing, kept so until the transaction ends."""
    rows = Commitment.objects.filter(pk__in=list(pks)).order_by("pk")
    if connection.features.has_select_for_update_skip_locked:
        rows = rows.select_for_update(skip_locked=True, no_key=True)
    return list(rows.values_list("pk", flat=True))


def _insert(rows: CommitmentQuerySet, verdict: _Verdict, now: datetime) -> int:
    """INSERT … SELECT of one event a row; another run's are not written twice."""
    filled_in_later = Event.objects.filter(
        commitment=OuterRef("pk"), quiet=True, recorded_at__date__gt=OuterRef("event_deadline")
    )
    values: dict[str, Any] = {
        "commitment": F("pk"),
        "kind": Value(verdict.kind.value),
        "actor_name": Value(MACHINE.name),
        "actor_role": Value(MACHINE.role),
        "recorded_at": Value(now),
        "effective_on": verdict.effective,
        "from_status": F("status"),
        "to_status": F("status"),
        "why": Value(""),
        "before": Value({}, JSONField()),
        "after": Value({}, JSONField()),
        "deadline": verdict.deadline,
        "round": verdict.round,
        "quiet": Exists(filled_in_later),
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


def _look_again(now: datetime) -> int:
    """Judge anew what changed since the clock spoke; how many verdicts were taken back.

    What no longer stands is told by a new Event, nothing is erased; the clock
    is then free to speak of the commitment's term as it is now, also of the same
    day once more: after a hold, or when an answer is undone.
    """
    changed, withdrawn = Commitment.objects.filter(clock=Clock.RECHECK), 0
    for batch in batched(sorted(changed.values_list("pk", flat=True)), BATCH):
        with transaction.atomic():
            held = _locked(batch)
            wrong = _stands(held).filter(_said_too_soon()).select_related("commitment")
            events = [_withdrawal(event, now) for event in wrong]
            withdrawn += len(Event.objects.bulk_create(events, ignore_conflicts=True))
            changed.filter(pk__in=held).update(clock=Clock.PENDING)
    return withdrawn


def _stands(commitment_ids: list[int]) -> models.QuerySet[Event]:
    """What was said of their lateness and not taken back."""
    taken_back = Event.objects.filter(
        kind=Action.WITHDRAW_OVERDUE,
        commitment=OuterRef("commitment"),
        deadline=OuterRef("deadline"),
        round=OuterRef("round"),
    )
    said = Event.objects.filter(kind=Action.BECOME_OVERDUE, commitment__in=commitment_ids)
    return said.exclude(Exists(taken_back))


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
        round=event.round,
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
