"""A letter as matching sees it: its sentences, each with all it names and does."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from commitments.extraction.cleaning import clean
from commitments.extraction.gate import Words
from commitments.extraction.outcomes import find_signals
from commitments.extraction.readings import DeadlineReading
from commitments.extraction.rules.words import MONTHS
from commitments.extraction.sentences import split
from commitments.extraction.spelling import spelling_of
from commitments.extraction.text import Role, Sentence
from commitments.matching.cues import Cue, cues_of
from commitments.matching.mentions import (
    DayMention,
    days_in,
    members_in,
    numbers_in,
    papers_in,
)
from commitments.matching.products import products_in
from commitments.matching.spans import Spans
from commitments.matching.words import Vocabulary, telling

#: A number that is no day, year, paper or article.
_FIGURE = re.compile(
    r"€ ?\d|\b\d+(?:[.,]\d+)? (?:procent|miljoen|miljard)\b|\b\d{1,3}\.\d{3}\b"
    rf"|(?<![\d.,-])(?!(?:19|20)\d\d\b)\d{{2,}}(?= (?!(?:{'|'.join(MONTHS)})\b)[a-zà-ÿ]{{3,}})"
)
_SILENT: frozenset[Role] = frozenset({"head", "signature", "question", "motion"})


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: ``start`` and ``end`` count in the raw text; ``facts`` are the engine's
    signals and ``acts`` what the engine read in it; ``figures``: it gives a number."""

    start: int
    end: int
    text: str
    paragraph: int
    role: Role
    stems: frozenset[str]
    days: tuple[DayMention, ...]
    members: frozenset[str]
    papers: frozenset[tuple[str, str]]
    numbers: frozenset[str]
    products: frozenset[str]
    facts: frozenset[str]
    cues: frozenset[Cue]
    figures: bool = False
    acts: frozenset[str] = frozenset()
    deadline: DeadlineReading | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A letter that may answer promises. ``lines`` are the sentences that speak, in order.

    ``headings`` gives for each line the index of the heading it stands under;
    ``holding`` and ``naming`` the lines that hold a stem, or name a member, number,
    paper or (day, month).
    """

    lines: tuple[Line, ...]
    headings: tuple[int | None, ...]
    holding: dict[str, list[int]]
    naming: dict[Hashable, list[int]]
    vocabulary: Vocabulary
    subject: frozenset[str]
    products: frozenset[str]
    date: date | None = None
    kind: str = "other"
    dossiers: frozenset[str] = frozenset()
    ministries: frozenset[str] = frozenset()
    chamber: str = ""


@dataclass(frozen=True, slots=True)
class Deed:
    """What the engine read in one place: its acts, and the term of its promise."""

    start: int
    end: int
    acts: frozenset[str]
    deadline: DeadlineReading | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """What is known about a letter beside its text."""

    date: date | None = None
    kind: str = "other"
    subject: str = ""
    dossiers: frozenset[str] = frozenset()
    ministries: frozenset[str] = frozenset()
    chamber: str = ""


def prepare(text: str, deeds: Sequence[Deed], heading: Heading) -> Answer:
    """Take a letter apart, once, for any number of promises."""
    cleaned = clean(text)
    spelling, before = spelling_of(cleaned), None
    lines = []
    places = Spans((deed.start, deed.end) for deed in deeds)
    for sentence in split(cleaned):
        if sentence.role in _SILENT:
            continue
        start, end = cleaned.raw_span(sentence.start, sentence.end)
        here = [deeds[at] for at in places.overlapping(start, end)]
        words = Words(sentence.text, spelling)
        facts = find_signals(words, after=before, gated=False)
        lines.append(_line(sentence, (start, end), here, facts))
        before = words
    subject = telling(heading.subject)
    return Answer(
        lines=tuple(lines),
        headings=tuple(_headings(lines)),
        holding=_places(line.stems for line in lines),
        naming=_places(_names(line) for line in lines),
        vocabulary=Vocabulary([*subject, *(stem for line in lines for stem in sorted(line.stems))]),
        subject=frozenset(subject),
        products=products_in(heading.subject),
        date=heading.date,
        kind=heading.kind,
        dossiers=heading.dossiers,
        ministries=heading.ministries,
        chamber=heading.chamber,
    )


def _headings(lines: Iterable[Line]) -> Iterator[int | None]:
    """For each line the heading it stands under, itself not counted."""
    heading = None
    for index, line in enumerate(lines):
        yield heading
        if line.role == "heading":
            heading = index


def _places[T: Hashable](lines: Iterable[Iterable[T]]) -> dict[T, list[int]]:
    """In which lines each thing stands, in order."""
    places: dict[T, list[int]] = {}
    for index, line in enumerate(lines):
        for one in line:
            places.setdefault(one, []).append(index)
    return places


def _names(line: Line) -> set[Hashable]:
    days = {(one.day, one.month) for one in line.days}
    return {*line.members, *line.numbers, *line.papers, *days}


def _line(
    sentence: Sentence, span: tuple[int, int], deeds: Iterable[Deed], facts: frozenset[str]
) -> Line:
    text = sentence.text
    here = list(deeds)
    return Line(
        start=span[0],
        end=span[1],
        text=text,
        paragraph=sentence.paragraph,
        role=sentence.role,
        stems=frozenset(telling(text)),
        days=days_in(text),
        members=members_in(text),
        papers=papers_in(text),
        numbers=numbers_in(text),
        products=products_in(text),
        facts=facts,
        cues=cues_of(text),
        figures=bool(_FIGURE.search(text)),
        acts=frozenset(act for deed in here for act in deed.acts),
        deadline=next((deed.deadline for deed in here if deed.deadline), None),
    )
