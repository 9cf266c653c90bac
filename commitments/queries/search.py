"""A reader's words as a question to the search index: stems, "phrases" and beginnings*."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.db import connection
from django.db.models import Q
from django.db.models.expressions import RawSQL

from commitments.models import Commitment
from commitments.models.search import FTS5_TABLE, TABLE
from commitments.queries.numbers import of_paper
from commitments.stems import fold, stem

MAX_WORDS = 8
#: Hits that are ranked by relevance, and up to which a search is answered key by key.
RANKED = 1000
_PIECE = re.compile(r'["“”„]([^"“”„]*)["“”„]|([^\s"“”„]+)')
_WORD = re.compile(r"[a-z0-9]+")
_DOSSIER = re.compile(r"([0-9][0-9 ]{0,9})(?:[- ]+([A-Z0-9]{1,10}))?")


@dataclass(frozen=True, slots=True)
class Term:
    """Stems that stand side by side; with ``begins``, the one word that others begin with."""

    stems: tuple[str, ...]
    begins: str = ""


def terms(text: str) -> list[Term]:
    """The different parts of a search question, in order; words cost one part each."""
    found: list[Term] = []
    for phrase, piece in _PIECE.findall(text):
        words = _WORD.findall(fold(phrase or piece))
        if phrase and words:
            found.append(Term(tuple(map(stem, words))))
        elif piece.endswith("*") and len(words) == 1:
            found.append(Term((stem(words[0]),), begins=words[0]))
        else:
            found += [Term((stem(word),)) for word in words]
    return list(dict.fromkeys(found))


def weight(found: list[Term]) -> int:
    """How many words a question has."""
    return sum(len(term.stems) for term in found)


def saying(text: str) -> Q:
    """Commitments that say every part of the text, or whose dossier has it as its number.

    Of the number of a paper also what that promises, and what it says something of.
    """
    if not terms(text):
        return Q(pk__in=[])
    column, table, match = _dialect()
    matching = RawSQL(  # noqa: S611
        f"SELECT {column} FROM {table} WHERE {match}",  # noqa: S608
        [_asked(text)],
    )
    paper = of_paper(text)
    return Q(pk__in=matching) if paper is None else Q(pk__in=matching) | paper


def hits(text: str, limit: int, *, best_first: bool = False) -> list[int]:
    """The keys of at most ``limit`` commitments as by ``saying``; the best first if asked.

    Of a paper's number those of the paper go first. Public or not: hold them against ``public()``.
    """
    if not terms(text):
        return []
    paper = of_paper(text)
    named = Commitment.objects.filter(paper) if paper is not None else Commitment.objects.none()
    first = list(named.order_by("-pk").values_list("pk", flat=True)[:limit])
    found = _said(text, limit, best_first=best_first)
    return list(dict.fromkeys([*first, *found]))[:limit]


def _said(text: str, limit: int, *, best_first: bool) -> list[int]:
    """The keys that the index finds."""
    column, table, match = _dialect()
    ranked, score = "", ""
    if best_first and connection.vendor == "postgresql":
        score, ranked = ", ts_rank(vector, %s::tsquery, 1) AS score", "ORDER BY score DESC, 1 DESC"
    elif best_first:
        score, ranked = f", bm25({table}) AS score", "ORDER BY score, 1 DESC"
    asked = _asked(text)
    within = f"SELECT {column} AS pk{score} FROM {table} WHERE {match} LIMIT %s"  # noqa: S608
    values = [asked, asked] if "%s" in score else [asked]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT pk FROM ({within}) AS found {ranked}", [*values, limit])  # noqa: S608
        return [pk for (pk,) in cursor.fetchall()]


def _dialect() -> tuple[str, str, str]:
    """The key's column, the table and the condition of a match in this database."""
    if connection.vendor == "postgresql":
        return "commitment_id", TABLE, "vector @@ %s::tsquery"
    return "rowid", FTS5_TABLE, f"{FTS5_TABLE} MATCH %s"


def _asked(text: str) -> str:
    """The question in the database's own words; every token is a letter a–z or a digit."""
    postgres = connection.vendor == "postgresql"
    write = _tsquery if postgres else _fts5
    every = (" & " if postgres else " AND ").join(map(write, terms(text)))
    number = _DOSSIER.fullmatch(text.strip().upper())
    if number is None:
        return every
    token = stem(fold(f"{number[1]}{number[2] or ''}").replace(" ", ""))
    return f"({every}) {'|' if postgres else 'OR'} {write(Term((token,)))}"


def _tsquery(term: Term) -> str:
    phrase = " <-> ".join(f"'{one}'" for one in term.stems)
    return f"('{term.begins}':* | {phrase})" if term.begins else f"({phrase})"


def _fts5(term: Term) -> str:
    phrase = f'"{" ".join(term.stems)}"'
    return f'("{term.begins}"* OR {phrase})' if term.begins else phrase
