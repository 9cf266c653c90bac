"""Many new rows at once: by COPY where the database has it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import connection, models


def insert[T: models.Model](rows: Iterable[T]) -> list[T]:
    """Insert new rows of one model, in order, and give them the keys they lack.

    What ``bulk_create`` does, at a fraction of the work on PostgreSQL. Runs
    inside the caller's transaction; conflicts are errors.
    """
    rows = list(rows)
    if not rows:
        return rows
    model = type(rows[0])
    if connection.vendor != "postgresql":
        return list(model._default_manager.bulk_create(rows))
    fields = [one for one in model._meta.concrete_fields if not one.generated]
    names = ", ".join(f'"{field.column}"' for field in fields)
    prepared = {field.attname: _is_json(field) for field in fields}
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if isinstance(model._meta.pk, models.AutoField):
            _give_keys(rows, table, cursor)
        with cursor.copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
            for row in rows:
                values = row.__dict__
                copy.write_row(
                    [
                        _as_json(model, name, values[name]) if is_json else values[name]
                        for name, is_json in prepared.items()
                    ]
                )
    for row in rows:
        row._state.adding, row._state.db = False, connection.alias
    return rows


def relate(model: type[models.Model], name: str, pairs: Iterable[tuple[int, int]]) -> None:
    """Tie new rows of a model to others by its relation to many: keys of the row and the other.

    A pair that is named twice is one tie.
    """
    relation: Any = model._meta.get_field(name)
    own = f"{relation.m2m_field_name()}_id"
    other = f"{relation.m2m_reverse_field_name()}_id"
    through = relation.remote_field.through
    insert(through(**{own: one, other: another}) for one, another in dict.fromkeys(pairs))


def _give_keys(rows: list[Any], table: str, cursor: Any) -> None:
    cursor.execute(
        "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
        [f'"{table}"', len(rows)],
    )
    for row, (key,) in zip(rows, cursor.fetchall(), strict=True):
        row.pk = key


def _is_json(field: models.Field[Any, Any]) -> bool:
    return isinstance(field, models.JSONField)


def _as_json(model: type[models.Model], name: str, value: Any) -> Any:
    field = model._meta.get_field(name)
    assert isinstance(field, models.Field)
    return field.get_db_prep_save(value, connection)
