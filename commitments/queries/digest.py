"""What digests have to say at the moment they are sent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from commitments.lifecycle import Action, Status
from commitments.models import Commitment, Delivery, DeliveryItem, Event, Topic
from commitments.queries.standing import Standing
from commitments.queries.waiting import Waiting, proposals_waiting


class Group(StrEnum):
    """What is to be told of an entry, in the order they are shown."""

    CORRECTION = "correction"
    LATE = "late"
    TARGET_PASSED = "target_passed"
    ANSWERED = "answered"
    SHIFTED = "shifted"
    WITHDRAWN = "withdrawn"
    SOON = "soon"
    NEW = "new"


#: Events that are told, and under which of a subscriber's choices.
TOPIC_OF = {
    Action.BECOME_OVERDUE: Topic.LATE,
    Action.PASS_TARGET: Topic.LATE,
    Action.COME_DUE: Topic.SOON,
    Action.CHANGE_DEADLINE: Topic.SHIFTED,
    Action.FULFIL: Topic.ANSWERED,
    Action.FULFIL_PARTLY: Topic.ANSWERED,
    Action.WITHDRAW: Topic.WITHDRAWN,
    Action.CONFIRM: Topic.NEW,
    Action.RECORD: Topic.NEW,
    Action.IMPORT: Topic.NEW,
}
#: What the clock saw: told as long as it holds, however long ago it was written.
LATENESS = (Action.BECOME_OVERDUE, Action.PASS_TARGET, Action.COME_DUE)
#: What people decided: told of what was recorded since the last look.
DECISIONS = tuple(kind for kind in TOPIC_OF if kind not in LATENESS)
#: Fields of a question that name a state: left out of what is followed, because a digest
#: tells changes of state.
STATE = ("late", "late_from", "late_until", "status", "proposed")
#: What a commitment must have become for one of these events to be worth telling still.
_STATUS_TOLD = {
    Action.FULFIL: (Status.FULFILLED, Group.ANSWERED),
    Action.FULFIL_PARTLY: (Status.PARTLY, Group.ANSWERED),
    Action.WITHDRAW: (Status.WITHDRAWN, Group.WITHDRAWN),
}
_NEW = (Action.CONFIRM, Action.RECORD, Action.IMPORT)
_ORDER = {group: place for place, group in enumerate(Group)}


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One commitment with the events that brought it here, oldest first; made once a batch."""

    group: Group
    commitment: Commitment
    events: tuple[Event, ...]
    waiting: Waiting | None

    @property
    def place(self) -> tuple[int, date, int]:
        """Where it stands in a mail: by group, then by term."""
        latest = self.commitment.deadline_latest or date.max
        return _ORDER[self.group], latest, self.commitment.pk


@dataclass(frozen=True, slots=True)
class Told:
    """An entry in one digest, and the subscription it is told for; None for a correction."""

    entry: Entry
    reason_id: int | None


@dataclass(frozen=True, slots=True)
class _Standings:
    """Which commitments are late, missed their target, come due, and may be shown."""

    late: frozenset[int]
    missed: frozenset[int]
    soon: frozenset[int]
    shown: frozenset[int]


def digest_entries(deliveries: Iterable[Delivery], standing: Standing) -> dict[int, list[Told]]:
    """By delivery, its frozen events in the state of now: what no longer holds is left out.

    One entry a commitment, by ``Entry.place``; the same entry for every delivery
    that tells the same of it. What was undone since is left out, and what was
    followed for a filter that was stopped since. A constant number of queries,
    however many deliveries.
    """
    items = DeliveryItem.objects.filter(delivery__in=[one.pk for one in deliveries])
    kept = items.filter(reason__stopped_at=None).order_by("event_id")
    rows = list(kept.values_list("delivery_id", "event_id", "reason_id"))
    events = _events({event for _, event, _ in rows})
    told: dict[int, dict[int, list[tuple[Event, int | None]]]]
    told = defaultdict(lambda: defaultdict(list))
    for delivery, event_id, reason in rows:
        event = events[event_id]
        if event.commitment_id is not None:
            told[delivery][event.commitment_id].append((event, reason))
    make = _Entries({pk for some in told.values() for pk in some}, standing)
    return {delivery: _listed(some, make) for delivery, some in told.items()}


