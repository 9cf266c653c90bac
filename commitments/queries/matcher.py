"""Many questions held against the same commitments at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import batched
from typing import Any

from commitments.models import Commitment
from commitments.queries.criteria import Criteria, names_one
from commitments.queries.standing import Standing
from commitments.queries.vocabulary import Questions

#: Fields that ask for one value of one column: read once for every value there is.
_COLUMNS = {
    "ministry": "ministry__slug",
    "dossier": "dossiers__number",
    "minister": "offices__person",
    "office": "offices",
    "member": "members",
}
_BATCH = 10_000
_QUESTIONS = "kamervragen"
_ANYTHING = Criteria(questions=Questions.ALSO)


class Matcher:
    """Which of some commitments each of many saved questions asks for.

    A canonical query string is a conjunction: what it asks for is what every one
    of its keys asks for by itself. So each key with its values is put to the
    database once, whatever the number of questions it stands in, and the rest
    is intersecting sets; of the keys in _COLUMNS all values are read at once.
    Whether Kamervragen are asked for is a part of every question, also where its
    key is left out, but of one that names a promise by its number. Fields in
    ``ignoring`` are taken to ask nothing.
    """

    def __init__(
        self, ids: Iterable[int], standing: Standing, *, ignoring: Iterable[str] = ()
    ) -> None:
        self._ids = frozenset(ids)
        self._standing = standing
        self._ignoring = tuple(ignoring)
        self._found: dict[str, frozenset[int]] = {}
        self._columns: dict[str, dict[Any, frozenset[int]]] = {}

    def matching(self, query: str) -> frozenset[int]:
        """The public ones that a canonical query string asks for (``Criteria.query``)."""
        parts = sorted(map(self._asked_by, _parts(query)), key=len)
        return parts[0].intersection(*parts[1:])

    def _asked_by(self, part: str) -> frozenset[int]:
        found = self._found.get(part)
        if found is None:
            criteria, _ = Criteria.read(part)
            if part and not part.startswith(_QUESTIONS):
                criteria = criteria.asking("questions", Questions.ALSO)
            for name in self._ignoring:
                criteria = criteria.without(name)
            found = self._found[part] = self._read(criteria)
        return found

    def _read(self, criteria: Criteria) -> frozenset[int]:
        for name in _COLUMNS:
            value = getattr(criteria, name)
            if value and criteria == _ANYTHING.asking(name, value):
                return self._column(name).get(value, frozenset())
        return frozenset(criteria.matching(self._ids, self._standing))

    def _column(self, name: str) -> dict[Any, frozenset[int]]:
        """By each value of a column, the public commitments that have it."""
        if name not in self._columns:
            found: dict[Any, set[int]] = defaultdict(set)
            for some in batched(self._ids, _BATCH):
                rows = Commitment.objects.public().filter(pk__in=some)
                for value, pk in rows.order_by().values_list(_COLUMNS[name], "pk"):
                    found[value].add(pk)
            self._columns[name] = {value: frozenset(pks) for value, pks in found.items()}
        return self._columns[name]


def _parts(query: str) -> list[str]:
    """One string a key, with all its values: "status=open&status=deels", "ministerie=bz".

    That of Kamervragen always, "" where it is left out; not beside a promise's number.
    """
    by_key: dict[str, list[str]] = {_QUESTIONS: []}
    for pair in query.split("&"):
        if pair:
            by_key.setdefault(pair.partition("=")[0], []).append(pair)
    if not by_key[_QUESTIONS] and names_one("".join(by_key.get("q", ())).removeprefix("q=")):
        del by_key[_QUESTIONS]
    return ["&".join(pairs) for pairs in by_key.values()]
