"""Triggers that keep history from being rewritten, on SQLite and PostgreSQL alike.

(Re)installed after every ``migrate``, because rebuilding a table drops its
triggers. Only the flush between tests lifts them.
"""

from __future__ import annotations

from django.db.backends.base.base import BaseDatabaseWrapper

#: Tables whose rows are written once.
TABLES = (
    "commitments_event",
    "commitments_deadlinechange",
    "commitments_deed",
    "commitments_rappel",
    "commitments_rappelitem",
)
_VERBS = ("UPDATE", "DELETE")
_FUNCTION = """
CREATE OR REPLACE FUNCTION commitments_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '23514'; END $$
"""


def _name(table: str, verb: str) -> str:
    return f"{table}_no_{verb.lower()}"


def _creation(vendor: str, table: str, verb: str) -> str:
    head = f"CREATE TRIGGER {_name(table, verb)} BEFORE {verb} ON {table}"
    if vendor == "postgresql":
        return f"{head} FOR EACH ROW EXECUTE FUNCTION commitments_refuse()"
    return f"{head} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"


def _removal(vendor: str, table: str, verb: str) -> str:
    tail = f" ON {table}" if vendor == "postgresql" else ""
    return f"DROP TRIGGER IF EXISTS {_name(table, verb)}{tail}"


def lift(connection: BaseDatabaseWrapper) -> None:
    """Drop the triggers; for the test flush alone."""
    with connection.cursor() as cursor:
        for table in TABLES:
            for verb in _VERBS:
                cursor.execute(_removal(connection.vendor, table, verb))


def install(connection: BaseDatabaseWrapper) -> None:
    """(Re)create the triggers on the tables that exist."""
    present = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(_FUNCTION)
        for table in sorted(present.intersection(TABLES)):
            for verb in _VERBS:
                cursor.execute(_removal(connection.vendor, table, verb))
                cursor.execute(_creation(connection.vendor, table, verb))
