"""What people decide about a commitment: one function a decision, one Event each.

Every function takes the ``version`` the person saw and raises a
LifecycleError, whose text is a Dutch sentence, when the decision cannot be
taken; then nothing was written.
"""

from __future__ import annotations

from datetime import date, datetime

from commitments.lifecycle import (
    Action,
    Actor,
    LifecycleError,
    LinkState,
    RejectReason,
    Relation,
    Status,
)
from commitments.models import Commitment, Event
from commitments.services.journal import change_commitment, holding, local_day
from commitments.services.link_states import links_before, release_links


def confirm_commitment(
    commitment_id: int,
    *,
    version: int,
    actor: Actor,
    now: datetime,
    accept_deadline: bool = True,
    why: str = "",
    quiet: bool = False,
) -> Event:
    """FOUND → OPEN; with ``accept_deadline`` its term is confirmed in the same decision."""
    return change_commitment(
        commitment_id,
        version=version,
        action=Action.CONFIRM,
        target=Status.OPEN,
        fields={"deadline_accepted": accept_deadline},
        why=why.strip(),
        actor=actor,
        now=now,
        quiet=quiet,
    )


def accept_deadline(commitment_id: int, *, version: int, actor: Actor, now: datetime) -> Event:
    """Confirm a term that was only proposed."""
    with holding(commitment_id, version) as commitment:
        if commitment.deadline_accepted:
            raise LifecycleError("De termijn van deze toezegging is al bevestigd.")
        if not commitment.is_owed:
            raise LifecycleError(
                "Deze toezegging staat niet open; haar termijn wordt niet bevestigd."
            )
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.ACCEPT_DEADLINE,
            fields={"deadline_accepted": True},
            actor=actor,
            now=now,
        )


def reject_commitment(
    commitment_id: int,
    *,
    version: int,
    reason: RejectReason,
    actor: Actor,
    now: datetime,
    why: str = "",
    double_of_id: int | None = None,
    quiet: bool = False,
) -> Event:
    """FOUND, OPEN or PARTLY → REJECTED, with a reason; a double points at the one that stays."""
    beside = () if double_of_id is None else (double_of_id,)
    with holding(commitment_id, version, *beside):
        if (reason == RejectReason.DOUBLE) != (double_of_id is not None):
            raise LifecycleError(
                "Noem bij 'dubbel', en alleen dan, de toezegging die blijft staan."
            )
        if double_of_id is not None:
            _check_double(commitment_id, double_of_id)
        if reason == RejectReason.OTHER:
            _check_said(why, "Schrijf bij 'anders' in een paar woorden waarom.")
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.REJECT,
            target=Status.REJECTED,
            fields={"reject_reason": reason.value, "double_of_id": double_of_id},
            why=why.strip(),
            actor=actor,
            now=now,
            quiet=quiet,
        )


def fulfil_commitment(
    commitment_id: int,
    *,
    version: int,
    fulfilled_on: date,
    actor: Actor,
    now: datetime,
    why: str = "",
) -> Event:
    """OPEN or PARTLY → FULFILLED on a day, without a letter: say in ``why`` by what."""
    with holding(commitment_id, version) as commitment:
        _check_said(why, "Schrijf waardoor de toezegging is nagekomen, of koppel een brief.")
        _check_day(commitment, fulfilled_on, now)
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.FULFIL,
            target=Status.FULFILLED,
            fields={"fulfilled_on": fulfilled_on, "remaining": ""},
            effective_on=fulfilled_on,
            why=why.strip(),
            actor=actor,
            now=now,
        )


def fulfil_partly(
    commitment_id: int,
    *,
    version: int,
    remaining: str,
    fulfilled_on: date,
    actor: Actor,
    now: datetime,
    why: str = "",
) -> Event:
    """OPEN or PARTLY → PARTLY; ``remaining`` says what is still owed, ``why`` by what the rest."""
    with holding(commitment_id, version) as commitment:
        _check_said(remaining, "Schrijf welk deel nog openstaat.")
        _check_said(why, "Schrijf waardoor een deel is nagekomen, of koppel een brief.")
        _check_day(commitment, fulfilled_on, now)
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.FULFIL_PARTLY,
            target=Status.PARTLY,
            fields={"remaining": remaining.strip()},
            effective_on=fulfilled_on,
            why=why.strip(),
            actor=actor,
            now=now,
        )


def withdraw_commitment(
    commitment_id: int,
    *,
    version: int,
    why: str,
    actor: Actor,
    now: datetime,
    effective_on: date | None = None,
) -> Event:
    """OPEN or PARTLY → WITHDRAWN, as of today or an earlier day; a reason is needed."""
    with holding(commitment_id, version):
        _check_said(why, "Schrijf waarom de toezegging is vervallen.")
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.WITHDRAW,
            target=Status.WITHDRAWN,
            effective_on=effective_on,
            why=why.strip(),
            actor=actor,
            now=now,
        )


def reopen_commitment(
    commitment_id: int, *, version: int, why: str, actor: Actor, now: datetime
) -> Event:
    """FULFILLED, WITHDRAWN or REJECTED → OPEN, or PARTLY where a part is still named.

    The links that ended it end it no longer.
    """
    with holding(commitment_id, version) as commitment:
        _check_said(why, "Schrijf waarom de toezegging weer openstaat.")
        ended_by = list(commitment.links.confirmed().filter(relation__in=_ENDING))
        event = change_commitment(
            commitment_id,
            version=version,
            action=Action.REOPEN,
            target=Status.PARTLY if commitment.remaining else Status.OPEN,
            fields={"fulfilled_on": None, "reject_reason": "", "double_of_id": None},
            why=why.strip(),
            actor=actor,
            now=now,
            also_before=links_before({LinkState.UNDONE: ended_by}),
        )
        release_links(ended_by, event)
        return event


#: Relations after which nothing is owed any more.
_ENDING = (Relation.FULFILS, Relation.WITHDRAWS)


def _check_said(words: str, otherwise: str) -> None:
    if not words.strip():
        raise LifecycleError(otherwise)


def why_not_fulfilled_on(
    commitment: Commitment, day: date, today: date, act: str = "nakoming"
) -> str:
    """A Dutch sentence where it, or a part, cannot have been fulfilled on a day; else empty.

    ``act`` is what the sentence calls it.
    """
    if day > today:
        return f"De dag van {act} ligt in de toekomst."
    if commitment.promised_on is not None and day < commitment.promised_on:
        return f"De dag van {act} ligt voor de dag van de toezegging zelf."
    return ""


def _check_day(commitment: Commitment, day: date, now: datetime) -> None:
    if refusal := why_not_fulfilled_on(commitment, day, local_day(now)):
        raise LifecycleError(refusal)


def _check_double(commitment_id: int, double_of_id: int) -> None:
    """One stays: both rows are held here, so that neither becomes the other's double at once."""
    kept = Commitment.objects.filter(pk=double_of_id).exclude(pk=commitment_id).first()
    if kept is None or kept.status == Status.REJECTED:
        raise LifecycleError("De toezegging waarvan dit een dubbel is, bestaat niet (meer).")
