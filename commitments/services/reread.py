"""Reading stored letters again by newer rules: first what would change, then what may.

What people decided is never touched: a decided commitment whose term now reads
otherwise is only told of. Found ones that nobody judged yet get their newer
term, and their newer subject where no person chose it or the words it is of;
what was overlooked joins the queue.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.db import transaction
from django.db.models import Q

from commitments.extraction.engine import RULES_VERSION, read_letter
from commitments.extraction.readings import CommitmentReading, LetterReading
from commitments.lifecycle import MACHINE, Action, DeadlineChangeReason, Status
from commitments.models import Commitment, CommitmentQuerySet, Event, Letter, Recess
from commitments.services.extract import deadline_fields, save_commitments, save_passages
from commitments.services.institutions import Ministries
from commitments.services.journal import change_commitment
from commitments.services.postings import index_commitments
from commitments.services.reschedule import propose_term
from commitments.wording.terms import term

type Kind = Literal["new", "gone", "term", "subject"]
type Span = tuple[int, int]

WHY = "Opnieuw gelezen met nieuwere leesregels."


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing the newer rules read otherwise.

    ``new``: a commitment nobody had found; ``gone``: one that is not read any
    more; ``term``: another term; ``subject``: another subject of one that may
    get it. ``decided`` says that people judged it, so that it stays as it is.
    ``one`` is the newer reading, None where gone.
    """

    kind: Kind
    letter: Letter
    quote: str
    was: str
    now: str
    commitment: Commitment | None = None
    one: CommitmentReading | None = None

    @property
    def decided(self) -> bool:
        return self.commitment is not None and self.commitment.status != Status.FOUND


def outdated_letters() -> list[int]:
    """The letters that were read by other rules than today's."""
    letters = Letter.objects.exclude(rules_version=RULES_VERSION).order_by("pk")
    return list(letters.values_list("pk", flat=True))


def reread_letter(letter_id: int, *, apply: bool, now: datetime) -> list[Difference]:
    """Read a letter by today's rules and say what differs; with ``apply`` do what may be done.

    Reading happens outside the transaction, but what it differs from is looked up inside: who
    decides meanwhile is not overruled, and of two at once the second finds it done. Nothing is
    mailed: it is a back-fill.
    """
    letter = Letter.objects.get(pk=letter_id)
    reading = _read(letter)
    if not apply:
        return [*_differences(letter, reading, letter.commitments.all())]
    with transaction.atomic():
        seen = (letter.date, letter.text)
        letter = Letter.objects.select_for_update(no_key=True).get(pk=letter_id)
        if (letter.date, letter.text) != seen:  # somebody mended it meanwhile
            reading = _read(letter)
        held = letter.commitments.all().held()
        differences = [*_differences(letter, reading, held)]
        _take_subjects(letter, differences, now=now)
        if letter.rules_version != reading.rules_version:
            _apply(letter, reading, differences, now=now)
    return differences


def _read(letter: Letter) -> LetterReading:
    return read_letter(letter.text, on=letter.date, calendar=Recess.objects.calendar())


def _differences(
    letter: Letter, reading: LetterReading, commitments: CommitmentQuerySet
) -> Iterator[Difference]:
    """What a newer reading of a letter tells otherwise than its ``commitments``."""
    stored = list(commitments.prefetch_related("passages"))
    met, own, gone = _pair(reading, stored)
    chosen = _chosen_by_people(letter)
    for number, one in enumerate(reading.commitments):
        quote = reading.passages[one.passages[0]].quote
        reads = one.deadline.explanation
        if number not in met:
            yield Difference("new", letter, quote, "", reads, one=one)
        for row in own[number]:
            fields = deadline_fields(one.deadline)
            if row.status != Status.REJECTED and _reads_otherwise(row, fields):
                was = _was(row)
                yield Difference("term", letter, quote, was, reads, commitment=row, one=one)
            subject = _subject(reading, one, row)
            if row.status == Status.FOUND and row.pk not in chosen and row.object != subject:
                was = row.object
                yield Difference("subject", letter, quote, was, subject, commitment=row, one=one)
    for row in gone:
        if row.passages.all() and row.status != Status.REJECTED:
            yield Difference("gone", letter, row.quote, _was(row), "", commitment=row)


