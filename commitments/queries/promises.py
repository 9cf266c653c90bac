"""Rows as matching sees them: commitments as promises, letters as answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log
from typing import cast

from django.db.models import Prefetch, Q

from commitments.extraction.readings import DeadlineKind as ReadKind
from commitments.extraction.readings import DeadlineReading
from commitments.matching.letter import Answer, Deed, Heading, prepare
from commitments.matching.profiles import DAY, MEMBER, MINISTRY, NUMBER, PRODUCT
from commitments.matching.promise import Promise
from commitments.matching.signals import Rarity
from commitments.models import (
    Category,
    Commitment,
    CommitmentQuerySet,
    DeadlineKind,
    Letter,
    LetterKind,
    Passage,
    Posting,
    Stem,
)
from commitments.queries.ministries import ministry_keys

#: No word that tells anything tells less than this.
LEAST = 0.05
_UNIT = 1000
#: All that is read of a commitment for this; there may be many of them.
_JUDGED = (
    "origin_id", "letter_id", "promised_on", "deadline_latest", "deadline_kind", "category",
    "chamber", "ministry_id", "letter__kind",
)  # fmt: skip


def promises_of(commitment_ids: Iterable[int]) -> list[Promise]:
    """Commitments as promises, in the order of their keys; a fixed number of queries."""
    keys = ministry_keys()
    rows = (
        Commitment.objects.filter(pk__in=list(commitment_ids))
        .select_related("letter")
        .only(*_JUDGED)
        .prefetch_related("dossiers", "offices", "letter__papers__dossier", _doubles())
        .order_by("pk")
    )
    tokens: dict[int, dict[str, float]] = {}
    postings = Posting.objects.filter(commitment__in=[row.pk for row in rows])
    for pk, text, weight in postings.order_by("stem__text").values_list(
        "commitment_id", "stem__text", "weight"
    ):
        tokens.setdefault(pk, {})[text] = weight / _UNIT
    return [_promise(row, tokens.get(row.pk, {}), keys) for row in rows]


def answer_of(letter: Letter) -> Answer:
    """A letter taken apart, with what was read in it."""
    keys = ministry_keys()
    signed = letter.signatures.select_related("office")
    ministries = {
        keys[one.office.ministry_id] for one in signed if one.office and one.office.ministry_id
    }
    read = letter.passages.filter(rules_version=letter.rules_version)
    heading = Heading(
        date=letter.date,
        kind=letter.kind,
        subject=letter.subject,
        dossiers=frozenset(_dossiers(letter)),
        ministries=frozenset(ministries),
        chamber=letter.chamber,
    )
    return prepare(letter.text, [_deed(one) for one in read], heading)


def rarity_among(stems: Iterable[str]) -> Rarity:
    """How telling each of some stems is among the indexed commitments, 0 to 1."""
    held = dict(Stem.objects.filter(text__in=["", *stems]).values_list("text", "held_by"))
    everyone = held.get("", 0)
    return lambda stem: rarity_of(held.get(stem, 0), everyone)


def rarity_of(held_by: int, everyone: int) -> float:
    """How telling a stem is that so many of everyone hold: 1 for none, near 0 for all."""
    rarity = log((everyone + 1) / (held_by + 0.5)) / log((everyone + 1) / 0.5)
    return min(1.0, max(LEAST, rarity))


def _promise(row: Commitment, tokens: dict[str, float], keys: dict[int, str]) -> Promise:
    letter, again = row.letter, list(row.doubles.all())
    ministries = {keys[one.ministry_id] for one in row.offices.all() if one.ministry_id}
    if row.ministry_id:
        ministries.add(keys[row.ministry_id])
    latest = row.deadline_latest
    term = f"{latest:%m-%d}" if latest else ""
    days = [day for day in _named(tokens, DAY) if day != term]
    products = frozenset(_named(tokens, PRODUCT))
    return Promise(
        key=row.pk,
        chain=row.origin_id or row.pk,
        home=row.letter_id or 0,
        words={text: weight for text, weight in tokens.items() if ":" not in text},
        promised_on=row.promised_on,
        latest=latest,
        recurring=row.deadline_kind == DeadlineKind.RECURRING,
        asks_answers=row.category == Category.BEANTWOORDING or _puts_answers_off(letter, products),
        papers=_papers(letter).union(*(_papers(one.letter) for one in again)),
        made_before=frozenset(one.promised_on for one in again if one.promised_on),
        numbers=frozenset(_named(tokens, NUMBER)) | _annex_numbers(letter),
        dossiers=frozenset(dossier.number for dossier in row.dossiers.all()),
        ministries=frozenset(ministries | set(_named(tokens, MINISTRY))),
        chamber=row.chamber,
        members=frozenset(_named(tokens, MEMBER)),
        days=frozenset((int(day[3:]), int(day[:2])) for day in days),
        products=products,
    )


def _puts_answers_off(letter: Letter | None, products: frozenset[str]) -> bool:
    """Whether a notice of delay promises the answers: those to the Kamervragen it is about."""
    return letter is not None and letter.kind == LetterKind.UITSTEL and "antwoord" in products


def _doubles() -> Prefetch[str, CommitmentQuerySet, str]:
    """The same promise, made again in another letter and settled as a double."""
    doubles = Commitment.objects.select_related("letter").defer("letter__text")
    return Prefetch("doubles", doubles.prefetch_related("letter__papers__dossier"))


def _named(tokens: dict[str, float], mark: str) -> Sequence[str]:
    return [text.removeprefix(mark) for text in tokens if text.startswith(mark)]


def _papers(letter: Letter | None) -> frozenset[tuple[str, str]]:
    papers = letter.papers.all() if letter else ()
    return frozenset(
        (one.dossier.number, one.number) for one in papers if one.dossier and one.number
    )


def _annex_numbers(letter: Letter | None) -> frozenset[str]:
    """The number of an answer in the Aanhangsel, which stands in no dossier."""
    if letter is None or letter.kind != LetterKind.ANTWOORD:
        return frozenset()
    return frozenset(f"ah{one.number}" for one in letter.papers.all() if not one.dossier)


def _dossiers(letter: Letter) -> list[str]:
    papers = letter.papers.filter(Q(dossier__isnull=False)).select_related("dossier")
    return [one.dossier.number for one in papers if one.dossier]


def _deed(passage: Passage) -> Deed:
    kind = passage.deadline_kind
    deadline = (
        DeadlineReading(
            kind=cast("ReadKind", kind),
            wording=passage.deadline_wording or None,
            latest=passage.deadline_latest,
        )
        if kind
        else None
    )
    return Deed(passage.start, passage.end, frozenset(passage.acts.split()), deadline)
