"""Fit ``commitments/extraction/rules/weights.tsv``: what words weigh for each act.

    pip install 'scikit-learn>=1.7,<2'     # in an environment beside the project's own packages
    python -m scripts.fit_weights [--without AP,AQ] [--to FILE]

Examples are the sentences of ``tests/corpus`` that speak and that a gate lets through, or that
follow one that may name an occasion, each with the acts of the labels it meets; the lines of
``ways.txt`` that are one sentence or do nothing; and of ``outcomes.txt`` what follows an occasion.
One logistic regression an act, with the usual square penalty. Features met in fewer than
``FEWEST`` sentences, and weights that round to nothing for every act, are left out.
``../shared/corpus`` is never fitted on: it tells whether the weights carry over to real letters.
So do letters left out: ``--without`` names the beginnings of their ids.
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from commitments.extraction.cleaning import clean
from commitments.extraction.gate import Words, may_act
from commitments.extraction.labelled import LabelledLetter, read_labelled
from commitments.extraction.readings import ACTS, OUTCOMES, Act
from commitments.extraction.rules.rule import flat
from commitments.extraction.scoring import Passage
from commitments.extraction.sentences import split
from commitments.extraction.spelling import spelling_of
from commitments.extraction.text import CleanText, Sentence
from commitments.extraction.weighing import may_name_occasion
from commitments.extraction.weights import BASE, OTHER, OWN, TABLE, UNIT, features

CORPUS = Path("tests/corpus")
WAYS = Path("tests/extraction/ways.txt")
CASES = Path("tests/extraction/outcomes.txt")
FEWEST = 4  # sentences that hold a feature
FREEDOM = 0.3  # the inverse of the penalty
LARGEST, SMALLEST = 127, 2  # of the table, in its unit; the smallest that is worth a row


class Example(NamedTuple):
    """A sentence by its features, with the acts it does."""

    features: set[str]
    acts: frozenset[str]


class _Told(NamedTuple):
    """A sentence of a text, and the ``flat`` one it follows, if that may name an occasion."""

    sentence: Sentence
    before: str | None

    def example(self, acts: Iterable[Act]) -> Example:
        return Example(features(flat(self.sentence.text), self.before), frozenset(acts))


def _told(cleaned: CleanText) -> Iterator[_Told]:
    """The sentences that may be weighed."""
    spelling = spelling_of(cleaned)
    before: str | None = None
    for sentence in split(cleaned):
        words = Words(sentence.text, spelling)
        if sentence.in_prose and (before is not None or may_act(words.marks)):
            yield _Told(sentence, before)
        before = words.flat if may_name_occasion(sentence, words) else None


def ways(lines: Sequence[str]) -> Iterator[Example]:
    """The examples among lines laid out as in ``ways.txt``."""
    for reading, text in (line.split("\t") for line in lines if line[:1] not in ("", "#")):
        cleaned = clean(text)
        if reading == "-" or len(split(cleaned)) == 1:
            for told in _told(cleaned):
                yield told.example(act for act in ACTS if act in reading.split("[")[0])


def examples(folder: Path, without: Sequence[str]) -> Iterator[Example]:
    """The examples of a labelled folder, but for letters whose id begins as told."""
    for letter in read_labelled(folder):
        if not letter.id.startswith(tuple(without)):
            yield from _examples(letter)


def _examples(letter: LabelledLetter) -> Iterator[Example]:
    """A label of several sentences is of the last: the others tell it only with that one."""
    cleaned = clean(letter.text)
    told = list(_told(cleaned))
    met = [_met(letter, cleaned.raw_span(one.sentence.start, one.sentence.end)) for one in told]
    for at, (one, labels) in enumerate(zip(told, met, strict=True)):
        goes_on = any(label in following for following in met[at + 1 : at + 2] for label in labels)
        if not goes_on and all(label.scored for label in labels):
            yield one.example(act for act in ACTS if any(act in label.acts for label in labels))


def _met(letter: LabelledLetter, span: tuple[int, int]) -> list[Passage]:
    place = Passage(letter.id, *letter.letters.place(*span), "", ())
    return [label for label in letter.labels if label.meets(place)]


def outcomes(cases: Sequence[str]) -> Iterator[Example]:
    """The examples that come after an occasion, of cases laid out as in ``outcomes.txt``."""
    for case in cases:
        before: str | None = None
        for labels, text in (line.split("\t") for line in case.splitlines()):
            cleaned = clean(text)
            sentences = split(cleaned)
            words = Words(sentences[-1].text, spelling_of(cleaned))
            if before is not None and len(sentences) == 1 and "?" not in labels:
                acts = (act for act in ACTS if act[0].upper() in labels.split(","))
                yield _Told(sentences[0], before).example(acts)
            before = words.flat if may_name_occasion(sentences[-1], words) else None


def fit(told: Sequence[Example]) -> dict[str, list[int]]:
    """The table: for each feature its weights in the order of ``ACTS``, in units of ``UNIT``.

    That a sentence comes after another counts for outcomes alone.
    """
    counting = importlib.import_module("sklearn.feature_extraction.text")
    linear = importlib.import_module("sklearn.linear_model")
    vectors = counting.CountVectorizer(
        analyzer=lambda one: one.features, min_df=FEWEST, binary=True
    )
    rows = vectors.fit_transform(told)
    alone = [not name.startswith((OWN, OTHER)) for name in vectors.get_feature_names_out()]
    columns = []
    for act in ACTS:
        model = linear.LogisticRegression(C=FREEDOM, max_iter=1000)
        seen = rows if act in OUTCOMES else rows.multiply(alone).tocsr()
        model.fit(seen, [act in one.acts for one in told])
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
        *outcomes(CASES.read_text(encoding="utf-8").strip().split("\n\n")),
    ]
    table = fit(told)
    rows = ("\t".join((name, *map(str, table[name]))) for name in sorted(table))
    asked.to.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    print(f"{len(told)} sentences, {len(table)} features")


if __name__ == "__main__":
    main()
