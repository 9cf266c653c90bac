"""What the clock has yet to speak of: a narrow queue beside the register.

The database itself puts a commitment in it when one that is owed comes in, or when
something a verdict rests on changes, whoever writes it, so that none is forgotten;
the clock (``services.flag``) takes out what it has spoken of. It stands apart because
a mark in the commitment's own row would write all of that row's indexes anew.
"""

from __future__ import annotations

from django.db import connections, models
from django.db.backends.base.base import BaseDatabaseWrapper

from commitments.lifecycle import OWED
from commitments.models.commitments import Commitment
from commitments.models.history import CommitmentState

#: What a verdict rests on: a change of one of these makes the clock look again.
WATCHED = (*(name for name in CommitmentState.COPIED if name != "ministry_id"), "promised_on")


class ClockEntryQuerySet(models.QuerySet["ClockEntry"]):
    def unplaced(self) -> ClockEntryQuerySet:
        """New, or changed since the clock looked at them."""
        return self.filter(day=None)

    def held(self) -> ClockEntryQuerySet:
        """Those that nobody else is changing, kept so until the transaction ends."""
        if connections[self.db].features.has_select_for_update_skip_locked:
            return self.select_for_update(skip_locked=True)
        return self


class ClockEntry(models.Model):
    """That the clock has something to say of a commitment, from a day on.

    ``day`` is the last day of its term, or the day of the promise where it has
    none; null until the clock has looked at what is new or changed.
    """

    commitment = models.OneToOneField(
        Commitment, models.CASCADE, primary_key=True, related_name="clock_entry"
    )
    day = models.DateField("dag", null=True)

    objects = ClockEntryQuerySet.as_manager()

    class Meta:
        verbose_name = "te beoordelen termijn"
        verbose_name_plural = "te beoordelen termijnen"
        ordering = ("pk",)
        indexes = (models.Index(fields=["day", "commitment"], name="clock_entry_by_day"),)

    def __str__(self) -> str:
        return str(self.commitment_id)


_TABLE, _QUEUE = Commitment._meta.db_table, ClockEntry._meta.db_table
_IS_OWED = f"status IN ({', '.join(f"'{one}'" for one in sorted(OWED))})"
_ENTER = (
    f"INSERT INTO {_QUEUE} (commitment_id) VALUES (NEW.id) "  # noqa: S608
    "ON CONFLICT (commitment_id) DO UPDATE SET day = NULL"
)
_ENTER_ADDED = f"INSERT INTO {_QUEUE} (commitment_id) SELECT id FROM added WHERE {_IS_OWED}"  # noqa: S608
_CHANGES = f"AFTER UPDATE OF {', '.join(WATCHED)} ON {_TABLE} FOR EACH ROW WHEN"
#: PostgreSQL takes what comes in by the statement: a sync brings thousands of rows.
_POSTGRESQL = (
    f"""
    CREATE OR REPLACE FUNCTION commitments_clock_new() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN {_ENTER_ADDED}; RETURN NULL; END $$
    """,
    f"""
    CREATE OR REPLACE FUNCTION commitments_clock_changed() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN {_ENTER}; RETURN NULL; END $$
    """,
    f"""
    CREATE OR REPLACE TRIGGER commitments_clock_new AFTER INSERT ON {_TABLE}
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION commitments_clock_new()
    """,
    f"""
    CREATE OR REPLACE TRIGGER commitments_clock_changed {_CHANGES}
    ({" OR ".join(f"OLD.{name} IS DISTINCT FROM NEW.{name}" for name in WATCHED)})
    EXECUTE FUNCTION commitments_clock_changed()
    """,
)
_SQLITE = (
    "DROP TRIGGER IF EXISTS commitments_clock_new",
    "DROP TRIGGER IF EXISTS commitments_clock_changed",
    f"""
    CREATE TRIGGER commitments_clock_new AFTER INSERT ON {_TABLE}
    FOR EACH ROW WHEN NEW.{_IS_OWED} BEGIN {_ENTER}; END
    """,
    f"""
    CREATE TRIGGER commitments_clock_changed {_CHANGES}
    {" OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in WATCHED)} BEGIN {_ENTER}; END
    """,
)


def install(connection: BaseDatabaseWrapper) -> None:
    """(Re)create the triggers that fill the queue; after every ``migrate``, if it is there."""
    if {_TABLE, _QUEUE}.issubset(connection.introspection.table_names()):
        with connection.cursor() as cursor:
            for statement in _POSTGRESQL if connection.vendor == "postgresql" else _SQLITE:
                cursor.execute(statement)
