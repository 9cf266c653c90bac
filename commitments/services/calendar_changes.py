"""When a debate or a recess moves: what terms it touches, and the change it proposes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from functools import reduce
from operator import or_

from django.db.models import Q

from commitments.calendar import Calendar
from commitments.extraction.engine import read_letter
from commitments.extraction.readings import DeadlineReading
from commitments.extraction.register import read_register_text
from commitments.lifecycle import DeadlineChangeReason
from commitments.models import (
    Commitment,
    CommitmentSource,
    Debate,
    Letter,
    Recess,
)
from commitments.services.extract import deadline_fields
from commitments.services.reschedule import propose_term
from commitments.wording.dates import day as day_words

#: The words of terms that are bound to a debate.
DEBATE_WORDS = ("debat", "overleg")
#: Other names of a recess, and the words for one without a name ("voor het reces").
_ALSO = {"voorjaar": ("krokus",)}
_NAMELESS = " reces"
#: Promises of so long before and after a recess may mean it.
_BEFORE, _AFTER = timedelta(days=3 * 365), timedelta(days=365)


def touched_by_debate(debate: Debate, *, was: date) -> list[Commitment]:
    """Owed or found commitments whose term is this debate on its old day.

    The wording must speak of a debate, and of this one's subject or of no
    other: "voor het commissiedebat Zeehavens van 9 juni".
    """
    bound = Commitment.objects.matchable().filter(deadline_latest=was)
    return [
        one
        for one in bound.order_by("pk")
        if _mentions(one.deadline_wording, DEBATE_WORDS) and _speaks_of(one, debate)
    ]


def propose_for_debate(debate: Debate, *, was: date, now: datetime) -> list[Commitment]:
    """Propose the debate's new day as the term of what it touches; nobody's slip."""
    touched = touched_by_debate(debate, was=was)
    for one in touched:
        moved = debate.date is not None
        said = f"op {day_words(debate.date)}" if debate.date else "zonder nieuwe datum"
        fields = {
            "deadline_kind": "date" if moved else "event",
            "deadline_latest": debate.date,
            "deadline_explanation": f"Het debat is verplaatst; het is nu {said}.",
        }
        why = f"Het debat van {day_words(was)} is nu {said}."
        propose_term(one, fields, reason=DeadlineChangeReason.CALENDAR, why=why, now=now)
    return touched


def touched_by_recess(recess: Recess) -> list[Commitment]:
    """Owed or found commitments whose term a recess may give: worded by its name or by none.

    Those of its chamber, promised in the years about it; some wait for the calendar.
    """
    words = (recess.name, *_ALSO.get(recess.name, ()), _NAMELESS)
    worded = reduce(or_, (Q(deadline_wording__icontains=word) for word in words))
    about = (recess.first - _BEFORE, recess.first + _AFTER)
    near = Q(promised_on=None) | Q(promised_on__range=about)
    bound = Commitment.objects.matchable().filter(worded, near, chamber__in=(recess.chamber, ""))
    read = bound.exclude(deadline_kind="none").exclude(deadline_rule="")  # else a person set it
    return list(read.order_by("pk"))


def propose_for_recess(recess: Recess, *, now: datetime) -> list[Commitment]:
    """Read the terms it touches anew by the calendar of now; propose those that differ."""
    calendar = Recess.objects.calendar()
    changed = []
    for one, deadline in _read_again(touched_by_recess(recess), calendar=calendar):
        if one.deadline_latest == deadline.latest and one.deadline_kind == deadline.kind:
            continue
        fields, reason = deadline_fields(deadline), DeadlineChangeReason.CALENDAR
        if propose_term(one, fields, reason=reason, why="De recesdatums zijn aangepast.", now=now):
            changed.append(one)
    return changed


def _read_again(
    commitments: Iterable[Commitment], *, calendar: Calendar
) -> Iterable[tuple[Commitment, DeadlineReading]]:
    """Each with its term as it reads now; those whose words are found no more are left out."""
    letters: dict[int, Callable[[Commitment], DeadlineReading | None]] = {}
    for one in commitments:
        if one.source == CommitmentSource.REGISTER:
            reading = read_register_text(
                one.words,
                on=one.promised_on,
                chamber="EK" if one.chamber == "EK" else "TK",
                calendar=calendar,
            )
            yield one, reading.deadline
        elif one.letter_id is not None:
            if one.letter_id not in letters:
                letters[one.letter_id] = _reader(Letter.objects.get(pk=one.letter_id), calendar)
            found = letters[one.letter_id](one)
            if found is not None:
                yield one, found


def _reader(letter: Letter, calendar: Calendar) -> Callable[[Commitment], DeadlineReading | None]:
    reading = read_letter(letter.text, on=letter.date, calendar=calendar)
    by_start = {
        reading.passages[index].start: one.deadline
        for one in reading.commitments
        for index in one.passages
    }

    def find(commitment: Commitment) -> DeadlineReading | None:
        starts = commitment.passages.filter(only_in=None).values_list("start", flat=True)
        return next((by_start[start] for start in starts if start in by_start), None)

    return find


def _mentions(wording: str, words: Iterable[str]) -> bool:
    low = wording.casefold()
    return any(word in low for word in words)


def _speaks_of(commitment: Commitment, debate: Debate) -> bool:
    """Whether a term names the subject of the debate, or no subject at all."""
    low = commitment.deadline_wording.casefold()
    subject = [word for word in debate.subject.casefold().split() if len(word) > 3]
    if not subject or any(word in low for word in subject):
        return True
    bare = {"voor", "vóór", "voorafgaand", "aan", "het", "van", "op", "uiterlijk", "commissiedebat"}
    named = [word for word in low.split() if word.isalpha() and word not in bare]
    months = day_words(debate.date or date(2000, 1, 1)).split()
    return all(word in months or "debat" in word or "overleg" in word for word in named)
