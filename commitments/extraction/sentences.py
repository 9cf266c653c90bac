"""A clean text cut into sentences, each with who speaks in it."""

from __future__ import annotations

import re

from commitments.extraction.abbreviations import BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST, STARTERS
from commitments.extraction.points import BULLETS, COUNTED
from commitments.extraction.roles import roles_of
from commitments.extraction.text import SPEAKING, CleanText, Role, Sentence

LONGEST = 1500  # characters; a longer stretch without an end is cut at a word

_WHOLE: frozenset[Role] = frozenset({"row", "signature", "heading"})
# The group is there only where the end is sure: a long word, a full stop, a capital.
_END = re.compile(
    r"[.?!](?:(?<=[a-zà-ÿ]{6}[.?!])( )(?=[A-ZÀ-Þ])|(?:(?<!\b[A-Z]\.)"
    r"|(?<=(?:ijlage|ariant) [A-Z]\.)|(?<=(?:annex|optie|tabel) [A-Z]\.))"
    r"[.?!…]{0,5}[)»”’\"'\]]{0,3}"
    r"(?=[\sA-ZÀ-Þ«“‘(])(?! [a-zà-ÿ,;:)]))"
)
_NEXT_WORD = re.compile(r"[\s«“‘\"'(\[]*(\S{0,20})")
_LEAD = re.compile(
    rf"[{BULLETS}\s]*(?:(?:o|\(?[a-z]\)|[a-z]\.|\(?\d{{1,2}}\)|\d{{1,2}}\.) +(?=\S))?"
)
_INITIAL = re.compile(r"(?:[A-Z]|Th|Ph|Ch|Chr|IJ|Fr|Joh)(?:[.-](?:[A-Z]|Th|Ph|Ch|IJ))*\Z")
_ROMAN = re.compile(r"[IVX]{1,5}\b")
# What is told apart by letters, so that one ends no name.
_LETTERED = frozenset(("bijlage", "annex", "optie", "variant", "tabel"))
_LEAST = 3  # characters; a shorter stretch without a letter or digit is no sentence
_ABBREVIATED = NEVER_LAST | MAYBE_LAST | BEFORE_NUMBER
_BRACKETS = "(«“‘["
_MARKS = frozenset(f" {BULLETS}o(0123456789abcdefghijklmnpqrstuvwxyz")  # may begin a list's point


def split(clean: CleanText) -> tuple[Sentence, ...]:
    """The sentences in reading order; none holds a newline, or blanks and marks alone."""
    cutter = _Cutter(clean.text)
    at = 0
    for number, (words, role) in enumerate(
        zip(clean.text.split("\n"), roles_of(clean), strict=True)
    ):
        if words.isalnum() and len(words) <= LONGEST:  # one word, with nothing to cut at
            speaks = role in SPEAKING
            cutter.sentences.append(Sentence(at, at + len(words), words, number, speaks, role))
        elif words:
            cutter.cut(at, at + len(words), number, role)
        at += len(words) + 1
    return tuple(cutter.sentences)


class _Cutter:
    """Cuts paragraphs of one text into sentences."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.sentences: list[Sentence] = []

    def cut(self, start: int, end: int, paragraph: int, role: Role) -> None:
        """Add the sentences of one paragraph."""
        text, speaks = self.text, role in SPEAKING
        begin = start
        if role == "item" and (mark := COUNTED.match(text, start, end)):
            begin = start = mark.end()
        if role not in _WHOLE:
            for found in _END.finditer(text, start, end):
                stop, after = found.span()
                if found.lastindex and after - begin < LONGEST and text[begin] not in _MARKS:
                    words = text[begin : after - 1]
                    self.sentences.append(
                        Sentence(begin, after - 1, words, paragraph, speaks, role)
                    )
                elif found.lastindex or (
                    stop - begin > 1 and _ends_sentence(text, begin, stop, after, end)
                ):
                    self._add(begin, after, paragraph, speaks, role)
                else:
                    continue
                begin = after
        self._add(begin, end, paragraph, speaks, role)

    def _add(self, begin: int, end: int, paragraph: int, speaks: bool, role: Role) -> None:
        """Add a sentence without outer blanks and list marks; cut what is too long."""
        text = self.text
        begin += text[begin : begin + 1] == " "
        if not text[begin : begin + 2].isalpha():
            begin = _LEAD.match(text, begin, end).end()  # type: ignore[union-attr]  # matches ""
        while end > begin and text[end - 1] == " ":
            end -= 1
        while end - begin > LONGEST:
            cut = text.rfind(" ", begin + LONGEST // 2, begin + LONGEST)
            cut = cut if cut > begin else begin + LONGEST
            words = text[begin:cut]
            self.sentences.append(Sentence(begin, cut, words, paragraph, speaks, role))
            begin = cut + (text[cut] == " ")
        words = text[begin:end]
        if end - begin > _LEAST or any(map(str.isalnum, words)):
            speaks = speaks and "?" not in words[-2:]
            self.sentences.append(Sentence(begin, end, words, paragraph, speaks, role))


def _ends_sentence(text: str, begin: int, stop: int, after: int, end: int) -> bool:
    """Whether the sentence that began at ``begin`` ends with the mark at ``stop``."""
    mark = text[stop]
    if mark in "?!":
        return True
    if mark == "." and text[stop + 1 : stop + 2] == " " and text[stop + 2 : stop + 3].isupper():
        word = text[max(begin, text.rfind(" ", begin, stop) + 1) : stop]
        if word.isalpha() and word.islower() and word not in _ABBREVIATED:
            return True  # the plain case, soon told
    following = _NEXT_WORD.match(text, after, end)
    upcoming = following[1] if following else ""
    if mark == "…" or text[stop + 1 : stop + 2] == ".":
        return not upcoming[:1].islower()
    word = _last_word(text, begin, stop)
    if stop - begin < 4 and word.isdigit():
        return False
    if after < end and text[after] != " ":
        return _glued_end(word, text, after)
    before = _last_word(text, begin, stop - 2) if len(word) == 1 else ""
    return _word_ends(word, upcoming, before.lower())


def _last_word(text: str, begin: int, stop: int) -> str:
    """The word right before ``stop``, without an opening bracket."""
    low = max(begin, stop - 30)
    word = text[text.rfind(" ", low, stop) + 1 if " " in text[low:stop] else low : stop]
    for bracket in _BRACKETS:
        if bracket in word:
            word = word.rpartition(bracket)[2]
    return word


def _word_ends(word: str, upcoming: str, before: str = "") -> bool:
    """Whether a sentence ends after this word and its full stop, before that word.

    ``before`` is the word in front: "bijlage B." ends one, "de heer B." does not.
    """
    if not upcoming or upcoming[0].islower() or upcoming[0] in ",;:)":
        return not upcoming
    low = word.lower()
    shouted = len(word) > 1 and word.isupper() and word.isalpha()
    if low in NEVER_LAST and not shouted:
        return False
    if low in MAYBE_LAST:
        return upcoming.rstrip(",:") in STARTERS
    if low in BEFORE_NUMBER and (upcoming[0].isdigit() or _ROMAN.match(upcoming)):
        return False
    return not _INITIAL.match(word) or (len(word) == 1 and before in _LETTERED)


def _glued_end(word: str, text: str, after: int) -> bool:
    """Whether a full stop right before a capital ends a sentence ("gaat.Daarom")."""
    if len(word) < 2 or not word.replace("’", "").replace("-", "").isalnum():
        return False
    return (text[after].isupper() and text[after + 1 : after + 2].islower()) or text[after] in "«“"
