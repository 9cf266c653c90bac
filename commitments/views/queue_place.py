"""Where a person is in the queue: whose work, which kind, after which item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import Any
from urllib.parse import urlencode

from django.db.models import Exists, OuterRef, Q
from django.http import HttpRequest, QueryDict
from django.utils import timezone

from commitments.models import Commitment, Committee, Ministry, User
from commitments.permissions import KEEPERS
from commitments.queries.bulk import answered_questions
from commitments.queries.queue import Committees, Own, Scope, counts
from commitments.queries.statement import Statement
from commitments.views.review import KINDS, Kind
from commitments.wording.subjects import with_end

#: What marks an item that came first because it keeps "te laat" from being said.
_FIRST = "eerst"


@dataclass(frozen=True)
class Place:
    """A person's place; ``kind`` is empty for all kinds, ``after`` names the item just seen."""

    user: User
    on: date
    kind: str = ""
    committee: int | None = None
    ministry: int | None = None
    mine: bool = False
    after: str = ""

    @cached_property
    def scope(self) -> Scope:
        committee = Committees.of([self.committee]) if self.committee is not None else None
        own = Own.of(self.user.pk) if self.mine else None
        return Scope(self.user.chamber, self.ministry, committee, own)

    def query(self, **changes: Any) -> str:
        """This place as a query string, without ``after``; ``changes`` by parameter name."""
        asked = {
            "soort": self.kind,
            "commissie": self.committee,
            "ministerie": self.ministry,
            "mijn": int(self.mine),
        } | changes
        return urlencode({name: value for name, value in asked.items() if value})

    def counts(self) -> tuple[list[tuple[Kind, str, str]], str]:
        """Each kind, how many of it wait here, and the query that leads to it.

        And how many promises to answer questions have an answer that waits.
        """
        waiting = [_waiting(self.scope, slug) for slug in KINDS]
        *numbers, answers = counts([*waiting, _answered(self.scope)])
        kinds = zip(KINDS.values(), numbers, strict=True)
        return [(kind, number, self.query(soort=kind.slug)) for kind, number in kinds], answers

    def next(self) -> tuple[Kind, int] | None:
        """The first that waits after the item just seen: what blocks a "te laat" before all else.

        Then the kinds in their order; past the end, from the start.
        """
        stations = list(self._stations())
        name, _, number = self.after.rpartition("-")
        start = next((at for at, (known, *_) in enumerate(stations) if known == name), 0)
        seen = int(number) if number.isascii() and number.isdigit() and len(number) < 18 else 0
        for _, kind, blocking in [*stations[start:], *stations[: start + 1]]:
            pk = _waiting(self.scope, kind.slug, blocking).first_after(seen)
            if pk is not None:
                return kind, pk
            seen = 0
        return None

    def name(self, kind: Kind, item: Any) -> str:
        """How ``after`` names an item."""
        name = f"{kind.slug}-{item.pk}"
        blocks = kind.blocks is not None and _waiting(Scope(), kind.slug, self.on).finds(item.pk)
        return f"{_FIRST}-{name}" if blocks else name

    def _stations(self) -> Iterator[tuple[str, Kind, date | None]]:
        """Where to look, each by its name: a kind, and the day on which it must block if any."""
        kinds = [KINDS[self.kind]] if self.kind else list(KINDS.values())
        for kind in kinds:
            if kind.blocks is not None:
                yield f"{_FIRST}-{kind.slug}", kind, self.on
        for kind in kinds:
            yield kind.slug, kind, None


@lru_cache(maxsize=512)
def _waiting(scope: Scope, slug: str, blocking: date | None = None) -> Statement:
    """What waits of a kind; with a day only what keeps "te laat" from being said on it."""
    kind = KINDS[slug]
    rows = scope.narrow(kind.waiting(), kind.path)
    if blocking is not None and kind.blocks is not None:
        rows = rows.filter(kind.blocks(blocking))
    return Statement.of(rows)


@lru_cache(maxsize=64)
def _answered(scope: Scope) -> Statement:
    return Statement.of(scope.narrow(answered_questions(), ""))


def place_of(request: HttpRequest) -> Place:
    """Where this request is; a form posts the query string it stood at as ``rij``."""
    assert isinstance(request.user, User)
    asked = QueryDict(request.POST["rij"]) if "rij" in request.POST else request.GET
    kind = asked.get("soort", "")
    return Place(
        user=request.user,
        on=timezone.localdate(),
        kind=kind if kind in KINDS else "",
        committee=_key(asked, "commissie"),
        ministry=_key(asked, "ministerie"),
        mine=asked.get("mijn") == "1",
        after=request.GET.get("na", ""),
    )


def choices(user: User) -> dict[str, Any]:
    """What the queue can be narrowed to, and who else can be given work."""
    committees = Committee.objects.filter(deleted_at=None)
    if user.chamber:
        committees = committees.filter(chamber=user.chamber)
    theirs = Commitment.objects.filter(ministry=OuterRef("pk"))
    keepers = User.objects.filter(role__in=KEEPERS, is_active=True)
    return {
        "committees": committees.values("pk", "name", "chamber"),
        "ministries": [
            (one.pk, with_end(one.name, one.valid_until))
            for one in Ministry.objects.filter(Q(valid_until=None) | Exists(theirs))
        ],
        "colleagues": keepers.exclude(pk=user.pk).only("name", "email"),
    }


def _key(asked: QueryDict, name: str) -> int | None:
    typed = asked.get(name, "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 18 else None
