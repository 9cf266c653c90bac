"""From scores to a relation: which passage, what it does to the promise, and the new term."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from typing import Literal

from commitments.extraction.readings import DeadlineReading
from commitments.matching.letter import Answer, Line
from commitments.matching.promise import Promise
from commitments.matching.signals import Signals
from commitments.matching.ties import Tie
from commitments.matching.weights import (
    ANSWERS_FROM,
    PROPOSE_FROM,
    REST_FROM,
    SHIFTS_FROM,
    SURE,
    TIE,
    TIED_FROM,
)

Relation = Literal["fulfils", "fulfils_partly", "postpones", "repeats", "withdraws", "mentions"]
ANSWERING: frozenset[Relation] = frozenset({"fulfils", "fulfils_partly"})
#: What changes when something is due, or that it is.
MOVING: frozenset[Relation] = frozenset({"postpones", "withdraws"})

_SLIPS = frozenset({"delay", "fails", "sets-against"})

#: In log odds, by the index of the line.
Scores = Mapping[int, float]

#: One of these must tie a line to the promise before it may move its term.
TYING = ("near", "subject", "named", "sole")
#: So many sentences after an answer may say that the rest comes later.
REST_WITHIN = 12
#: So many sentences after "not in time" may name the new term.
TERM_WITHIN = 3

#: What shows that a line speaks of this promise, however little.
_TOUCHING = (
    "paragraph_words", "named", "product", "subject_words", "notice_of_delay", "answers_questions"
)  # fmt: skip
#: So much of a match in the heading above or the paragraphs beside shows it as well.
TOUCHING_FROM = 0.1


@dataclass(frozen=True, slots=True)
class Finding:
    """One relation a letter may have to a promise, and the line that says so."""

    relation: Relation
    score: float
    index: int
    deadline: DeadlineReading | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One promise and one letter, weighed: the signals of its lines, and the scores they give."""

    promise: Promise
    letter: Answer
    lines: Mapping[int, Signals]
    answers: Scores
    shifts: Scores
    tie: Tie


def findings_of(read: Reading) -> list[Finding]:
    """What a letter seems to do to a promise; empty where it seems to say nothing of it.

    An answer in part comes with the line that puts the rest off, where there is one.
    """
    answers, shifts = read.answers, read.shifts
    if not answers:
        return []
    answer = max(answers, key=lambda index: (answers[index], -index))
    shift = max(shifts, key=lambda index: (shifts[index], -index))
    if max(answers[answer], shifts[shift]) < PROPOSE_FROM:
        return []
    ahead = answers[answer] >= shifts[shift] or _gives_after_all(read, answer, shift)
    if ahead and answers[answer] >= ANSWERS_FROM and not _only_announces(read, answer):
        return _answered(read, answer)
    if not ahead and not _touches(read, shift):
        return []
    if shifts[shift] >= SHIFTS_FROM:
        shifted = _shifted(read, shift)
        return [shifted] if shifted.relation not in MOVING or _tied(read, shift) else []
    return [Finding("mentions", max(answers[answer], shifts[shift]), answer if ahead else shift)]


def _touches(read: Reading, index: int) -> bool:
    """Whether a line, or its paragraph, has a word of the promise or names anything of it.

    A dossier and a later day alone tell nothing: letters of one dossier promise much.
    """
    signals = read.lines[index]
    return signals["words"] >= TOUCHING_FROM or any(signals[name] for name in _TOUCHING)


def _tied(read: Reading, index: int) -> bool:
    """Whether a line that moves a term has earned it: by ties to this very promise.

    Without any tie no score is enough; with one the stronger ties make up for a low score.
    """
    ties = read.tie.at(index, read.lines[index])
    if all(ties[name] < TOUCHING_FROM for name in TYING):
        return False
    tie = TIE.base + sum(ties[name] * by for name, by in TIE.by_signal.items())
    return read.shifts[index] + tie >= TIED_FROM


def _gives_after_all(read: Reading, answer: int, shift: int) -> bool:
    """Whether what seems to shift only recalls the promise that is then kept, if late.

    It tells of it in the same breath ("had u moeten bereiken, is bijgevoegd"), right
    before ("… zegde ik u toe. Dat doe ik hierbij"), or after what is given, of the rest.
    """
    lines = read.letter.lines
    if answer == shift:
        return "now" in lines[shift].facts and "commitment" not in lines[shift].acts
    gives = "fulfilment" in lines[answer].acts or {"now", "closes"} & lines[answer].facts
    return bool(gives) and answer <= shift + 1 and read.answers[answer] >= SURE


def _only_announces(read: Reading, index: int) -> bool:
    """Whether the line promises another letter or a date instead of giving anything."""
    line = read.letter.lines[index]
    return "commitment" in line.acts and not (
        "fulfilment" in line.acts or "now" in line.facts or "outcome" in line.cues
    )


def _answered(read: Reading, index: int) -> list[Finding]:
    rest, score = _rest(read, index), read.answers[index]
    if not (read.promise.recurring or _in_part(read.letter, index) or rest is not None):
        return [Finding("fulfils", score, index)]
    found = [Finding("fulfils_partly", score, index)]
    if rest is not None:
        found.append(_shifted(read, rest))
    return found


def _in_part(letter: Answer, index: int) -> bool:
    """Whether the sentence, or one beside it in its paragraph, says that this is a part."""
    beside = letter.lines[max(0, index - 1) : index + 2]
    paragraph = letter.lines[index].paragraph
    return any("part" in line.cues for line in beside if line.paragraph == paragraph)


def _rest(read: Reading, index: int) -> int | None:
    """The line soon after an answer that promises what is left of it.

    It calls itself the rest, or it promises in words of the same promise.
    """
    for other in range(index, index + REST_WITHIN + 1):
        line, score = read.letter.lines[other : other + 1], read.shifts.get(other, -inf)
        if not line or score < SHIFTS_FROM or "commitment" not in line[0].acts:
            continue
        of_it = read.lines[other]["line_words"] > 0 and score >= REST_FROM and other != index
        if "rest" in line[0].cues or of_it:
            return other
    return None


def _shifted(read: Reading, index: int) -> Finding:
    score = read.shifts[index]
    index = _renewed(read, index)
    line = read.letter.lines[index]
    term = _term(read.letter, index)
    if _takes_back(line):
        return Finding("withdraws", score, index)
    slips = "postponement" in line.acts or not _SLIPS.isdisjoint(line.facts)
    if slips or "late" in line.cues or _moves(read.promise, term):
        return Finding("postpones", score, index, term)
    if "commitment" in line.acts or "repeat" in line.acts:
        return Finding("repeats", score, index, term)
    return Finding("mentions", score, index)


def _takes_back(line: Line) -> bool:
    """Whether it says that something will not come, and not just not in time."""
    if "withdrawal" in line.acts:
        return True
    over = "void" in line.facts or "dropped" in line.cues
    return over and "late" not in line.cues and "commitment" not in line.acts


def _renewed(read: Reading, index: int) -> int:
    """The line itself, or the next where that promises anew what this one seemed to take back."""
    lines = read.letter.lines
    if "withdrawal" not in lines[index].acts or index + 1 not in read.shifts:
        return index
    following = lines[index + 1].acts
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
