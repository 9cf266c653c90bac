"""How a commitment stands against the clock: the one place that says "te laat"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from commitments.calendar import working_days_between
from commitments.lifecycle import DeadlineChangeReason, HoldReason, RejectReason, Status
from commitments.models import DATED_KINDS, Commitment, Firmness
from commitments.queries.standing import Standing
from commitments.queries.waiting import Waiting
from commitments.wording.dates import day, days, span

#: After how many working days a waiting proposal is named instead of what it may change.
PATIENCE = 15
#: From how many days on "te laat" is "lang te laat".
LONG = 90

type Kind = Literal[
    "late",
    "target_passed",
    "passed",
    "soon",
    "ahead",
    "undated",
    "held",
    "settled",
    "unreviewed",
]


@dataclass(frozen=True, slots=True)
class Timing:
    """``words`` for people, often after a colon; ``kind`` for what is drawn beside them."""

    kind: Kind
    words: str

    @property
    def is_passed(self) -> bool:
        return self.kind in {"late", "target_passed", "passed"}


def timing(commitment: Commitment, standing: Standing, waiting: Waiting | None) -> Timing:
    """How a commitment stands on ``standing.on``.

    ``waiting`` is what could end or shift it and is not decided yet, or not come in
    (``CommitmentQuerySet``: what keeps "te laat" from being said), None if
    nothing waits. Asks ``deadline_changes`` and ``letter``: prefetch them.

    1. What is not owed says how it ended; what nobody judged says that.
    2. What is held says until when and why.
    3. Without a last day: how long it has been open.
    4. With one ahead: how many days are left; "bijna" from DUE_SOON_DAYS before.
    5. With one behind: "te laat" (firm) or "streefdatum verstreken" (effort) if
       every condition of ``CommitmentQuerySet.passed`` holds; else that the term
       passed, and why nothing more can be said. "Lang te laat" from LONG days on.
    """
    if not commitment.is_owed:
        return _ended(commitment)
    latest = commitment.deadline_latest
    if commitment.is_held(standing.on):
        return Timing("held", _held(commitment))
    if latest is None or commitment.deadline_kind not in DATED_KINDS:
        return Timing("undated", _open_for(commitment, standing.on))
    if latest >= standing.on:
        soon = standing.soon_until is not None and latest <= standing.soon_until
        return Timing("soon" if soon else "ahead", _left((latest - standing.on).days, soon))
    if waiting is not None:
        return Timing("passed", _waiting(commitment, latest, waiting, standing.on))
    if not _may_be_said(commitment, latest, standing):
        return Timing("passed", _unsaid(commitment, latest, standing))
    number = (standing.on - latest).days
    behind = days(number)
    if commitment.firmness == Firmness.FIRM:
        return Timing("late", f"{'lang ' if number >= LONG else ''}te laat, {behind}")
    return Timing("target_passed", f"streefdatum verstreken, {behind}")


def reject_reason(commitment: Commitment) -> str:
    """Why it was rejected: "geen toezegging", "belofte van een derde partij"."""
    return str(RejectReason(commitment.reject_reason).label)


def _may_be_said(commitment: Commitment, latest: date, standing: Standing) -> bool:
    """The conditions of ``CommitmentQuerySet.passed``, but for what waits."""
    said = commitment.deadline_accepted and commitment.is_public
    last = max(latest, commitment.held_until or latest)
    return said and standing.cutoff is not None and last <= standing.cutoff


def _ended(commitment: Commitment) -> Timing:
    status = Status(commitment.status)
    if status == Status.FOUND:
        return Timing("unreviewed", "nog niet beoordeeld")
    if status == Status.REJECTED:
        return Timing("settled", f"afgewezen ({reject_reason(commitment)})")
    if status == Status.WITHDRAWN:
        return Timing("settled", "vervallen")
    if commitment.fulfilled_on is None:
        return Timing("settled", "voldaan volgens het register")
    return Timing("settled", f"voldaan op {day(commitment.fulfilled_on)}{_against(commitment)}")


def _against(commitment: Commitment) -> str:
    """How the day of fulfilment compares with a confirmed term; empty where none can be said."""
    latest, done = commitment.deadline_latest, commitment.fulfilled_on
    if latest is None or done is None or not commitment.deadline_accepted:
        return ""
    if commitment.firmness != Firmness.FIRM:
        within, term = "uiterlijk op", "streefdatum"
    else:
        within, term = "binnen", "termijn"
    behind = (done - latest).days
    return f", {days(behind)} na de {term}" if behind > 0 else f", {within} de {term}"


def _open_for(commitment: Commitment, on: date) -> str:
    changes = sorted(commitment.deadline_changes.all(), key=lambda change: change.pk)
    postponed = bool(changes) and changes[-1].reason == DeadlineChangeReason.POSTPONED
    lead = "uitgesteld zonder nieuwe termijn, " if postponed else ""
    if commitment.promised_on is None or commitment.promised_on > on:
        return f"{lead}loopt"
    return f"{lead}loopt al {span(commitment.promised_on, on)}"


def _held(commitment: Commitment) -> str:
    assert commitment.held_until is not None
    why = HoldReason(commitment.held_reason)
    reason = "" if why == HoldReason.OTHER else f" ({why.label})"
    return f"aangehouden tot en met {day(commitment.held_until)}{reason}"


def _left(number: int, soon: bool) -> str:
    if not number:
        return "vandaag is de laatste dag"
    return f"{'bijna, ' if soon else ''}nog {days(number)}"


def _waiting(commitment: Commitment, latest: date, waiting: Waiting, on: date) -> str:
    gone = _gone(commitment, latest)
    if waiting.since is None:
        return f"{gone}; het register noemt een antwoord dat nog niet binnen is"
    if working_days_between(waiting.since, on) > PATIENCE:
        return f"{gone}; voorstel ligt bij de griffie sinds {day(waiting.since)}"
    what = "een brief hierover" if waiting.by_letter else "een melding van het ministerie"
    return f"{gone}; {what} wordt nog beoordeeld"


def _unsaid(commitment: Commitment, latest: date, standing: Standing) -> str:
    if commitment.held_until is not None and commitment.held_until > latest:
        was = f"was aangehouden tot en met {day(commitment.held_until)}"
        return f"{_gone(commitment, latest)}; {was}"
    if standing.complete_until is None:
        reach = "niet bekend tot welke dag alle brieven binnen zijn"
    else:
        reach = f"bijgewerkt tot en met {day(standing.complete_until)}"
    return f"{_gone(commitment, latest)}; geen antwoord gevonden, {reach}"


def _gone(commitment: Commitment, latest: date) -> str:
    doubt = "" if commitment.deadline_accepted else " (nog niet bevestigd)"
    return f"{_noun(commitment)}{doubt} verstreken op {day(latest)}"


def _noun(commitment: Commitment) -> str:
    return "termijn" if commitment.firmness == Firmness.FIRM else "streefdatum"
