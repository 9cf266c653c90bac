"""A promise that was made again is one promise: held against a letter as its newest self."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from commitments.matching.promise import Promise
from commitments.matching.signals import best


def pooled(promises: Iterable[Promise]) -> list[Promise]:
    """One promise for each chain: its newest, which keeps all that the older ones are known by.

    The term is that of the newest, and what a letter does to the chain is told of it alone.
    """
    chains: dict[int, list[Promise]] = {}
    for one in promises:
        chains.setdefault(one.chain, []).append(one)
    return [_newest(sorted(chain, key=_age)) for chain in chains.values()]


def _age(promise: Promise) -> tuple[date, int]:
    return promise.promised_on or date.min, promise.key


def _newest(chain: Sequence[Promise]) -> Promise:
    *older, newest = chain
    if not older:
        return newest
    return replace(
        newest,
        words=best(one.words for one in chain),
        made_before=_all([newest.made_before, *(one.made for one in older)]),
        papers=_all(one.papers for one in chain),
        numbers=_all(one.numbers for one in chain),
        dossiers=_all(one.dossiers for one in chain),
        ministries=_all(one.ministries for one in chain),
        members=_all(one.members for one in chain),
        days=_all(one.days for one in chain),
        products=_all(one.products for one in chain),
    )


def _all[T](parts: Iterable[frozenset[T]]) -> frozenset[T]:
    return frozenset[T]().union(*parts)
