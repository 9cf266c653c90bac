"""The clock's verdicts: what became late, passed its target, comes due or waits too long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import batched
from typing import Any

from django.db import connection, transaction
from django.db.models import (
    Case,
    Count,
    DateField,
    Exists,
    F,
    Field,
    JSONField,
    OuterRef,
    Subquery,
    Value,
    When,
)
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce

from commitments.lifecycle import MACHINE, Action
from commitments.models import (
    ClockEntry,
    Commitment,
    CommitmentQuerySet,
    Event,
    Firmness,
    PolicyTerm,
)
from commitments.models.among import Among
from commitments.queries.standing import Standing, standing
from commitments.services.look_again import look_again, said_late

BATCH = 5000
DAY = timedelta(days=1)
_FIRST = Value(0)
TURN = "flag"
#: With sources that are complete up to longer ago, not even "bijna" is said.
FRESH = timedelta(days=7)


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

    ``days`` are the first and last day of which the clock's queue is read. One that
    ``ends`` is the clock's last word on a term; ``round`` is how often it was said of
    that day and taken back.
    """

    kind: Combinable | Value
    rows: CommitmentQuerySet
    days: tuple[date, date]
    deadline: Combinable
    effective: Combinable | Value
    ends: bool = True
    round: Combinable | Value = _FIRST


def flag_overdue(*, now: datetime) -> FlagReport:
    """Write what the clock has to say, once per commitment and deadline.

    1. Of what changed since the clock spoke: where a ``became_overdue`` no longer
       stands, ``overdue_withdrawn`` (``services.look_again``).
    2. Of every commitment whose passed term may be said now (``CommitmentQuerySet.passed``):
       ``became_overdue``, or ``target_passed`` where it was an effort, dated the day
       after its last day, however late this run is.
    3. Of what has no date and is open for as long as a policy names: ``attention``.
    4. Of what comes due within DUE_SOON_DAYS: ``due_soon``.

    Set-based and idempotent; two runs at once write each event once, and a run
    that is killed leaves whole batches. What was back-filled after its term had
    passed is flagged ``quiet``.
    """
    withdrawn = look_again(now)
    how_it_stands = standing(now)
    written: Counter[str] = Counter()
    for verdict in _verdicts(how_it_stands):
        written += _say(verdict, now)
    return FlagReport(
        overdue=written[Action.BECOME_OVERDUE],
        target_passed=written[Action.PASS_TARGET],
        withdrawn=withdrawn,
        due_soon=written[Action.COME_DUE],
        attention=written[Action.NEED_ATTENTION],
    )


def say_late(
    commitment_ids: Collection[int], standing: Standing, *, now: datetime
) -> dict[int, int]:
    """By commitment, the ``became_overdue`` that stands of its term.

    A mail may say "te laat" of what changed since the last run. Where the event
    is wanting it is written here: what readers were told can be taken back.
    """
    found = _said_of_term(commitment_ids)
    missing = set(commitment_ids) - found.keys()
    if not missing or standing.cutoff is None:
        return found
    with transaction.atomic():  # what is decided from now on waits, and is looked at again
        rows = Commitment.objects.filter(Among("pk", missing)).held()
        held = list(rows.values_list("pk", flat=True))
        late = Commitment.objects.late(standing.cutoff).filter(Among("pk", held))
        _insert(late, _passed(standing.cutoff), now)
    return _said_of_term(commitment_ids)


def _said_of_term(commitment_ids: Collection[int]) -> dict[int, int]:
    if not commitment_ids:
        return {}
    said = said_late(commitment_ids).filter(deadline=F("commitment__deadline_latest"))
    return dict(said.order_by("round").values_list("commitment_id", "pk"))


def _verdicts(standing: Standing) -> Iterator[_Verdict]:
    if standing.cutoff:
        yield _passed(standing.cutoff)
    yield from _long_open(standing.on)
    on, complete = standing.on, standing.complete_until
    if complete and complete >= on - FRESH:
        days, latest = (on, standing.soon_until or on), F("deadline_latest")
        rows, today = Commitment.objects.coming_due(*days), Value(on, DateField())
        yield _Verdict(Value(Action.COME_DUE), rows, days, latest, today, ends=False)


