"""Promises held against one letter together: a sentence mostly speaks of one of them."""

from __future__ import annotations

from collections.abc import Sequence

from commitments.matching.letter import Answer
from commitments.matching.promise import Promise
from commitments.matching.signals import Pair, Rarity, Signals


def signals_of(promises: Sequence[Promise], letter: Answer, rarity: Rarity) -> list[list[Signals]]:
    """For every promise the signals of every line, those told beside its rivals included.

    A rival is a promise of another chain; a sibling a rival made in the same letter.
    """
    table = [
        [pair.at(index) for index in range(len(letter.lines))]
        for pair in (Pair(promise, letter, rarity) for promise in promises)
    ]
    for index in range(len(letter.lines)):
        column = [signals[index] for signals in table]
        everyone = _leaders(promises, [signals["line_words"] for signals in column])
        at_home = _leaders(promises, [signals["line_words"] for signals in column], by_home=True)
        near_home = _leaders(promises, [signals["words"] for signals in column], by_home=True)
        for promise, signals in zip(promises, column, strict=True):
            rival = _other(everyone[None], promise)
            sibling = _other(at_home[promise.home], promise)
            beside = max(signals["words"], _other(near_home[promise.home], promise))
            nearest = signals["words"] / beside if beside else 0.5
            signals |= {
                "rival": max(0.0, sibling - signals["line_words"]),
                "rival_any": max(0.0, rival - signals["line_words"]),
                "ahead": max(0.0, signals["line_words"] - rival),
                "nearest": nearest,
                "named_nearest": signals["named"] * nearest,
            }
    return table


def contested(promises: Sequence[Promise], scores: Sequence[Sequence[float]]) -> list[list[float]]:
    """The scores of every promise's lines, less what the best rival has more on the same line."""
    result = [list(row) for row in scores]
    for index in range(len(scores[0]) if scores else 0):
        column = [row[index] for row in scores]
        leaders = _leaders(promises, column)[None]
        for row, promise, score in zip(result, promises, column, strict=True):
            row[index] = score - max(0.0, _other(leaders, promise, none=score) - score)
    return result


Leaders = list[tuple[int, float]]


def _leaders(
    promises: Sequence[Promise], values: Sequence[float], *, by_home: bool = False
) -> dict[int | None, Leaders]:
    """The two best chains with their values; of everyone (None), or of each letter."""
    most: dict[int | None, dict[int, float]] = {}
    for promise, value in zip(promises, values, strict=True):
        chains = most.setdefault(promise.home if by_home else None, {})
        chains[promise.chain] = max(value, chains.get(promise.chain, value))
    return {
        home: sorted(chains.items(), key=lambda one: (-one[1], one[0]))[:2]
        for home, chains in most.items()
    }


def _other(leaders: Leaders, promise: Promise, none: float = 0.0) -> float:
    """The best value that is not of the promise's own chain."""
    return next((value for chain, value in leaders if chain != promise.chain), none)
