"""The terms of one letter's promises, found when asked and once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial

from commitments.calendar import Calendar
from commitments.extraction.days import DAY, day_of
from commitments.extraction.frames import Frame
from commitments.extraction.readings import Chamber
from commitments.extraction.rules.words import MONTHS
from commitments.extraction.table_rows import Row, tells_time
from commitments.extraction.term_choice import choose_term
from commitments.extraction.terms import Term, find_terms, fold
from commitments.extraction.text import Sentence

_RETELLS = re.compile(
    r"(?:In|Tijdens|Op|Bij)\b[^;]*?\b(?:is|zijn|heb|heeft|hebben)\b[^,;]*?\b(?:toegezegd|beloofd)\b"
)
# Before the day of the debate or letter in which a promise was made.
_MADE = re.compile(
    r"(?<!voor het )(?<!vóór het )(?<!aan het )(?<!voor de )(?<!aan de )\b(?:\w*debat"
    r"|\w*overleg|\w*behandeling|\w*brief|toezegging|vragenuur)\b[^,;]{0,60}"
    r"\b(?:van|op|d\.d\.) $"
)
# "Op 3 mei jl. heb ik toegezegd", "heeft mijn ambtgenoot op 3 mei toegezegd"
_ON = re.compile(r"\bop $")
_WAS_MADE = re.compile(
    r"(?:[ ,.]|\bjl\b|\bjongstleden\b|\b\d{4}\b)*\b"
    r"(?:(?:heb|heeft|hebben|is|zijn)\b[^,;]{0,40}\b)?"
    r"(?:toegezegd|beloofd|aangekondigd|gemeld|aangegeven|bericht|geschreven|meegedeeld"
    r"|medegedeeld)\b"
)
# "heeft in november 2023 toegezegd"
_MADE_IN = re.compile(
    rf"\bin ({'|'.join(MONTHS)}) ((?:19|20)\d\d)\b[^;]{{0,60}}\b(?:toegezegd|beloofd|zegde)\b"
)
_IN_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TITLE = re.compile(r"«[^»]{1,200}» ?")  # of the letter in which it was made
_LONG_AGO = timedelta(days=3 * 365)  # on a day so far back no term of a late promise was past
_ALMOST_A_YEAR = timedelta(days=330)
_OF_THE_LETTER = re.compile(r"\b(?:deze|dit)\b")  # "nog deze maand" is said on the letter's day
# "dit najaar", told again just after it
_OF_SEASON = re.compile(r"\b(?:dit (?:na|voor)jaar|deze (?:zomer|winter|herfst|lente))\b")
_NEAR = 80  # characters between that and its day
_ARTICLE = 8  # characters of articles that may be the term's own ("wordt dit het vierde kwartaal")
_RIGHT_AFTER = 14  # characters in which a small word or two may stand ("naar uiterlijk 1 mei")
# Before the term that a row no longer has ("september in plaats van juni", "niet gereed in mei"),
# and before the period of which its paper tells ("Rapportage over de eerste helft van 2015").
_NOT_ITS_TERM = re.compile(
    r"\b(?:in plaats(?: van)?(?: in)?|was|eerder|voorheen|over(?: (?:de|het))?"
    r"|niet (?:meer )?(?:gereed|klaar|haalbaar|afgerond|verzonden)) $"
)


@dataclass(slots=True)
class Deadlines:
    """Asks the rules of time which words belong to a promise; remembers the answers."""

    sentences: Sequence[Sentence]
    on: date | None
    chamber: Chamber | None
    calendar: Calendar
    _known: dict[tuple[int, int], Term | None] = field(default_factory=dict)
    _terms: dict[tuple[str, date | None], tuple[Term, ...]] = field(default_factory=dict)

    def of(self, index: int, frame: Frame | None) -> Term | None:
        """The term of the promise a frame of sentence ``index`` makes; counts in the clean text.

        Without a frame the whole sentence promises.
        """
        key = index, frame.at if frame else -1
        if key not in self._known:
            self._known[key] = self._choose(index, frame)
        return self._known[key]

    def all_of(self, index: int, frames: Iterable[Frame | None]) -> list[Term]:
        """The terms of the promises that have one."""
        return list(filter(None, [self.of(index, frame) for frame in frames]))

    def passed(self, index: int, frame: Frame) -> bool:
        """Whether the term of a retold promise passed, read from the day it was made on."""
        sentence = self.sentences[index]
        if self.on is None:
            return False
        text = fold(_TITLE.sub("", sentence.text))
        days = [
            day
            for found in DAY.finditer(text)
            if _is_of_promise(text, found) and (day := day_of(found, self.on))
        ]
        if made := _MADE_IN.search(text):
            days.append(date(int(made[2]), MONTHS[made[1]], 1))
        if not days:
            return self._lay_in_year(index, frame)
        term = self._choose(index, frame, made_on=max(days))
        if term is None or term.latest is None or _OF_THE_LETTER.search(term.wording.lower()):
            return False
        return term.latest < self.on

    def _lay_in_year(self, index: int, frame: Frame) -> bool:
        """Whether the term of a retold promise gives a year, and lay before the letter.

        One without a year that would next come round only in a year has just passed.
        """
        if self.on is None:
            return False
        if not _IN_YEAR.search(self.sentences[index].text):
            term = self.of(index, frame)
            if term is None or term.latest is None:
                return False
            wording = term.wording.lower()
            if _OF_THE_LETTER.search(wording) and not _OF_SEASON.search(wording):
                return False
            return term.kind == "date" and term.latest > self.on + _ALMOST_A_YEAR
        term = self._choose(index, frame, made_on=self.on - _LONG_AGO)
        if term is None or term.latest is None or not _IN_YEAR.search(term.wording):
            return False
        return term.latest < self.on

    def right_after(self, index: int, at: int) -> Term | None:
        """The first term from place ``at`` of sentence ``index``, if it stands right there."""
        sentence = self.sentences[index]
        found = self._find(sentence.text, self.on)
        term = next((one for one in found if at - _ARTICLE <= one.start <= at + _RIGHT_AFTER), None)
        if term is None or term.owned or term.past:
            return None
        return term._replace(start=term.start + sentence.start, end=term.end + sentence.start)

    def in_cell(self, row: Row) -> Term | None:
        """The term a row of a table names, where it names one; counts in the clean text."""
        sentence = self.sentences[row.index]
        key = row.index, -2
        if key not in self._known:
            named = self._named(sentence, row.start, row.end)
            first = sentence.text.partition("|")[0]
            if named is None and row.start > len(first) and tells_time(first.strip()):
                named = self._named(sentence, 0, len(first))
            if row.lead is not None and (named is None or named.kind != "date"):
                lent = self.of(row.lead, None)
                named = lent if lent and (named is None or lent.kind == "date") else named
            self._known[key] = named
        return self._known[key]

    def _named(self, sentence: Sentence, start: int, end: int) -> Term | None:
        """The last term in a cell of a row that is not past."""
        found = self._find(sentence.text[start:end], self.on)
        known = (
            term
            for term in reversed(found)
            if not term.past and not _NOT_ITS_TERM.search(sentence.text, 0, start + term.start)
        )
        last = next(known, None)
        at = sentence.start + start
        return last and last._replace(start=last.start + at, end=last.end + at)

    def _choose(
        self, index: int, frame: Frame | None, *, made_on: date | None = None
    ) -> Term | None:
        sentence = self.sentences[index]
        as_of = made_on or self.on
        anchors = frame.anchors if frame else ((0, len(sentence.text)),)
        return choose_term(
            sentence,
            anchors,
            before=self._beside(index, index - 1),
            after=self._beside(index, index + 1),
            said=frame.told_at if frame else _told_at(sentence.text),
            on=as_of,
            find=partial(self._find, on=as_of),
        )

    def _find(self, text: str, on: date | None) -> tuple[Term, ...]:
        """All words of time of a text; several verbs of a sentence, and its neighbours, ask."""
        if (text, on) not in self._terms:
            self._terms[text, on] = find_terms(
                text, on=on, chamber=self.chamber, calendar=self.calendar
            )
        return self._terms[text, on]

    def _beside(self, index: int, other: int) -> Sentence | None:
        """A neighbouring sentence, if it stands in the same paragraph."""
        if not 0 <= other < len(self.sentences):
            return None
        neighbour = self.sentences[other]
        return neighbour if neighbour.paragraph == self.sentences[index].paragraph else None


def _told_at(text: str) -> int:
    """Where a promise is retold in a sentence that no frame was read in; 0 where none is."""
    told = _RETELLS.match(text)
    return told.end() if told else 0


def _is_of_promise(text: str, day: re.Match[str]) -> bool:
    """Whether a day is the one on which a promise was made."""
    near = max(0, day.start() - _NEAR)
    if _MADE.search(text, near, day.start()):
        return True
    return bool(_ON.search(text, near, day.start()) and _WAS_MADE.match(text, day.end()))