def _passed(cutoff: date) -> _Verdict:
    """Late where it was firmly promised, a target passed where it was an effort."""
    kind = Case(
        When(firmness=Firmness.FIRM, then=Value(Action.BECOME_OVERDUE)),
        default=Value(Action.PASS_TARGET),
    )
    day_after = Cast(F("deadline_latest") + Value(DAY), DateField())
    rows = Commitment.objects.passed(cutoff)
    days = date.min, cutoff
    return _Verdict(kind, rows, days, F("deadline_latest"), day_after, round=_taken_back())


def _taken_back() -> Combinable:
    """How often "te laat" on this term was withdrawn: after a hold it is said anew."""
    withdrawn = Event.objects.filter(
        kind=Action.WITHDRAW_OVERDUE,
        commitment=OuterRef("pk"),
        deadline=OuterRef("deadline_latest"),
    )
    counted = withdrawn.order_by().values("commitment").annotate(many=Count("pk")).values("many")
    return Coalesce(Subquery(counted), 0)


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
        yield _Verdict(Value(Action.NEED_ATTENTION), rows, (date.min, on - wait), day, day)


def _say(verdict: _Verdict, now: datetime) -> Counter[str]:
    """Write the events that are due, until none is; how many of each kind.

    The queue is read along its index: that passes over what was taken out before, and
    lets the index forget it, where PostgreSQL would otherwise fetch each of it again
    until it is vacuumed.
    """
    waiting = ClockEntry.objects.filter(day__range=verdict.days).order_by("day")
    written = Counter[str]()
    while pks := sorted(waiting.values_list("pk", flat=True)):
        told = sum((_say_batch(verdict, one, now) for one in batched(pks, BATCH)), Counter[str]())
        if not told:
            break
        written += told
    return written


def _say_batch(verdict: _Verdict, batch: tuple[int, ...], now: datetime) -> Counter[str]:
    """One transaction over the part of a batch that the conditions hold for.

    It holds their entries, unless somebody else does, or one was put in the queue anew
    since they were asked: so what was decided in the meantime is left alone. What is
    decided from now on waits for it, and puts the commitment in the queue again.
    """
    due = list(_unsaid(verdict).filter(Among("pk", batch)).order_by().values_list("pk", flat=True))
    if not due:
        return Counter()
    with transaction.atomic():
        entries = ClockEntry.objects.filter(Among("pk", due), day__range=verdict.days)
        held = list(entries.held().values_list("pk", flat=True))
        if not held:  # another run has them
            return Counter()
        if verdict.ends:
            ClockEntry.objects.filter(Among("pk", held)).delete()
        return _insert(Commitment.objects.filter(Among("pk", held)), verdict, now)


def _unsaid(verdict: _Verdict) -> CommitmentQuerySet:
    """The rows of which it was not said yet."""
    if verdict.ends:
        return verdict.rows
    told = Event.objects.filter(
        commitment=OuterRef("pk"), kind=verdict.kind, deadline=OuterRef("deadline_latest")
    )
    return verdict.rows.exclude(Exists(told))


def _insert(rows: CommitmentQuerySet, verdict: _Verdict, now: datetime) -> Counter[str]:
    """INSERT … SELECT of one event a row; another run's are not written twice."""
    filled_in_later = Event.objects.filter(
        commitment=OuterRef("pk"), quiet=True, recorded_at__date__gt=OuterRef("event_deadline")
    )
    values: dict[str, Any] = {
        "commitment": F("pk"),
        "kind": verdict.kind,
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
            f"INSERT INTO {table} ({columns}) {select} ON CONFLICT DO NOTHING RETURNING kind",
            params,
        )
        return Counter(kind for (kind,) in cursor.fetchall())
