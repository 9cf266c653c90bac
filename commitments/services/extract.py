"""What was read in a letter becomes rows: passages, references, found commitments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import product

from commitments.extraction.readings import (
    CommitmentReading,
    DeadlineReading,
    LetterReading,
    PassageReading,
    ReferenceReading,
)
from commitments.lifecycle import MACHINE, Action, Status
from commitments.models import (
    Commitment,
    CommitmentSource,
    DeadlineKind,
    Letter,
    Ministry,
    Office,
    Passage,
    Reference,
)
from commitments.services.bulk import insert, relate
from commitments.services.journal import open_histories
from commitments.services.postings import index_commitments
from commitments.services.search_text import keep_searchable

#: A commitment as it was read, and the rows of its passages.
type Found = tuple[CommitmentReading, Sequence[Passage]]


def save_reading(
    letter: Letter,
    reading: LetterReading,
    *,
    offices: Sequence[Office],
    ministry: Ministry | None,
    now: datetime,
    quiet: bool = False,
    held: Mapping[int, Passage] | None = None,
) -> list[Commitment]:
    """Write everything read in a letter that is not there yet; new commitments begin as FOUND.

    Runs inside the transaction that made the letter. ``held`` are passages of
    the reading, by their index, that the letter had before: of a promise one of
    whose passages belongs to a commitment only what is new is added to that.
    """
    held = held or {}
    passages = save_passages(letter, reading, held)
    _save_references(letter, reading, passages)
    new: list[Found] = []
    for one in reading.commitments:
        own = [passages[index] for index in one.passages]
        had = [held[index] for index in one.passages if index in held]
        known = Commitment.objects.filter(passages__in=had).first() if had else None
        if known is not None:
            known.passages.add(*own)
            keep_searchable([known.pk])
        else:
            new.append((one, own))
    return save_commitments(letter, new, offices=offices, ministry=ministry, now=now, quiet=quiet)


def save_commitments(
    letter: Letter,
    new: Sequence[Found],
    *,
    offices: Sequence[Office],
    ministry: Ministry | None,
    now: datetime,
    quiet: bool = False,
) -> list[Commitment]:
    """Found commitments with their first Events, in a few statements for any number."""
    found = insert(Commitment(ministry=ministry, **_facts(letter, one)) for one, _ in new)
    dossiers = set(letter.papers.exclude(dossier=None).values_list("dossier", flat=True))
    told = [(one.pk, passages) for one, (_, passages) in zip(found, new, strict=True)]
    relate(Commitment, "passages", ((pk, own.pk) for pk, passages in told for own in passages))
    relate(Commitment, "offices", product((pk for pk, _ in told), {one.pk for one in offices}))
    relate(Commitment, "dossiers", product((pk for pk, _ in told), dossiers))
    open_histories(found, action=Action.FIND, actor=MACHINE, now=now, quiet=quiet)
    index_commitments(found)
    keep_searchable([one.pk for one in found])
    return found


def save_passages(
    letter: Letter, reading: LetterReading, held: Mapping[int, Passage] | None = None
) -> list[Passage]:
    """Every passage as a row under the version of the rules that read it, in their order.

    Those that were ``held`` are left as they are.
    """
    held = held or {}
    new = {
        index: _passage(letter, passage, reading.rules_version)
        for index, passage in enumerate(reading.passages)
        if index not in held
    }
    insert(new.values())
    return [held.get(index) or new[index] for index in range(len(reading.passages))]


def deadline_fields(deadline: DeadlineReading) -> dict[str, object]:
    """A term as it was read, by the names of a commitment's fields."""
    return {
        "deadline_kind": DeadlineKind(deadline.kind),
        "deadline_wording": deadline.wording or "",
        "deadline_latest": deadline.latest,
        "deadline_earliest": deadline.earliest,
        "deadline_rule": deadline.rule or "",
        "deadline_explanation": deadline.explanation,
    }


def _facts(letter: Letter, one: CommitmentReading) -> dict[str, object]:
    return {
        "letter": letter,
        "source": CommitmentSource.LETTER,
        "promised_on": letter.date,
        "chamber": letter.chamber,
        "addressee": one.to or "",
        "object": one.object or "",
        "firmness": one.firmness,
        "category": one.category,
        "origin_wording": one.origin.wording if one.origin else "",
        "status": Status.FOUND,
        **deadline_fields(one.deadline),
    }


def _passage(letter: Letter, one: PassageReading, rules_version: str) -> Passage:
    deadline = one.deadline
    return Passage(
        letter=letter,
        start=one.start,
        end=one.end,
        quote=one.quote,
        acts=" ".join(one.acts),
        firmness=one.firmness or "",
        deadline_wording=(deadline.wording or "") if deadline else "",
        deadline_kind=deadline.kind if deadline else "",
        deadline_latest=deadline.latest if deadline else None,
        object=one.object or "",
        origin_wording=one.origin.wording if one.origin else "",
        addressee=one.to or "",
        rule=one.rule,
        rules_version=rules_version,
    )


def _save_references(letter: Letter, reading: LetterReading, passages: Sequence[Passage]) -> None:
    """One row for every paper a reference names, tied to the passages it stands in."""
    rows, origins = [], []
    there = set(letter.references.filter(only_in=None).values_list("start", "end"))
    for index, reference in enumerate(reading.references):
        if (reference.start, reference.end) in there:
            continue
        for row in _references(letter, reference):
            rows.append(row)
            origins.append(index)
    citing = defaultdict(list)
    for passage, saved in zip(reading.passages, passages, strict=True):
        for index in passage.references:
            citing[index].append(saved.pk)
    insert(rows)
    pairs = [(row.pk, pk) for row, at in zip(rows, origins, strict=True) for pk in citing[at]]
    relate(Reference, "passages", pairs)


def _references(letter: Letter, one: ReferenceReading) -> list[Reference]:
    common = {
        "letter": letter,
        "start": one.start,
        "end": one.end,
        "wording": one.wording,
        "kind": one.kind,
        "identifier": one.number or "",
        "name": one.name or "",
        "date": one.date,
    }
    papers = [(paper.dossier or "", paper.number or "") for paper in one.papers] or [("", "")]
    return [
        Reference(dossier_number=dossier, paper_number=number, **common)
        for dossier, number in papers
    ]
