"""What can be decided in one go: a filter's rows, a rule's findings, answers that came."""

from __future__ import annotations

from dataclasses import dataclass

from commitments.lifecycle import LinkState, Relation, Status
from commitments.models import (
    Category,
    Commitment,
    CommitmentQuerySet,
    LetterKind,
    Link,
    Visibility,
)
from commitments.queries.rule_records import RuleRecord, rule_records

#: A rule may be confirmed in bulk from so many judged findings, so many of a hundred right.
LEAST_JUDGED, LEAST_PERCENT = 200, 99


@dataclass(frozen=True, slots=True)
class TrustedRule:
    """A rule that people nearly always agreed with, and how many of its findings wait."""

    name: str
    record: RuleRecord
    waiting: int


def trusted_rules() -> list[TrustedRule]:
    """Rules whose findings may be confirmed in bulk; those with most waiting first."""
    rules = [
        TrustedRule(name, record, found_by(name).count())
        for name, record in rule_records().items()
        if record.judged >= LEAST_JUDGED and record.percent >= LEAST_PERCENT
    ]
    return sorted(rules, key=lambda one: (-one.waiting, one.name))


def found_by(rule: str) -> CommitmentQuerySet:
    """Found commitments all of whose passages one rule read."""
    found = Commitment.objects.filter(status=Status.FOUND, passages__rule=rule)
    others = Commitment.passages.through._default_manager.exclude(passage__rule=rule)
    recalled = Visibility.RECALLED
    return (
        found.exclude(pk__in=others.values("commitment"))
        .exclude(letter__visibility=recalled)
        .distinct()
        .order_by("pk")
    )


def answered_questions() -> CommitmentQuerySet:
    """Owed promises to answer Kamervragen for which an answer was proposed."""
    answers = Link.objects.filter(
        state=LinkState.PROPOSED,
        relation=Relation.FULFILS,
        letter__kind=LetterKind.ANTWOORD,
        letter__visibility=Visibility.PUBLIC,
        letter__date__isnull=False,
    )
    owed = Commitment.objects.open().filter(category=Category.BEANTWOORDING)
    return owed.filter(pk__in=answers.values("commitment")).order_by("pk")


def proposed_answer(commitment_id: int) -> Link | None:
    """The answer to Kamervragen that was proposed for a commitment, the likeliest first."""
    links = Link.objects.filter(
        commitment=commitment_id,
        state=LinkState.PROPOSED,
        relation=Relation.FULFILS,
        letter__kind=LetterKind.ANTWOORD,
    )
    return links.order_by("-score", "pk").first()
