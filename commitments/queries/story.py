"""All that a commitment's own page tells, in a fixed number of queries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db.models import Prefetch, Q, QuerySet

from commitments.lifecycle import PUBLIC, SLIPPING, LinkState
from commitments.matching.cues import cues_of
from commitments.models import (
    Commitment,
    DeadlineChange,
    Event,
    Instalment,
    Letter,
    Link,
    Passage,
    Statement,
    Visibility,
)
from commitments.queries.said_again import REACH
from commitments.queries.waiting import Waiting, proposals_waiting

_EVER = datetime(1, 1, 2, tzinfo=UTC)
_EVER_AFTER = datetime(9999, 12, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Story:
    """``links`` are the confirmed ones and those that wait, in letter order, oldest first.

    ``openly`` holds the minister's own changes of the term, by key: whether the
    letter said that it shifted, or only named another term. A change by a link
    that points at no words is not in it: nobody knows how that was said.
    """

    commitment: Commitment
    links: list[Link]
    changes: list[DeadlineChange]
    events: list[Event]
    repeats: list[Commitment]
    openly: dict[int, bool]
    waiting: dict[int, Waiting]
    statements: list[Statement]
    instalments: list[Instalment]

    @property
    def anchor(self) -> Letter | None:
        """The letter whose date the term is counted from, unless a person set it by hand."""
        if not self.changes:
            return self.commitment.letter if self.commitment.deadline_rule else None
        last = self.changes[-1]
        return next((link.letter for link in self.links if link.letter_id == last.letter_id), None)


def find(number: str) -> Commitment | None:
    """The commitment behind a cited number, with what decides who may see it."""
    pk = Commitment.pk_of(number)
    if pk is None:
        return None
    return Commitment.objects.select_related("letter", "double_of").filter(pk=pk).first()


def left_list(commitment: Commitment) -> Event | None:
    """By what one that is not public now stopped to be; None where it never was.

    That its letter is not public goes before what was decided on itself.
    """
    if not _was_listed(commitment):
        return None
    letter = commitment.letter
    if letter is None or letter.visibility == Visibility.PUBLIC:
        left = commitment.events.filter(from_status__in=PUBLIC).exclude(to_status__in=PUBLIC)
        return left.last()
    return letter.events.filter(commitment=None, before__visibility=Visibility.PUBLIC).last()


def _was_listed(commitment: Commitment) -> bool:
    """Whether its status was public at any time while its letter was."""
    states = commitment.states.filter(status__in=PUBLIC)
    if commitment.letter is None:
        return states.exists()
    return any(
        states.filter(
            Q(recorded_until=None) | Q(recorded_until__gte=since), recorded_from__lte=until
        ).exists()
        for since, until in _shown(commitment.letter)
    )


def _shown(letter: Letter) -> Iterator[tuple[datetime, datetime]]:
    """From when until when a letter was public, as it was recorded."""
    since = _EVER
    for turn in letter.events.filter(commitment=None, before__has_key="visibility"):
        if turn.before["visibility"] == Visibility.PUBLIC:
            yield since, turn.recorded_at
        since = turn.recorded_at
    if letter.visibility == Visibility.PUBLIC:
        yield since, _EVER_AFTER


def story(pk: int, *, hidden_letters: bool) -> Story:
    """The whole story; with ``hidden_letters`` also what letters do that are not public."""
    commitment = (
        Commitment.objects.select_related(
            "ministry", "letter", "origin__letter", "double_of", "debate"
        )
        .defer("origin__letter__text")
        .prefetch_related(
            "offices__person",
            "dossiers",
            "members__party",
            "parties",
            "passages",
            "deadline_changes",
            "letter__papers__dossier",
            "register_entries__letters__letter",
            "register_entries__relations__other__commitment",
        )
        .get(pk=pk)
    )
    seen = Q() if hidden_letters else Q(letter__visibility=Visibility.PUBLIC)
    links = Link.objects.filter(
        seen, commitment=pk, state__in=(LinkState.CONFIRMED, LinkState.PROPOSED)
    )
    linked = list(
        links.select_related("passage").prefetch_related(_letter()).order_by("letter__date", "pk")
    )
    changes = list(commitment.deadline_changes.all())
    return Story(
        commitment=commitment,
        links=linked,
        changes=changes,
        events=list(_events(commitment)),
        repeats=list(Commitment.objects.public().filter(origin=pk)),
        openly=_openly(changes, linked),
        waiting=proposals_waiting([pk]),
        statements=_said_beside(commitment),
        instalments=list(commitment.instalments.all()),
    )


#: Related ones that a page names.
_RELATED = 5


def related(commitment: Commitment) -> list[Commitment]:
    """Open public ones of the same dossiers, the one with the nearest term first."""
    dossiers = [dossier.pk for dossier in commitment.dossiers.all()]
    near = Commitment.objects.public().open().filter(dossiers__in=dossiers)
    others = near.exclude(pk=commitment.pk).prefetch_related("passages")
    return list(others.order_by("order_late", "pk").distinct()[:_RELATED])


def _said_beside(commitment: Commitment) -> list[Statement]:
    """What a ministry or a member said beside the status, and did not take back."""
    rows = commitment.statements.filter(retracted_at=None)
    return list(rows.select_related("ministry", "member"))


def _openly(changes: Iterable[DeadlineChange], links: Iterable[Link]) -> dict[int, bool]:
    shifts: dict[int | None, int] = {
        one.event_id: one.pk for one in changes if one.reason in SLIPPING
    }
    shifting = [link for link in links if link.event_id in shifts and link.place is not None]
    said = _said_openly(shifting)
    return {shifts[link.event_id]: link.pk in said for link in shifting}


def _said_openly(links: list[Link]) -> set[int]:
    """The links whose letter says, there or close by, that something will not be in time.

    To be silent about a shift is a reproach; so words that say it in the sentence
    before count, and words that only matching knew to mean it.
    """
    if not links:
        return set()
    letters = {link.letter_id for link in links}
    texts = dict(Letter.objects.filter(pk__in=letters).values_list("pk", "text"))
    late = Passage.objects.doing("postponement").filter(letter__in=letters, only_in=None)
    places = list(late.values_list("letter", "start", "end"))
    said = set()
    for link in links:
        place = link.place
        assert place is not None
        words = place.quote or texts[link.letter_id][place.start : place.end]
        near = (
            letter == link.letter_id and start < place.end + REACH and end > place.start - REACH
            for letter, start, end in places
        )
        if place.does("postponement") or any(near) or "late" in cues_of(words):
            said.add(link.pk)
    return said


def _letter() -> Prefetch[str, QuerySet[Letter], str]:
    return Prefetch("letter", Letter.objects.with_heading())


def _events(commitment: Commitment) -> QuerySet[Event]:
    return (
        Event.objects.filter(commitment=commitment)
        .select_related("deadline_change", "undoes")
        .prefetch_related(_letter(), "decided_links")
    )
