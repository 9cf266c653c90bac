"""The day of a promise: what came of it, and what was agreed about it, lies after it."""

from __future__ import annotations

from datetime import date

from commitments.lifecycle import LifecycleError, Status
from commitments.models import Commitment, Letter
from commitments.wording.dates import day as day_words


def why_not_promised_on(commitment: Commitment, day: date) -> str:
    """A Dutch sentence where it was fulfilled before a day, or due; else empty."""
    if commitment.fulfilled_on is not None and commitment.fulfilled_on < day:
        return "De toezegging was op deze dag al voldaan."
    first = _first_term(commitment)
    if first is None or first >= day:
        return ""
    return f"De termijn, {day_words(first)}, ligt voor deze dag; pas eerst de termijn aan."


def check_promises(letter: Letter) -> None:
    """Raise LifecycleError where a promise of the letter cannot be of its new day.

    A term that a rule read is read anew; one that a person set stays, and so does an answer.
    """
    if letter.date is None:
        return
    kept = letter.commitments.open().filter(deadline_rule="")
    for one in kept | letter.commitments.filter(status=Status.FULFILLED):
        if refusal := why_not_promised_on(one, letter.date):
            raise LifecycleError(f"{one.number}: {refusal}")


def _first_term(commitment: Commitment) -> date | None:
    """The first day due, of itself or of an instalment; of what was fulfilled none counts."""
    if not commitment.is_owed:
        return None
    terms = [commitment.deadline_latest, *commitment.instalments.values_list("latest", flat=True)]
    return min(filter(None, terms), default=None)
