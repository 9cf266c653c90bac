"""A clean text cut into sentences, each with who speaks in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .abbreviations import BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST, STARTERS
from .roles import roles_of
from .text import SPEAKING, CleanText, Role, Sentence

LONGEST = 1500  # characters; a longer stretch without an end is cut at a word

_WHOLE: frozenset[Role] = frozenset({"row", "signature", "heading"})

_END = re.compile(r"[.?!…]+[)»”’\"'\]]{0,3}(?=\s|[A-ZÀ-Þ«“‘(])")
_LAST_WORD = re.compile(r"[^\s(«“‘\[]*\Z")
_NEXT_WORD = re.compile(r"[\s«“‘\"'(\[]*(\S{0,20})")
_LEAD = re.compile(r"[-–—•·▪●○◦*□➢►\s]*(?:(?:o|\(?[a-z]\)|\(?\d{1,2}\)|\d{1,2}\.) +(?=\S))?")
_INITIAL = re.compile(r"(?:[A-Z]|Th|Ph|Ch|Chr|IJ|Fr|Joh)(?:[.-](?:[A-Z]|Th|Ph|Ch|IJ))*\Z")
_ROMAN = re.compile(r"[IVX]{1,5}\b")


def split(clean: CleanText) -> tuple[Sentence, ...]:
    """The sentences in reading order; none holds a newline or only blanks."""
    sentences: list[Sentence] = []
    roles = roles_of(clean)
    for number, (start, end) in enumerate(_paragraphs(clean.text)):
        role = roles[number]
        speaks = role in SPEAKING
        whole = role in _WHOLE
        spans = iter([(start, end)]) if whole else _sentence_spans(clean.text, start, end)
        for a, b in _bounded(clean.text, spans):
            words = clean.text[a:b]
            talks = speaks and words[-1] != "?" and words[-2:-1] != "?"
            sentences.append(Sentence(a, b, words, number, talks, role))
    return tuple(sentences)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while True:
        end = text.find("\n", start)
        if end < 0:
            yield start, len(text)
            return
        yield start, end
        start = end + 1


def _sentence_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for found in _END.finditer(text, start, end):
        if _ends_sentence(text, at, found.start(), found.end(), end):
            yield at, found.end()
            at = found.end()
    if at < end:
        yield at, end


def _ends_sentence(text: str, at: int, stop: int, after: int, end: int) -> bool:
    """Whether the sentence that began at ``at`` ends with the mark at ``stop``."""
    if text[stop] != ".":
        return text[stop] != "…" or _starts_upper(text, after, end)
    if text[stop : stop + 2] == "..":
        return _starts_upper(text, after, end)
    last = _LAST_WORD.search(text, max(at, stop - 30), stop)
    word = last.group() if last else ""
    if stop - at < 4 and word.isdigit():
        return False
    if after < end and text[after] != " ":
        return _glued_end(word, text, after)
    following = _NEXT_WORD.match(text, after, end)
    upcoming = following[1] if following else ""
    return _word_ends(word, upcoming)


def _word_ends(word: str, upcoming: str) -> bool:
    """Whether a sentence ends after this word and its full stop, before that word."""
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
    return not _INITIAL.match(word)


def _glued_end(word: str, text: str, after: int) -> bool:
    """Whether a full stop right before a capital ends a sentence ("gaat.Daarom")."""
    if len(word) < 2 or not word.replace("’", "").replace("-", "").isalnum():
        return False
    return (text[after].isupper() and text[after + 1 : after + 2].islower()) or text[after] in "«“"


def _starts_upper(text: str, after: int, end: int) -> bool:
    following = _NEXT_WORD.match(text, after, end)
    return not following or not following[1][:1].islower()


def _bounded(text: str, spans: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans without outer blanks and list marks, none longer than ``LONGEST``."""
    for start, end in spans:
        lead = _LEAD.match(text, start, end)
        begin = lead.end() if lead else start
        while end > begin and text[end - 1] == " ":
            end -= 1
        while end - begin > LONGEST:
            cut = text.rfind(" ", begin + LONGEST // 2, begin + LONGEST)
            cut = cut if cut > begin else begin + LONGEST
            yield begin, cut
            begin = cut + (text[cut] == " ")
        if end > begin:
            yield begin, end
