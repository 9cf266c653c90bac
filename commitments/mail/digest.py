"""The digest: what happened to the commitments somebody follows, by why they get it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse

from commitments.lifecycle import Action
from commitments.mail.message import Address, Message, write_mail
from commitments.mail.stencil import Stencil
from commitments.models import Commitment
from commitments.permissions import may_read_why
from commitments.queries.digest import Entry, Group, Told
from commitments.queries.standing import Standing
from commitments.wording.commitments import shifts_words
from commitments.wording.dates import count, listed
from commitments.wording.digest import headline
from commitments.wording.history import sentence
from commitments.wording.terms import term, term_basis

#: Entries told in full in one mail; of more, the number and a link to all.
MAX_SHOWN = 50
_COUNTED = {
    Group.CORRECTION: ("rechtzetting", "rechtzettingen"),
    Group.LATE: ("toezegging te laat", "toezeggingen te laat"),
    Group.TARGET_PASSED: ("streefdatum verstreken", "streefdatums verstreken"),
    Group.ANSWERED: ("beantwoord", "beantwoord"),
    Group.SHIFTED: ("verschoven", "verschoven"),
    Group.WITHDRAWN: ("vervallen", "vervallen"),
    Group.SOON: ("termijn bijna voorbij", "termijnen bijna voorbij"),
    Group.NEW: ("nieuwe toezegging", "nieuwe toezeggingen"),
}
#: Events that the words of a standing already tell.
_SAID_BY_STANDING = (
    Action.BECOME_OVERDUE,
    Action.PASS_TARGET,
    Action.WITHDRAW_OVERDUE,
    Action.COME_DUE,
)
_OFF_LIST = "niet meer op de lijst"


#: Whether it corrects, the reason that it stands under, and the entries.
type _Chapter = tuple[bool, Reason | None, tuple[Entry, ...]]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is told: a question in words, and its canonical query string."""

    words: str
    query: str

    @property
    def url(self) -> str:
        """The list of what is followed."""
        return self._at("commitments")

    @property
    def feed_url(self) -> str:
        """The same list as an Atom feed."""
        return self._at("feed")

    @property
    def calendar_url(self) -> str:
        """The terms of the same list for a calendar."""
        return self._at("ical")

    def _at(self, name: str) -> str:
        where = f"{settings.BASE_URL}{reverse(name)}"
        return f"{where}?{self.query}" if self.query else where


class Digests:
    """The digests of one batch: an entry is rendered once, and so is a mail that many get.

    ``reasons`` are, by primary key, the subscriptions that something is told for.
    """

    def __init__(self, standing: Standing, reasons: Mapping[int, Reason]) -> None:
        self._standing = standing
        self._reasons = reasons
        self._rendered: dict[Entry, dict[str, str]] = {}
        self._stencils: dict[object, Stencil] = {}

    def mail(
        self, address: Address, told: Sequence[Told], *, now: datetime, catches_up: bool = False
    ) -> Message:
        """To one reader what they are told, by why they get it, corrections first."""
        title = subject([one.entry for one in told])
        chapters = self._chapters(told[:MAX_SHOWN])
        more = max(len(told) - MAX_SHOWN, 0)
        key = title, chapters, more, catches_up
        if key not in self._stencils:
            context = {
                "title": title.removeprefix("Gestand: "),
                "sections": [self._section(*chapter) for chapter in chapters],
                "more": more,
                "catches_up": catches_up,
                "complete_until": self._standing.complete_until,
            }
            write = partial(write_mail, subject=title, template="digest", context=context)
            self._stencils[key] = Stencil(write)
        return self._stencils[key].fill(address, at=now)

    def _chapters(self, told: Sequence[Told]) -> tuple[_Chapter, ...]:
        """Corrections, then the entries by the subscription that they are told for."""

        def order(one: Told) -> tuple[bool, int]:
            return one.entry.group != Group.CORRECTION, one.reason_id or 0

        return tuple(
            (not other, self._reasons.get(reason), tuple(one.entry for one in some))
            for (other, reason), some in groupby(sorted(told, key=order), key=order)
        )

    def _section(
        self, is_correction: bool, reason: Reason | None, entries: tuple[Entry, ...]
    ) -> dict[str, Any]:
        rendered = [self._render(entry) for entry in entries]
        return {"is_correction": is_correction, "reason": reason, "entries": rendered}

    def _render(self, entry: Entry) -> dict[str, str]:
        """As text and as HTML."""
        if entry not in self._rendered:
            context = _told(entry, self._standing)
            self._rendered[entry] = {
                kind: render_to_string(f"mail/_entry.{kind}", context) for kind in ("txt", "html")
            }
        return self._rendered[entry]


def subject(entries: Sequence[Entry]) -> str:
    """What a digest holds: "3 toezeggingen te laat, 1 beantwoord"."""
    numbers = Counter(entry.group for entry in entries)
    parts = [count(numbers[group], *_COUNTED[group]) for group in Group if numbers[group]]
    return f"Gestand: {', '.join(parts)}"


def _who(commitment: Commitment) -> str:
    """Who promised it; where that is not known, the ministry."""
    offices = [str(office) for office in commitment.offices.all()]
    return listed(offices) if offices else str(commitment.ministry or "")


def _told(entry: Entry, standing: Standing) -> dict[str, Any]:
    """One entry in words; a commitment the public may not see is named by its number alone."""
    commitment = entry.commitment
    label, timing = headline(entry, standing)
    named = {
        "group": entry.group.value,
        "label": label,
        "timing": timing,
        "number": commitment.number,
        "url": f"{settings.BASE_URL}{commitment.get_absolute_url()}",
    }
    if not commitment.is_public:
        return named if may_read_why(commitment) else {**named, "timing": _OFF_LIST}
    told = [event for event in entry.events if event.kind not in _SAID_BY_STANDING]
    return {
        **named,
        "quote": " ".join(commitment.quote.split()),
        "who": _who(commitment),
        "term": term(commitment),
        "basis": term_basis(commitment),
        "shifts": shifts_words(commitment),
        "history": [sentence(event) for event in told],
    }
