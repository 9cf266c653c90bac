"""What a question asks for, with the values of today or of the day it looks back at."""

from __future__ import annotations

from typing import Any

from commitments.models import Commitment
from commitments.queries.conditions import past_of
from commitments.queries.criteria import Criteria
from commitments.queries.listing import as_it_was
from commitments.queries.rows import Rows, row_columns, rows, with_details
from commitments.queries.standing import Standing


def stated(asked: Criteria, standing: Standing) -> Any:
    """Rows to be counted by status, ministry or term: commitments, or their states on a day."""
    found = asked.public(standing).order_by()
    past = past_of(asked)
    return past.states().filter(commitment__in=found.values("pk")) if past else found


def longest_past(asked: Criteria, standing: Standing, most: int) -> Rows:
    """Those of what is asked whose term ended first, ready to be shown.

    By the stored key of a list; of the past by the term of the day itself.
    """
    if asked.on is None:
        return rows(asked.public(standing).order_by("order_late", "pk")[:most])
    states = stated(asked, standing).order_by("deadline_latest", "commitment")
    keys = list(states.values_list("commitment", flat=True)[:most])
    by_key = row_columns(Commitment.objects.all()).in_bulk(keys)
    return as_it_was(asked, with_details([by_key[pk] for pk in keys]))
