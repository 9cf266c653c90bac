"""Measures: the ratio, and when a goal holds."""

import json
from pathlib import Path

import pytest

from bench.letters import USUAL, letter_of, letters
from bench.measure import Measure, save
from bench.mixes import mixes
from commitments.extraction.engine import read_letter


@pytest.mark.parametrize(
    ("ours", "anchor", "goal", "at_least", "absolute", "holds"),
    [
        (12.0, 2.0, 6, True, False, True),
        (11.0, 2.0, 6, True, False, False),
        (2.0, 10.0, 0.2, False, False, True),
        (2.1, 10.0, 0.2, False, False, False),
        (20.0, None, 25, False, True, True),
        (12.0, None, 6, True, False, None),
    ],
)
def test_goal_holds_for_the_ratio_or_for_ours_alone(
    ours: float, anchor: float | None, goal: float, at_least: bool, absolute: bool, holds: object
) -> None:
    assert Measure("x", ours, anchor, "ms", goal, at_least, absolute).holds is holds


def test_saved_measures_replace_those_of_the_same_name(tmp_path: Path) -> None:
    file = tmp_path / "bench.json"
    save([Measure("a", 1, 1, "ms", 1, True), Measure("b", 2, 1, "ms", 1, True)], file)
    save([Measure("a", 3, 1, "ms", 1, True)], file)
    rows = json.loads(file.read_text(encoding="utf-8"))
    assert [(row["name"], row["ours"], row["holds"]) for row in rows] == [
        ("b", 2, True),
        ("a", 3, True),
    ]


def test_letters_are_the_same_each_time_and_of_their_size() -> None:
    assert list(letters(3, 2_000)) == list(letters(3, 2_000))
    assert len(set(letters(3, 2_000))) == 3
    assert 8_000 <= len(letter_of(8_000)) < 9_000


def test_usual_letters_are_as_dense_as_real_papers() -> None:
    texts = list(letters(30, 8_000, mix=USUAL))
    pages = sum(map(len, texts)) / 8_000
    read = [read_letter(text) for text in texts]
    assert 0.3 <= sum(len(one.commitments) for one in read) / pages <= 0.8
    assert 2 <= sum(len(one.references) for one in read) / pages <= 5


def test_every_mix_has_letters_and_none_twice() -> None:
    found = dict(mixes())
    assert list(found)[:3] == ["letters of 8 kB", "dense letters of 8 kB", "our corpus"]
    assert all(len(set(texts)) == len(texts) >= 40 for texts in found.values())
