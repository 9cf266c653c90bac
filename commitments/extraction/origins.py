"""What a repeat or fulfilment points back at: its words and the references in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from commitments.extraction.readings import OriginReading, ReferenceReading
from commitments.extraction.text import CleanText, Sentence

type Span = tuple[int, int]

# The promise, request or motion itself.
_OCCASION = re.compile(
    r"\b(?:toegezegde?|toezegging(?:en)?|beloofde?|belofte|zegde|aangekondigde?|aankondigde"
    r"|verzoek|verzocht|verzochte|verzochten|gevraagde?|vroeg|vroegen|moties?|vooruitzicht"
    r"|afgesproken|afspraak|bericht|gemeld|meldde|schreef|aangegeven|tegoed|gewenste?|wens)\b",
    re.IGNORECASE,
)
# Where the words that name it start, as far to the left as its clause goes.
_START = re.compile(
    r"\b(?:zoals|conform|overeenkomstig|ingevolge|gevolg gevend aan|naar aanleiding van"
    r"|ter (?:voldoening|uitvoering)|(?:in|op) (?:antwoord|reactie|vervolg|aansluiting"
    r"|aanvulling|verzoek)|onder verwijzing naar|(?:aan )?(?:mijn|de|deze|die|het|een|uw) (?=\w*"
    r"(?:toezegging|toegezegde|verzoek|motie|belofte|wens|gevraagde|beloofde|aangekondigde))"
    r"|tijdens|(?:in|op|bij) (?:het|de|mijn|\d))",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[;:]|, (?=(?:en|maar|die|dat|ik|wij|stuur|informeer|bied|zend|doe)\b)")
_NEAR = 45  # characters between the words and a reference that still belongs to them


_ASKED = re.compile(
    r"\b(?:gestelde vra(?:ag|gen)|wacht daarop|brief van|vra(?:ag|gen) van)\b", re.IGNORECASE
)
_CARRIED_ON = re.compile(r" (?:aan|om|over|die|van|in|op|bij|uit|tot|gesteld|door)\b")
_ENDS = re.compile(r"[,;:]|\.?$")
_LONGEST = 120  # characters from the occasion to where its clause must end


def find_origin(sentence: str) -> Span | None:
    """Where the words stand that name a promise, a request or a motion made before.

    They start at the word that introduces them ("zoals", "tijdens"), or else are
    the whole clause.
    """
    found = _OCCASION.search(sentence) or _ASKED.search(sentence)
    if found is None:
        return None
    part = max((stop.end() for stop in _BREAK.finditer(sentence, 0, found.start())), default=0)
    first = _START.search(sentence, part, found.end())
    if first and first.start() < found.start() and not _CARRIED_ON.match(sentence, found.end()):
        return first.start(), found.end()
    part = min(first.start(), found.start()) if first else part
    ends = _ENDS.search(sentence, found.end(), min(len(sentence), found.end() + _LONGEST))
    return part, ends.start() if ends else found.end()


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
    for index, one in enumerate(references):
        gap = raw[end : one.start]
        if start <= one.start < stop and one.start <= end + _NEAR and ";" not in gap:
            within.append(index)
            end = max(end, one.end)
    if "(" in raw[start:end] and raw[end : end + 1] == ")":
        end += 1
    return OriginReading(raw[start:end], start, end, tuple(within))
