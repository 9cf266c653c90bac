"""Facts about a letter that people fill in or mend, and what follows for its terms."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils.dateparse import parse_date

from commitments.extraction.engine import read_letter
from commitments.extraction.readings import LetterReading
from commitments.lifecycle import (
    Action,
    Actor,
    DeadlineChangeReason,
    LifecycleError,
    Relation,
    StaleVersion,
    Status,
)
from commitments.models import (
    Commitment,
    CommitmentQuerySet,
    Dossier,
    Event,
    Letter,
    LetterPaper,
    Recess,
)
from commitments.services.extract import deadline_fields
from commitments.services.in_hand import take_in_hand
from commitments.services.journal import (
    as_json,
    change_commitment,
    local_day,
    record_letter_event,
)
from commitments.services.promise_day import check_promises
from commitments.services.propose import propose_links, resolve_references
from commitments.services.reschedule import propose_term
from commitments.services.search_text import keep_searchable
from commitments.services.undo import undo_decision
from commitments.wording.dates import day

FIELDS = ("date", "chamber", "kind", "subject", "addressee", "visibility")


def edit_letter(
    letter_id: int,
    *,
    version: int,
    changes: dict[str, Any],
    actor: Actor,
    now: datetime,
    why: str = "",
) -> Event:
    """Change facts about a letter: FIELDS, and ``papers`` as (dossier number, number) pairs.

    A new date has the terms of its commitments read anew: those that change are
    proposed again with reason ``kalender``, nobody's slip; what it fulfilled is
    fulfilled on that date. A new number resolves the references that waited for it.
    Raises StaleVersion or LifecycleError.
    """
    reading = _read_again(letter_id, changes)
    with transaction.atomic():
        letter = _hold(letter_id, version)
        return _edit(letter, changes, reading, actor=actor, now=now, why=why)


def undo_edit(event_id: int, *, version: int, actor: Actor, now: datetime) -> Event:
    """Put back the facts an edit changed, by a new Event; refused once another edit followed.

    The terms it had proposed anew are taken back as well; one that somebody decided
    on since is read by the old date and proposed again.
    """
    event = Event.objects.get(pk=event_id)
    if not is_edit(event) or event.letter_id is None:
        raise LifecycleError("Dit is geen wijziging van een brief.")
    changes = {name: _restored(name, event.before[name]) for name in event.after}
    reading = _read_again(event.letter_id, changes)
    with transaction.atomic():
        letter = _hold(event.letter_id, version)
        if last_edit(letter) != event:
            raise LifecycleError(
                "Deze brief is daarna nog eens gewijzigd; maak dat eerst ongedaan."
            )
        proposed = event.before.get("others", [])
        decided = [pk for one in proposed if (pk := _take_back(one, actor=actor, now=now))]
        undoing = _edit(letter, changes, None, actor=actor, now=now, undoes=event)
        if reading is not None:
            _propose_terms(letter.commitments.filter(pk__in=decided), reading, now=now)
        return undoing


def is_edit(event: Event) -> bool:
    """Whether a person changed facts about a letter, which can be undone."""
    facts = {*FIELDS, "papers"}
    about_letter = event.commitment_id is None and event.kind == Action.EDIT
    return about_letter and bool(event.after) and facts.issuperset(event.after)


def last_edit(letter: Letter) -> Event | None:
    """The edit that can be undone: the last thing that happened to the letter itself."""
    last = letter.events.filter(commitment=None).order_by("-pk").first()
    return last if last is not None and is_edit(last) else None


def _hold(letter_id: int, version: int) -> Letter:
    """The letter in hand until the transaction ends, if it is still the version that was seen.

    So is all that it touches.
    """
    seen = Letter.objects.filter(pk=letter_id, version=version)
    if not seen.update(version=F("version") + 1):
        raise StaleVersion("Iemand anders heeft deze brief net aangepast; kijk eerst opnieuw.")
    letter = Letter.objects.get(pk=letter_id)
    take_in_hand(letter)
    return letter


def _edit(
    letter: Letter,
    changes: dict[str, Any],
    reading: LetterReading | None,
    *,
    actor: Actor,
    now: datetime,
    why: str = "",
    undoes: Event | None = None,
) -> Event:
    before, after = _set_fields(letter, changes, now)
    if "papers" in changes:
        _set_papers(letter, changes["papers"], before, after)
    if not after:
        raise LifecycleError("Er is niets veranderd.")
    others = []
    if "date" in after:
        others += _move_answers(letter, before["date"], actor=actor, now=now)
    if reading is not None and "date" in after:
        others += _propose_terms(letter.commitments.all(), reading, now=now)
    if others:
        before["others"] = others
    if "papers" in after:
        resolve_references(letter)
        propose_links(letter, now=now)
    return record_letter_event(
        letter, actor=actor, now=now, before=before, after=after, why=why, undoes=undoes
    )


def _restored(name: str, value: Any) -> Any:
    """A fact as an Event keeps it, back from JSON."""
    if name == "papers":
        return [(dossier, number) for dossier, number in value]
    return parse_date(value) if name == "date" and value else value


def _take_back(event_id: int, *, actor: Actor, now: datetime) -> int | None:
    """Undo a term that an edit proposed; the commitment's key where that was decided on since."""
    event = Event.objects.select_related("commitment").get(pk=event_id)
    assert event.commitment is not None
    if event.commitment.events.deciding().filter(pk__gt=event_id).exists():
        return event.commitment.pk
    undo_decision(event_id, version=event.commitment.version, actor=actor, now=now)
    return None


