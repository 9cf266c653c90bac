"""A Debatpakket: what is late, shifted and open in one committee, dossier or debate."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import QuerySet

from commitments.lifecycle import Status
from commitments.models import Commitment, Committee, Debate, Dossier
from commitments.queries.criteria import Criteria
from commitments.queries.query_string import PARTS
from commitments.queries.rows import Rows, rows
from commitments.queries.standing import Standing
from commitments.queries.subjects import KINDS
from commitments.queries.vocabulary import Late

#: How many of each part are printed; the rest is counted.
MOST = 60
#: So long before a debate its package is mailed.
AHEAD = timedelta(days=2)
#: What the feed says of a debate that will not be held on its day.
CALLED_OFF = ("Geannuleerd", "Verplaatst")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a package; ``more`` are left out, ``query`` lists them all."""

    title: str
    rows: Rows
    more: int
    query: str


@dataclass(frozen=True, slots=True)
class Package:
    """What has something in it; ``coming`` is the debate for whose committee it was made."""

    coming: Debate | None
    parts: list[Part]


def package(asked: Criteria, standing: Standing) -> Package:
    """Late, shifted and other open promises; each commitment in the first part it fits."""
    if (debate := _coming(asked, standing)) is not None:
        asked = asked.asking("debate", "").asking("committee", debate.committee_id)
    owed = asked.asking("status", (Status.OPEN, Status.PARTLY))
    late = asked.asking("late", Late.LATE)
    target = asked.asking("late", Late.TARGET)
    shifted = owed.asking("shifts", 1)
    parts: list[Part] = []
    told: set[int] = set()
    for title, question in (
        ("Te laat", late),
        ("Streefdatum verstreken", target),
        ("Verschoven", shifted),
        ("Openstaand", owed),
    ):
        found = question.public(standing).exclude(pk__in=told).order_by("order_late", "pk")
        keys = list(found.values_list("pk", flat=True)[: MOST * 20])
        told.update(keys)
        parts.append(_part(title, keys, question))
    return Package(debate, [part for part in parts if part.rows.commitments])


def _coming(asked: Criteria, standing: Standing) -> Debate | None:
    """The debate that is asked about, if it is today or later and a committee holds it.

    Nothing was promised in it yet, so its package is all that was promised its committee.
    """
    if not asked.debate:
        return None
    held = Debate.objects.filter(number=asked.debate, date__gte=standing.on)
    debate = held.exclude(committee=None).select_related("committee").first()
    same = debate is not None and asked.committee in {None, debate.committee_id}
    return debate if same else None


def unknown(asked: Criteria) -> list[str]:
    """A Dutch sentence for each committee, dossier, person … asked about that we do not have."""
    nouns = {part.name: key for key, part in PARTS.items()}
    named = [(one, getattr(asked, one.field)) for one in KINDS.values()]
    return [
        f"Wij kennen geen {nouns[kind.field]} ‘{value}’."
        for kind, value in named
        if value not in {None, ""} and kind.find(str(value)) is None
    ]


def has_debates(asked: Criteria) -> bool:
    """Whether a question is about something that debates are held on."""
    return bool(asked.committee or asked.dossier or asked.debate)


def upcoming_debates(first: date, last: date) -> QuerySet[Debate]:
    """Debates from a day to another that were not called off, the first of them first."""
    held = Debate.objects.filter(deleted_at=None, date__range=(first, last))
    return held.exclude(status__in=CALLED_OFF).order_by("date", "number")


def package_slot(subscription_id: int, debate: Debate) -> str:
    """How a mail names its debate and the day it had when it was queued."""
    return f"{subscription_id}:{debate.number}:{debate.date:%m%d}"


def debate_of(slot: str, *, on: date) -> Debate | None:
    """The debate that ``package_slot`` names, if it is still to be held on that day."""
    _, number, day = slot.split(":")
    debate = upcoming_debates(on, on + AHEAD).filter(number=number).first()
    return debate if debate and debate.date and f"{debate.date:%m%d}" == day else None


def leads(asked: Iterable[Criteria]) -> dict[str, int | None]:
    """By the dossiers that questions name, the committee that leads each."""
    named = {one.dossier for one in asked if one.dossier}
    return dict(Dossier.objects.filter(number__in=named).values_list("number", "lead_committee_id"))


def concerns(asked: Criteria, debate: Debate, lead: Mapping[str, int | None]) -> bool:
    """Whether a debate is the one that is asked about, or is held by the committee asked about."""
    if asked.debate:
        return asked.debate == debate.number
    committee = asked.committee or lead.get(asked.dossier)
    return committee is not None and committee == debate.committee_id


def committees() -> list[Committee]:
    """Committees by name, for the form."""
    return list(Committee.objects.filter(deleted_at=None).order_by("name")[:200])


def _part(title: str, keys: list[int], question: Criteria) -> Part:
    shown = rows(Commitment.objects.filter(pk__in=keys[:MOST]).order_by("order_late", "pk"))
    return Part(title, shown, len(keys) - len(shown.commitments), question.query())
