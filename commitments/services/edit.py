"""Mending what was found: facts, words, and which promises there are; one Event a decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from commitments.lifecycle import LIVE, Action, Actor, LifecycleError, RejectReason, Status
from commitments.models import Commitment, Dossier, Event, Ministry, Passage
from commitments.services.debates import debate_on
from commitments.services.decide import reject_commitment
from commitments.services.journal import change_commitment, holding, local_day, open_history
from commitments.services.postings import index_commitments
from commitments.services.promise_day import why_not_promised_on
from commitments.services.search_text import keep_searchable
from commitments.services.spans import point_out

#: What a person may change about a commitment in any status.
FIELDS = ("object", "addressee", "ministry_id", "firmness", "category", "chamber", "promised_on")


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words as they stand in the letter; ``near`` is the place they were selected at."""

    words: str
    near: int | None = None


def edit_commitment(
    commitment_id: int,
    *,
    version: int,
    changes: dict[str, Any],
    why: str,
    actor: Actor,
    now: datetime,
) -> Event:
    """Change facts: FIELDS, ``offices`` and ``members`` as keys, ``dossiers`` as numbers.

    Raises LifecycleError where nothing changes or another field is named.
    """
    with holding(commitment_id, version) as commitment:
        fields = {name: value for name, value in changes.items() if name in FIELDS}
        many = {"offices", "members"} & set(changes)
        fields |= {name: sorted(changes[name]) for name in many}
        if "dossiers" in changes:
            numbers = sorted(set(changes["dossiers"]))
            rows = [Dossier.objects.get_or_create(number=number)[0].pk for number in numbers]
            fields["dossiers"] = sorted(rows)
        if "promised_on" in changes and changes["promised_on"] != commitment.promised_on:
            fields |= _said_on(commitment, changes["promised_on"], local_day(now))
        if unknown := set(changes) - set(fields):
            raise LifecycleError(f"Dit kan hier niet worden gewijzigd: {', '.join(unknown)}.")
        if not _differs(commitment, fields):
            raise LifecycleError("Er is niets veranderd.")
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.EDIT,
            fields=fields,
            why=why.strip(),
            actor=actor,
            now=now,
        )


def _said_on(commitment: Commitment, day: date, today: date) -> dict[str, Any]:
    """The day on which words were said, and with it the debate that they were said in."""
    if not commitment.is_said:
        raise LifecycleError(
            "De dag van deze toezegging is die van haar brief of van het register."
        )
    if day > today:
        raise LifecycleError("De dag van het debat ligt in de toekomst.")
    if refusal := why_not_promised_on(commitment, day):
        raise LifecycleError(refusal)
    debate = commitment.debate
    moved = {"debate_id": debate_on(debate.subject, day).pk} if debate is not None else {}
    return {"promised_on": day} | moved


def quote_again(
    commitment_id: int,
    *,
    version: int,
    quotes: Sequence[Quoted],
    why: str,
    actor: Actor,
    now: datetime,
) -> Event:
    """Give a commitment other words of its letter; the passage that was read stays kept."""
    with holding(commitment_id, version) as commitment:
        passages = _passages(commitment, quotes)
        if not _differs(commitment, {"passages": passages}):
            raise LifecycleError("Dit zijn al de woorden van deze toezegging.")
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.EDIT,
            fields={"passages": passages},
            letter=commitment.letter,
            why=why.strip(),
            actor=actor,
            now=now,
        )


def split_commitment(
    commitment_id: int,
    *,
    version: int,
    stays: Quoted,
    splits: Quoted,
    subject: str,
    actor: Actor,
    now: datetime,
) -> Event:
    """Make two of one: it keeps the words ``stays``, a new one gets ``splits`` and ``subject``.

    The new one is found or open as the old one is, its term proposed, not
    accepted. Undoing it rejects the new one as a double. The Event is the old one's.
    """
    with holding(commitment_id, version) as commitment:
        _check_live(commitment)
        kept, other = _passages(commitment, [stays]), _passages(commitment, [splits])
        if kept == other:
            raise LifecycleError("Kies voor elke toezegging andere woorden.")
        new = _copy(commitment, other, subject.strip())
        first = open_history(
            new,
            action=Action.RECORD,
            actor=actor,
            now=now,
            why=f"Afgesplitst van {commitment.number}.",
        )
        index_commitments([new])
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.SPLIT,
            fields={"passages": kept},
            letter=commitment.letter,
            why=f"Het andere deel is {new.number}.",
            also_before={"others": [first.pk]},
            actor=actor,
            now=now,
        )


