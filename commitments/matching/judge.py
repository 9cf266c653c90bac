"""Does this letter answer that commitment? One score with its reasons, for many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from math import exp

from commitments.extraction.readings import DeadlineReading
from commitments.matching.chains import pooled
from commitments.matching.letter import Answer
from commitments.matching.promise import Promise
from commitments.matching.reasons import evidence_of, reasons_of
from commitments.matching.relations import Finding, Reading, Relation, findings_of
from commitments.matching.rivals import contested, signals_of
from commitments.matching.signals import Rarity, Signals
from commitments.matching.ties import Tie
from commitments.matching.weights import ANSWER, SHIFT, Weights


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a letter seems to do to the commitment ``key``, and where.

    ``score`` lies between 0 and 1; ``start`` and ``end`` count in the letter's
    raw text; ``evidence`` names what speaks in plain sight; ``deadline`` is the new
    term a postponement or repeat names.
    """

    key: int
    relation: Relation
    score: float
    start: int
    end: int
    reasons: tuple[str, ...]
    evidence: str
    deadline: DeadlineReading | None = None


def judge(promises: Sequence[Promise], letter: Answer, rarity: Rarity) -> list[Verdict]:
    """Hold promises against one letter; what comes out is to be proposed to people.

    Of a promise that was made again, what is said goes by its newest key.
    """
    promises = pooled(promises)
    table = signals_of(promises, letter, rarity)
    answers = contested(promises, [score_lines(ANSWER, lines) for lines in table])
    shifts = contested(promises, [score_lines(SHIFT, lines) for lines in table])
    ties = [Tie(promise, letter, rarity) for promise in promises]
    return [
        _verdict(read, finding)
        for read in map(Reading, promises, repeat(letter), table, answers, shifts, ties)
        for finding in findings_of(read)
    ]


def score_lines(weights: Weights, lines: Mapping[int, Signals]) -> dict[int, float]:
    """The weighed sum of each line's signals, in log odds."""
    return {
        index: weights.base + sum(signals[name] * by for name, by in weights.by_signal.items())
        for index, signals in lines.items()
    }


def _verdict(read: Reading, finding: Finding) -> Verdict:
    line, signals = read.letter.lines[finding.index], read.lines[finding.index]
    return Verdict(
        key=read.promise.key,
        relation=finding.relation,
        score=round(1 / (1 + exp(-finding.score)), 4),
        start=line.start,
        end=line.end,
        reasons=reasons_of(read.promise, line, signals, unlikely=finding.score < 0),
        evidence=evidence_of(signals),
        deadline=finding.deadline,
    )
