"""How often people agreed with what a reading rule found."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Q

from commitments.lifecycle import RejectReason, Status
from commitments.models import BulkAct, Commitment, CommitmentSource


@dataclass(frozen=True, slots=True)
class RuleRecord:
    """``judged`` findings of one rule, of which ``confirmed`` were commitments."""

    confirmed: int
    judged: int

    @property
    def percent(self) -> int:
        """The share that was right, rounded down, so that 100 means all."""
        return self.confirmed * 100 // self.judged


def rule_records() -> dict[str, RuleRecord]:
    """By rule, what the queue decided; a double counts as a commitment, it was only known.

    What was confirmed in bulk, unread, says nothing about the rule and is left out.
    """
    judged = Commitment.objects.filter(source=CommitmentSource.LETTER).exclude(status=Status.FOUND)
    unread = BulkAct.objects.exclude(check_of=None).filter(undone_at=None)
    judged = judged.exclude(pk__in=unread.values("events__commitment"))
    wrong = Q(status=Status.REJECTED) & ~Q(reject_reason=RejectReason.DOUBLE)
    rows = (
        judged.exclude(passages=None)
        .order_by()
        .values("passages__rule")
        .annotate(judged=Count("pk", distinct=True), wrong=Count("pk", distinct=True, filter=wrong))
        .values_list("passages__rule", "judged", "wrong")
    )
    return {rule: RuleRecord(number - rejected, number) for rule, number, rejected in rows}
