"""Rows for tests, made with the fewest words; every name in them is made up."""

from __future__ import annotations

import hashlib
from datetime import date, datetime
from typing import Any

from commitments.lifecycle import MACHINE, Action, Actor, LinkState, Relation, Status
from commitments.models import (
    Category,
    Chamber,
    Commitment,
    CommitmentSource,
    DeadlineKind,
    Dossier,
    Firmness,
    Letter,
    LetterKind,
    LetterPaper,
    Link,
    Ministry,
    Passage,
    Role,
    Source,
    User,
)
from commitments.services.journal import open_history
from commitments.services.search_text import keep_searchable
from commitments.sources.words import words_sha256
from tests.conftest import NOON

GRIFFIE = Actor(name="Geertje Register", role="griffie")
WORDS = "Ik zal uw Kamer hierover voor 1 maart informeren."
#: Words with signs that come along from a PDF or a clipboard, and that XML cannot hold.
ODD = "Ik\x01 zal\x02 uw\x0b Kamer\x0c hierover\x1f in\x85form\x7feren\x9f\ufffe."


def source(slug: str = "upload", complete_until: date | None = None) -> Source:
    row, _ = Source.objects.get_or_create(slug=slug, defaults={"name": slug.title()})
    if complete_until:
        row.complete_until = complete_until
        row.save()
    return row


def ministry(name: str = "Waterbeheer en Duinen") -> Ministry:
    slug = name.lower().replace(" ", "-")
    return Ministry.objects.get_or_create(slug=slug, defaults={"name": name})[0]


def user(role: Role = Role.GRIFFIE, **fields: Any) -> User:
    fields.setdefault("email", f"{role.value}@example.org")
    fields.setdefault("name", f"Proef {role.label}")
    return User.objects.create_user(
        password=fields.pop("password", "een-lang-wachtwoord"), role=role, **fields
    )


def letter(text: str = "", *, paper: tuple[str, str] | None = None, **fields: Any) -> Letter:
    """A public letter of 10 January 2024; ``paper`` is (dossier number, number)."""
    text = text or f"Den Haag, 10 januari 2024\n\n{WORDS}\n(brief {Letter.objects.count() + 1})\n"
    fields = {
        "date": date(2024, 1, 10),
        "chamber": Chamber.TK,
        "kind": LetterKind.BRIEF,
        "subject": "Onderhoud van de duinen",
        "source": fields.pop("source", None) or source(),
        "rules_version": "test",
        "received_at": NOON,
    } | fields
    made = Letter.objects.create(
        text=text,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        words_sha256=words_sha256(text),
        **fields,
    )
    if paper:
        dossier, _ = Dossier.objects.get_or_create(number=paper[0])
        LetterPaper.objects.create(letter=made, dossier=dossier, number=paper[1])
    return made


def passage(of: Letter, words: str = WORDS, acts: str = "commitment", **fields: Any) -> Passage:
    start = of.text.index(words)
    return Passage.objects.create(
        letter=of,
        start=start,
        end=start + len(words),
        quote=words,
        acts=acts,
        rule="toezegging.proef",
        rules_version="test",
        **fields,
    )


def commitment(
    *,
    status: Status = Status.OPEN,
    latest: date | None = date(2024, 2, 29),
    recorded: datetime = NOON,
    **fields: Any,
) -> Commitment:
    """An open, firm commitment with the accepted term "voor 1 maart" and its first Event.

    Give ``latest=None`` for a vague term. The letter is made unless given.
    """
    of = fields.pop("letter", None) or letter()
    words = fields.pop("quote", WORDS)
    vague = {"deadline_kind": DeadlineKind.VAGUE, "deadline_wording": "op korte termijn"}
    dated = {"deadline_kind": DeadlineKind.DATE, "deadline_wording": "voor 1 maart"}
    fields = {
        "letter": of,
        "source": CommitmentSource.LETTER,
        "promised_on": of.date,
        "chamber": of.chamber,
        "object": "het onderhoud van de duinen",
        "firmness": Firmness.FIRM,
        "category": Category.INFORMEREN,
        "deadline_latest": latest,
        "deadline_accepted": status != Status.FOUND,
        "deadline_rule": "datum.dag",
        "deadline_explanation": "'voor 1 maart': uiterlijk 29 februari 2024.",
        "status": status,
        **(dated if latest else vague),
    } | fields
    made = Commitment.objects.create(**fields)
    if words in of.text:
        found = Passage.objects.filter(letter=of, quote=words).first()
        made.passages.add(found or passage(of, words))
    keep_searchable([made.pk])
    action = Action.FIND if status == Status.FOUND else Action.RECORD
    if status in {Status.FOUND, Status.OPEN}:
        open_history(made, action=action, actor=GRIFFIE, now=recorded)
    return made


def link(
    commitment: Commitment, letter: Letter, relation: Relation = Relation.FULFILS, **fields: Any
) -> Link:
    """A link the machine proposes and nobody has decided on."""
    fields = {"state": LinkState.PROPOSED, "proposed_by": MACHINE.name, **fields}
    return Link.objects.create(
        commitment=commitment, letter=letter, relation=relation, proposed_at=NOON, **fields
    )
