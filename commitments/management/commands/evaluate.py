"""``manage.py evaluate DIR…``: the reading engine against labelled letters."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from commitments.extraction.engine import read_letter
from commitments.extraction.labelled import read_labelled, without_line_ends
from commitments.extraction.readings import ACTS, PassageReading
from commitments.extraction.scoring import Passage, Scores, read_passages, score


class Command(BaseCommand):
    """Reads every letter of the folders and prints figures and misses."""

    help = "Meet de leesmotor aan gelabelde brieven (index.json, documents/, labels.jsonl)."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folders", nargs="+", metavar="MAP", type=Path)
        parser.add_argument(
            "--readings", type=Path, metavar="BESTAND", help="schrijf wat gelezen is als JSONL"
        )
        parser.add_argument(
            "--lost-ends",
            action="store_true",
            help="lees elke brief zonder de einden van zijn regels, zoals veel bestanden die geven",
        )
        parser.add_argument(
            "--figures-only", action="store_true", help="alleen de cijfers, geen missers"
        )

    def handle(self, *, folders: list[Path], **options: Any) -> None:
        labels: list[Passage] = []
        found: list[Passage] = []
        lines: list[str] = []
        for folder in folders:
            own_labels, own_found, own_lines = _read_folder(folder, lost_ends=options["lost_ends"])
            labels += own_labels
            found += own_found
            lines += own_lines
            if len(folders) > 1:
                self._print(str(folder), score(own_labels, own_found))
        scores = score(labels, found)
        self._print("samen" if len(folders) > 1 else str(folders[0]), scores)
        if not options["figures_only"]:
            for line in _misses(scores):
                self.stdout.write(line)
        if options["readings"]:
            options["readings"].write_text("".join(lines), encoding="utf-8")

    def _print(self, title: str, scores: Scores) -> None:
        self.stdout.write(f"{title}\n{'act':14} prec  rec   f1    truth missed wrong")
        for act in ACTS:
            one = scores.of(act)
            figures = " ".join(_figure(x) for x in (one.precision, one.recall, one.f1))
            counts = f"{one.truth:5} {len(one.missed):6} {len(one.wrong):5}"
            self.stdout.write(f"{act:14} {figures} {counts}")
        self.stdout.write(f"{'deadline kind':14} {_figure(scores.kind)}")
        self.stdout.write(f"{'deadline latest':14} {_figure(scores.latest)}")
        self.stdout.write(f"{'firmness':14} {_figure(scores.firmness)}")
        if scores.told:
            told = f"of {len(scores.told)} commitments"
            self.stdout.write(f"{'object':14} {_figure(scores.object)} {told}")
        self.stdout.write("")


def _figure(value: float | None) -> str:
    return "  –  " if value is None else f"{value:5.3f}"


def _read_folder(
    folder: Path, *, lost_ends: bool
) -> tuple[list[Passage], list[Passage], list[str]]:
    """The labels of a folder, what was read in its letters, and that as READINGS lines."""
    labels: list[Passage] = []
    found: list[Passage] = []
    lines: list[str] = []
    try:
        for given in read_labelled(folder):
            letter = without_line_ends(given) if lost_ends else given
            passages = read_letter(letter.text, on=letter.on).passages
            labels += letter.labels
            found += read_passages(letter.id, letter.letters, passages)
            lines += (_as_line(letter.id, passage) for passage in passages)
    except (OSError, ValueError, KeyError) as error:
        raise CommandError(
            f"{folder} is geen map met gelabelde brieven ({type(error).__name__}: {error})."
        ) from error
    return labels, found, lines


def _as_line(doc: str, passage: PassageReading) -> str:
    deadline = passage.deadline
    shape = {
        "doc": doc,
        "start": passage.start,
        "end": passage.end,
        "quote": passage.quote,
        "acts": passage.acts,
        "firmness": passage.firmness,
        "deadline": deadline
        and {
            "kind": deadline.kind,
            "wording": deadline.wording,
            "latest": deadline.latest and deadline.latest.isoformat(),
            "rule": deadline.rule,
        },
    }
    return json.dumps(shape, ensure_ascii=False) + "\n"


def _misses(scores: Scores) -> Iterator[str]:
    for act in ACTS:
        one = scores.of(act)
        for passage in one.missed:
            yield f"gemist    {act:12} {passage.doc} | {_short(passage)}"
        for passage in one.wrong:
            yield f"onterecht {act:12} {passage.doc} | {_short(passage)}"
    for label, read in scores.term_errors:
        yield (
            f"termijn   {label.kind} {label.latest or ''} gelezen als {read.kind}"
            f" {read.latest or ''} {label.doc} | {_short(label)}"
        )
    for label, read in scores.firmness_errors:
        told = f"{label.firmness} gelezen als {read.firmness}"
        yield f"stelligheid {told} {label.doc} | {_short(label)}"
    for label, read in scores.object_errors:
        told = f"{label.objects[0]!r} gelezen als {' '.join(read.objects)!r}"
        yield f"onderwerp {told} {label.doc} | {_short(label)}"


def _short(passage: Passage) -> str:
    return " ".join(passage.quote.split())[:200]
