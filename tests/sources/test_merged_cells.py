"""Rows of tables in which one cell reaches over several rows or columns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from commitments.sources.merged_cells import Cell, Grid


def test_words_are_said_again_in_each_row_they_reach() -> None:
    grid = Grid()
    assert grid.row([Cell("Mei", down=2), Cell("Visie"), Cell("x", down=3)]) == [
        "Mei",
        "Visie",
        "x",
    ]
    assert grid.row([Cell("Nota")]) == ["Mei", "Nota", "x"]
    assert grid.reaches
    assert grid.row([Cell("Juni"), Cell("Plan")]) == ["Juni", "Plan", "x"]
    assert not grid.reaches


def test_long_words_are_said_once() -> None:
    grid = Grid()
    long = "woord " * 20
    assert grid.row([Cell(long, down=2), Cell("a")]) == [long, "a"]
    assert grid.row([Cell("b")]) == ["", "b"]


def test_cell_from_above_without_one_is_empty() -> None:
    assert Grid().row([Cell("", from_above=True), Cell("a")]) == ["", "a"]


CELLS = st.builds(
    Cell, st.text("ab", max_size=3), st.integers(0, 10**5), st.integers(0, 10**5), st.booleans()
)


@given(st.lists(st.lists(CELLS, max_size=4), max_size=5))
def test_any_table_gives_every_cell_a_place(rows: list[list[Cell]]) -> None:
    grid = Grid()
    for row in rows:
        words = grid.row(row)
        assert len(words) >= len(row)
        assert [one.words for one in row if not one.from_above and one.words not in words] == []
