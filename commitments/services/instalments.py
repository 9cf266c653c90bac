"""The deliveries of a recurring commitment: planned, delivered or dropped, one Event each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from commitments.lifecycle import Action, Actor, LifecycleError
from commitments.models import (
    Commitment,
    DeadlineKind,
    Event,
    Instalment,
    InstalmentState,
    Letter,
)
from commitments.services.decide import why_not_fulfilled_on
from commitments.services.journal import as_json, change_commitment, holding, local_day
from commitments.services.reschedule import NewDeadline

MOST = 40
_KEPT = ("latest", "wording", "state", "delivered_on", "letter_id")


@dataclass(frozen=True, slots=True)
class Planned:
    """One delivery as a person plans it; ``wording`` says which it is ("over 2024")."""

    latest: date
    wording: str = ""


def plan_instalments(
    commitment_id: int,
    *,
    version: int,
    planned: Sequence[Planned],
    why: str,
    actor: Actor,
    now: datetime,
) -> Event:
    """Say which deliveries are still to come; those that ended stay as they are.

    The commitment gets the first of them as its term, accepted.
    """
    with holding(commitment_id, version) as commitment:
        _check(commitment, planned)
        before = snapshot(commitment)
        commitment.instalments.filter(state=InstalmentState.DUE).delete()
        ended = set(commitment.instalments.values_list("latest", flat=True))
        Instalment.objects.bulk_create(
            Instalment(commitment=commitment, latest=one.latest, wording=one.wording)
            for one in planned
            if one.latest not in ended
        )
        return _tell(commitment, Action.PLAN, version, before, why=why, actor=actor, now=now)


def deliver_instalment(
    instalment_id: int,
    *,
    version: int,
    delivered_on: date,
    letter_id: int | None,
    why: str,
    actor: Actor,
    now: datetime,
) -> Event:
    """A delivery came: in a letter, or otherwise with ``why`` saying how."""
    row = Instalment.objects.get(pk=instalment_id)
    with holding(row.commitment_id, version) as commitment:
        row = _due(instalment_id)
        letter = Letter.objects.filter(pk=letter_id).first() if letter_id else None
        if letter is None and not why.strip():
            raise LifecycleError("Noem de brief, of schrijf hoe de aflevering is geleverd.")
        today = local_day(now)
        if refusal := why_not_fulfilled_on(commitment, delivered_on, today, "levering"):
            raise LifecycleError(refusal)
        before = snapshot(commitment)
        row.state, row.delivered_on, row.letter = InstalmentState.DELIVERED, delivered_on, letter
        row.save(update_fields=["state", "delivered_on", "letter"])
        said: dict[str, Any] = {"letter": letter, "effective_on": delivered_on, "why": why}
        return _tell(commitment, Action.DELIVER, version, before, **said, actor=actor, now=now)


def drop_instalment(
    instalment_id: int, *, version: int, why: str, actor: Actor, now: datetime
) -> Event:
    """A delivery will not come; the reason is needed. The others stay due."""
    row = Instalment.objects.get(pk=instalment_id)
    with holding(row.commitment_id, version) as commitment:
        row = _due(instalment_id)
        if not why.strip():
            raise LifecycleError("Schrijf waarom deze aflevering vervalt.")
        before = snapshot(commitment)
        row.state = InstalmentState.DROPPED
        row.save(update_fields=["state"])
        return _tell(commitment, Action.DELIVER, version, before, why=why, actor=actor, now=now)


def snapshot(commitment: Commitment) -> list[dict[str, Any]]:
    """The deliveries as an Event keeps them in ``before``."""
    rows = commitment.instalments.order_by("latest").values(*_KEPT)
    return [{name: as_json(value) for name, value in row.items()} for row in rows]


def restore_instalments(undone: Event) -> None:
    """Give a commitment the deliveries it had before an Event."""
    if undone.commitment_id is None or "instalments" not in undone.before:
        return
    Instalment.objects.filter(commitment=undone.commitment_id).delete()
    for row in undone.before["instalments"]:
        Instalment.objects.create(commitment_id=undone.commitment_id, **row)


def _tell(
    commitment: Commitment,
    action: Action,
    version: int,
    before: list[dict[str, Any]],
    **said: Any,
) -> Event:
    """Write the Event; the first delivery that is due is the commitment's term, by a person."""
    due = commitment.instalments.filter(state=InstalmentState.DUE).order_by("latest").first()
    return change_commitment(
        commitment.pk,
        version=version,
        action=action,
        fields={
            "deadline_latest": due.latest if due else None,
            "deadline_accepted": True,
            "deadline_rule": "",
            "deadline_explanation": "",
        },
        also_before={"instalments": before},
        **said,
    )


def _due(instalment_id: int) -> Instalment:
    row = Instalment.objects.get(pk=instalment_id)
    if row.state != InstalmentState.DUE:
        raise LifecycleError("Over deze aflevering is al besloten.")
    return row


def _check(commitment: Commitment, planned: Sequence[Planned]) -> None:
    if not commitment.is_owed or commitment.deadline_kind != DeadlineKind.RECURRING:
        raise LifecycleError("Afleveringen heeft alleen een open, terugkerende toezegging.")
    days = [one.latest for one in planned]
    if not 0 < len(days) <= MOST or len(set(days)) < len(days):
        raise LifecycleError(f"Geef 1 tot {MOST} verschillende dagen.")
    for day in days:
        term = NewDeadline(DeadlineKind.RECURRING, latest=day)
        term.check(promised_on=commitment.promised_on)