def _pair(
    reading: LetterReading, stored: list[Commitment]
) -> tuple[set[int], dict[int, list[Commitment]], list[Commitment]]:
    """Which readings a commitment has words of; the commitments by their reading; those without.

    A commitment with words of two is read as the one it shares most with.
    """
    spans = [[_span(reading, index) for index in one.passages] for one in reading.commitments]
    met: set[int] = set()
    own: defaultdict[int, list[Commitment]] = defaultdict(list)
    gone = []
    for row in stored:
        words = _spans(row)
        shared = {at: much for at, some in enumerate(spans) if (much := _shared(words, some))}
        met.update(shared)
        if shared:
            own[max(shared, key=shared.__getitem__)].append(row)
        else:
            gone.append(row)
    return met, own, gone


def _apply(
    letter: Letter, reading: LetterReading, differences: list[Difference], *, now: datetime
) -> None:
    passages = save_passages(letter, reading)
    offices = [
        signature.office
        for signature in letter.signatures.select_related("office__ministry")
        if signature.office
    ]
    ministry = Ministries(letter.date).named(
        [*(office.title for office in offices), *reading.letter.ministries]
    )
    new = []
    for difference in differences:
        one, row = difference.one, difference.commitment
        if difference.decided or one is None or difference.kind == "subject":
            continue
        if row is None:
            new.append((one, [passages[index] for index in one.passages]))
        else:
            fields, reason = deadline_fields(one.deadline), DeadlineChangeReason.CORRECTED
            propose_term(row, fields, reason=reason, why=WHY, now=now, letter=letter, quiet=True)
    save_commitments(letter, new, offices=offices, ministry=ministry, now=now, quiet=True)
    Letter.objects.filter(pk=letter.pk).update(rules_version=reading.rules_version)


def _take_subjects(letter: Letter, differences: list[Difference], *, now: datetime) -> None:
    """Give found commitments, which are in hand, what they are about by the newer rules."""
    taken = {
        one.commitment.pk: one.now
        for one in differences
        if one.commitment is not None and one.kind == "subject"
    }
    for pk, subject in taken.items():
        change_commitment(
            pk,
            version=None,
            action=Action.EDIT,
            fields={"object": subject},
            why=WHY,
            actor=MACHINE,
            now=now,
            indexed=False,
            letter=letter,
            quiet=True,
        )
    if taken:
        index_commitments(letter.commitments.filter(pk__in=taken))


def _chosen_by_people(letter: Letter) -> set[int]:
    """The letter's commitments whose subject, or the words that it is of, a person chose."""
    chosen = Q(kind=Action.RECORD) | Q(after__has_any_keys=["object", "passages"])
    events = Event.objects.filter(chosen, commitment__letter=letter).by_people()
    return set(events.values_list("commitment", flat=True))


def _subject(reading: LetterReading, one: CommitmentReading, row: Commitment) -> str:
    """What a commitment is about: what its own words say, or else its promise elsewhere.

    Empty where these rules read nothing, as in a letter that is read today: what older rules
    read there was mostly no subject at all ("blijft staan").
    """
    words = _spans(row)
    said = (
        reading.passages[index].object
        for index in one.passages
        if _shared(words, [_span(reading, index)])
    )
    return next(filter(None, said), one.object) or ""


def _reads_otherwise(row: Commitment, fields: dict[str, object]) -> bool:
    """Whether kind or days differ; other words or another rule for the same day do not."""
    return any(
        getattr(row, name) != fields[name]
        for name in ("deadline_kind", "deadline_latest", "deadline_earliest")
    )


def _was(row: Commitment) -> str:
    """Its term with what it rests on; one that a person set rests on nothing read."""
    return row.deadline_explanation or term(row)


def _span(reading: LetterReading, index: int) -> Span:
    return reading.passages[index].start, reading.passages[index].end


def _spans(row: Commitment) -> list[Span]:
    """Where its words stand in the letter's text; those that a reprint lost stand nowhere."""
    held = (passage for passage in row.passages.all() if passage.only_in_id is None)
    return [(passage.start, passage.end) for passage in held]


def _shared(some: list[Span], others: list[Span]) -> int:
    """How many characters two lists of spans have in common."""
    return sum(max(0, min(b, d) - max(a, c)) for a, b in some for c, d in others)
