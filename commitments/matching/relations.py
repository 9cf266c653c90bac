"""From scores to a relation: which passage, what it does to the promise, and the new term."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from typing import Literal

from commitments.extraction.readings import DeadlineReading
from commitments.matching.letter import Answer, Line
from commitments.matching.promise import Promise
from commitments.matching.weights import ANSWERS_FROM, MARGIN, PROPOSE_FROM, SHIFTS_FROM

Relation = Literal["fulfils", "fulfils_partly", "postpones", "repeats", "withdraws", "mentions"]
ANSWERING: frozenset[Relation] = frozenset({"fulfils", "fulfils_partly"})

#: In log odds, by the index of the line.
Scores = Mapping[int, float]

#: So many sentences after an answer may say that the rest comes later.
REST_WITHIN = 12
#: So many sentences after "not in time" may name the new term.
TERM_WITHIN = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """One relation a letter may have to a promise, and the line that says so."""

    relation: Relation
    score: float
    index: int
    deadline: DeadlineReading | None = None


def findings_of(promise: Promise, letter: Answer, answers: Scores, shifts: Scores) -> list[Finding]:
    """What a letter seems to do to a promise; empty where it seems to say nothing of it.

    ``answers`` and ``shifts`` are the scores of the same lines. An answer in part
    comes with the line that puts the rest off, where there is one.
    """
    if not answers:
        return []
    answer = max(answers, key=lambda index: (answers[index], -index))
    shift = max(shifts, key=lambda index: (shifts[index], -index))
    if max(answers[answer], shifts[shift]) < PROPOSE_FROM:
        return []
    ahead = answers[answer] + MARGIN >= shifts[shift]
    if ahead and answers[answer] >= ANSWERS_FROM and not _only_announces(letter.lines[answer]):
        return _answered(promise, letter, answer, answers[answer], shifts)
    if shifts[shift] >= SHIFTS_FROM:
        return [_shifted(promise, letter, shift, shifts)]
    return [Finding("mentions", max(answers[answer], shifts[shift]), answer if ahead else shift)]


def _only_announces(line: Line) -> bool:
    """Whether the line promises another letter or a date instead of giving anything."""
    return "commitment" in line.acts and not (
        "fulfilment" in line.acts or "now" in line.facts or "outcome" in line.cues
    )


def _answered(
    promise: Promise, letter: Answer, index: int, score: float, shifts: Scores
) -> list[Finding]:
    rest = _rest(letter, index, shifts)
    part = _in_part(letter, index)
    if not (promise.recurring or part or rest is not None):
        return [Finding("fulfils", score, index)]
    found = [Finding("fulfils_partly", score, index)]
    if rest is not None:
        found.append(_shifted(promise, letter, rest, shifts))
    return found


def _in_part(letter: Answer, index: int) -> bool:
    """Whether the sentence, or one beside it in its paragraph, says that this is a part."""
    beside = letter.lines[max(0, index - 1) : index + 2]
    paragraph = letter.lines[index].paragraph
    return any("part" in line.cues for line in beside if line.paragraph == paragraph)


def _rest(letter: Answer, index: int, shifts: Scores) -> int | None:
    """The line soon after an answer that promises what is left of it."""
    for other in range(index, index + REST_WITHIN + 1):
        if shifts.get(other, -inf) < SHIFTS_FROM:
            continue
        line = letter.lines[other]
        if "rest" in line.cues and "commitment" in line.acts:
            return other
    return None


def _shifted(promise: Promise, letter: Answer, index: int, shifts: Scores) -> Finding:
    score = shifts[index]
    index = _renewed(letter, index, shifts)
    line = letter.lines[index]
    term = _term(letter, index)
    if "withdrawal" in line.acts or ("void" in line.facts and "commitment" not in line.acts):
        return Finding("withdraws", score, index)
    if "postponement" in line.acts or "delay" in line.facts or _moves(promise, term):
        return Finding("postpones", score, index, term)
    if "commitment" in line.acts or "repeat" in line.acts:
        return Finding("repeats", score, index, term)
    return Finding("mentions", score, index)


def _renewed(letter: Answer, index: int, shifts: Scores) -> int:
    """The line itself, or the next where that promises anew what this one seemed to take back."""
    if "withdrawal" not in letter.lines[index].acts or index + 1 not in shifts:
        return index
    following = letter.lines[index + 1].acts
    return index + 1 if "commitment" in following and "withdrawal" not in following else index


def _term(letter: Answer, index: int) -> DeadlineReading | None:
    """The term named in a line, or in one of the next."""
    for line in letter.lines[index : index + TERM_WITHIN]:
        if line.deadline is not None and line.deadline.kind != "none":
            return line.deadline
    return None


def _moves(promise: Promise, term: DeadlineReading | None) -> bool:
    """Whether a term named anew is later than the one that held, or gives up its date.

    The next of a series is no shift of the one before.
    """
    if promise.latest is None or promise.recurring or term is None:
        return False
    return term.latest is None or term.latest > promise.latest
