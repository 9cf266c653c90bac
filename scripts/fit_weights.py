"""Fit ``commitments/extraction/rules/weights.tsv``: what words weigh for each act.

    pip install 'scikit-learn>=1.7,<2'     # in an environment beside the project's own packages
    python -m scripts.fit_weights [--without AP,AQ] [--to FILE]

Examples are the sentences of ``tests/corpus`` that speak and that a gate lets through, each
with the acts of the labels it meets, and the lines of ``ways.txt`` that
are one sentence or do nothing. Those of ``outcomes.txt`` are not: what came of a promise is
told there in words that mean it only after the sentence before. One logistic regression an act,
with the usual square penalty. Features met in fewer than ``FEWEST`` sentences, and weights that
round to nothing for every act, are left out. ``../shared/corpus`` is never fitted on: it tells
whether the weights carry over to real letters. So do letters left out: ``--without`` names the
beginnings of their ids.
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from commitments.extraction.cleaning import clean
from commitments.extraction.gate import Words, may_act
from commitments.extraction.labelled import LabelledLetter, read_labelled
from commitments.extraction.readings import ACTS
from commitments.extraction.rules.rule import flat
from commitments.extraction.scoring import Passage
from commitments.extraction.sentences import split
from commitments.extraction.spelling import spelling_of
from commitments.extraction.weights import BASE, TABLE, UNIT, features

CORPUS = Path("tests/corpus")
WAYS = Path("tests/extraction/ways.txt")
FEWEST = 4  # sentences that hold a feature
FREEDOM = 0.3  # the inverse of the penalty
LARGEST, SMALLEST = 127, 2  # of the table, in its unit; the smallest that is worth a row


class Example(NamedTuple):
    """A sentence by its features, with the acts it does."""

    features: set[str]
    acts: frozenset[str]


def ways(lines: Sequence[str]) -> Iterator[Example]:
    """The examples among lines laid out as in ``ways.txt``."""
    for reading, text in (line.split("\t") for line in lines if line[:1] not in ("", "#")):
        cleaned = clean(text)
        sentences = split(cleaned)
        if len(sentences) == 1 or reading == "-":
            acts = frozenset(act for act in ACTS if act in reading.split("[")[0])
            for sentence in sentences:
                yield Example(features(flat(sentence.text)), acts)


def examples(folder: Path, without: Sequence[str]) -> Iterator[Example]:
    """The examples of a labelled folder, but for letters whose id begins as told."""
    for letter in read_labelled(folder):
        if not letter.id.startswith(tuple(without)):
            yield from _examples(letter)


def _examples(letter: LabelledLetter) -> Iterator[Example]:
    cleaned = clean(letter.text)
    spelling = spelling_of(cleaned)
    for sentence in split(cleaned):
        if not sentence.in_prose or not may_act(Words(sentence.text, spelling).marks):
            continue
        span = letter.letters.place(*cleaned.raw_span(sentence.start, sentence.end))
        place = Passage(letter.id, *span, sentence.text, ())
        met = [label for label in letter.labels if label.meets(place)]
        if all(label.scored for label in met):
            acts = frozenset(act for label in met for act in label.acts)
            yield Example(features(flat(sentence.text)), acts)


def fit(told: Sequence[Example]) -> dict[str, list[int]]:
    """The table: for each feature its weights in the order of ``ACTS``, in units of ``UNIT``."""
    counting = importlib.import_module("sklearn.feature_extraction.text")
    linear = importlib.import_module("sklearn.linear_model")
    vectors = counting.CountVectorizer(
        analyzer=lambda one: one.features, min_df=FEWEST, binary=True
    )
    rows = vectors.fit_transform(told)
    columns = []
    for act in ACTS:
        model = linear.LogisticRegression(C=FREEDOM, max_iter=1000)
        model.fit(rows, [act in one.acts for one in told])
        columns.append([*model.intercept_, *model.coef_[0]])
    names = [BASE, *vectors.get_feature_names_out()]
    table = {}
    for name, *weights in zip(names, *columns, strict=True):
        rounded = [round(weight / UNIT) for weight in weights]
        if name != BASE:
            rounded = [max(-LARGEST, min(LARGEST, one)) for one in rounded]
        if max(map(abs, rounded)) >= SMALLEST:
            table[name] = rounded
    return table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--without", default="", help="beginnings of ids, with commas")
    parser.add_argument("--to", type=Path, default=TABLE)
    asked = parser.parse_args()
    without = [one for one in asked.without.split(",") if one]
    told = [
        *examples(CORPUS, without),
        *ways(WAYS.read_text(encoding="utf-8").splitlines()),
    ]
    table = fit(told)
    rows = ("\t".join((name, *map(str, table[name]))) for name in sorted(table))
    asked.to.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    print(f"{len(told)} sentences, {len(table)} features")


if __name__ == "__main__":
    main()