def entries_of(event_ids: Iterable[int], standing: Standing) -> list[Entry]:
    """What is to be told now of some events, by ``Entry.place``."""
    by_commitment: dict[int, list[Event]] = defaultdict(list)
    for event in sorted(_events(set(event_ids)).values(), key=lambda one: one.pk):
        if event.commitment_id is not None:
            by_commitment[event.commitment_id].append(event)
    make = _Entries(set(by_commitment), standing)
    made = (make.entry(pk, tuple(events)) for pk, events in by_commitment.items())
    return sorted((one for one in made if one is not None), key=lambda one: one.place)


def _listed(some: dict[int, list[tuple[Event, int | None]]], make: _Entries) -> list[Told]:
    found = []
    for pk, reasons in some.items():
        entry = make.entry(pk, tuple(event for event, _ in reasons))
        if entry is not None:
            reason = next((one for _, one in reasons if one is not None), None)
            found.append(Told(entry, None if entry.group == Group.CORRECTION else reason))
    return sorted(found, key=lambda one: one.entry.place)


class _Entries:
    """Makes entries of some commitments, each different one once."""

    def __init__(self, ids: set[int], standing: Standing) -> None:
        rows = Commitment.objects.filter(pk__in=ids).with_row()
        self._rows = {row.pk: row for row in rows.prefetch_related("deadline_changes")}
        self._waiting = proposals_waiting(ids)
        self._standings = _standings(ids, standing)
        self._made: dict[tuple[int, tuple[int, ...]], Entry | None] = {}

    def entry(self, pk: int, events: tuple[Event, ...]) -> Entry | None:
        key = pk, tuple(event.pk for event in events)
        if key not in self._made:
            self._made[key] = self._make(self._rows[pk], events)
        return self._made[key]

    def _make(self, commitment: Commitment, events: tuple[Event, ...]) -> Entry | None:
        events = tuple(event for event in events if getattr(event, "undone_by", None) is None)
        group = _group(commitment, {event.kind for event in events}, self._standings)
        shown = commitment.pk in self._standings.shown
        if group is None or not (shown or group == Group.CORRECTION):
            return None
        return Entry(group, commitment, events, self._waiting.get(commitment.pk))


def _events(ids: set[int]) -> dict[int, Event]:
    rows = Event.objects.filter(pk__in=ids).select_related(
        "letter", "deadline_change", "undoes", "undone_by"
    )
    return {
        row.pk: row
        for row in rows.defer("letter__text").prefetch_related(
            "letter__papers__dossier", "decided_links"
        )
    }


def _standings(ids: set[int], standing: Standing) -> _Standings:
    rows = Commitment.objects.filter(pk__in=ids)
    late = missed = soon = rows.none()
    if standing.cutoff is not None:
        late, missed = rows.late(standing.cutoff), rows.target_passed(standing.cutoff)
    if standing.soon_until is not None:
        soon = rows.coming_due(standing.on, standing.soon_until)
    found = (late, missed, soon, rows.public())
    return _Standings(*(frozenset(some.values_list("pk", flat=True)) for some in found))


def _group(commitment: Commitment, kinds: set[str], standings: _Standings) -> Group | None:
    is_late = commitment.pk in standings.late
    if Action.WITHDRAW_OVERDUE in kinds and not (is_late and Action.BECOME_OVERDUE in kinds):
        return Group.CORRECTION
    if is_late:
        return Group.LATE
    if commitment.pk in standings.missed:
        return Group.TARGET_PASSED
    for kind, (status, group) in _STATUS_TOLD.items():
        if kind in kinds and commitment.status == status:
            return group
    if Action.CHANGE_DEADLINE in kinds and commitment.is_owed:
        return Group.SHIFTED
    if Action.COME_DUE in kinds and commitment.pk in standings.soon:
        return Group.SOON
    fresh = kinds.intersection(_NEW)
    return Group.NEW if fresh and commitment.is_owed else None
