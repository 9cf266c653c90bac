"""What a repeat or fulfilment points back at: its words and the references in them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from commitments.extraction.readings import OriginReading, ReferenceReading
from commitments.extraction.rules.rule import flat, phrases
from commitments.extraction.text import CleanText, Sentence

type Span = tuple[int, int]

_FIRST = attrgetter("start")

# The promise, request or motion itself.
_OCCASION = phrases(
    r"(?:toegezegde?|toezegging(?:en)?|beloofde?|belofte|zegde|aangekondigde?|aankondigde"
    r"|verzoek|verzocht|verzochte|verzochten|gevraagde?|vroeg|vroegen|moties?|vooruitzicht"
    r"|afgesproken|afspraak|bericht|gemeld|meldde|schreef|aangegeven|tegoed|gewenste?|wens)\b"
)
# Where the words that name it start, as far to the left as its clause goes.
_START = phrases(
    r"(?:zoals|conform|overeenkomstig|ingevolge|gevolg gevend aan|naar aanleiding van"
    r"|ter (?:voldoening|uitvoering)|(?:in|op) (?:antwoord|reactie|vervolg|aansluiting"
    r"|aanvulling|verzoek)|onder verwijzing naar|(?:aan )?(?:mijn|de|deze|die|het|een|uw) (?=\w*"
    r"(?:toezegging|toegezegde|verzoek|motie|belofte|wens|gevraagde|beloofde|aangekondigde))"
    r"|tijdens|(?:in|op|bij) (?:het|de|mijn|\d))"
)
_BREAK = re.compile(r"[;:]|, (?=(?:en|maar|die|dat|ik|wij|stuur|informeer|bied|zend|doe)\b)")
_NEAR = 45  # characters between the words and a reference that still belongs to them


_ASKED = phrases(r"(?:gestelde vra(?:ag|gen)|wacht daarop|brief van|vra(?:ag|gen) van)\b")
_CARRIED_ON = re.compile(r" (?:aan|om|over|die|van|in|op|bij|uit|tot|gesteld|door)\b")
_ENDS = re.compile(r"[,;:]|\.?$")
_LONGEST = 120  # characters from the occasion to where its clause must end


def find_origin(sentence: str) -> Span | None:
    """Where the words stand that name a promise, a request or a motion made before.

    They start at the word that introduces them ("zoals", "tijdens"), or else are
    the whole clause.
    """
    low = flat(sentence)
    found = _OCCASION.search(low) or _ASKED.search(low)
    if found is None:
        return None
    at, end = found.start(), found.end() - 1
    part = max((stop.end() for stop in _BREAK.finditer(sentence, 0, at)), default=0)
    first = _START.search(low, part, end + 1)
    if first and first.start() < at and not _CARRIED_ON.match(sentence, end):
        return first.start(), end
    part = min(first.start(), at) if first else part
    ends = _ENDS.search(sentence, end, min(len(sentence), end + _LONGEST))
    return part, ends.start() if ends else end


def read_origin(
    sentences: Sequence[Sentence], clean: CleanText, references: Sequence[ReferenceReading]
) -> OriginReading | None:
    """The origin named in the first of the sentences that names one, with its references."""
    for sentence in sentences:
        span = find_origin(sentence.text)
        if span is not None:
            start, end = clean.raw_span(sentence.start + span[0], sentence.start + span[1])
            stop = clean.raw_span(sentence.start, sentence.end)[1]
            return _with_references(clean.raw, start, end, stop, references)
    return None


def _with_references(
    raw: str, start: int, end: int, stop: int, references: Sequence[ReferenceReading]
) -> OriginReading:
    """The origin up to the last of the references that follow its words closely."""
    within = []
    for index in range(bisect_left(references, start, key=_FIRST), len(references)):
        one = references[index]
        if one.start >= min(stop, end + _NEAR + 1) or ";" in raw[end : one.start]:
            break
        within.append(index)
        end = max(end, one.end)
    if "(" in raw[start:end] and raw[end : end + 1] == ")":
        end += 1
    return OriginReading(raw[start:end], start, end, tuple(within))
