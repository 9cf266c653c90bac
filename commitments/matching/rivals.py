"""Promises held against one letter together: a sentence mostly speaks of one of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import product

from commitments.matching.letter import Answer
from commitments.matching.promise import Promise
from commitments.matching.signals import Pair, Rarity, Signals


def signals_of(
    promises: Sequence[Promise], letter: Answer, rarity: Rarity
) -> list[dict[int, Signals]]:
    """For every promise the signals of the lines that may be about it, by their index.

    Those told beside its rivals are included. A rival is a promise of another
    chain; a sibling a rival made in the same letter.
    """
    table = [
        {index: pair.at(index) for index in pair.lines}
        for pair in (Pair(promise, letter, rarity) for promise in promises)
    ]
    alone = _alone(promises)
    for index, column in _columns(promises, table).items():
        kinds = letter.lines[index].products
        everyone = _leaders((one, signals["line_words"]) for one, signals in column)
        at_home = _leaders(((one, signals["line_words"]) for one, signals in column), by_home=True)
        near_home = _leaders(((one, signals["words"]) for one, signals in column), by_home=True)
        for promise, signals in column:
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
                "sole": float(
                    any(
                        alone.get((dossier, kind)) == promise.chain
                        for dossier in promise.dossiers & letter.dossiers
                        for kind in promise.products & kinds
                    )
                ),
            }
    return table


def _alone(promises: Iterable[Promise]) -> dict[tuple[str, str], int]:
    """The chain that alone promises a kind of paper in a dossier, by the two."""
    chains: dict[tuple[str, str], set[int]] = {}
    for one in promises:
        for place in product(one.dossiers, one.products):
            chains.setdefault(place, set()).add(one.chain)
    return {place: min(found) for place, found in chains.items() if len(found) == 1}


def contested(
    promises: Sequence[Promise], scores: Sequence[Mapping[int, float]]
) -> list[dict[int, float]]:
    """The scores of every promise's lines, less what the best rival has more on the same line."""
    best = {index: _leaders(column)[None] for index, column in _columns(promises, scores).items()}
    return [
        {
            index: score - max(0.0, _other(best[index], promise, none=score) - score)
            for index, score in row.items()
        }
        for promise, row in zip(promises, scores, strict=True)
    ]


Leaders = list[tuple[int, float]]


def _columns[T](
    promises: Sequence[Promise], table: Sequence[Mapping[int, T]]
) -> dict[int, list[tuple[Promise, T]]]:
    """For each line the promises it may be about, with what the table holds of them there."""
    columns: dict[int, list[tuple[Promise, T]]] = {}
    for promise, row in zip(promises, table, strict=True):
        for index, value in row.items():
            columns.setdefault(index, []).append((promise, value))
    return columns


def _leaders(
    values: Iterable[tuple[Promise, float]], *, by_home: bool = False
) -> dict[int | None, Leaders]:
    """The two best chains with their values; of everyone (None), or of each letter."""
    most: dict[int | None, dict[int, float]] = {}
    for promise, value in values:
        chains = most.setdefault(promise.home if by_home else None, {})
        chains[promise.chain] = max(value, chains.get(promise.chain, value))
    return {
        home: sorted(chains.items(), key=lambda one: (-one[1], one[0]))[:2]
        for home, chains in most.items()
    }


def _other(leaders: Leaders, promise: Promise, none: float = 0.0) -> float:
    """The best value that is not of the promise's own chain."""
    return next((value for chain, value in leaders if chain != promise.chain), none)
