"""Rows of a list of commitments, with all they show in a fixed number of queries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Prefetch, prefetch_related_objects

from commitments.models import Commitment, CommitmentQuerySet, Office
from commitments.queries.waiting import Waiting, proposals_waiting


@dataclass(frozen=True, slots=True)
class Rows:
    """Commitments ready to be shown, and what waits, for those of which a proposal does."""

    commitments: list[Commitment]
    waiting: dict[int, Waiting]


def rows(commitments: CommitmentQuerySet) -> Rows:
    """Fetch a page-sized QuerySet with everything ``wording`` asks of a row."""
    return with_details(list(row_columns(commitments)))


def row_columns(commitments: CommitmentQuerySet) -> CommitmentQuerySet:
    """What a row shows of the commitment, its ministry and its letter: one query."""
    return commitments.select_related("ministry", "letter").defer("letter__text")


def with_details(commitments: Sequence[Commitment]) -> Rows:
    """What a row shows besides, for fetched commitments: one query a relation."""
    prefetch_related_objects(
        commitments,
        Prefetch("offices", Office.objects.select_related("person")),
        "dossiers",
        "passages",
        "deadline_changes",
    )
    return with_waiting(commitments)


def with_waiting(commitments: Iterable[Commitment]) -> Rows:
    fetched = list(commitments)
    return Rows(fetched, proposals_waiting(one.pk for one in fetched))
