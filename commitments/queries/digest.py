"""What a digest has to say at the moment it is sent."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from commitments.lifecycle import Action, Status
from commitments.models import Commitment, Delivery, Event
from commitments.queries.standing import Standing
from commitments.queries.waiting import waiting_since


class Group(StrEnum):
    """Why an entry stands in a digest, in the order they are shown."""

    CORRECTION = "correction"
    LATE = "late"
    TARGET_PASSED = "target_passed"
    SHIFTED = "shifted"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


#: What a commitment must have become for one of these events to be worth telling still.
_STATUS_TOLD = {
    Action.FULFIL: (Status.FULFILLED, Group.ANSWERED),
    Action.FULFIL_PARTLY: (Status.PARTLY, Group.ANSWERED),
    Action.WITHDRAW: (Status.WITHDRAWN, Group.WITHDRAWN),
}
#: What subscribers are told: what people decided, and what the clock saw.
DECISIONS = (Action.CHANGE_DEADLINE, *_STATUS_TOLD)
LATENESS = (Action.BECOME_OVERDUE, Action.PASS_TARGET)


@dataclass(frozen=True, slots=True)
class Entry:
    """One commitment with the events that brought it here, oldest first."""

    group: Group
    commitment: Commitment
    events: tuple[Event, ...]
    waiting_since: date | None


def digest_entries(delivery: Delivery, standing: Standing) -> list[Entry]:
    """The frozen events of a delivery, in the state of now: what no longer holds is left out.

    One entry a commitment, in the order of ``Group`` and then of the term.
    """
    by_commitment: dict[int, list[Event]] = defaultdict(list)
    frozen = Event.objects.filter(deliveries__delivery=delivery)
    for event in frozen.select_related("letter").order_by("recorded_at", "pk"):
        if event.commitment_id is not None:
            by_commitment[event.commitment_id].append(event)
    waiting = waiting_since(by_commitment)
    late, missed, shown = _standings(list(by_commitment), standing)
    entries = []
    rows = Commitment.objects.filter(pk__in=by_commitment).with_row()
    for commitment in rows.prefetch_related("deadline_changes"):
        events = by_commitment[commitment.pk]
        group = _group(commitment, {event.kind for event in events}, late, missed)
        if group == Group.CORRECTION or (group and commitment.pk in shown):
            entries.append(Entry(group, commitment, tuple(events), waiting.get(commitment.pk)))
    order = list(Group)
    entries.sort(
        key=lambda entry: (
            order.index(entry.group),
            entry.commitment.deadline_latest or date.max,
            entry.commitment.pk,
        )
    )
    return entries


def _standings(ids: list[int], standing: Standing) -> tuple[set[int], set[int], set[int]]:
    """Which of them are late, which passed their target, and which the public may see."""
    rows = Commitment.objects.filter(pk__in=ids)
    shown = set(rows.public().values_list("pk", flat=True))
    if standing.cutoff is None:
        return set(), set(), shown
    late = rows.late(standing.cutoff).values_list("pk", flat=True)
    missed = rows.target_passed(standing.cutoff).values_list("pk", flat=True)
    return set(late), set(missed), shown


def _group(
    commitment: Commitment, kinds: set[str], late: set[int], missed: set[int]
) -> Group | None:
    if Action.WITHDRAW_OVERDUE in kinds and Action.BECOME_OVERDUE not in kinds:
        return Group.CORRECTION
    if commitment.pk in late:
        return Group.LATE
    if commitment.pk in missed:
        return Group.TARGET_PASSED
    for kind, (status, group) in _STATUS_TOLD.items():
        if kind in kinds and commitment.status == status:
            return group
    if Action.CHANGE_DEADLINE in kinds and commitment.is_owed:
        return Group.SHIFTED
    return None
