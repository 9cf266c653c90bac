"""What a ministry, a person, a dossier … is called, and the little that is known of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from commitments.models import Committee, Debate, Dossier, Member, Ministry, Office, Party
from commitments.wording.dates import day


def title(subject: Any) -> str:
    """Its full name, as a heading."""
    if isinstance(subject, Ministry):
        return f"Ministerie van {subject.name}"
    if isinstance(subject, Party):
        return subject.name
    if isinstance(subject, Dossier):
        return f"Dossier {subject}{f': {subject.title}' if subject.title else ''}"
    words = str(subject)
    return words[:1].upper() + words[1:]


def about(subject: Any) -> list[str]:
    """What else is known, each as a few words."""
    told: list[str | None] = []
    if isinstance(subject, Ministry | Office | Committee):
        told.append(_period(subject.valid_from, subject.valid_until))
    if isinstance(subject, Office) and subject.ministry:
        told.append(f"ministerie van {subject.ministry}")
    if isinstance(subject, Member) and subject.party:
        told.append(f"fractie {subject.party}")
    if isinstance(subject, Committee):
        told.append(subject.get_chamber_display())
    if isinstance(subject, Dossier) and subject.lead_committee:
        told.append(committee_words(subject.lead_committee))
    if isinstance(subject, Debate):
        told.append(f"op {day(subject.date)}" if subject.date else None)
        told.append(committee_words(subject.committee) if subject.committee else None)
        told.append(subject.number)
    return [words for words in told if words]


def with_end(name: str, until: date | None) -> str:
    """A name that returned after years told apart: "Economische Zaken (tot 2017)"."""
    return f"{name} (tot {until:%Y})" if until else name


def end_words(ministry: Ministry, on: date) -> str:
    """Until when a ministry exists and who comes after it; empty where no end is known."""
    if ministry.valid_until is None:
        return ""
    exists = "bestond" if ministry.valid_until < on else "bestaat"
    heir = f" Kies {ministry.successor}." if ministry.successor else ""
    return f"{ministry} {exists} tot en met {day(ministry.valid_until)}.{heir}"


def committee_words(committee: Committee) -> str:
    """A committee in a sentence: its own name, with the noun where that does not say it."""
    named = str(committee)
    return named if "commissie" in named.lower() else f"commissie {named}"


def debate_words(debate: Debate) -> str:
    """A debate in a sentence: "Commissiedebat Waterveiligheid", "debat 2024A05766"."""
    return str(debate) if debate.kind else f"debat {debate}"


def _period(first: date | None, last: date | None) -> str | None:
    if first and last:
        return f"van {day(first)} tot en met {day(last)}"
    if first:
        return f"sinds {day(first)}"
    return f"tot en met {day(last)}" if last else None
