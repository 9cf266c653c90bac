"""Smaller forms of the faults of people and their accounts, for ``faults.in_database``."""

from __future__ import annotations

from collections.abc import Iterator

from faults.editing import edited
from faults.extra_fields import of_one_role
from faults.passwords import guesses
from faults.row import Outcome


def editing() -> Iterator[Outcome]:
    yield from edited(5)


def passwords() -> Iterator[Outcome]:
    """Without the clock, which other work on this machine disturbs."""
    yield from guesses(40, 5, 0)


def extra_fields() -> Iterator[Outcome]:
    """What a ministry meets; its forms are few and write."""
    yield from of_one_role("ministry")
