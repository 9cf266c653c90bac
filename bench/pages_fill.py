"""A register of made-up promises of any size, written by the database itself."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.db import connection
from django.db.models import Model

#: One word in every eighth promise, so that it is common; "onderwerpN" is rare.
TOPICS = ("stikstof", "dijk", "wolf", "woning", "klimat", "asiel", "zorg", "spoor")
MINISTRIES = 15
LETTERS_PER = 20
#: Values of a commitment that differ from row to row, by column.
_VARIES = {
    "letter_id": "1 + g / {letters_per}",
    "promised_on": "{day_early}",
    "ministry_id": "1001 + g % {ministries}",
    "deadline_latest": "{day}",
    "status": "CASE g % 4 WHEN 3 THEN 'fulfilled' ELSE 'open' END",
    "fulfilled_on": "CASE g % 4 WHEN 3 THEN {day} END",
    "shifts": "g % 3",
    "slip_days": "g % 3 * 30",
}
_FIXED = {
    "source": "letter", "chamber": "TK", "firmness": "firm", "deadline_kind": "date",
    "deadline_accepted": True, "object": "het onderwerp van deze toezegging",
    "deadline_wording": "voor de zomer",
}  # fmt: skip


def fill(many: int) -> None:
    """Ministries, letters, commitments with a passage, an office and a search text each."""
    from commitments.models import Commitment, Letter, Ministry, Office, Passage, Person, Source

    dialect = _dialect(many)
    source = Source.objects.create(slug="bench", name="Bench", complete_until="2031-01-01")
    names = [Ministry(pk=1000 + n, slug=f"m{n}", name=f"Ministerie {n}") for n in range(1, 16)]
    Ministry.objects.bulk_create(names)
    person = Person.objects.create(name="A. Voorbeeld")
    office = Office.objects.create(person=person, title="Minister van Voorbeelden")
    letter = {
        "source_id": source.pk,
        "visibility": "public",
        "kind": "brief",
        "subject": "Een brief",
        "received_at": datetime(2024, 1, 1, tzinfo=UTC),
        "rules_version": "bench",
    }
    letters = _dialect(many // LETTERS_PER + 1)
    _insert(Letter, letter, {"text": "'brief ' || g", "text_sha256": "'s' || g",
                             "words_sha256": "'w' || g"}, letters)  # fmt: skip
    _insert(Commitment, _FIXED, _VARIES, dialect)
    passage = {"acts": "commitment", "rule": "bench", "rules_version": "bench", "end": 100}
    varies = {"letter_id": _VARIES["letter_id"], "start": "g % {letters_per}", "quote": _quote()}
    _insert(Passage, passage, varies, dialect)
    _through(Commitment.passages.through, "passage_id", "g", dialect)
    _through(Commitment.offices.through, "office_id", str(office.pk), dialect)
    _fill_search(dialect)


def _fill_search(dialect: dict[str, Any]) -> None:
    """Every search text, and then its index at once."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("DROP INDEX commitments_searchtext_vector")
        cursor.execute(
            "INSERT INTO commitments_searchtext (commitment_id, stems) "
            f"SELECT g, {_quote().lower()} FROM {dialect['series']}"
        )
        if connection.vendor == "postgresql":
            cursor.execute(
                "CREATE INDEX commitments_searchtext_vector ON commitments_searchtext "
                "USING gin (vector)"
            )
            cursor.execute("VACUUM ANALYZE")
        else:
            cursor.execute("ANALYZE")


def _quote() -> str:
    topics = " ".join(f"WHEN {n} THEN '{word}'" for n, word in enumerate(TOPICS))
    return (
        f"'ik zeg de kamer toe te informeren over ' || CASE g % 8 {topics} END || ' onderwerp' || "
        "(CAST(g AS bigint) * 7919 % 5000) || ' en onderzoek' || (g % 20000) || "
        "' met betrokken partijen'"
    )


def _dialect(many: int) -> dict[str, Any]:
    """The series of row numbers and two days of a row, in this database's words."""
    shared = {"letters_per": LETTERS_PER, "ministries": MINISTRIES}
    if connection.vendor == "postgresql":
        return shared | {
            "series": f"generate_series(1, {many}) AS s(g)",
            "day": "DATE '2022-01-01' + (g::bigint * 31 % 3000)::int",
            "day_early": "DATE '2021-01-01' + (g::bigint * 31 % 3000)::int",
        }
    step = f"SELECT 1 AS g UNION ALL SELECT g + 1 FROM s WHERE g < {many}"
    return shared | {
        "series": f"(WITH RECURSIVE s(g) AS ({step}) SELECT g FROM s)",
        "day": "date('2022-01-01', '+' || (g * 31 % 3000) || ' days')",
        "day_early": "date('2021-01-01', '+' || (g * 31 % 3000) || ' days')",
    }


def _insert(
    model: type[Model], fixed: dict[str, Any], varies: dict[str, str], dialect: dict[str, Any]
) -> None:
    blank = model(**fixed)
    columns, values, parameters = ["id"], ["g"], []
    for field in model._meta.concrete_fields:
        if field.primary_key or field.generated:
            continue
        columns.append(f'"{field.column}"')
        if field.attname in varies:
            values.append(varies[field.attname].format(**dialect).replace("%", "%%"))
        else:
            values.append("%s")
            parameters.append(field.get_db_prep_save(getattr(blank, field.attname), connection))
    statement = (
        f"INSERT INTO {model._meta.db_table} ({', '.join(columns)}) "
        f"SELECT {', '.join(values)} FROM {dialect['series']}"
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)


def _through(model: type[Model], column: str, value: str, dialect: dict[str, Any]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {model._meta.db_table} (id, commitment_id, {column}) "
            f"SELECT g, g, {value} FROM {dialect['series']}"
        )
