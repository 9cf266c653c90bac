"""Keep the words and marks by which owed commitments are found, with every write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import batched

from django.db import transaction
from django.db.models import F, Q

from commitments.lifecycle import LIVE, Status
from commitments.matching.profiles import Tokens, profile_of_words, profiles_of
from commitments.models import (
    Commitment,
    CommitmentSource,
    Letter,
    Posting,
    RegisterEntry,
    Stem,
)
from commitments.queries.ministries import ministry_names

#: Statuses in which a commitment may still be answered.
INDEXED = LIVE
#: The token that counts the commitments themselves.
EVERYONE = ""
#: How many rows of the register one sweep makes findable, and one transaction.
MOST, BATCH = 5000, 250
_UNIT = 1000
_LONGEST = 80


def index_commitments(commitments: Iterable[Commitment]) -> None:
    """Make commitments findable by what they say now; those that are closed no longer.

    Each is found by what its doubles say as well: they are the same promise, made again.
    Commitments of one letter are best given together: it is read once.
    """
    chosen = list(commitments)
    owed = [one for one in chosen if one.status in INDEXED]
    doubles = list(Commitment.objects.filter(double_of__in=owed)) if owed else []
    names = ministry_names() if owed else {}
    profiles: dict[int, Tokens] = {}
    by_letter: dict[int | None, list[Commitment]] = {}
    for one in (*owed, *doubles):
        by_letter.setdefault(one.letter_id, []).append(one)
    for letter_id, together in by_letter.items():
        if letter_id is None:
            profiles |= {one.pk: profile_of_words(_said(one), names) for one in together}
        else:
            letter = Letter.objects.get(pk=letter_id)
            profiles |= _profiles(letter, {one.pk for one in together}, names)
    for one in doubles:
        kept = profiles[one.double_of_id] if one.double_of_id else {}
        for text, weight in profiles.get(one.pk, {}).items():
            kept[text] = max(weight, kept.get(text, 0.0))
    write_postings({one.pk: profiles.get(one.pk, {}) for one in chosen})


def index_register() -> int:
    """Make oral promises findable that came in since, the newest first; how many rows.

    A sync leaves that to the sweeper: it takes longer than all the rest of an import.
    """
    waiting = RegisterEntry.objects.filter(findable=False).order_by("-pk")[:MOST]
    chosen = list(waiting.values_list("pk", "commitment_id"))
    for some in batched(chosen, BATCH):
        entries, commitments = zip(*some, strict=True)
        spoken = Commitment.objects.filter(pk__in=commitments, source=CommitmentSource.REGISTER)
        with transaction.atomic():
            index_commitments(spoken.filter(status__in=INDEXED))
            RegisterEntry.objects.filter(pk__in=entries).update(findable=True)
    return len(chosen)


def write_postings(profiles: Mapping[int, Tokens]) -> None:
    """Replace the postings of commitments; an empty profile takes one out."""
    with transaction.atomic():
        old = list(
            Posting.objects.filter(commitment__in=profiles).values_list(
                "stem__text", "commitment_id"
            )
        )
        change = Counter(text for profile in profiles.values() for text in _kept(profile))
        change.subtract(text for text, _ in old)
        change[EVERYONE] = sum(map(bool, profiles.values())) - len({pk for _, pk in old})
        ids = _count(change)
        Posting.objects.filter(commitment__in=profiles).delete()
        Posting.objects.bulk_create(
            (
                Posting(stem_id=ids[text], commitment_id=pk, weight=round(weight * _UNIT))
                for pk, profile in profiles.items()
                for text, weight in _kept(profile).items()
            ),
            batch_size=2000,
        )


def _said(one: Commitment) -> str:
    return f"{one.words} {one.object}"


def _profiles(letter: Letter, wanted: set[int], names: Mapping[str, str]) -> dict[int, Tokens]:
    """The profiles of some commitments of a letter, told beside all its others."""
    told = letter.commitments.filter(~Q(status=Status.REJECTED) | Q(pk__in=wanted))
    everyone = list(told.prefetch_related("passages"))
    spans = [[(one.start, one.end) for one in made.passages.all()] for made in everyone]
    read = profiles_of(letter.text, spans, letter.subject, names)
    return {
        made.pk: profile or profile_of_words(_said(made), names)
        for made, profile in zip(everyone, read, strict=True)
        if made.pk in wanted
    }


def _kept(profile: Tokens) -> Tokens:
    """The profile without tokens no column holds."""
    return {text: weight for text, weight in profile.items() if len(text) <= _LONGEST}


def _count(change: Counter[str]) -> dict[str, int]:
    """Change how many hold each stem; the stems' keys. Rows are always taken in one order."""
    texts = sorted(change)
    Stem.objects.bulk_create([Stem(text=text) for text in texts], ignore_conflicts=True)
    rows = Stem.objects.select_for_update().filter(text__in=texts).order_by("text")
    ids = dict(rows.values_list("text", "pk"))
    by_step: dict[int, list[int]] = {}
    for text, step in change.items():
        by_step.setdefault(step, []).append(ids[text])
    for step, keys in sorted(by_step.items()):
        if step:
            Stem.objects.filter(pk__in=keys).update(held_by=F("held_by") + step)
    return ids


def drop_postings(commitment_ids: Sequence[int]) -> None:
    """Take commitments out of what can be found."""
    write_postings({pk: {} for pk in commitment_ids})
