"""The keys lists are sorted by: whole numbers the database keeps beside every commitment.

Never null and written by the database itself with every change of a row, so a
page begins where the last one ended, however long the list is.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Case, F, Func, IntegerField, Value, When
from django.db.models.expressions import Expression
from django.db.models.functions import Coalesce
from django.db.models.sql.compiler import SQLCompiler

#: Where the undated begin in ``order_late``, and where the closed do; days lie below both.
UNDATED = 1_000_000
CLOSED = 2_000_000
#: Keys below these are of what is owed by a last day, and of what is owed at all.
DATED_BELOW = 500_000
OWED_BELOW = 1_500_000
#: The day of what was promised on an unknown day.
_LONG_AGO = -100_000
_OWED = ("open", "partly")


def day_number(day: date) -> int:
    """What ``DayNumber`` makes of a day."""
    return (day - date(1970, 1, 1)).days


class DayNumber(Func):
    """A date as its number of days since 1 January 1970: ``DayNumber("promised_on")``."""

    arity = 1
    output_field = IntegerField()

    def as_sqlite(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **context: Any
    ) -> Any:
        template = "CAST(julianday(%(expressions)s) - 2440587.5 AS INTEGER)"
        return super().as_sql(compiler, connection, template=template, **context)

    def as_postgresql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **context: Any
    ) -> Any:
        template = "(%(expressions)s - DATE '1970-01-01')"
        return super().as_sql(compiler, connection, template=template, **context)


def late_key() -> Expression:
    """What is owed by its last day, then what is owed without one, oldest first, then the rest.

    What is closed comes newest first.
    """
    promised = promised_key()
    return Case(
        When(status__in=_OWED, deadline_latest__isnull=False, then=DayNumber("deadline_latest")),
        When(status__in=_OWED, then=promised + Value(UNDATED)),
        default=Value(CLOSED) - promised,
        output_field=IntegerField(),
    )


def promised_key() -> Expression:
    """The day of the promise; of an unknown day long ago."""
    return Coalesce(DayNumber("promised_on"), Value(_LONG_AGO))


def slip_key() -> Expression:
    """How many days it slipped; of equal slips the one that was shifted most often is higher."""
    key: Expression = F("slip_days") * Value(100) + F("shifts")
    return key
