import pytest

from commitments.sources.segments import Word
from commitments.sources.white_gutters import Columns, columned

HEIGHT = 10.0


def said(text: str, left: float, base: float) -> list[Word]:
    """Words of five points a character, three points apart."""
    found: list[Word] = []
    for word in text.split():
        right = left + 5 * len(word)
        found.append(Word(word, left, right, base - 2, base + 8, base))
        left = right + 3
    return found


HEAD = [*said("Stuk", 60, 690), *said("Planning", 160, 690)]
FIRST = [*said("Brief over de", 60, 666), *said("sluizen", 60, 654), *said("in mei", 160, 666)]
SECOND = [*said("Nota", 60, 642), *said("eind", 160, 642), *said("juni", 160, 630)]


def columns(words: list[Word], *ys: float) -> list[Columns]:
    return list(columned(words, ys, HEIGHT))


def test_white_through_all_rows_is_a_gutter() -> None:
    white = (60 + 5 * 11 + 2 * 3 + 160) / 2  # after "Brief over de"
    assert columns([*HEAD, *FIRST, *SECOND], 620, 650, 680, 700) == [
        Columns([620, 650, 680, 700], [white])
    ]


def test_rows_below_a_head_part_above_every_full_line() -> None:
    [found] = columns([*HEAD, *FIRST, *SECOND], 620, 680, 700)
    assert found.ys == [620, 651, 680, 700]


def test_rows_below_a_head_part_at_the_wider_pitch() -> None:
    below = [word._replace(base=word.base - 8, bottom=word.bottom - 8, top=word.top - 8)
             for word in [*SECOND, *said("breed", 60, 630)]]  # fmt: skip
    [found] = columns([*HEAD, *FIRST, *below], 600, 680, 700)
    assert found.ys == [600, 647, 680, 700]


def test_rows_that_lines_part_are_not_parted_further() -> None:
    full = [*said("Brief over", 60, 666), *said("de", 60, 654),
            *said("in mei", 160, 666), *said("2024", 160, 654)]  # fmt: skip
    [found] = columns([*HEAD, *full, *SECOND], 620, 650, 680, 700)
    assert found.ys == [620, 650, 680, 700]


def test_title_over_all_columns_is_in_no_table() -> None:
    title = said("Overzicht van de stukken die u ontvangt", 60, 706)
    [found] = columns([*title, *HEAD, *FIRST], 620, 680, 700, 720)
    assert found.ys == [620, 680, 700]


def test_prose_between_two_tables_parts_them() -> None:
    prose = said("Tussen de tabellen staat een zin over de hele breedte", 60, 610)
    low = [word._replace(base=word.base - 100, bottom=word.bottom - 100, top=word.top - 100)
           for word in [*HEAD, *FIRST]]  # fmt: skip
    found = columns([*HEAD, *FIRST, *prose, *low], 520, 580, 600, 650, 680, 700)
    assert [one.ys for one in found] == [[520, 580, 600], [650, 680, 700]]


@pytest.mark.parametrize(
    ("words", "ys"),
    [
        ([], (620, 680, 700)),
        (said("Een zin die over de hele breedte van de bladzijde staat", 60, 666), (620, 680, 700)),
        ([*HEAD, *FIRST], (620, 700)),
        ([*HEAD, *FIRST], (380, 680, 700)),
    ],
    ids=["no words", "prose", "one row", "a row as tall as a page"],
)
def test_lines_round_no_columns_make_no_table(words: list[Word], ys: tuple[float, ...]) -> None:
    assert columns(words, *ys) == []


def test_narrow_white_counts_where_words_start_below_each_other() -> None:
    rows = [*said("Stuk", 60, 690), *said("Plan", 85, 690), *said("Nota", 60, 670),
            *said("mei", 85, 670)]  # fmt: skip
    ragged = [*rows[:3], *said("mei", 88, 670)]
    assert [one.gutters for one in columns(rows, 660, 680, 700)] == [[82.5]]
    assert columns(ragged, 660, 680, 700) == []
