"""Fit the weights of ``commitments/matching/weights.py`` on labelled chains.

    python -m scripts.fit_links ../shared/chains tests/chains_later tests/chains_last

Without ``--chains`` C01-C12, CB1-CB8 and CD1-CD8 are fitted on; C13-C18 and ``tests/chains``
tell whether the weights carry over. Feeds the chains as ``manage.py evaluate_links`` does, and
fits two logistic models over sentences: does it answer the promise, does it shift it.
A labelled passage is an example; the two best-scoring sentences of any other pair are
counterexamples, found anew in each round. What cannot be learned from so few letters
stays near a prior, given by hand. Prints the two tables.
"""

from __future__ import annotations

import argparse
import math
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: What each signal should weigh where the letters say nothing else: for answers, for shifts.
PRIOR = {
    "names_number": (2, 2), "names_paper": (0.5, 0.5), "names_day": (0.5, 0.5),
    "names_occasion": (0.5, 0.3), "named_nearest": (1, 1), "named": (0.5, 0.5),
    "names_other": (-2, -1), "notice_of_delay": (-1.5, 0.7), "answers_questions": (3, 0),
    "same_dossier": (0.7, 0.7), "same_ministry": (2, 2), "fulfilment": (0.8, -0.5),
    "now": (0.5, -0.3), "fulfilment_words": (0.8, -0.3), "now_words": (1, -0.3), "words": (1, 1),
    "nearest": (1, 1), "postponement": (-1, 1), "withdrawal": (-1, 1), "commitment": (-0.7, 0.5),
    "repeat": (-0.7, 0.7), "ongoing": (-0.5, 0), "later_term": (-0.3, 0.7),
    "shift_words": (-0.3, 1), "untouched": (-1, -1), "elsewhere": (-0.5, -0.3),
    "predecessor": (0.3, 0.3), "rival_any": (-0.5, -0.5), "dropped": (-1, 1), "late": (-0.7, 0.7),
    "fails": (-0.7, 0.7), "figures_words": (1, 0), "reacts": (0.7, -0.3),
}  # fmt: skip
BASE = -6.0
#: How freely a weight may leave its prior (the variance of a normal distribution).
FREEDOM = 1.3
ROUNDS, STEPS = 4, 30
#: What is fitted on; the other chains are left out.
FITTED = (
    *(f"C{number:02}" for number in range(1, 13)),
    *(f"{later}{number}" for later in ("CB", "CD") for number in range(1, 9)),
)
ANSWERS, SHIFTS = {"fulfils", "fulfils_partly"}, {"postpones", "withdraws", "repeats"}

Vector = list[float]


@dataclass(frozen=True, slots=True)
class Example:
    """One promise and one letter: its lines as vectors, and the lines labelled with a target."""

    lines: list[Vector]
    labelled: dict[str, set[int]]


def collect(folders: list[Path], chains: Sequence[str]) -> tuple[list[str], list[Example]]:
    """The signals of every promise of some chains against every later letter."""
    from commitments.management.link_trial import feed
    from commitments.matching.chains import pooled
    from commitments.matching.rivals import signals_of
    from commitments.queries.candidates import clues_of, find_candidates
    from commitments.queries.promises import answer_of, promises_of, rarity_among
    from commitments.services.propose import MOST

    names: list[str] = []
    examples = []
    for trial, letter in feed(folders):
        answer = answer_of(letter)
        promises = pooled(promises_of(find_candidates(clues_of(letter, answer), limit=MOST)))
        rarity = rarity_among({stem for one in promises for stem in one.words})
        for promise, table in zip(promises, signals_of(promises, answer, rarity), strict=True):
            name = trial.promise_of[promise.key]
            if not table or name.split("/")[1].split("-")[0] not in chains:
                continue
            names = names or sorted(next(iter(table.values())))
            labels = trial.labels.get((name, trial.letter_of[letter.pk]), [])
            labelled: dict[str, set[int]] = {}
            for label in labels:
                told = labelled.setdefault(label["relation"], set())
                told |= _lines(answer, table, label["passage"])
            lines = [[row[one] for one in names] for row in table.values()]
            examples.append(Example(lines, labelled))
    return names, examples


