"""Several promises of one sentence, each with a verb and a last day of its own, taken apart.

"Ik zal u in mei informeren over de proef en in september een wetsvoorstel indienen" is two
promises: one that is kept in May says nothing of the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.frames import Frame
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.term import Term

_JOINS = re.compile(r"[,;] (?:en |maar )?| en | maar ")
_JOIN_AT_END = re.compile(r"[ ,;]+(?:(?:en|maar) )?$")


def apart(acts: SentenceActs, deadlines: Deadlines) -> Sequence[SentenceActs]:
    """What one sentence does: once for each of its promises, if all have days of their own."""
    if acts.acts != ["commitment"] or len(acts.frames) < 2:
        return [acts]
    sentence = deadlines.sentences[acts.index]
    promises: list[Frame] = []
    starts: list[int] = []
    last: Term | None = None
    for frame in sorted(acts.frames, key=lambda one: one.at):
        term = deadlines.of(acts.index, frame)
        if term is None or not sentence.start <= term.start < sentence.end:
            continue  # it takes its term from the sentence beside it
        if term.latest is None or _only_tells(frame):
            continue
        start = acts.part[0] if acts.part else 0
        if last is not None:
            places = (last.end - sentence.start, term.start - sentence.start)
            start = _where(frame, sentence.text, *places)
            if not start or term.latest == last.latest:
                continue
        promises.append(frame)
        starts.append(start)
        last = term
    if len(promises) < 2:
        return [acts]
    ends = [len(_JOIN_AT_END.sub("", sentence.text[:start])) for start in starts[1:]]
    ends.append(len(sentence.text))
    return [
        replace(acts, frames=[frame], rules=[acts.spoke[frame.place]], part=part)
        for frame, part in zip(promises, zip(starts, ends, strict=True), strict=True)
    ]


def _only_tells(frame: Frame) -> bool:
    """Whether a promise is told of the paper before it ("een brief waarin ik u meld")."""
    clause = frame.clause
    return clause.kind == "relative" and frame.tokens.words[clause.left] != "waarna"


def _where(frame: Frame, text: str, after: int, term: int) -> int:
    """Where in the sentence a promise starts that follows another's term; 0 if it does not."""
    if frame.start > after:
        return frame.start
    first = min((at for at in (frame.at, frame.finite_at, term) if at > after), default=after)
    joins = [found.end() for found in _JOINS.finditer(text, after, first)]
    return joins[-1] if joins else 0
