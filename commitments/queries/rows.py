"""Rows of a list of commitments, with all they show in a fixed number of queries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from commitments.models import Commitment, CommitmentQuerySet
from commitments.queries.waiting import waiting_since


@dataclass(frozen=True, slots=True)
class Rows:
    """Commitments ready to be shown, and since when a proposal waits for those that have one."""

    commitments: list[Commitment]
    waiting: dict[int, date]


def rows(commitments: CommitmentQuerySet) -> Rows:
    """Fetch a page-sized QuerySet with everything ``wording`` asks of a row."""
    return with_waiting(commitments.with_row().prefetch_related("deadline_changes"))


def with_waiting(commitments: Iterable[Commitment]) -> Rows:
    fetched = list(commitments)
    return Rows(fetched, waiting_since(one.pk for one in fetched))
