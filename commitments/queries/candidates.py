"""Which commitments a letter may speak of, best first.

1. What it names or comes from: the letters it cites, its dossiers, its ministries and those
   they succeeded, through b-trees.
2. Its twenty most telling stems: the postings of the rarest of them, up to a budget.
3. Those found are told apart by all twenty, and by dossier and ministry.

Sums are made of whole numbers, so that every database adds up to the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from itertools import chain
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Q
from django.db.models.functions import Coalesce

from commitments.matching.letter import Answer
from commitments.matching.profiles import DAY, MEMBER, NUMBER
from commitments.models import Commitment, Letter
from commitments.queries.ministries import ministry_keys
from commitments.queries.promises import rarity_of

#: How many of a letter's stems are looked for.
TELLING = 20
#: How many of a letter's tokens are looked up, and letters and dossiers it names.
MOST_TOKENS, MOST_NAMED = 2000, 300
#: How many postings are read to find commitments by words: one for so many commitments,
#: but no fewer and no more than these.
BUDGET_SHARE, BUDGET_LEAST, BUDGET_MOST = 30, 3000, 50_000
#: How many commitments of a dossier are looked at, the newest first.
PER_DOSSIER = 300
#: How many of a ministry, the newest first.
PER_MINISTRY = 60
#: At least so many of those found by words are told apart by all stems.
SHORT_LIST = 30
#: What evidence beside words counts for, where a stem that only one promise holds counts 1.
CITED, DOSSIER, MINISTRY = 4.0, 1.0, 0.5
#: Rarities and weights are counted in thousandths.
UNIT = 1000
#: A mark is as good as so many words.
MARK = 2


_HELD = "SELECT held_by, text, id FROM commitments_stem WHERE held_by > 0 AND text IN ({asked})"
_BEST = """
WITH wanted (stem_id, worth) AS (VALUES {wanted})
SELECT commitment_id, SUM(worth) FROM wanted
JOIN commitments_posting ON commitments_posting.stem_id = wanted.stem_id
GROUP BY commitment_id ORDER BY 2 DESC, 1 LIMIT {most}
"""
_TOLD = """
WITH wanted (stem_id, worth) AS (VALUES {wanted})
SELECT commitment_id, SUM(worth * weight) FROM commitments_posting
JOIN wanted ON wanted.stem_id = commitments_posting.stem_id
WHERE commitment_id IN ({pool}) GROUP BY commitment_id
"""


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
    stems, everyone = _telling_stems(clues.tokens)
    likely = _by_words(stems, everyone, max(SHORT_LIST, limit))
    named = sorted(clues.cited)[-MOST_NAMED:]
    cited = {*_owed(PER_DOSSIER, letter__in=named), *_owed(PER_DOSSIER, doubles__letter__in=named)}
    dossier = _owed(PER_DOSSIER, dossiers__number__in=sorted(clues.dossiers)[-MOST_NAMED:])
    ministry = _owed(PER_MINISTRY, ministry__in=clues.ministry_ids)
    scores = _told_apart({*likely, *cited, *dossier, *ministry}, stems, clues)
    for ids, worth in ((cited, CITED), (dossier, DOSSIER)):
        for pk in ids:
            if pk in scores:
                scores[pk] += worth
    return sorted(scores, key=lambda pk: (-scores[pk], pk))[:limit]


class _Held(NamedTuple):
    """A stem that some commitments hold; ``worth`` is its rarity in thousandths."""

    held_by: int
    text: str
    pk: int
    worth: int


def _telling_stems(tokens: Counter[str]) -> tuple[list[_Held], int]:
    """The stems that best tell the letter from others, the rarest first; how many are indexed."""
    asked = sorted(tokens, key=lambda text: (-tokens[text], text))[:MOST_TOKENS]
    held = _fetch(_HELD, asked=["", *asked])
    everyone = next((count for count, text, _ in held if not text), 0)
    known = [
        _Held(count, text, pk, round(UNIT * rarity_of(count, everyone)))
        for count, text, pk in held
        if text
    ]
    known.sort(key=lambda one: (-tokens[one.text] * one.worth, one.text))
    return sorted(known[:TELLING]), everyone


def _by_words(stems: Sequence[_Held], everyone: int, most: int) -> list[int]:
    """The commitments that hold most of the rarest stems, best first."""
    chosen: list[_Held] = []
    left = min(max(everyone // BUDGET_SHARE, BUDGET_LEAST), BUDGET_MOST)
    for one in stems:
        if chosen and one.held_by > left:
            break
        chosen.append(one)
        left -= one.held_by
    if not chosen:
        return []
    rows = _fetch(_BEST, chosen, most=[most])
    return [pk for pk, _ in rows]


def _told_apart(pool: Collection[int], stems: Sequence[_Held], clues: Clues) -> dict[int, float]:
    """Those of the pool that the letter can speak of at all, with what they hold of all stems.

    A ministry that the letter comes from counts as well.
    """
    rows = Commitment.objects.matchable().filter(pk__in=pool)
    if clues.letter_id is not None:
        rows = rows.exclude(letter=clues.letter_id)
    if clues.day is not None:
        rows = rows.filter(Q(promised_on=None) | Q(promised_on__lte=clues.day))
    scores = {
        pk: MINISTRY if ministry_id in clues.ministry_ids else 0.0
        for pk, ministry_id in rows.values_list("pk", "ministry_id")
    }
    if scores and stems:
        told = _fetch(_TOLD, stems, pool=[*scores])
        for pk, total in told:
            scores[pk] += int(total) / UNIT**2
    return scores


def _fetch(
    question: str, wanted: Sequence[_Held] = (), **values: Sequence[str | int]
) -> list[tuple[Any, ...]]:
    """The answer to one of the questions above; long lists make an ORM slow."""
    marks = {name: ", ".join(["%s"] * len(listed)) for name, listed in values.items()}
    table = ", ".join(f"({one.pk}, {one.worth})" for one in wanted)
    with connection.cursor() as cursor:
        cursor.execute(question.format(wanted=table, **marks), [*chain(*values.values())])
        return list(cursor.fetchall())


def _owed(most: int, **of: Collection[object]) -> list[int]:
    """The newest commitments that may be answered, of some letters, dossiers or ministries."""
    if not any(of.values()):
        return []
    rows = Commitment.objects.matchable().filter(**of).order_by("-promised_on", "-pk")
    return list(dict.fromkeys(rows.values_list("pk", flat=True)[:most]))


def with_chains(commitment_ids: Iterable[int], day: date | None) -> list[int]:
    """The same with what was promised before or again of them, up to a day."""
    ids = set(commitment_ids)
    rows = Commitment.objects.matchable()
    if day is not None:
        rows = rows.filter(Q(promised_on=None) | Q(promised_on__lte=day))
    root = Coalesce("origin_id", "pk")
    roots = list(Commitment.objects.filter(pk__in=ids).values_list(root, flat=True))
    mates = rows.filter(Q(origin__in=roots) | Q(pk__in=roots))
    return sorted(ids | set(mates.values_list("pk", flat=True)))


def letters_since(commitment: Commitment, limit: int = 30) -> list[Letter]:
    """The first letters of after a promise that cite its letter, or share dossier or ministry."""
    related = Q(papers__dossier__in=commitment.dossiers.values("pk"))
    if commitment.letter_id:
        related |= Q(references__target=commitment.letter_id)
    related |= Q(links__commitment__double_of=commitment.pk)
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
