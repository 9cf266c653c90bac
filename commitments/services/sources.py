"""Up to which day a source is known to be complete; without it nothing is called late."""

from __future__ import annotations

from datetime import date, datetime

from commitments.lifecycle import MACHINE, Actor, LifecycleError
from commitments.models import DeedKind, Source
from commitments.services.deeds import note_deed
from commitments.services.journal import local_day
from commitments.wording.dates import day as shown


def set_complete_until(source_id: int, *, day: date, actor: Actor, now: datetime) -> Source:
    """Record that every letter up to and with ``day`` has come in by this source."""
    if day > local_day(now):
        raise LifecycleError("Een bron kan niet volledig zijn tot een dag die nog moet komen.")
    source = Source.objects.get(pk=source_id)
    was = source.complete_until
    source.complete_until, source.set_by, source.set_at = day, actor.name, now
    source.save(update_fields=["complete_until", "set_by", "set_at"])
    if actor == MACHINE:
        return source
    detail = f"{shown(was) if was else 'onbekend'} → {shown(day)}"
    note_deed(DeedKind.SOURCE, actor=actor, about=source.name, detail=detail, now=now)
    return source
