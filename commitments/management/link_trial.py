"""Labelled chains fed to the register in date order, as letters come in."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from commitments.extraction.engine import read_letter
from commitments.extraction.readings import LetterReading
from commitments.lifecycle import MACHINE, Action, Status
from commitments.models import (
    Category,
    Commitment,
    CommitmentSource,
    DeadlineKind,
    Firmness,
    Letter,
    Link,
    Ministry,
    Office,
    Passage,
    Signature,
    Source,
)
from commitments.services.extract import save_reading
from commitments.services.institutions import Ministries, find_office
from commitments.services.journal import open_history
from commitments.services.letters import set_paper
from commitments.services.postings import index_commitments
from commitments.services.propose import propose_links, resolve_references

#: The rules' version of passages that come from labels.
LABELS = "labels"

Row = dict[str, Any]


@dataclass
class Trial:
    """What was fed: labelled promises by commitment, letters by row, and the labelled relations.

    A promise and a letter go by (folder, name); ``relations`` holds the labelled
    ones of each such pair.
    """

    promise_of: dict[int, str] = field(default_factory=dict)
    letter_of: dict[int, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    dates: dict[str, date] = field(default_factory=dict)
    quotes: dict[str, str] = field(default_factory=dict)
    promised: dict[str, date] = field(default_factory=dict)
    relations: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    labels: dict[tuple[str, str], list[Row]] = field(default_factory=dict)

    def proposals(self) -> Iterator[tuple[str, str, Link]]:
        """Every proposed link with the names of its promise and its letter."""
        for link in Link.objects.select_related("letter", "commitment").order_by("pk"):
            yield self.promise_of[link.commitment_id], self.letter_of[link.letter_id], link


def feed(folders: list[Path]) -> Iterator[tuple[Trial, Letter]]:
    """Feed the letters of some folders in date order; yields after each letter is proposed.

    The letter's own promises, as labelled and confirmed, are added after that. In a folder
    without links every labelled promise is one of its own; letters without a date or a
    signature are left out.
    """
    trial = Trial()
    docs: list[tuple[str, str, Path, Row]] = []
    labels: dict[str, list[Row]] = {}
    for folder in folders:
        index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
        known = [{"ministries": []} | doc for doc in index if _is_known(doc)]
        docs += [(doc["date"], f"{folder.name}/{doc['id']}", folder, doc) for doc in known]
        for label in _lines(folder / "labels.jsonl"):
            alone = {"promise": f"{label['doc']}-{label['start']}"}
            labels.setdefault(f"{folder.name}/{label['doc']}", []).append(alone | label)
        for link in _lines(folder / "links.jsonl"):
            pair = f"{folder.name}/{link['promise']}", f"{folder.name}/{link['letter']}"
            trial.relations.setdefault(pair, set()).add(link["relation"])
            trial.labels.setdefault(pair, []).append(link)
    ministries = {name for _, _, _, doc in docs for name in doc["ministries"]}
    _make_ministries(ministries)
    for _, name, folder, doc in sorted(docs, key=lambda one: one[:2]):
        text = (folder / doc["file"]).read_text(encoding="utf-8")
        letter, reading = _receive(text, doc)
        trial.letter_of[letter.pk] = name
        trial.texts[name], trial.dates[name] = text, date.fromisoformat(doc["date"])
        propose_links(letter, now=_noon(doc))
        yield trial, letter
        _confirm(trial, letter, reading, labels.get(name, []), folder.name)


def _is_known(doc: Row) -> bool:
    return bool(doc["date"] and doc.get("signatories"))


def _lines(path: Path) -> list[Row]:
    if not path.is_file():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def _noon(doc: Row) -> datetime:
    return datetime.combine(date.fromisoformat(doc["date"]), time(12), UTC)


def _make_ministries(names: set[str]) -> None:
    """The ministries named, beside those the register knows with their heirs."""
    known = Ministries(None)
    for name in sorted(names):
        if known.named([name]) is None:
            slug = hashlib.sha256(name.encode()).hexdigest()[:20]
            Ministry.objects.create(slug=slug, name=name)


def _receive(text: str, doc: Row) -> tuple[Letter, LetterReading]:
    """A letter as its source would tell of it, with what the engine reads in it."""
    reading = read_letter(text, on=date.fromisoformat(doc["date"]))
    source, _ = Source.objects.get_or_create(slug="trial", defaults={"name": "Proef"})
    letter = Letter.objects.create(
        text=text,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        date=date.fromisoformat(doc["date"]),
        chamber=doc["chamber"],
        kind=doc["kind"],
        subject=doc["subject"] or "",
        source=source,
        rules_version=reading.rules_version,
        received_at=_noon(doc),
    )
    if doc["dossier"] or doc["number"]:
        set_paper(letter, _dossier(doc["dossier"] or ""), doc["number"] or "")
    _sign(letter, doc)
    save_reading(
        letter, replace(reading, commitments=()), offices=[], ministry=None, now=_noon(doc)
    )
    resolve_references(letter)
    return letter, reading


def _dossier(printed: str) -> str:
    """ "91 501-02" and "90 300 VI" as the register keeps them."""
    head, _, tail = printed.partition(" ")
    number, _, chapter = tail.partition(" ")
    return f"{head}{number}-{chapter}" if chapter else head + number


def _sign(letter: Letter, doc: Row) -> None:
    ministries = Ministries(letter.date)
    for position, one in enumerate(doc["signatories"]):
        office = find_office(one["name"], one["office"], ministries)
        if office.ministry is None:
            office.ministry = ministries.named(doc["ministries"]) or Ministries(None).named(
                doc["ministries"]
            )
            office.save()
        Signature.objects.create(
            letter=letter, position=position, name=one["name"], title=one["office"], office=office
        )


def _confirm(
    trial: Trial, letter: Letter, reading: LetterReading, labels: list[Row], folder: str
) -> None:
    """Make the labelled promises of a letter into open commitments."""
    promises: dict[str, list[Row]] = {}
    for label in labels:
        if label["promise"] and "commitment" in label["acts"]:
            promises.setdefault(f"{folder}/{label['promise']}", []).append(label)
    made = []
    for name, passages in promises.items():
        one = _commitment(letter, reading, passages)
        first = next((pk for pk, promise in trial.promise_of.items() if promise == name), None)
        Commitment.objects.filter(pk=one.pk).update(origin=first)
        trial.promise_of[one.pk] = name
        trial.promised.setdefault(name, letter.date or date.min)
        words = " ".join(label["quote"] for label in passages)
        trial.quotes[name] = f"{trial.quotes.get(name, '')} {words}"
        made.append(one)
    index_commitments(made)


def _commitment(letter: Letter, reading: LetterReading, labels: list[Row]) -> Commitment:
    term = next((label["deadline"] for label in labels if label["deadline"]), None) or {}
    dated = next((one["deadline"] for one in labels if (one["deadline"] or {}).get("latest")), term)
    offices = list(Office.objects.filter(signatures__letter=letter))
    made = Commitment.objects.create(
        letter=letter,
        source=CommitmentSource.LETTER,
        promised_on=letter.date,
        chamber=letter.chamber,
        addressee=labels[0]["to"] or "",
        ministry=next((office.ministry for office in offices if office.ministry), None),
        firmness=labels[0]["firmness"] or Firmness.FIRM,
        category=_category(reading, labels),
        deadline_kind=dated.get("kind") or DeadlineKind.NONE,
        deadline_wording=dated.get("wording") or "",
        deadline_latest=dated.get("latest"),
        deadline_accepted=True,
        status=Status.OPEN,
    )
    made.refresh_from_db()
    made.offices.set(offices)
    made.dossiers.set(paper.dossier for paper in letter.papers.all() if paper.dossier)
    made.passages.set([_passage(letter, label) for label in labels])
    open_history(made, action=Action.RECORD, actor=MACHINE, now=letter.received_at)
    return made


def _category(reading: LetterReading, labels: list[Row]) -> Category:
    here = [
        passage.category
        for passage in reading.passages
        for label in labels
        if passage.start < label["end"] and label["start"] < passage.end
    ]
    return Category(next((one for one in here if one), Category.INFORMEREN))


def _passage(letter: Letter, label: Row) -> Passage:
    return Passage.objects.create(
        letter=letter,
        start=label["start"],
        end=label["end"],
        quote=label["quote"],
        acts=" ".join(label["acts"]),
        rule="label",
        rules_version=LABELS,
    )
