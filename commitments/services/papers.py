"""Papers known by their data alone: bills, budgets, annual reports, technical briefings.

They are rows of Letter without a text, so that an answer through another
channel than a letter is linked as a letter is.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction

from commitments.models import Feed, FeedDocument, Letter, LetterKind, Source
from commitments.services.identity import add_identifiers
from commitments.services.letters import set_paper
from commitments.services.register_links import letter_arrived


@transaction.atomic
def keep_paper(
    *,
    feed: Feed,
    key: str,
    digest: str,
    kind: LetterKind,
    facts: dict[str, Any],
    identifiers: tuple[tuple[str, str], ...],
    source: Source,
    now: datetime,
    quiet: bool,
) -> int:
    """Keep what a feed says of a paper: ``subject``, ``date``, ``chamber``, ``papers``.

    1 if it is new, else 0; what people filled in is not overwritten by nothing.
    """
    held, _ = FeedDocument.objects.get_or_create(key=key, defaults={"feed": feed, "digest": ""})
    if held.digest == digest:
        return 0
    new = held.letter is None
    letter = held.letter or Letter(kind=kind, source=source, received_at=now)
    for name in ("subject", "date", "chamber"):
        setattr(letter, name, facts.get(name) or getattr(letter, name))
    letter.save()
    _set_papers(letter, facts.get("papers", ()))
    add_identifiers(letter, identifiers)
    FeedDocument.objects.filter(pk=held.pk).update(digest=digest, letter=letter)
    letter_arrived(letter, now=now, quiet=quiet)
    return int(new)


def _set_papers(letter: Letter, papers: Iterable[tuple[str, str]]) -> None:
    """Give it its numbers; one that another paper has stays with that."""
    for dossier, number in papers:
        try:
            with transaction.atomic():
                set_paper(letter, dossier[:40], number[:20])
        except IntegrityError:
            continue
