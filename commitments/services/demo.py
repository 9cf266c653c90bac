"""The demo's letters and decisions, told once, with days counted from the first start."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from django.db import transaction

from commitments.lifecycle import MACHINE, Actor, Relation
from commitments.models import (
    Chamber,
    Commitment,
    Committee,
    DeadlineKind,
    Debate,
    Dossier,
    Letter,
    Link,
    Member,
    Ministry,
    Party,
    ProposalKind,
    Role,
    Source,
    Subscriber,
    Subscription,
    User,
)
from commitments.services.decide import confirm_commitment
from commitments.services.edit import edit_commitment
from commitments.services.ingest import receive_file, run_job
from commitments.services.journal import local_day
from commitments.services.link import LinkDecision, decide_link, link_letter
from commitments.services.ministry import Proposed, propose
from commitments.services.record import Promise, Said, record_from_debate
from commitments.services.reference import load_reference
from commitments.services.reschedule import NewDeadline
from commitments.services.sources import set_complete_until
from commitments.wording.dates import day as day_words

GRIFFIE = Actor(name="Femke Aldewereld", role="griffie")
OFFICER = Actor(name="Joris Haverkamp", role="ministerie")


@dataclass(frozen=True, slots=True)
class Account:
    email: str
    name: str
    role: Role
    ministry: str | None = None
    member: str | None = None
    password: str = "tot-uw-dienst-1848"  # noqa: S105 — printed by the demo, good for nothing else


ACCOUNTS = (
    Account("griffie@demo.example", GRIFFIE.name, Role.GRIFFIE),
    Account("ministerie@demo.example", OFFICER.name, Role.MINISTRY, "ienw"),
    Account("kamerlid@demo.example", "Aniek Boersma", Role.MEMBER, member="Boersma"),
    Account("beheer@demo.example", "Ruud Ploegmakers", Role.ADMINISTRATOR),
)
#: Follows everything, so that the demo has mails to show.
SUBSCRIBER = "lezer@demo.example"
_DAY = re.compile(r"\{\{(-?\d+)\}\}")


@dataclass(frozen=True, slots=True)
class _Stage:
    """What every step of the story needs."""

    folder: Path
    start: datetime
    source: Source
    letters: dict[str, Letter]

    def at(self, day: int) -> datetime:
        return self.start + timedelta(days=day)

    def on(self, day: int) -> date:
        return local_day(self.at(day))

    def commitment(self, named: list[str]) -> Commitment:
        """The promise in a letter of the story whose quote has a word."""
        letter, word = named
        return (
            Commitment.objects.filter(letter=self.letters[letter], passages__quote__contains=word)
            .distinct()
            .get()
        )


@transaction.atomic
def load_demo(seeds: Path, *, now: datetime) -> bool:
    """Load the client's letter and the made-up ones; False where that was done before.

    All in one transaction: a start that is cut short leaves nothing, the next
    one begins anew. Nobody is mailed about what the story tells.
    """
    source, new = Source.objects.get_or_create(
        slug="demo", defaults={"name": "Brieven van de demonstratie", "set_at": now}
    )
    if not new:
        return False
    load_reference(seeds / "reference")
    stage = _Stage(seeds / "demo", now, source, {})
    story = tomllib.loads((stage.folder / "story.toml").read_text(encoding="utf-8"))
    _parliament(stage, story)
    for step in story["step"]:
        act = next(act for name, act in _ACTS.items() if name in step)
        act(stage, step)
    _leads(story)
    for path in sorted((seeds / "letters").glob("*.txt")):
        _ingest(stage, path.name, path.read_bytes(), day=0, made_up=False)
    _people(now)
    return True


def refresh_demo(*, now: datetime) -> None:
    """Call the demo's letters complete up to today: nothing else will come in."""
    source = Source.objects.get(slug="demo")
    set_complete_until(source.pk, day=local_day(now), actor=MACHINE, now=now)


def _people(now: datetime) -> None:
    for account in ACCOUNTS:
        staff = account.role == Role.ADMINISTRATOR
        User.objects.create_user(
            account.email,
            account.password,
            name=account.name,
            role=account.role,
            ministry=Ministry.objects.filter(slug=account.ministry).first(),
            member=Member.objects.filter(surname=account.member or "-").first(),
            is_staff=staff,
            is_superuser=staff,
        )
    follower = Subscriber.objects.create(email=SUBSCRIBER, created_at=now, confirmed_at=now)
    Subscription.objects.create(
        subscriber=follower, created_at=now, confirmed_at=now, matched_until=now
    )


