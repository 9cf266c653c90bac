"""The register's letters and relations, tied to the rows they name as soon as we hold those."""

from __future__ import annotations

from collections.abc import Sequence
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
from commitments.services.bulk import insert
from commitments.services.journal import local_day
from commitments.sources.feed_rows import RegisterRow

REASON = "Het register noemt deze brief als antwoord; wat de brief doet, besluit de griffie."


def name_others(
    pairs: Sequence[tuple[RegisterEntry, RegisterRow]], *, now: datetime, quiet: bool
) -> None:
    """Keep which letters and which other rows the register's rows name, tied where we hold them.

    Adds what is not there yet; what the register no longer names is kept.
    """
    ids = [row.feed_id for _, row in pairs]
    ours = [entry.pk for entry, _ in pairs]
    _name_letters(pairs, ours, now=now, quiet=quiet)
    _name_rows(pairs, ours)
    other = RegisterEntry.objects.filter(feed_id=OuterRef("other_feed_id")).values("pk")[:1]
    awaited = RegisterRelation.objects.filter(other=None, other_feed_id__in=ids)
    awaited.update(other=Subquery(other))
    _repeat(ours)


def _name_letters(
    pairs: Sequence[tuple[RegisterEntry, RegisterRow]],
    ours: Sequence[int],
    *,
    now: datetime,
    quiet: bool,
) -> None:
    known = set(RegisterLetter.objects.filter(entry__in=ours).values_list("entry_id", "identifier"))
    held = _letters_held({number for _, row in pairs for number in row.letters})
    made = insert(
        RegisterLetter(entry=entry, identifier=number, letter_id=held.get(number))
        for entry, row in pairs
        for number in row.letters
        if (entry.pk, number) not in known
    )
    here = {(one.entry.commitment_id, one.letter_id) for one in made if one.letter_id}
    _propose(here, now=now, quiet=quiet)


def _name_rows(pairs: Sequence[tuple[RegisterEntry, RegisterRow]], ours: Sequence[int]) -> None:
    known = set(
        RegisterRelation.objects.filter(entry__in=ours).values_list(
            "entry_id", "tie", "other_feed_id"
        )
    )
    named = {other for _, row in pairs for _, other in row.ties}
    held = dict(
        RegisterEntry.objects.filter(feed_id__in=named).order_by().values_list("feed_id", "pk")
    )
    insert(
        RegisterRelation(
            entry=entry, tie=RegisterTie(tie), other_feed_id=other, other_id=held.get(other)
        )
        for entry, row in pairs
        for tie, other in row.ties
        if (entry.pk, tie, other) not in known
    )


def letter_arrived(letter: Letter, *, now: datetime, quiet: bool) -> int:
    """Tie a letter to the register's rows that waited for it; how many links were proposed."""
    held = _letters_held(set(letter.identifiers.values_list("value", flat=True)))
    pairs = set()
    for number, letter_id in held.items():
        awaited = RegisterLetter.objects.filter(letter=None, identifier=number)
        pairs |= {(pk, letter_id) for pk in awaited.values_list("entry__commitment", flat=True)}
        awaited.update(letter=letter_id)
    return _propose(pairs, now=now, quiet=quiet)


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


def _letters_held(numbers: set[str]) -> dict[str, int]:
    """Letters by document or case number; a case of several letters names none of them."""
    held: dict[str, set[int]] = {}
    named = LetterIdentifier.objects.filter(value__in=numbers).order_by()
    for value, letter_id in named.values_list("value", "letter_id"):
        held.setdefault(value, set()).add(letter_id)
    return {value: min(letters) for value, letters in held.items() if len(letters) == 1}


@transaction.atomic
def _propose(pairs: set[tuple[int, int]], *, now: datetime, quiet: bool) -> int:
    """Propose that these letters fulfil what is still owed; each pair once, whatever was said.

    Of what is closed nothing is proposed: the register's letter stands on its page.
    """
    if not pairs:
        return 0
    ids = sorted({commitment for commitment, _ in pairs})
    owed = Commitment.objects.select_for_update(no_key=True).filter(pk__in=ids, status__in=OWED)
    rows = list(owed.order_by("pk").values_list("pk", "status", "letter_id"))
    statuses = {pk: status for pk, status, _ in rows}
    there = Link.objects.filter(commitment__in=statuses, relation=Relation.FULFILS)
    known = set(there.values_list("commitment_id", "letter_id"))
    known |= {(pk, letter_id) for pk, _, letter_id in rows}
    new = sorted(pair for pair in pairs if pair[0] in statuses and pair not in known)
    insert(
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
    _tell_proposed(new, statuses, now=now, quiet=quiet)
    touched = {commitment for commitment, _ in new}
    Commitment.objects.filter(pk__in=touched).update(version=F("version") + 1)
    return len(new)


def _tell_proposed(
    pairs: Sequence[tuple[int, int]], statuses: dict[int, str], *, now: datetime, quiet: bool
) -> None:
    """An Event for every link that was proposed, never before the last one."""
    last = Event.objects.filter(commitment__in=statuses).values_list("commitment")
    latest = dict(last.annotate(at=Max("recorded_at")).order_by())
    insert(
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
        for commitment, letter in pairs
    )


def _repeat(ours: Sequence[int]) -> None:
    """A repeat points at what it repeats; what people or a letter said before stays."""
    repeats = RegisterRelation.objects.filter(tie=RegisterTie.REPEATS, other__isnull=False)
    found = repeats.filter(Q(entry__in=ours) | Q(other__in=ours))
    rows = [
        Commitment(pk=own, origin_id=other)
        for own, other in found.filter(entry__commitment__origin=None).values_list(
            "entry__commitment_id", "other__commitment_id"
        )
        if own != other
    ]
    Commitment.objects.bulk_update(rows, ["origin"], batch_size=500)
