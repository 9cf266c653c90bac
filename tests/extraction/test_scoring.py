"""Agreement of read and labelled passages, by our own figures and by the shared script's."""

from __future__ import annotations

import importlib.util
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from commitments.extraction.readings import ACTS
from commitments.extraction.scoring import Letters, Passage, score

SHARED = Path(__file__).parents[3] / "shared" / "corpus" / "score.py"


def passage(start: int, end: int, *acts: str, **more: Any) -> Passage:
    return Passage("A", start, end, "", acts, **more)


def test_letters_count_letters_and_digits_only() -> None:
    assert Letters("ab-\n c1.").place(2, 8) == (2, 4)


def test_passage_meets_one_that_shares_half_of_the_shorter() -> None:
    assert passage(0, 10).meets(passage(5, 105))
    assert not passage(0, 10).meets(passage(6, 106))
    assert not passage(0, 10).meets(Passage("B", 0, 10, "", ()))


def test_score_counts_hits_misses_and_false_finds() -> None:
    labels = [passage(0, 10, "commitment"), passage(20, 30, "commitment", "repeat")]
    found = [passage(0, 9, "commitment"), passage(50, 60, "commitment")]
    one = score(labels, found).of("commitment")
    assert (one.truth, one.missed, one.wrong) == (2, labels[1:], found[1:])
    assert (one.precision, one.recall, one.f1) == (0.5, 0.5, 0.5)


def test_score_of_an_act_nobody_labelled_has_no_figures() -> None:
    one = score([], []).of("withdrawal")
    assert (one.precision, one.recall, one.f1) == (None, None, None)


def test_score_find_on_an_unscored_label_counts_neither_way() -> None:
    labels = [passage(0, 10, "fulfilment", scored=False)]
    one = score(labels, [passage(0, 10, "fulfilment")]).of("fulfilment")
    assert (one.truth, one.hits, one.wrong) == (0, [], [])


def test_score_second_find_on_one_label_is_no_false_find() -> None:
    labels = [passage(0, 10, "commitment")]
    one = score(labels, [passage(0, 5, "commitment"), passage(5, 10, "commitment")])
    assert (len(one.of("commitment").hits), one.of("commitment").wrong) == (1, [])


def test_score_terms_are_judged_over_the_commitments_found() -> None:
    labels = [
        passage(0, 10, "commitment", kind="date", latest="2024-03-01", firmness="firm"),
        passage(20, 30, "commitment", kind="date", latest="2024-03-01", firmness="firm"),
        passage(40, 50, "commitment", kind="vague", firmness="effort"),
    ]
    found = [
        passage(0, 10, "commitment", kind="date", latest="2024-03-02", firmness="firm"),
        passage(20, 30, "commitment", kind="event", firmness="effort"),
        passage(40, 50, "commitment", kind="vague", firmness="effort"),
    ]
    scores = score(labels, found)
    assert (scores.kind, scores.latest, scores.firmness) == (2 / 3, 0.0, 2 / 3)
    assert scores.term_errors == [(labels[0], found[0]), (labels[1], found[1])]


@pytest.fixture
def shared_score() -> Callable[..., dict[str, Any]]:
    if not SHARED.exists():
        pytest.skip("the shared script does not lie beside this checkout")
    spec = importlib.util.spec_from_file_location("shared_score", SHARED)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return lambda labels, found: module.score(labels, found, {})


def test_objects_are_judged_where_labelled_by_their_words_alone() -> None:
    labels = [
        passage(0, 10, "commitment", objects=("de kosten van de tol", "de tol")),
        passage(20, 30, "commitment", objects=("een over- zicht van «tol»",)),
        passage(40, 50, "commitment", objects=("het plan",)),
        passage(60, 70, "commitment"),
    ]
    found = [
        passage(0, 10, "commitment", objects=("De tol",)),
        passage(20, 30, "commitment", objects=("een overzicht van tol",)),
        passage(40, 50, "commitment"),
        passage(60, 70, "commitment", objects=("iets anders",)),
    ]
    scores = score(labels, found)
    assert scores.object == 2 / 3
    assert scores.object_errors == [(labels[2], found[2])]


def as_shared(one: Passage) -> dict[str, Any]:
    return {
        "doc": one.doc,
        "span": (one.start, one.end),
        "acts": one.acts,
        "scored": one.scored,
        "firmness": one.firmness,
        "quote": one.quote,
        "deadline": {"kind": one.kind, "latest": one.latest},
    }


def invented(seed: int, number: int, *, loose: bool) -> list[Passage]:
    """Passages at random places, so that some meet one, some meet two and some meet none."""
    dice = random.Random(seed)
    return [
        Passage(
            dice.choice("AB"),
            start := dice.randrange(0, 400, 5),
            start + dice.randrange(5, 40),
            "",
            tuple(act for act in ACTS if dice.random() < 0.4),
            dice.choice(["firm", "effort"]),
            kind := dice.choice(["date", "event", "vague"]),
            dice.choice(["2024-03-01", "2024-04-01"]) if kind == "date" else None,
            scored=not loose or dice.random() < 0.8,
        )
        for _ in range(number)
    ]


@pytest.mark.parametrize("seed", range(25))
def test_score_gives_the_shared_scripts_figures(
    seed: int, shared_score: Callable[..., dict[str, Any]]
) -> None:
    labels = invented(seed, 30, loose=True)
    found = invented(seed + 1000, 30, loose=False)
    ours = score(labels, found)
    theirs = shared_score([as_shared(x) for x in labels], [as_shared(x) for x in found])
    for act in ACTS:
        one, other = ours.of(act), theirs[act]
        assert (one.truth, len(one.missed), len(one.wrong)) == (
            other["truth"],
            other["missed"],
            other["wrong"],
        )
        assert (one.precision, one.recall) == (other["precision"], other["recall"])
        assert one.f1 == pytest.approx(other["f1"])
    assert ours.kind == pytest.approx(theirs["deadline kind"])
    assert (ours.latest or 0.0) == pytest.approx(theirs["deadline latest"])
    assert ours.firmness == pytest.approx(theirs["firmness"])
