"""Words that lost the line end between them ("naaruw Kamer", "wordengeïnformeerd", "toege-zegd").

Some extractions drop the line end without a trace, so that one line holds
several of the page's. Only such lines are looked at. What surely are two words is
parted wherever it stands, what may be only where an end should have been; the quote
keeps its raw characters.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from commitments.extraction.hyphens import KEEPING
from commitments.extraction.parting import LIKELY, LONGEST, MAYBE, SURE, Cut, cuts_of, is_word
from commitments.extraction.vocabulary import SMALL

_WORD = re.compile(r"[^\W\d_]{3,}")
# It begins with all characters at which a joint may show, so that a search skips to the next.
_JOINT = re.compile(
    r"[A-ZÀ-Þ0-9()«»,;:.-](?:"
    r"(?<=[)»,;:.-])(?=[^\W\d_])(?:(?<=[,;:])|(?<=[)»])(?=[a-zà-ÿ]{2})"
    r"|(?<=[a-zà-ÿ]{2}-)(?=[a-zà-ÿ]{2})|(?<=[a-zà-ÿ]{2}\.)(?=[A-ZÀ-Þ][a-zà-ÿ])"
    r"|(?<=\bjl\.)(?=[a-zà-ÿ]))"
    r"|(?<=[a-zà-ÿ][A-ZÀ-Þ0-9(«])(?:(?<=[a-zà-ÿ]{2}[A-ZÀ-Þ])|(?<=[^\W\d_][a-zà-ÿ][0-9])"
    r"|(?<=[(«]))|(?<=[0-9])(?=[a-zà-ÿ]{2}))"
)
_WORD_AT = re.compile(r"[^\W\d_]{1,40}")
_YEAR_AT = re.compile(r"(?:19|20)\d\d(?!\d)")
_LETTERS_BEFORE = re.compile(r"[^\W\d_]+\Z")
_HYPHENS = re.compile(r"-(?<=[^\W\d_]-)(?=[^\W\d_])")
_MARKS = ".,;:()?»”«“"
_PLAIN: set[str] = set()  # what stands between blanks and never falls apart
_MOST = 20_000  # of those remembered
_ENDS = frozenset(".?!:»”")
_COUNTED = frozenset(("bijlage", "artikel", "paragraaf", "hoofdstuk", "tabel", "vraag", "nr"))
_BEFORE_NAMES = frozenset(("lid", "leden", "heer", "mevrouw", "motie", "de", "het", "van", "en"))
# "het 19e rapport", "100ste", "70ers"
_ORDINALS = frozenset(("de", "ste", "er", "ers"))
_EARLY, _LATE = 0.72, 1.16  # of a full line: where its end may be looked for
WIDEST = 80  # characters of a line of a page
_NARROWEST = 40
_USUAL = 75
_FEWEST = 3  # lost ends tell that others are lost as well, and how wide the page was
_SLACK, _MOST_SLACK = 6, 30


class End(NamedTuple):
    """A lost line end: after which character, how many go there (a hyphen's one).

    ``parts`` says whether a space or nothing is to be put there; else it stays as it is.
    """

    at: int
    gone: int
    parts: bool
    rank: int


class Glue:
    """The lost line ends of one document, whose full lines are ``width`` long (0: unknown)."""

    def __init__(self, document: str, width: int, lines: Iterable[str]) -> None:
        hyphens = map(re.Match.start, _HYPHENS.finditer(document))
        self._hyphened = Counter([_beside(document, at) for at in hyphens])
        self._tokens = Counter(document.split())
        self._odd = dict(self._find_odd())
        longest = width or WIDEST
        self._ends = {line: self._found(line) for line in lines if len(line) > longest}
        self.width = width or self._usual_width()
        self.longest = self.width or WIDEST

    def parts(self, words: str, start: int) -> Iterator[tuple[int, str, str]]:
        """A line at ``start`` in parts: where each starts, its words, a space or none."""
        at = 0
        for end in self._chosen(words):
            if end.parts and end.at > at:
                yield start + at, words[at : end.at], "" if end.gone else " "
                at = end.at + end.gone
        yield start + at, words[at:], ""

    def _usual_width(self) -> int:
        """How wide the page was, told by sure ends beside each other; 0 where none are lost."""
        sure = [[end.at for end in ends if end.rank == SURE] for ends in self._ends.values()]
        gaps = [right - left for places in sure for left, right in pairwise(places)]
        wide = sorted([gap for gap in gaps if _NARROWEST < gap <= WIDEST])
        if len(wide) >= _FEWEST:
            return wide[len(wide) // 2]
        return _USUAL if sum(map(len, sure)) >= _FEWEST else 0

    def _chosen(self, words: str) -> Iterator[End]:
        """The sure ends of a line, and between them those that stand where one should be."""
        ends = self._ends.get(words)
        if ends is None:
            ends = self._found(words)
        others = [end for end in ends if end.rank != SURE] if self.width else []
        at = 0
        for sure in (end for end in ends if end.rank == SURE):
            yield from self._between(others, at, sure.at)
            yield sure
            at = sure.at
        yield from self._between(others, at, len(words))

    def _between(self, ends: list[End], at: int, stop: int) -> Iterator[End]:
        """The likeliest ends between two, each where a full line ends after the one before."""
        slack = 0
        while ends and stop - at > self.width * _LATE:
            full = at + self.width
            first, last = at + self.width * _EARLY - slack, at + self.width * _LATE + slack
            low = bisect_left(ends, first, key=attrgetter("at"))
            near = ends[low : bisect_left(ends, min(last, stop), low, key=attrgetter("at"))]
            if near:
                end = min(near, key=lambda end: (end.rank, abs(end.at - full)))
                yield end
                at, slack = end.at, 0
            else:
                at, slack = full, min(slack + _SLACK, _MOST_SLACK)

    def _found(self, words: str) -> list[End]:
        """Where line ends may be lost in a line, in order."""
        return sorted((*self._joints(words), *self._cut_words(words)))

    def _find_odd(self) -> Iterator[tuple[str, list[tuple[int, Cut]]]]:
        """What of the document stands between blanks and may fall apart, and where in it."""
        if len(_PLAIN) > _MOST:
            _PLAIN.clear()
        for token in self._tokens.keys() - _PLAIN:
            words = [found for found in _WORD.finditer(token) if cuts_of(found.group().lower())]
            if not words:
                _PLAIN.add(token)
            once = self._tokens[token] == 1
            cuts = [(found.start(), self._cut(found.group(), once=once)) for found in words]
            if told := [(start, cut) for start, cut in cuts if cut]:
                yield token, told

    def _cut_words(self, words: str) -> Iterator[End]:
        tokens = words.split(" ")
        if self._odd.keys().isdisjoint(tokens):
            return
        at = 0
        for token in tokens:
            for offset, cut in self._odd.get(token, ()):
                start = at + offset
                if not words[start].isupper() or _may_be_named(cut, words, start):
                    yield End(start + cut.at, 0, True, cut.rank)
            at += len(token) + 1

    def _cut(self, word: str, *, once: bool) -> Cut | None:
        """How a word of the document falls apart, if it does; most stand in it ``once``."""
        for cut in cuts_of(word.lower()):
            if not cut.unknown or self._holds(cut.unknown, word):
                return cut if once or cut.rank == SURE else cut._replace(rank=MAYBE)
            named = word[0].isupper() and cut.at == len(cut.unknown)  # "Jansentoegezegd"
            if named and cut.rank != MAYBE and len(word) - cut.at > 2:
                return cut._replace(rank=LIKELY)
        return None

    def _holds(self, part: str, word: str) -> bool:
        """Whether a part of a word stands in the document as a word of its own."""
        return part in self._words or (word[0].isupper() and part.capitalize() in self._words)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset([token.strip(_MARKS) for token in self._tokens])

    def _joints(self, words: str) -> Iterator[End]:
        """Ends that show: a capital, digit, mark or hyphen in mid-word."""
        for found in _JOINT.finditer(words):
            at, mark = found.start(), found.group()
            if mark in ",;:.":
                yield End(at + 1, 0, mark != "." or words[at + 1].islower(), LIKELY)
            elif mark in ")»":
                if "(" not in words[max(0, at - LONGEST) : at].rpartition(" ")[2]:
                    yield End(at + 1, 0, True, SURE)  # and no "(her)beoordeling"
            elif mark == "-":
                if (rank := self._hyphen(words, at)) is not None:
                    yield End(at, 1, True, rank)
            elif mark.isdigit():
                yield from self._at_number(words, at)
            else:
                yield End(at, 0, mark.isalpha(), self._at_capital(words, at))

    def _at_number(self, words: str, at: int) -> Iterator[End]:
        """A number glued to the word before it, or to the one behind ("in2023", "2023wordt")."""
        if before := _letters_before(words, at):
            counted = _YEAR_AT.match(words, at) or before.lower() in _COUNTED
            yield End(at, 0, True, SURE if counted and is_word(before.lower()) else LIKELY)
        elif (after := _letters_from(words, at + 1)) and after not in _ORDINALS:
            yield End(at + 1, 0, True, SURE if is_word(after) else MAYBE)

    def _at_capital(self, words: str, at: int) -> int:
        """How sure a line ends before a capital or bracket in mid-word ("KamerDe")."""
        before, after = _letters_before(words, at).lower(), _letters_from(words, at).lower()
        known = is_word(before) and is_word(after)
        return SURE if known or before in _BEFORE_NAMES else LIKELY

    def _hyphen(self, words: str, at: int) -> int | None:
        """How sure a hyphen is the line's; the document writes the word's own elsewhere too."""
        before, after = sides = _beside(words, at)
        if self._hyphened[sides] > 1:
            return None
        if is_word((before + after).lower()):
            return SURE
        return None if len(before) < 3 or before in KEEPING else LIKELY


def _beside(words: str, at: int) -> tuple[str, str]:
    """The letters right before and after the mark at a place."""
    return _letters_before(words, at), _letters_from(words, at + 1)


def _letters_before(words: str, at: int) -> str:
    found = _LETTERS_BEFORE.search(words, max(0, at - LONGEST), at)
    return found.group() if found else ""


def _letters_from(words: str, at: int) -> str:
    found = _WORD_AT.match(words, at)
    return found.group() if found else ""


def _may_be_named(cut: Cut, words: str, start: int) -> bool:
    """Whether a capitalised word that is cut begins a sentence, or with a name ("Eindhovenis")."""
    before = words[max(0, start - 2) : start].rstrip(" («“‘")
    return not before or before in _ENDS or words[start : start + cut.at].lower() not in SMALL