def _read_again(letter_id: int, changes: dict[str, Any]) -> LetterReading | None:
    """The letter read with its new date, outside any transaction; None if that stays."""
    letter = Letter.objects.get(pk=letter_id)
    if changes.get("date") in {None, letter.date}:
        return None
    return read_letter(letter.text, on=changes["date"], calendar=Recess.objects.calendar())


def _set_fields(
    letter: Letter, changes: dict[str, Any], now: datetime
) -> tuple[dict[str, Any], dict[str, Any]]:
    if changes.get("date") and changes["date"] > local_day(now):
        raise LifecycleError("De datum van een brief kan niet in de toekomst liggen.")
    before, after = {}, {}
    for name in FIELDS:
        if name in changes and getattr(letter, name) != changes[name]:
            before[name], after[name] = as_json(getattr(letter, name)), as_json(changes[name])
            setattr(letter, name, changes[name])
    letter.save(update_fields=list(after))
    if "date" in after:
        check_promises(letter)
        Commitment.objects.filter(letter=letter).update(promised_on=letter.date)
    if "chamber" in after:
        Commitment.objects.filter(letter=letter).update(chamber=letter.chamber)
    return before, after


def _set_papers(
    letter: Letter,
    papers: list[tuple[str, str]],
    before: dict[str, Any],
    after: dict[str, Any],
) -> None:
    """Give a letter its numbers; its commitments follow it out of a dossier and into one.

    What people put them in besides stays.
    """
    old, were = _pairs(letter), _dossiers(letter)
    letter.papers.all().delete()
    try:
        with transaction.atomic():
            for dossier_number, number in papers:
                set_paper(letter, dossier_number, number)
    except IntegrityError as error:
        raise LifecycleError("Dat nummer in dat dossier is al van een andere brief.") from error
    new = _pairs(letter)
    if old != new:
        before["papers"], after["papers"] = old, new
    are = _dossiers(letter)
    for commitment in letter.commitments.all():
        commitment.dossiers.remove(*(were - are))
        commitment.dossiers.add(*(are - were))
    keep_searchable(commitment.pk for commitment in letter.commitments.all())


def _dossiers(letter: Letter) -> set[int]:
    """The keys of the dossiers that a letter has a number in."""
    numbered = letter.papers.exclude(dossier=None)
    return set(numbered.values_list("dossier", flat=True))


def _pairs(letter: Letter) -> list[list[str]]:
    """The numbers of a letter as (dossier number, number), as an Event keeps them."""
    rows = letter.papers.order_by("pk").values_list("dossier__number", "number")
    return [[dossier or "", number] for dossier, number in rows]


def set_paper(letter: Letter, dossier_number: str, number: str) -> None:
    """Give a letter a number in a dossier; either may be unknown, not both."""
    dossier = None
    if dossier_number:
        dossier, _ = Dossier.objects.get_or_create(number=dossier_number)
    if dossier or number:
        LetterPaper.objects.get_or_create(letter=letter, dossier=dossier, number=number)


def _move_answers(letter: Letter, was: str | None, *, actor: Actor, now: datetime) -> list[int]:
    """Have what a letter fulfilled be so on its new date; the keys of those Events.

    What counts is the answer's own date. What a person fulfilled on another day stays.
    """
    if letter.date is None:
        return []
    links = letter.links.confirmed().filter(relation=Relation.FULFILS)
    answered = Commitment.objects.filter(status=Status.FULFILLED, fulfilled_on=was)
    moved = []
    for one in answered.filter(pk__in=links.values("commitment")).order_by("pk"):
        if one.promised_on and letter.date < one.promised_on:
            raise LifecycleError(
                f"{one.number} is met deze brief voldaan en werd pas op {day(one.promised_on)} "
                "toegezegd; de brief kan niet van een eerdere dag zijn."
            )
        event = change_commitment(
            one.pk,
            version=None,
            action=Action.EDIT,
            fields={"fulfilled_on": letter.date},
            letter=letter,
            effective_on=letter.date,
            why="De datum van de brief is aangepast.",
            actor=actor,
            now=now,
        )
        moved.append(event.pk)
    return moved


def _propose_terms(
    commitments: CommitmentQuerySet, reading: LetterReading, *, now: datetime
) -> list[int]:
    """Propose the terms that read otherwise by the new date; the keys of those Events.

    A term that a person set, and one of what is closed, stays as it is.
    """
    proposed = []
    for commitment in commitments.matchable().exclude(deadline_rule=""):
        starts = set(commitment.passages.filter(only_in=None).values_list("start", flat=True))
        for one in reading.commitments:
            if starts.isdisjoint(reading.passages[index].start for index in one.passages):
                continue
            event = propose_term(
                commitment,
                deadline_fields(one.deadline),
                reason=DeadlineChangeReason.CALENDAR,
                why="De datum van de brief is aangepast.",
                now=now,
                letter=commitment.letter,
            )
            proposed += [event.pk] if event else []
            break
    return proposed
