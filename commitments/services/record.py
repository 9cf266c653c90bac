"""Commitments that people record: a sentence of a letter that was missed, or words in a debate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db import transaction

from commitments.lifecycle import Action, Actor, LifecycleError, Status
from commitments.models import (
    Chamber,
    Commitment,
    CommitmentSource,
    Firmness,
    Letter,
    Visibility,
)
from commitments.services.debates import debate_on
from commitments.services.edit import Quoted
from commitments.services.journal import local_day, open_history
from commitments.services.postings import index_commitments
from commitments.services.propose import ask_rematch
from commitments.services.reschedule import NewDeadline
from commitments.services.search_text import keep_searchable
from commitments.services.spans import point_out


@dataclass(frozen=True, slots=True)
class Promise:
    """What a person says about a promise; ``offices`` are keys, the term is accepted as told."""

    deadline: NewDeadline
    object: str = ""
    firmness: Firmness = Firmness.FIRM
    addressee: str = ""
    ministry_id: int | None = None
    offices: Sequence[int] = field(default=())


@dataclass(frozen=True, slots=True)
class Said:
    """Words said in a debate: which one, on which day, in which chamber."""

    words: str
    debate: str
    day: date
    chamber: Chamber


@transaction.atomic
def record_from_letter(
    letter_id: int, *, quoted: Quoted, promise: Promise, actor: Actor, now: datetime
) -> Commitment:
    """→ OPEN from a sentence of a letter; what exists with these very words is refused.

    Raises LifecycleError where the letter is recalled, the words do not stand
    in it or a commitment already has them.
    """
    letter = Letter.objects.get(pk=letter_id)
    if letter.visibility == Visibility.RECALLED:
        raise LifecycleError("Deze brief is ingetrokken; er wordt niets meer in vastgelegd.")
    passage = point_out(letter, quoted.words, quoted.near)
    same = letter.commitments.exclude(status=Status.REJECTED).filter(
        passages__start=passage.start, passages__end=passage.end
    )
    if (one := same.first()) is not None:
        raise LifecycleError(f"Deze woorden zijn al vastgelegd als {one.number}.")
    made = _create(promise, letter=letter, promised_on=letter.date, chamber=letter.chamber)
    made.passages.set([passage])
    made.dossiers.set(paper.dossier for paper in letter.papers.all() if paper.dossier)
    return _open(made, promise, actor=actor, now=now)


@transaction.atomic
def record_from_debate(*, said: Said, promise: Promise, actor: Actor, now: datetime) -> Commitment:
    """→ OPEN from words said in a debate; a debate that no feed brought gets a row of its own."""
    if not said.words.strip():
        raise LifecycleError("Schrijf de woorden van de toezegging op.")
    if said.day > local_day(now):
        raise LifecycleError("De dag van het debat ligt in de toekomst.")
    made = _create(
        promise,
        words=said.words.strip(),
        debate=debate_on(said.debate, said.day),
        promised_on=said.day,
        chamber=said.chamber,
    )
    return _open(made, promise, actor=actor, now=now)


def _create(promise: Promise, *, promised_on: date | None, **where: Any) -> Commitment:
    term = promise.deadline
    term.check(promised_on=promised_on)
    return Commitment.objects.create(
        source=CommitmentSource.HAND,
        object=promise.object.strip(),
        firmness=promise.firmness,
        addressee=promise.addressee.strip(),
        ministry_id=promise.ministry_id,
        deadline_kind=term.kind,
        deadline_wording=term.wording,
        deadline_latest=term.latest,
        deadline_earliest=term.earliest,
        deadline_accepted=True,
        status=Status.OPEN,
        promised_on=promised_on,
        **where,
    )


def _open(made: Commitment, promise: Promise, *, actor: Actor, now: datetime) -> Commitment:
    made.offices.set(promise.offices)
    open_history(made, action=Action.RECORD, actor=actor, now=now)
    index_commitments([made])
    keep_searchable([made.pk])
    ask_rematch([made], now=now)
    return made
