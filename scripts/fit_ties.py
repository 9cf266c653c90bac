"""Fit ``TIE`` of ``commitments/matching/weights.py``, and count what is proposed amiss.

    python -m scripts.fit_ties ../shared/chains tests/chains tests/chains_later \\
        tests/chains_last tests/corpus

Every letter is held against every earlier promise of its ministry. A pair with a labelled
shift is an example, a pair without any label a counterexample: unrelated letters of one
ministry there are by the ten thousand. Each is seen a second time as if all stood in one
dossier, for half. The score of the shift itself counts as it is; the ties are fitted on top
of it, on the chains that ``fit_links`` fits on and on all of ``tests/corpus``.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from scripts.fit_links import FITTED, SHIFTS, _descend

#: What each tie should weigh where the letters say nothing else.
PRIOR = {"subject": 1, "near": 1, "letter": 0.5, "share": 1, "strange": -1, "named": 1,
         "same_dossier": 0.5, "sole": 1}  # fmt: skip
BASE = -3.0
#: The score is given in so many parts of its unit, which holds its weight at 1.
HELD = 100
DOSSIER = frozenset({"one dossier"})


@dataclass(frozen=True, slots=True)
class Crossed:
    """A promise and a letter that seems to shift it: with its ties, and whether it does."""

    promise: str
    ties: dict[str, float]
    score: float
    true: bool


def feed_all(folders: list[Path]) -> tuple[Any, dict[str, Any]]:
    """Everything fed to one database, with each letter taken apart."""
    from commitments.management.link_trial import Trial, feed
    from commitments.queries.promises import answer_of

    answers, trial = {}, Trial()
    for trial, letter in feed(folders):
        answers[trial.letter_of[letter.pk]] = answer_of(letter)
    return trial, answers


def pairs_of(trial: Any, answers: dict[str, Any]) -> Iterator[tuple[str, Any, list[Any]]]:
    """Every letter with all earlier promises of its ministry; of a chain the newest."""
    from commitments.matching.chains import pooled
    from commitments.queries.promises import promises_of

    promises = promises_of(trial.promise_of)
    for name, answer in answers.items():
        yield (
            name,
            answer,
            pooled(
                one
                for one in promises
                if one.ministries & answer.ministries
                and one.promised_on < answer.date
                and not _perhaps_related(name, one, answer)
            ),
        )


def _perhaps_related(name: str, promise: Any, answer: Any) -> bool:
    """Whether two letters without labelled links share a dossier."""
    return name.startswith("corpus/") and bool(promise.dossiers & answer.dossiers)


def crossed(
    trial: Any, name: str, answer: Any, promises: list[Any], rarity: Any
) -> Iterator[Crossed]:
    """The pairs whose best sentence scores as a shift."""
    from commitments.matching.judge import score_lines
    from commitments.matching.rivals import contested, signals_of
    from commitments.matching.ties import Tie
    from commitments.matching.weights import SHIFT, SHIFTS_FROM

    table = signals_of(promises, answer, rarity)
    shifts = contested(promises, [score_lines(SHIFT, lines) for lines in table])
    for promise, lines, scores in zip(promises, table, shifts, strict=True):
        best = max(scores, key=lambda at: (scores[at], -at), default=None)
        told = trial.relations.get((trial.promise_of[promise.key], name), set()) - {"none"}
        if best is None or scores[best] < SHIFTS_FROM or (told and told.isdisjoint(SHIFTS)):
            continue
        ties = Tie(promise, answer, rarity).at(best, lines[best])
        yield Crossed(trial.promise_of[promise.key], ties, scores[best], bool(told))


def in_one_dossier(answer: Any, promises: list[Any]) -> tuple[Any, list[Any]]:
    """The same as if all stood in one dossier."""
    shared = [replace(one, dossiers=one.dossiers | DOSSIER) for one in promises]
    return replace(answer, dossiers=answer.dossiers | DOSSIER), shared


def fit(names: list[str], examples: list[tuple[Crossed, float]]) -> list[float]:
    """The weights of the ties, the base last."""
    rows = [
        ([one.score / HELD, *(one.ties[name] for name in names)], float(one.true), counts)
        for one, counts in examples
    ]
    prior = [float(HELD), *(float(PRIOR[name]) for name in names), BASE]
    return _descend(rows, prior, prior)[1:]


def _fitted(one: Crossed) -> bool:
    folder, promise = one.promise.split("/")
    return folder == "corpus" or promise.split("-")[0] in FITTED


def show(names: list[str], weights: list[float], examples: list[tuple[Crossed, float]]) -> None:
    """Print the table, and from some scores on how many are told: (fitted on, true, counts)."""
    print(f"TIE = Weights(\n    base={weights[-1]:.2f},\n    by_signal={{")
    for weight, name in sorted(zip(weights, names, strict=False), key=lambda one: -abs(one[0])):
        print(f'        "{name}": {weight:.2f},')
    print("    },\n)")
    for least in (-4.5, -4.0, -3.5, -3.0, -2.5, -2.0):
        told = Counter(
            (_fitted(one), one.true, counts)
            for one, counts in examples
            if least
            <= one.score
            + weights[-1]
            + sum(one.ties[name] * by for name, by in zip(names, weights, strict=False))
        )
        print(least, {key: told[key] for key in sorted(told)})


def main() -> None:
    parser = argparse.ArgumentParser(description="Fit the ties of matching.")
    parser.add_argument("folders", nargs="+", type=Path)
    folders = parser.parse_args().folders
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    os.environ.setdefault("TESTING", "1")
    import django

    django.setup()
    from commitments.management.commands.evaluate_links import throw_away_database
    from commitments.matching.judge import judge
    from commitments.queries.promises import rarity_among

    examples: list[tuple[Crossed, float]] = []
    said: Counter[str] = Counter()
    with throw_away_database():
        trial, answers = feed_all(folders)
        for name, answer, promises in pairs_of(trial, answers):
            rarity = rarity_among({stem for one in promises for stem in one.words})
            said["pairs"] += len(promises)
            for verdict in judge(promises, answer, rarity):
                if not trial.relations.get((trial.promise_of[verdict.key], name), set()) - {"none"}:
                    said[verdict.relation] += 1
            examples += [(one, 1.0) for one in crossed(trial, name, answer, promises, rarity)]
            again = crossed(trial, name, *in_one_dossier(answer, promises), rarity)
            examples += [(one, 0.5) for one in again if not one.true]
    names = sorted(PRIOR)
    weights = fit(names, [(one, counts) for one, counts in examples if _fitted(one)])
    print(f"unrelated, as it is now: {dict(said)}")
    show(names, weights, examples)


if __name__ == "__main__":
    main()
