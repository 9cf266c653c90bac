"""The register one row at a time, as importers are often written: the anchor of ``bench.feeds``."""

from __future__ import annotations

from datetime import UTC, datetime

from django.db import transaction

from commitments.lifecycle import REGISTER, Action, LinkState, Relation
from commitments.models import (
    Commitment,
    Debate,
    Letter,
    Link,
    RegisterEntry,
    RegisterLetter,
    RegisterRelation,
)
from commitments.services import register
from commitments.services.journal import change_commitment, open_history
from commitments.services.lookups import Lookups
from commitments.services.register_changes import entry_fields
from commitments.sources.feed_rows import RegisterRow

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)


def keep_one(row: RegisterRow, lookups: Lookups) -> None:
    """Look a row up, read it and keep it with its history and links, in a transaction."""
    if RegisterEntry.objects.filter(feed_id=row.feed_id).exists():
        return
    reading = register._read(row, lookups)
    with transaction.atomic():
        debate = Debate.objects.filter(number=row.debate).first()
        one = register._commitment(row, reading, lookups, debate.pk if debate else None)
        one.save()
        open_history(one, action=Action.IMPORT, actor=REGISTER, now=NOW, quiet=True)
        entry = RegisterEntry.objects.create(
            commitment=one, feed_id=row.feed_id, **entry_fields(row)
        )
        office = lookups.office(row.speaker, row.office, row.created_on)
        if office:
            one.offices.add(office)
        for tie, other in row.ties:
            held = RegisterEntry.objects.filter(feed_id=other).first()
            RegisterRelation.objects.create(entry=entry, tie=tie, other_feed_id=other, other=held)
        for number in row.letters:
            _name_letter(entry, one, number)


def _name_letter(entry: RegisterEntry, one: Commitment, number: str) -> None:
    letter = Letter.objects.filter(identifiers__value=number).first()
    RegisterLetter.objects.create(entry=entry, identifier=number, letter=letter)
    if letter is None or not one.is_owed:
        return
    Link.objects.create(
        commitment=one,
        letter=letter,
        relation=Relation.FULFILS,
        state=LinkState.PROPOSED,
        proposed_by=REGISTER.name,
        proposed_at=NOW,
    )
    change_commitment(
        one.pk,
        version=None,
        action=Action.PROPOSE_LINK,
        letter=letter,
        actor=REGISTER,
        now=NOW,
        quiet=True,
    )
