"""Which commitments a letter may speak of, best first.

1. What it names or comes from: the letters it cites, its dossiers, its ministries and those
   they succeeded, through b-trees.
2. Its twenty most telling stems: the postings of the rarest of them, up to a budget.
3. Those found are told apart by all twenty, and by dossier and ministry.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Q

from commitments.matching.letter import Answer
from commitments.matching.profiles import DAY, MEMBER, NUMBER
from commitments.models import Commitment, Letter
from commitments.queries.ministries import ministry_keys
from commitments.queries.promises import rarity_of

#: How many of a letter's stems are looked for.
TELLING = 20
#: How many postings are read to find commitments by words.
BUDGET = 3000
#: How many commitments of a dossier are looked at, the newest first.
PER_DOSSIER = 300
#: How many of a ministry, the newest first.
PER_MINISTRY = 60
#: At least so many of those found by words are told apart by all stems.
SHORT_LIST = 30
#: What evidence beside words counts for, where a stem that only one promise holds counts 1.
CITED, DOSSIER, MINISTRY = 4.0, 1.0, 0.5
#: A mark is as good as so many words.
MARK = 2


class Clues(NamedTuple):
    """What a letter gives to search by: its tokens, each as often as it stands there."""

    tokens: Counter[str]
    dossiers: frozenset[str] = frozenset()
    ministry_ids: frozenset[int] = frozenset()
    cited: frozenset[int] = frozenset()
    letter_id: int | None = None
    day: date | None = None


def clues_of(letter: Letter, answer: Answer) -> Clues:
    """What a letter gives to search by."""
    tokens = Counter(stem for line in answer.lines for stem in line.stems)
    for line in answer.lines:
        named = [
            *(MEMBER + name for name in line.members),
            *(NUMBER + number for number in line.numbers),
            *(f"{DAY}{one.month:02}-{one.day:02}" for one in line.days if one.day),
        ]
        tokens.update(dict.fromkeys(named, MARK))
    tokens.update(answer.subject)
    cited = letter.references.filter(target__isnull=False).values_list("target_id", flat=True)
    return Clues(
        tokens=tokens,
        dossiers=answer.dossiers,
        ministry_ids=frozenset(
            pk for pk, key in ministry_keys().items() if key in answer.ministries
        ),
        cited=frozenset(pk for pk in cited if pk),
        letter_id=letter.pk,
        day=letter.date,
    )


def find_candidates(clues: Clues, limit: int = 200) -> list[int]:
    """The primary keys of the commitments a letter may speak of, best first."""
    stems = _telling_stems(clues.tokens)
    found = _by_words(stems)
    cited = _owed(PER_DOSSIER, letter__in=clues.cited)
    dossier = _owed(PER_DOSSIER, dossiers__number__in=clues.dossiers)
    likely = sorted(found, key=lambda pk: (-found[pk], pk))[: max(SHORT_LIST, limit)]
    ministry = _owed(PER_MINISTRY, ministry__in=clues.ministry_ids)
    pool = {*likely, *cited, *dossier, *ministry}
    scores = _told_apart(pool, stems)
    for ids, worth in ((cited, CITED), (dossier, DOSSIER)):
        for pk in ids:
            scores[pk] += worth
    possible = _possible(pool, clues)
    for pk, ministry_id in possible.items():
        scores[pk] += MINISTRY if ministry_id in clues.ministry_ids else 0.0
    return sorted(possible, key=lambda pk: (-scores[pk], pk))[:limit]


class _Held(NamedTuple):
    """A stem that some commitments hold."""

    held_by: int
    text: str
    pk: int
    rarity: float


def _telling_stems(tokens: Counter[str]) -> list[_Held]:
    """The stems by which the letter is best told from others, the rarest first."""
    held = _fetch(
        "SELECT held_by, text, id FROM commitments_stem WHERE held_by > 0 AND text IN ({})",
        ["", *tokens],
    )
    everyone = next((count for count, text, _ in held if not text), 0)
    known = [_Held(count, text, pk, rarity_of(count, everyone)) for count, text, pk in held if text]
    known.sort(key=lambda one: (-tokens[one.text] * one.rarity, one.text))
    return sorted(known[:TELLING])


def _by_words(stems: Sequence[_Held]) -> dict[int, float]:
    """Commitments that hold the rarest stems, with the rarity of what they hold added up."""
    chosen: dict[int, float] = {}
    left = BUDGET
    for one in stems:
        if chosen and one.held_by > left:
            break
        chosen[one.pk] = one.rarity
        left -= one.held_by
    found: dict[int, float] = defaultdict(float)
    rows = _fetch(
        "SELECT stem_id, commitment_id FROM commitments_posting WHERE stem_id IN ({}) "
        "ORDER BY stem_id, commitment_id LIMIT %s",
        [*chosen],
        2 * BUDGET,
    )
    for stem_id, commitment_id in rows:
        found[commitment_id] += chosen[stem_id]
    return found


def _told_apart(pool: Collection[int], stems: Sequence[_Held]) -> dict[int, float]:
    """What each of the pool holds of all the stems, weighed."""
    rarity = {one.pk: one.rarity for one in stems}
    rows = _fetch(
        "SELECT stem_id, commitment_id, weight FROM commitments_posting "
        "WHERE commitment_id IN ({}) ORDER BY commitment_id, stem_id",
        [*pool],
    )
    scores: dict[int, float] = defaultdict(float)
    for stem_id, commitment_id, weight in rows:
        scores[commitment_id] += rarity.get(stem_id, 0.0) * weight / 1000
    return scores


def _fetch(select: str, values: Sequence[str | int], *more: int) -> list[tuple[Any, ...]]:
    """Rows of a question whose ``{}`` stands for the values; long lists make an ORM slow."""
    if not values:
        return []
    marks = ", ".join(["%s"] * len(values))
    with connection.cursor() as cursor:
        cursor.execute(select.format(marks), [*values, *more])
        return list(cursor.fetchall())


def _owed(most: int, **of: Collection[object]) -> list[int]:
    """The newest commitments that may be answered, of some letters, dossiers or ministries."""
    if not any(of.values()):
        return []
    rows = Commitment.objects.matchable().filter(**of).order_by("-promised_on", "-pk")
    return list(dict.fromkeys(rows.values_list("pk", flat=True)[:most]))


def _possible(pool: Collection[int], clues: Clues) -> dict[int, int | None]:
    """Those of the pool that the letter can speak of at all, with their ministry."""
    rows = Commitment.objects.matchable().filter(pk__in=pool)
    if clues.letter_id is not None:
        rows = rows.exclude(letter=clues.letter_id)
    if clues.day is not None:
        rows = rows.filter(Q(promised_on=None) | Q(promised_on__lte=clues.day))
    return dict(rows.values_list("pk", "ministry_id"))


def letters_since(commitment: Commitment, limit: int = 30) -> list[Letter]:
    """The first letters of after a promise that cite its letter, or share dossier or ministry."""
    related = Q(papers__dossier__in=commitment.dossiers.values("pk"))
    if commitment.letter_id:
        related |= Q(references__target=commitment.letter_id)
    if commitment.ministry_id:
        keys = ministry_keys()
        line = [pk for pk, key in keys.items() if key == keys[commitment.ministry_id]]
        related |= Q(signatures__office__ministry__in=line)
    rows = Letter.objects.filter(related)
    if commitment.letter_id:
        rows = rows.exclude(pk=commitment.letter_id)
    if commitment.promised_on:
        rows = rows.filter(date__gte=commitment.promised_on)
    chosen = rows.order_by("date", "pk").values_list("pk", flat=True).distinct()[:limit]
    return list(Letter.objects.filter(pk__in=list(chosen)).order_by("date", "pk"))
