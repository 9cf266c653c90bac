import pytest

from commitments.sources.pdf import read_pdf
from commitments.sources.ruled_tables import Rule, is_rule, take_tables
from commitments.sources.segments import Word
from tests.sources.pdfs import pdf, words

XS, YS = (60, 200, 300), (600, 640, 680)


def level(y: float, left: float = XS[0], right: float = XS[-1]) -> Rule:
    return Rule(left, y, right, y + 0.5)


def wall(x: float, bottom: float = YS[0], top: float = YS[-1]) -> Rule:
    return Rule(x, bottom, x + 0.5, top)


GRID = [*map(level, YS), *map(wall, XS)]


def word(text: str, left: float, base: float) -> Word:
    return Word(text, left, left + 5 * len(text), base - 2, base + 8, base)


def rows(rules: list[Rule], *said: Word) -> list[str]:
    _, found = take_tables(said, rules, 10)
    return [row.text for row in found]


CELLS = [
    word("Brief", 64, 666),
    word("Stand", 204, 666),
    word("over", 93, 666),
    word("sluizen", 64, 654),
    word("In", 204, 626),
    word("mei", 216, 626),
    word("Brug", 64, 626),
]


def test_words_of_a_cell_are_one_and_rows_follow_each_other() -> None:
    assert rows(GRID, *CELLS) == ["Brief over sluizen\tStand", "Brug\tIn mei"]


def test_lines_may_come_cell_by_cell_and_in_pieces() -> None:
    pieces = [
        piece
        for x, right in ((60, 200), (200, 300))
        for y, top in ((600, 640), (640, 680))
        for piece in (
            level(y, x, right),
            level(top, x, right),
            wall(x, y, top),
            wall(right, y, top),
        )
    ]
    assert rows(pieces, *CELLS) == ["Brief over sluizen\tStand", "Brug\tIn mei"]


def test_cell_over_two_columns_is_one_cell() -> None:
    low = [*map(level, YS), wall(60), wall(300), wall(200, 600, 640)]
    assert rows(low, *CELLS) == ["Brief over Stand sluizen", "Brug\tIn mei"]


def test_line_under_part_of_a_row_does_not_cut_it() -> None:
    assert rows([*GRID, level(660, 60, 200)], *CELLS) == [
        "Brief over sluizen\tStand",
        "Brug\tIn mei",
    ]


def test_cell_over_several_rows_is_said_in_each() -> None:
    assert rows([*GRID, level(660, 200, 300)], *CELLS, word("Soort", 204, 654)) == [
        "Brief over sluizen\tStand",
        "Brief over sluizen\tSoort",
        "Brug\tIn mei",
    ]


def test_long_words_over_several_rows_are_said_once() -> None:
    long = [word("woord", 64 + 10 * i, 666) for i in range(12)]
    said = [*long, word("Stand", 204, 666), word("Soort", 204, 654)]
    assert rows([*GRID, level(660, 200, 300)], *said)[1] == "\tSoort"


def test_empty_cells_keep_their_place() -> None:
    assert rows(GRID, word("Stand", 204, 666), word("Brug", 64, 626)) == ["\tStand", "Brug"]


def test_words_outside_stay_and_no_word_is_lost() -> None:
    outside, found = take_tables([*CELLS, word("Slot", 60, 500)], GRID, 10)
    assert [one.text for one in outside] == ["Slot"]
    assert sum(len(row.text.split()) for row in found) == len(CELLS)


@pytest.mark.parametrize(
    "rules",
    [
        [],
        [level(600), level(680), wall(60), wall(300)],
        [*map(wall, XS)],
        [level(y + 400) for y in YS] + [*map(wall, XS)],
    ],
    ids=["none", "frame", "only upright", "apart"],
)
def test_lines_that_make_no_table_change_nothing(rules: list[Rule]) -> None:
    assert take_tables(CELLS, rules, 10) == (CELLS, [])


@pytest.mark.parametrize(
    "rules",
    [
        [*map(level, YS)],
        [*map(level, YS), wall(60), wall(300)],
        [level(YS[0], 61, 299), level(YS[1], 60.4, 300.6), level(YS[2], 59.6)],
    ],
    ids=["level", "framed", "not quite of one width"],
)
def test_white_parts_columns_that_no_line_parts(rules: list[Rule]) -> None:
    assert rows(rules, *CELLS) == ["Brief over sluizen\tStand", "Brug\tIn mei"]


def test_two_tables_on_a_page_are_two() -> None:
    below = [Rule(one.left, one.bottom - 300, one.right, one.top - 300) for one in GRID]
    assert rows([*GRID, *below], *CELLS, word("Los", 64, 366)) == [
        "Brief over sluizen\tStand",
        "Brug\tIn mei",
        "Los",
    ]


def test_hyphen_at_the_end_of_a_line_in_a_cell() -> None:
    said = [word("Zuid-", 64, 666), word("Holland", 64, 654), word("voer-", 204, 666)]
    assert rows(GRID, *said, word("tuigen", 204, 654)) == ["Zuid-Holland\tvoer- tuigen"]


def test_only_thin_boxes_are_lines() -> None:
    boxes = [Rule(0, 0, 100, 1), Rule(0, 0, 1, 100), Rule(0, 0, 100, 100), Rule(0, 0, 2, 2)]
    assert [is_rule(box) for box in boxes] == [True, True, False, False]


STROKED = b"60 600 240 80 re S 200 600 m 200 680 l S 60 640 m 300 640 l S\n"
FILLED = b"".join(
    b"%d %d %d %d re f\n" % box
    for box in [(60, y, 240, 1) for y in YS] + [(x, 600, 1, 80) for x in XS]
)


@pytest.mark.parametrize("drawn", [STROKED, FILLED], ids=["stroked", "filled"])
@pytest.mark.parametrize("moved", [b"", b"1 0 0 1 30 -20 cm "], ids=["in place", "moved"])
def test_table_of_a_pdf_is_read_row_by_row_between_its_text(drawn: bytes, moved: bytes) -> None:
    text = (
        (60, 700, "Ik stuur u in 2024 deze brieven:"),
        (64, 666, "Brief over de"),
        (204, 666, "In mei, na"),
        (64, 654, "sluizen"),
        (204, 654, "overleg"),
        (64, 626, "Brug"),
        (204, 626, "Later"),
        (60, 580, "Hoogachtend,"),
    )
    content = b"".join(words(said, x, y) for x, y, said in text)
    assert read_pdf(pdf(b"q " + moved + drawn + content + b"Q")).text.split("\n") == [
        "Ik stuur u in 2024 deze brieven:",
        "",
        "Brief over de sluizen\tIn mei, na overleg",
        "Brug\tLater",
        "",
        "Hoogachtend,",
        "",
    ]


def test_shelves_of_different_length_lose_no_word() -> None:
    walls = [wall(60), wall(140), wall(220), wall(300)]
    shelves = [level(667, 220, 300), level(654, 140, 300)]
    said = [
        word("Mei", 64, 670),
        word("Visie", 144, 670),
        word("Nota", 144, 644),
        word("een", 224, 670),
        word("twee", 224, 656),
        word("drie", 224, 644),
    ]
    assert rows([*map(level, YS), *walls, *shelves], *said) == [
        "Mei\tVisie\teen",
        "Mei\tVisie\ttwee",
        "Mei\tNota\tdrie",
    ]
