"""What an edit changed about a commitment, each field before and after."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Field, Model

from commitments.lifecycle import Action
from commitments.models import Commitment, Event, Passage
from commitments.wording.dates import day, listed
from commitments.wording.terms import quoted

#: So much of a long text is shown.
_MOST = 200


def change_words(event: Event) -> list[str]:
    """Each change in words: "ministerie: was Defensie, wordt Zorg"; nothing for other acts."""
    if event.kind != Action.EDIT or event.commitment_id is None:
        return []
    told = []
    for name, after in event.after.items():
        field: Any = Commitment._meta.get_field(name.removesuffix("_id"))
        was, becomes = _value(field, event.before.get(name)), _value(field, after)
        if was != becomes:  # a debate of another day has the same name
            told.append(f"{field_label(field)}: was {was}, wordt {becomes}")
    return told


def field_label(field: Any) -> str:
    """What a field is called in Dutch; a relation as what it leads to, in the plural for many."""
    if field.name == "fulfilled_on":
        return "datum van het antwoord"
    if field.is_relation and field.related_model:
        named = field.related_model._meta
        return str(named.verbose_name_plural if field.many_to_many else named.verbose_name)
    return str(field.verbose_name)


def _value(field: Field[Any, Any], kept: Any) -> str:
    if kept in (None, "", []):
        return "leeg"
    if field.is_relation and field.related_model:
        return _named(field.related_model, kept if isinstance(kept, list) else [kept])
    if field.get_internal_type() == "DateField":
        return day(date.fromisoformat(kept))
    if field.choices:
        return str(dict(field.flatchoices).get(kept, kept))
    return quoted(_short(str(kept)))


def _named(model: Any, keys: list[int]) -> str:
    """Rows by their names, in the order of the model; of a passage its words."""
    rows: list[Model] = list(model._default_manager.filter(pk__in=keys))
    return listed(
        [quoted(_short(row.quote)) if isinstance(row, Passage) else str(row) for row in rows]
    )


def _short(words: str) -> str:
    return words if len(words) <= _MOST else f"{words[: _MOST - 1].rstrip()}…"