def _lines(answer: Any, table: Iterable[int], passage: dict[str, int] | None) -> set[int]:
    """The places in the table of the lines that a labelled passage covers."""
    if passage is None:
        return set()
    start, end = passage["start"], passage["end"]
    lines = (answer.lines[index] for index in table)
    return {at for at, one in enumerate(lines) if one.start < end and start < one.end}


def fit(names: list[str], examples: list[Example], target: set[str], place: int) -> Vector:
    """The weights of one model, its base last."""
    prior = [float(PRIOR.get(name, (0, 0))[place]) for name in names] + [BASE]
    weights = prior
    for _ in range(ROUNDS):
        rows: list[tuple[Vector, float, float]] = []
        for one in examples:
            scores = [_score(weights, line) for line in one.lines]
            if target.isdisjoint(one.labelled):
                worst = sorted(range(len(scores)), key=lambda at: -scores[at])[:2]
                rows += [(one.lines[at], 0.0, 0.5) for at in worst]
            else:
                told = set().union(*(one.labelled.get(name, set()) for name in target))
                at = max(told or range(len(scores)), key=lambda at: scores[at])
                rows.append((one.lines[at], 1.0, 1.0))
        weights = _descend(rows, weights, prior)
    return weights


def _score(weights: Vector, line: Vector) -> float:
    return weights[-1] + sum(a * b for a, b in zip(weights, line, strict=False) if b)


def _descend(rows: list[tuple[Vector, float, float]], start: Vector, prior: Vector) -> Vector:
    """Newton's method on the penalised likelihood."""
    weights = start
    size = len(weights)
    for _ in range(STEPS):
        gradient = [(weights[i] - prior[i]) / FREEDOM for i in range(size - 1)] + [0.0]
        curve = [[0.0] * size for _ in range(size)]
        for i in range(size - 1):
            curve[i][i] = 1 / FREEDOM
        for line, truth, counts in rows:
            chance = 1 / (1 + math.exp(-_score(weights, line)))
            held = [(i, value) for i, value in enumerate(line) if value] + [(size - 1, 1.0)]
            for i, a in held:
                gradient[i] += counts * (chance - truth) * a
                for j, b in held:
                    curve[i][j] += counts * chance * (1 - chance) * a * b
        step = _solve(curve, gradient)
        weights = [one - change for one, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-5:
            break
    return weights


def _solve(matrix: list[Vector], right: Vector) -> Vector:
    """Gauss's elimination; the matrix is positive definite."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i in range(size):
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for j in range(size):
            if j != i and rows[j][i]:
                factor = rows[j][i]
                rows[j] = [a - factor * b for a, b in zip(rows[j], rows[i], strict=True)]
    return [row[-1] for row in rows]


def main() -> None:
    parser = argparse.ArgumentParser(description="Fit the weights of matching.")
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--chains", nargs="+", default=FITTED)
    chosen = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    os.environ.setdefault("TESTING", "1")
    import django

    django.setup()
    from commitments.management.commands.evaluate_links import throw_away_database

    names: list[str] = []
    examples: list[Example] = []
    for folder in chosen.folders:  # each by itself, as it is measured
        with throw_away_database():
            names, found = collect([folder], chosen.chains)
        examples += found
    for place, (title, target) in enumerate((("ANSWER", ANSWERS), ("SHIFT", SHIFTS))):
        weights = fit(names, examples, target, place)
        told = sorted(zip(weights, names, strict=False), key=lambda one: (-abs(one[0]), one[1]))
        print(f"{title} = Weights(\n    base={weights[-1]:.2f},\n    by_signal={{")
        for weight, name in told:
            if abs(weight) >= 0.05:
                print(f'        "{name}": {weight:.2f},')
        print("    },\n)")


if __name__ == "__main__":
    main()