def merge_commitments(
    commitment_id: int, *, version: int, other_id: int, actor: Actor, now: datetime
) -> Event:
    """Take another commitment of the same letter into this one; it is rejected as a double.

    This one gets its words as well. Undoing it opens the other again.
    """
    with holding(commitment_id, version, other_id) as commitment:
        _check_live(commitment)
        other = Commitment.objects.filter(pk=other_id).exclude(pk=commitment_id).first()
        if other is None or other.letter_id != commitment.letter_id or other.letter_id is None:
            raise LifecycleError("Samenvoegen kan met een andere toezegging uit dezelfde brief.")
        _check_live(other)
        rejected = reject_commitment(
            other.pk,
            version=other.version,
            reason=RejectReason.DOUBLE,
            double_of_id=commitment_id,
            why=f"Samengevoegd met {commitment.number}.",
            actor=actor,
            now=now,
        )
        words = {*_keys(commitment), *_keys(other)}
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.MERGE,
            fields={"passages": sorted(words)},
            letter=commitment.letter,
            why=f"Samengevoegd met {other.number}.",
            also_before={"others": [rejected.pk]},
            actor=actor,
            now=now,
        )


def hand_over(
    commitment_id: int,
    *,
    version: int,
    ministry_id: int,
    offices: Sequence[int],
    why: str,
    actor: Actor,
    now: datetime,
) -> Event:
    """Give an owed or found commitment to another ministry, and to offices that answer for it."""
    with holding(commitment_id, version) as commitment:
        _check_live(commitment)
        if commitment.ministry_id == ministry_id:
            raise LifecycleError("Deze toezegging staat al bij dit ministerie.")
        if not why.strip():
            raise LifecycleError("Schrijf waarom de toezegging naar een ander ministerie gaat.")
        if not Ministry.objects.filter(pk=ministry_id).exists():
            raise LifecycleError("Dit ministerie bestaat niet.")
        fields: dict[str, Any] = {"ministry_id": ministry_id}
        if offices:
            fields["offices"] = sorted(offices)
        return change_commitment(
            commitment_id,
            version=version,
            action=Action.HAND_OVER,
            fields=fields,
            why=why.strip(),
            actor=actor,
            now=now,
        )


def _check_live(commitment: Commitment) -> None:
    if commitment.status not in LIVE:
        raise LifecycleError("Dit kan alleen bij een toezegging die gevonden is of openstaat.")


def _passages(commitment: Commitment, quotes: Sequence[Quoted]) -> list[int]:
    if commitment.letter is None:
        raise LifecycleError("Deze toezegging staat niet in een brief.")
    return sorted({point_out(commitment.letter, one.words, one.near).pk for one in quotes})


def _keys(commitment: Commitment) -> list[int]:
    return list(commitment.passages.values_list("pk", flat=True))


def _differs(commitment: Commitment, fields: dict[str, Any]) -> bool:
    """Whether a field would change; of a relation to many, whether its set of keys would."""
    many = {"offices", "dossiers", "passages", "members"}
    return any(
        sorted(getattr(commitment, name).values_list("pk", flat=True)) != value
        if name in many
        else getattr(commitment, name) != value
        for name, value in fields.items()
    )


def _copy(commitment: Commitment, passages: Sequence[int], subject: str) -> Commitment:
    """A second commitment that is like this one, but for its words and its subject."""
    copied = (
        "letter_id",
        "source",
        "promised_on",
        "ministry_id",
        "addressee",
        "debate_id",
        "firmness",
        "category",
        "chamber",
        "origin_wording",
        *(f"deadline_{name}" for name in ("kind", "wording", "latest", "earliest", "rule")),
        "deadline_explanation",
    )
    new = Commitment.objects.create(
        **{name: getattr(commitment, name) for name in copied},
        object=subject or commitment.object,
        status=Status.FOUND if commitment.status == Status.FOUND else Status.OPEN,
    )
    new.passages.set(Passage.objects.filter(pk__in=passages))
    for name in ("offices", "dossiers", "members", "parties"):
        getattr(new, name).set(getattr(commitment, name).all())
    keep_searchable([new.pk])
    return new
