"""``manage.py evaluate_links DIR…``: proposed links against labelled chains."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from commitments.management.baseline import Baseline
from commitments.management.link_scores import Figures, Proposed, score_links
from commitments.management.link_trial import Trial, feed

SAID = {
    "answered_found": "antwoord onder de voorstellen",
    "answered_first": "antwoord als eerste voorgesteld",
    "fulfils_right": "'voldoet (deels)' terecht voorgesteld",
    "planted_refused": "afleider niet als antwoord voorgesteld",
    "relation_right": "relatie juist",
    "unanswered_quiet": "onbeantwoord: geen 'voldoet' voorgesteld",
}


class Command(BaseCommand):
    """Feeds the letters in date order to a throw-away database and holds what is proposed
    against the labels, beside plain BM25 on the same candidates."""

    help = "Meet de koppelingen aan gelabelde ketens (index.json, labels.jsonl, links.jsonl)."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folders", nargs="+", metavar="MAP", type=Path)
        parser.add_argument("--json", action="store_true", help="de cijfers en missers als JSON")

    def handle(self, *, folders: list[Path], **options: Any) -> None:
        for folder in folders:
            if not (folder / "links.jsonl").is_file():
                raise CommandError(f"{folder} heeft geen links.jsonl.")
        with throw_away_database():
            trial, ours, plain = run(folders)
        if options["json"]:
            told = {"gestand": as_json(ours), "bm25": as_json(plain)}
            self.stdout.write(json.dumps(told, ensure_ascii=False, indent=1))
            return
        self.stdout.write(f"{len(trial.texts)} brieven, {ours.promises} toezeggingen")
        self._print("Gestand", ours)
        self._print("BM25", plain)
        for name, share in ours.shares().items():
            for miss in share.misses:
                self.stdout.write(f"{SAID[name]}: {miss}")

    def _print(self, title: str, figures: Figures) -> None:
        self.stdout.write(f"{title} ({figures.proposals} voorstellen)")
        for name, share in figures.shares().items():
            value = "  –  " if share.value is None else f"{share.value:5.3f}"
            self.stdout.write(f"  {SAID[name]:42} {value} ({share.right} van {share.of})")


@contextmanager
def throw_away_database() -> Iterator[None]:
    """A database of its own, on the server or in memory, gone afterwards."""
    kept = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        call_command("load_reference", verbosity=0, stdout=StringIO())
        yield
    finally:
        connection.creation.destroy_test_db(kept, verbosity=0)


def run(folders: list[Path]) -> tuple[Trial, Figures, Figures]:
    """What was fed, the figures of what was proposed, and those of BM25."""
    baseline = Baseline()
    trial = Trial()
    for trial, letter in feed(folders):
        baseline.add(trial, letter)
    ours = [
        Proposed(promise, letter, link.relation, link.score or 0.0, link.commitment_id)
        for promise, letter, link in trial.proposals()
    ]
    promises = sorted(trial.promised)
    plain = baseline.proposals(trial, ours)
    return (
        trial,
        score_links(promises, ours, trial.relations),
        score_links(promises, plain, trial.relations),
    )


def as_json(figures: Figures) -> dict[str, Any]:
    """The figures by name, with what was missed."""
    return {
        "promises": figures.promises,
        "proposals": figures.proposals,
        **{
            name: {
                "value": share.value,
                "right": share.right,
                "of": share.of,
                "misses": share.misses,
            }
            for name, share in figures.shares().items()
        },
    }