def _parliament(stage: _Stage, story: dict[str, Any]) -> None:
    """Members, what committees are about, and debates: what the feeds bring elsewhere."""
    for told in story["member"]:
        party, _ = Party.objects.get_or_create(name=told["party"])
        Member.objects.create(name=told["name"], surname=told["surname"], party=party)
    for told in story["committee"]:
        about = Ministry.objects.filter(slug__in=told["ministries"])
        Committee.objects.get(name=told["name"]).ministries.set(about)
    for told in story["debate"]:
        Debate.objects.create(
            number=told["number"],
            kind=told["kind"],
            subject=told["subject"],
            date=stage.on(told["day"]),
            status=told["status"],
            committee=Committee.objects.get(name=told["committee"]),
        )


def _leads(story: dict[str, Any]) -> None:
    """Which committee leads which dossier, once its letters made it."""
    for told in story["committee"]:
        lead = Committee.objects.get(name=told["name"])
        Dossier.objects.filter(number__in=told["dossiers"]).update(lead_committee=lead)


def _letter(stage: _Stage, step: dict[str, Any]) -> None:
    name = f"{step['letter']}.txt"
    written = (stage.folder / name).read_text(encoding="utf-8")
    text = _DAY.sub(lambda found: day_words(stage.on(int(found.group(1)))), written)
    stage.letters[step["letter"]] = _ingest(
        stage, name, text.encode(), day=step["day"], made_up=True
    )


def _ingest(stage: _Stage, name: str, content: bytes, *, day: int, made_up: bool) -> Letter:
    job = receive_file(
        name=name,
        content=content,
        source=stage.source,
        options={"made_up": made_up, "quiet": True},
        asked_by="demonstratie",
        now=stage.at(day),
    )
    job = run_job(job.pk, now=stage.at(day))
    if job.letter is None:
        raise ValueError(f"{name}: {job.message}")
    return job.letter


def _confirm(stage: _Stage, step: dict[str, Any]) -> None:
    commitment = stage.commitment(step["confirm"])
    confirm_commitment(
        commitment.pk,
        version=commitment.version,
        actor=GRIFFIE,
        now=stage.at(step["day"]),
        quiet=True,
    )


def _until(stage: _Stage, step: dict[str, Any]) -> NewDeadline | None:
    if "until" not in step:
        return None
    latest = stage.on(step["until"])
    return NewDeadline(DeadlineKind.DATE, f"uiterlijk {day_words(latest)}", latest)


def _link(stage: _Stage, step: dict[str, Any]) -> None:
    commitment = stage.commitment(step["link"])
    letter = stage.letters[step["by"]]
    deadline = _until(stage, step)
    decision = LinkDecision(Relation(step["relation"]), why=step.get("why", ""), deadline=deadline)
    signed: dict[str, Any] = {"actor": GRIFFIE, "now": stage.at(step["day"])}
    link_letter(
        commitment.pk,
        version=commitment.version,
        letter_id=letter.pk,
        decision=decision,
        quiet=True,
        **signed,
    )
    for other in Link.objects.waiting().filter(letter=letter).select_related("commitment"):
        decide_link(other.pk, version=other.commitment.version, decision=None, **signed)


def _record(stage: _Stage, step: dict[str, Any]) -> None:
    """Words said in a debate, to a member."""
    debate = Debate.objects.get(number=step["debate"])
    deadline = _until(stage, step)
    assert deadline is not None
    assert debate.date is not None
    signed: dict[str, Any] = {"actor": GRIFFIE, "now": stage.at(step["day"])}
    made = record_from_debate(
        said=Said(step["record"], debate.subject, debate.date, Chamber.TK),
        promise=Promise(
            deadline,
            object=step["about"],
            ministry_id=Ministry.objects.get(slug=step["ministry"]).pk,
        ),
        **signed,
    )
    members = [Member.objects.get(surname=step["member"]).pk]
    edit_commitment(made.pk, version=made.version, changes={"members": members}, why="", **signed)


def _propose(stage: _Stage, step: dict[str, Any]) -> None:
    """A ministry asks for another term."""
    commitment = stage.commitment(step["propose"])
    proposed = Proposed(ProposalKind.TERM, step["why"], deadline=_until(stage, step))
    propose(
        commitment.pk,
        version=commitment.version,
        proposed=proposed,
        ministry=Ministry.objects.get(slug=step["ministry"]),
        actor=OFFICER,
        now=stage.at(step["day"]),
    )


_ACTS: dict[str, Callable[[_Stage, dict[str, Any]], None]] = {
    "letter": _letter,
    "confirm": _confirm,
    "link": _link,
    "record": _record,
    "propose": _propose,
}
