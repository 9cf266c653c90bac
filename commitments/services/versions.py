"""A corrected reprint: the old text is kept, and what was read in it finds its place again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db.models import F

from commitments.extraction.readings import PassageReading
from commitments.lifecycle import MACHINE, LinkState, Status
from commitments.models import (
    Commitment,
    DoubleProposal,
    Letter,
    LetterFile,
    LetterVersion,
    Link,
    Passage,
    Reference,
)
from commitments.services.arrivals import Arrival
from commitments.services.extract import save_reading
from commitments.services.journal import record_letter_event
from commitments.services.search_text import keep_searchable
from commitments.sources.places import Places

REASON = "Een herdruk van de brief heeft deze woorden in plaats van die van de oude toezegging."


def take_version(letter: Letter, arrival: Arrival, *, now: datetime) -> tuple[LetterVersion, int]:
    """Give a letter its new text; the version it had, and how many passages are found no more.

    The letter is in hand; so are its commitments, before anything else is looked up: who
    decides or points words out meanwhile is seen here, or sees the new text.

    1. Keep the old text as a LetterVersion, with the files that brought it.
    2. Find every passage and reference by its words in the new text; what is
       not there any more keeps its place in the old version ("niet meer
       teruggevonden"), and a link then points at no words. Decisions of people
       stay as they are.
    3. Keep what the new text says that the old one did not; a new promise beside
       a lost one is proposed as its double.
    """
    known = list(letter.commitments.all().held())
    old = _keep_old(letter, now)
    _put_new(letter, arrival)
    places = Places(old.text, letter.text)
    lost = _move(letter.passages.filter(only_in=None), old, places, letter.text)
    _move(letter.references.filter(only_in=None), old, places, letter.text)
    _move_links(letter, places)
    found = _find_new(letter, arrival, known, now=now)
    keep_searchable(letter.commitments.values_list("pk", flat=True))
    _propose_doubles(letter, found, now=now)
    record_letter_event(
        letter,
        actor=MACHINE,
        now=now,
        before={"text_sha256": old.text_sha256},
        after={"text_sha256": letter.text_sha256},
        why=f"Een verbeterde herdruk kwam binnen; {old} is bewaard.",
    )
    return old, lost


def _keep_old(letter: Letter, now: datetime) -> LetterVersion:
    old = LetterVersion.objects.create(
        letter=letter,
        number=letter.versions.count() + 1,
        text=letter.text,
        text_sha256=letter.text_sha256,
        rules_version=letter.rules_version,
        received_at=letter.received_at,
        superseded_at=now,
    )
    LetterFile.objects.filter(letter=letter, version=None, differing_text="").update(version=old)
    return old


def _put_new(letter: Letter, arrival: Arrival) -> None:
    letter.text, letter.text_sha256 = arrival.text, arrival.sha256
    letter.words_sha256 = arrival.words_sha256
    letter.rules_version = arrival.reading.rules_version
    letter.date = letter.date or arrival.head.date
    letter.save(update_fields=["text", "text_sha256", "words_sha256", "rules_version", "date"])
    Letter.objects.filter(pk=letter.pk).update(version=F("version") + 1)
    letter.refresh_from_db(fields=["version"])


def _find_new(
    letter: Letter, arrival: Arrival, known: Sequence[Commitment], *, now: datetime
) -> list[Commitment]:
    """Keep the promises that only the new text makes, for whoever made those that are known."""
    offices = [one.office for one in letter.signatures.select_related("office") if one.office]
    return save_reading(
        letter,
        arrival.reading,
        offices=offices,
        ministry=known[-1].ministry if known else None,
        now=now,
        quiet=arrival.quiet,
        held=_still_read(letter, arrival.reading.passages),
    )


def _move[T: (Passage, Reference)](
    rows: Iterable[T], old: LetterVersion, places: Places, text: str
) -> int:
    """Move spans to where their words stand now; how many were found no more."""
    rows = list(rows)
    model = type(rows[0]) if rows else Passage
    model._default_manager.filter(pk__in=[row.pk for row in rows]).update(only_in=old)
    lost = 0
    for row in rows:
        place = places.find(row.start, row.end)
        if place is None:
            lost += 1
            continue
        row.start, row.end = place
        row.only_in = None
        if isinstance(row, Passage):
            row.quote = text[row.start : row.end]
        row.save()
    return lost


def _move_links(letter: Letter, places: Places) -> None:
    """Move the words that links point at to where they stand now."""
    moved = list(letter.links.filter(start__isnull=False, end__isnull=False))
    for link in moved:
        assert link.start is not None
        assert link.end is not None
        link.start, link.end = places.find(link.start, link.end) or (None, None)
    Link.objects.bulk_update(moved, ["start", "end"])


def _still_read(letter: Letter, readings: Sequence[PassageReading]) -> dict[int, Passage]:
    """The passages of the new reading that are passages we hold, by their index.

    Those of commitments go first: what was read where a person pointed out other words is
    kept as well, and is no promise of its own.
    """
    here = letter.passages.filter(only_in=None)
    rows = [*here.filter(commitments__isnull=False), *here.filter(commitments=None)]
    held = {}
    for index, one in enumerate(readings):
        for row in rows:
            if row.start < one.end and one.start < row.end:
                held[index] = row
                break
    return held


def _propose_doubles(letter: Letter, found: Sequence[Commitment], *, now: datetime) -> None:
    """A promise that is new in a reprint may be one whose words were corrected."""
    lost = [
        one
        for one in letter.commitments.exclude(status=Status.REJECTED).exclude(
            pk__in=[new.pk for new in found]
        )
        if not one.passages.filter(only_in=None).exists()
    ]
    DoubleProposal.objects.bulk_create(
        DoubleProposal(
            found=new,
            kept=old,
            state=LinkState.PROPOSED,
            score=1 / len(lost),
            reasons=[REASON],
            proposed_at=now,
        )
        for new in found
        for old in lost
    )
