"""Terms read in the register's rows that wait to be accepted, by the rule that read them."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Max, Min

from commitments.models import Commitment, CommitmentQuerySet, CommitmentSource


@dataclass(frozen=True, slots=True)
class ProposedRule:
    """A reading rule, how many proposed terms it read, and one or two of their wordings."""

    rule: str
    number: int
    examples: tuple[str, ...]


def proposed_terms(chamber: str = "") -> CommitmentQuerySet:
    """Owed rows of the register whose term was read and accepted by nobody yet.

    Of a ``chamber`` those that its griffie decides about (``may_decide_about``).
    """
    owed = Commitment.objects.open()
    rows = owed.filter(source=CommitmentSource.REGISTER, deadline_accepted=False)
    return rows.filter(chamber__in=["", chamber]) if chamber else rows


def proposed_rules(chamber: str = "") -> list[ProposedRule]:
    """Most terms first."""
    rows = (
        proposed_terms(chamber)
        .order_by()
        .values("deadline_rule")
        .annotate(n=Count("pk"), first=Min("deadline_wording"), last=Max("deadline_wording"))
        .order_by("-n", "deadline_rule")
    )
    return [
        ProposedRule(
            row["deadline_rule"], row["n"], tuple(dict.fromkeys((row["first"], row["last"])))
        )
        for row in rows
    ]


def proposed_by(rule: str, chamber: str = "") -> CommitmentQuerySet:
    """The rows a rule read, oldest promise first, with their entries in the register."""
    rows = proposed_terms(chamber).filter(deadline_rule=rule)
    return rows.prefetch_related("register_entries").order_by("promised_on", "pk")
