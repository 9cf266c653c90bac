"""Many questions held against the same commitments at once."""

from __future__ import annotations

from collections.abc import Iterable

from commitments.queries.criteria import Criteria
from commitments.queries.standing import Standing


class Matcher:
    """Which of some commitments each of many saved questions asks for.

    A canonical query string is a conjunction: what it asks for is what every one
    of its keys asks for by itself. So each key with its values is put to the
    database once, whatever the number of questions it stands in, and the rest
    is intersecting sets. Fields in ``ignoring`` are taken to ask nothing.
    """

    def __init__(
        self, ids: Iterable[int], standing: Standing, *, ignoring: Iterable[str] = ()
    ) -> None:
        self._ids = frozenset(ids)
        self._standing = standing
        self._ignoring = tuple(ignoring)
        self._found: dict[str, frozenset[int]] = {}

    def matching(self, query: str) -> frozenset[int]:
        """The public ones that a canonical query string asks for (``Criteria.query``)."""
        parts = sorted(map(self._asked_by, _parts(query)), key=len)
        return parts[0].intersection(*parts[1:])

    def _asked_by(self, part: str) -> frozenset[int]:
        found = self._found.get(part)
        if found is None:
            criteria, _ = Criteria.read(part)
            for name in self._ignoring:
                criteria = criteria.without(name)
            found = frozenset(criteria.matching(self._ids, self._standing))
            self._found[part] = found
        return found


def _parts(query: str) -> list[str]:
    """One string a key, with all its values: "status=open&status=deels", "ministerie=bz"."""
    by_key: dict[str, list[str]] = {}
    for pair in query.split("&"):
        by_key.setdefault(pair.partition("=")[0], []).append(pair)
    return ["&".join(pairs) for pairs in by_key.values()]
