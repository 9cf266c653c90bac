"""Finding the letter that answers a commitment, as a person names it."""

from __future__ import annotations

import re
from functools import reduce
from operator import and_

from django.db.models import Q

from commitments.models import Commitment, Letter
from commitments.models.letters import LetterQuerySet
from commitments.models.search import Folded
from commitments.stems import search_words

#: Letters shown at once; who sees more should say more.
LIMIT = 20
_NONE = Q(pk__in=())
MAX_WORDS = 8
#: "29 521, nr. 440", "29521-440", "kst-21501-02-1581", "36 410 XII nr 45", "35 099, S".
_PAPER = re.compile(
    r"(?:kst-)?(?P<head>\d{2}[ .]?\d{3})"
    r"(?:[ -](?P<tail>[IVXLC]+|[A-Z]|\d{2})(?!\w))?"
    r"(?:\s*[-,;/]?\s*(?:nrs?\b\.?)?\s*(?P<number>\w{1,10}))?",
    re.IGNORECASE,
)


def letters_after(commitment: Commitment) -> LetterQuerySet:
    """Public letters that can answer it: another letter, of the same day or later."""
    letters = Letter.objects.public()
    if commitment.letter_id is not None:
        letters = letters.exclude(pk=commitment.letter_id)
    if commitment.promised_on is not None:
        letters = letters.filter(date__gte=commitment.promised_on)
    return letters


def find_answers(commitment: Commitment, asked: str) -> LetterQuerySet:
    """Letters by number ("29 521, nr. 440"), by our own id, or by words of the subject.

    Newest first, at most LIMIT; nothing asked gives the letters that were
    proposed and the newest of the commitment's own dossiers and ministry.
    """
    letters = letters_after(commitment).with_heading()
    asked = " ".join(asked.split())[:200]
    if not asked:
        return _nearest(letters, commitment)
    letters = letters.alias(about=Folded("subject"))
    return letters.filter(_by_number(asked) | _by_words(asked)).distinct()[:LIMIT]


def _nearest(letters: LetterQuerySet, commitment: Commitment) -> LetterQuerySet:
    near = Q(links__commitment=commitment) | Q(papers__dossier__commitments=commitment)
    if commitment.ministry_id is not None:
        near |= Q(signatures__office__ministry=commitment.ministry_id)
    return letters.filter(near).distinct()[:LIMIT]


def _by_number(asked: str) -> Q:
    by_id = Q(pk=int(asked)) if re.fullmatch(r"[0-9]{1,9}", asked) else _NONE
    found = _PAPER.fullmatch(asked)
    if found is None:
        return by_id
    head, tail, number = re.sub(r"\D", "", found["head"]), found["tail"], found["number"]
    if tail and number:
        return by_id | _paper(f"{head}-{tail}", number)
    if tail:  # "29521-44": a part of the dossier, or a paper in it
        return by_id | _paper(f"{head}-{tail}", "") | _paper(head, tail)
    return by_id | _paper(head, number or "")


def _paper(dossier: str, number: str) -> Q:
    paper = Q(papers__dossier__number__iexact=dossier)
    return paper & Q(papers__number__iexact=number) if number else paper


def _by_words(asked: str) -> Q:
    """Every word stands in the subject, whatever its case and accents."""
    words = search_words(asked, MAX_WORDS)
    if not words:
        return _NONE
    return reduce(and_, (Q(about__contains=word) for word in words))
