"""The register's letters and relations, tied to the rows they name as soon as we hold those."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import F, Max, OuterRef, Q, Subquery

from commitments.lifecycle import OWED, REGISTER, Action, LinkState, Relation
from commitments.models import (
    Commitment,
    Debate,
    Event,
    Letter,
    LetterIdentifier,
    Link,
    RegisterEntry,
    RegisterLetter,
    RegisterRelation,
    RegisterTie,
)
from commitments.services.journal import local_day
from commitments.sources.feed_rows import RegisterRow

REASON = "Het register noemt deze brief als antwoord; wat de brief doet, besluit de griffie."


def tie_entries(rows: Sequence[RegisterRow], *, now: datetime, quiet: bool) -> None:
    """Tie rows that were just kept to letters and to each other, both ways."""
    if not rows:
        return
    ids = [row.feed_id for row in rows]
    _tie_letters({number for row in rows for number in row.letters}, now=now, quiet=quiet)
    other = RegisterEntry.objects.filter(feed_id=OuterRef("other_feed_id")).values("pk")[:1]
    awaited = RegisterRelation.objects.filter(other=None)
    awaited.filter(Q(entry__feed_id__in=ids) | Q(other_feed_id__in=ids)).update(
        other=Subquery(other)
    )
    _repeat(ids)


def letter_arrived(letter: Letter, *, now: datetime, quiet: bool) -> int:
    """Tie a letter to the register's rows that waited for it; how many links were proposed."""
    values = set(letter.identifiers.values_list("value", flat=True))
    return _tie_letters(values, now=now, quiet=quiet)


def tie_debates() -> int:
    """Give commitments the debate their row names, where it came in later than they did."""
    named = Debate.objects.filter(number=OuterRef("register_entries__debate_number"))
    waiting = (
        Commitment.objects.filter(debate=None, register_entries__isnull=False)
        .annotate(named=Subquery(named.values("pk")[:1]))
        .exclude(named=None)
        .values_list("pk", "named")
    )
    rows = [Commitment(pk=pk, debate_id=debate) for pk, debate in waiting]
    return Commitment.objects.bulk_update(rows, ["debate"], batch_size=500)


def _tie_letters(numbers: Iterable[str], *, now: datetime, quiet: bool) -> int:
    """Resolve letters by document or case number; a case of several letters stays unresolved."""
    held: dict[str, set[int]] = {}
    named = LetterIdentifier.objects.filter(value__in=list(numbers))
    for value, letter_id in named.values_list("value", "letter_id"):
        held.setdefault(value, set()).add(letter_id)
    clear = {value: min(letters) for value, letters in held.items() if len(letters) == 1}
    awaited = RegisterLetter.objects.filter(letter=None, identifier__in=list(clear))
    rows = list(awaited.select_related("entry"))
    for row in rows:
        row.letter_id = clear[row.identifier]
    RegisterLetter.objects.bulk_update(rows, ["letter"], batch_size=500)
    pairs = {(row.entry.commitment_id, row.letter_id) for row in rows if row.letter_id}
    return _propose(pairs, now=now, quiet=quiet)


@transaction.atomic
def _propose(pairs: set[tuple[int, int]], *, now: datetime, quiet: bool) -> int:
    """Propose that these letters fulfil what is still owed; each pair once, whatever was said.

    Of what is closed nothing is proposed: the register's letter stands on its page.
    """
    ids = sorted({commitment for commitment, _ in pairs})
    owed = Commitment.objects.select_for_update(no_key=True).filter(pk__in=ids, status__in=OWED)
    statuses = dict(owed.values_list("pk", "status"))
    there = Link.objects.filter(commitment__in=statuses, relation=Relation.FULFILS)
    known = set(there.values_list("commitment_id", "letter_id"))
    own = set(Commitment.objects.filter(pk__in=ids).values_list("pk", "letter_id"))
    new = sorted(pair for pair in pairs if pair[0] in statuses and pair not in known | own)
    Link.objects.bulk_create(
        Link(
            commitment_id=commitment,
            letter_id=letter,
            relation=Relation.FULFILS,
            state=LinkState.PROPOSED,
            reasons=[REASON],
            proposed_by=REGISTER.name,
            proposed_at=now,
        )
        for commitment, letter in new
    )
    last = Event.objects.filter(commitment__in=statuses).values_list("commitment")
    latest = dict(last.annotate(at=Max("recorded_at")).order_by())
    Event.objects.bulk_create(
        Event(
            commitment_id=commitment,
            letter_id=letter,
            kind=Action.PROPOSE_LINK,
            recorded_at=max(now, latest.get(commitment, now)),
            effective_on=local_day(now),
            from_status=statuses[commitment],
            to_status=statuses[commitment],
            why=REASON,
            quiet=quiet,
            actor_name=REGISTER.name,
            actor_role=REGISTER.role,
        )
        for commitment, letter in new
    )
    touched = {commitment for commitment, _ in new}
    Commitment.objects.filter(pk__in=touched).update(version=F("version") + 1)
    return len(new)


def _repeat(ids: Sequence[object]) -> None:
    """A repeat points at what it repeats; what people or a letter said before stays."""
    repeats = RegisterRelation.objects.filter(tie=RegisterTie.REPEATS, other__isnull=False)
    found = repeats.filter(Q(entry__feed_id__in=ids) | Q(other__feed_id__in=ids))
    rows = [
        Commitment(pk=own, origin_id=other)
        for own, other in found.filter(entry__commitment__origin=None).values_list(
            "entry__commitment_id", "other__commitment_id"
        )
        if own != other
    ]
    Commitment.objects.bulk_update(rows, ["origin"], batch_size=500)
