"""A commitment's life as a line in time: what is drawn, where, and in which words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from commitments.lifecycle import SLIPPING, LinkState
from commitments.queries.standing import Standing
from commitments.queries.story import Story
from commitments.wording.dates import day
from commitments.wording.letters import does

type Mark = Literal["promised", "term", "moved", "letter", "answered", "today"]

#: The drawing's own units.
WIDTH, HEIGHT = 720, 120
_MARGIN, _LINE_Y, _LEVEL = 40, 66, 18


@dataclass(frozen=True, slots=True)
class Point:
    """Something on a day. ``shown`` is set where a label fits beside the ones before it."""

    on: date
    mark: Mark
    words: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A point at its place; ``label_y`` is None where its label stands in the table only."""

    point: Point
    x: int
    label_y: int | None
    anchor: Literal["start", "middle", "end"]

    @property
    def label(self) -> str:
        return f"{self.point.words} {self.point.on.day}-{self.point.on.month}-{self.point.on.year}"


@dataclass(frozen=True, slots=True)
class Timeline:
    """Points in order of time; ``late_from`` and ``late_until`` bound what lies past the term."""

    points: list[Drawn]
    late_from: int | None
    late_until: int | None
    width: int = WIDTH
    height: int = HEIGHT
    line_y: int = _LINE_Y

    @property
    def sentence(self) -> str:
        """The whole drawing for who does not see it."""
        return "; ".join(f"{day(one.point.on)}: {one.point.words}" for one in self.points)

    @property
    def late_width(self) -> int:
        return (self.late_until or 0) - (self.late_from or 0)


def timeline(story: Story, standing: Standing) -> Timeline | None:
    """What is known of a commitment with its day, in order; None where that is today alone."""
    points = sorted(_points(story, standing), key=lambda one: one.on)
    if len(points) < 2:
        return None
    first, last = points[0].on, points[-1].on
    drawn = list(_draw(points, first, last))
    latest, owed = story.commitment.deadline_latest, story.commitment.is_owed
    passed = latest is not None and latest < standing.on and owed
    start = _x(latest, first, last) if passed and latest else None
    return Timeline(drawn, start, _x(standing.on, first, last) if passed else None)


def _points(story: Story, standing: Standing) -> Iterator[Point]:
    made = story.commitment
    if made.promised_on:
        yield Point(made.promised_on, "promised", "toegezegd")
    undone = {event.undoes_id for event in story.events}
    for change in story.changes:
        slipped = change.reason in SLIPPING and change.event_id not in undone
        if slipped and change.old_latest:
            yield Point(change.old_latest, "moved", "eerdere termijn")
    if made.deadline_latest:
        yield Point(made.deadline_latest, "term", "termijn")
    for link in story.links:
        answers = link.letter.date == made.fulfilled_on and not made.is_owed
        if link.state == LinkState.CONFIRMED and link.letter.date and not answers:
            yield Point(link.letter.date, "letter", f"brief {does(link.relation)}")
    if made.fulfilled_on and not made.is_owed:
        yield Point(made.fulfilled_on, "answered", "voldaan")
    yield Point(standing.on, "today", "vandaag")


def _x(on: date, first: date, last: date) -> int:
    span = max((last - first) / timedelta(days=1), 1)
    return round(_MARGIN + (WIDTH - 2 * _MARGIN) * ((on - first) / timedelta(days=1)) / span)


def _draw(points: list[Point], first: date, last: date) -> Iterator[Drawn]:
    """Labels on three levels above and below the line, each where it meets no other."""
    levels = (_LINE_Y - 20, _LINE_Y + 30, _LINE_Y - 20 - _LEVEL, _LINE_Y + 30 + _LEVEL)
    taken = dict.fromkeys(levels, -WIDTH)
    for point in points:
        x = _x(point.on, first, last)
        anchor: Literal["start", "middle", "end"] = "middle"
        half = 4 * len(f"{point.words} {point.on.year}-00-00")
        if x < half:
            anchor = "start"
        elif x > WIDTH - half:
            anchor = "end"
        left = {"start": x, "middle": x - half, "end": x - 2 * half}[anchor]
        level = next((one for one in levels if taken[one] + 8 < left), None)
        if level is not None:
            taken[level] = left + 2 * half
        yield Drawn(point, x, level, anchor)
