"""Opvolging: a ministry's open commitments go on to its successor, each with its Event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from commitments.lifecycle import Actor, LifecycleError
from commitments.models import BulkAct, Commitment, DeedKind, Ministry, Office
from commitments.services.bulk_acts import MOST, Seen, decide_all
from commitments.services.deeds import note_deed
from commitments.services.edit import hand_over


@dataclass(frozen=True, slots=True)
class Succession:
    """How many were handed over, and by which bulk acts they can be taken back."""

    moved: int
    acts: list[int]


def succeed(
    ministry: Ministry, heir: Ministry, *, on: date, why: str, actor: Actor, now: datetime
) -> Succession:
    """Hand over all that is open from a day on; decisions and history stay as they are.

    1. The old ministry ends the day before, and names its successor.
    2. Each commitment is handed over as it then stands, MOST at a time, until none is left,
       with the offices of the heir on that day that carry the same function; where there is
       none the old ones stay named. Cut short, it is done again for what is left.

    Raises LifecycleError for a ministry that would succeed itself, also in a roundabout way,
    or where no reason is given; then nothing was written.
    """
    _check_line(ministry, heir)
    if not why.strip():
        raise LifecycleError("Schrijf op welke grond het ministerie wordt opgevolgd.")
    ministry.successor, ministry.valid_until = heir, date.fromordinal(on.toordinal() - 1)
    ministry.save(update_fields=["successor", "valid_until"])
    heirs = {one.title: one.pk for one in Office.objects.filter(ministry=heir).valid_on(on)}
    moved, acts = 0, []
    while Commitment.objects.matchable().filter(ministry=ministry).exists():
        act = _hand_over_some(ministry, heir, heirs, why, actor, now)
        if act is not None:
            moved += act.events.count()
            acts.append(act.pk)
    about = f"{ministry} → {heir}"
    detail = f"{moved} toezeggingen. {why}".strip()
    note_deed(DeedKind.SUCCESSION, actor=actor, about=about, detail=detail, now=now)
    return Succession(moved, acts)


@transaction.atomic
def _hand_over_some(
    ministry: Ministry,
    heir: Ministry,
    heirs: dict[str, int],
    why: str,
    actor: Actor,
    now: datetime,
) -> BulkAct | None:
    """Hand over the first that a ministry still has, owed or found.

    They are in hand, so that what a colleague changes at the same time comes before or
    after. None where all of them changed before they were: what came since is not seen yet.
    """
    waiting = Commitment.objects.matchable().filter(ministry=ministry)
    chosen = [Seen(one.pk, one.version) for one in waiting.held()[:MOST]]
    if not chosen:
        return None
    return decide_all(
        chosen,
        lambda pk, version, actor, now: hand_over(
            pk,
            version=version,
            ministry_id=heir.pk,
            offices=_heirs_of(pk, heirs),
            why=why,
            actor=actor,
            now=now,
        ),
        what=f"Opvolging: {ministry} → {heir}",
        actor=actor,
        now=now,
    )


def _check_line(ministry: Ministry, heir: Ministry) -> None:
    if ministry.pk == heir.pk:
        raise LifecycleError("Een ministerie volgt zichzelf niet op.")
    after = heir.successor
    while after is not None:
        if after.pk == ministry.pk:
            raise LifecycleError("Dit ministerie komt al na het andere; zo gaat het in een kring.")
        after = after.successor


def _heirs_of(commitment_id: int, heirs: dict[str, int]) -> list[int]:
    titles = Office.objects.filter(commitments=commitment_id).values_list("title", flat=True)
    return sorted({heirs[title] for title in titles if title in heirs})
