"""Reading order on made-up pages of 595 points wide, printed in the worst order: row by row."""

from __future__ import annotations

from commitments.sources.columns import reading_order
from commitments.sources.page_text import Letterhead, page_lines
from commitments.sources.segments import Segment, Word, segments

WIDTH = 595.0
SIZE = 10.0


def line(text: str, left: float, base: float, *, size: float = SIZE, width: float = 0) -> Segment:
    return Segment(
        text, left, left + (width or len(text) * size / 2), base - 2, base + size - 2, base
    )


def prose(name: str, left: float, top: float, count: int, *, width: float = 200) -> list[Segment]:
    """Lines that fill a column, the last one half."""
    lines = [
        line(f"{name} {number} met woorden genoeg", left, top - 12 * number, width=width)
        for number in range(1, count + 1)
    ]
    return [*lines[:-1], lines[-1]._replace(right=left + width / 2)]


def read(*parts: list[Segment], letterhead: Letterhead | None = None) -> list[str]:
    """What each line starts with, of lines printed from top to bottom and left to right."""
    printed = sorted((one for part in parts for one in part), key=lambda one: (-one.base, one.left))
    lines = page_lines(printed, WIDTH, SIZE, letterhead or Letterhead())
    return [" ".join(text.split()[:2]) for text in lines if text]


def test_two_columns_are_read_one_after_the_other() -> None:
    left, right = prose("links", 60, 700, 4), prose("rechts", 300, 700, 4)
    assert read(left, right) == [f"{side} {n}" for side in ("links", "rechts") for n in range(1, 5)]


def test_two_columns_under_a_title_and_above_a_foot_that_span_them() -> None:
    title = [line("TITEL 1 over de hele breedte van de bladzijde gezet", 60, 750, width=440)]
    foot = [line("VOET 1 over de hele breedte van de bladzijde gezet", 60, 100, width=440)]
    left, right = prose("links", 60, 700, 4), prose("rechts", 300, 695, 3)
    assert read(title, left, right, foot) == [
        "TITEL 1",
        *(f"links {n}" for n in range(1, 5)),
        *(f"rechts {n}" for n in range(1, 4)),
        "VOET 1",
    ]


def test_second_column_of_one_line_is_still_read_last() -> None:
    left, right = prose("links", 60, 700, 30), [line("rechts 1 slot.", 300, 688)]
    assert read(left, right)[-1] == "rechts 1"


def test_three_columns_are_read_in_turn() -> None:
    columns = [prose(name, 40 + 180 * i, 700, 4, width=150) for i, name in enumerate("abc")]
    assert read(*columns) == [f"{name} {n}" for name in "abc" for n in range(1, 5)]


def test_margin_at_the_right_is_read_before_the_letter() -> None:
    margin = [
        line("Onze referentie", 440, 690, size=7),
        line("WB-2024 1", 440, 681, size=7),
    ]
    assert read(prose("brief", 60, 700, 6, width=330), margin) == [
        "Onze referentie",
        "WB-2024 1",
        *(f"brief {n}" for n in range(1, 7)),
    ]


def test_margin_on_the_grid_of_the_letter_is_a_margin_too() -> None:
    margin = [line("Onze referentie", 440, 688), line("WB-2024 1", 440, 676)]
    assert read(prose("brief", 60, 700, 6, width=330), margin)[:3] == [
        "Onze referentie",
        "WB-2024 1",
        "brief 1",
    ]


def test_small_lines_far_apart_are_a_margin_where_they_are_level_with_the_letter() -> None:
    margin = [line("Ons kenmerk", 440, 688, size=7), line("WB-2024 1", 440, 664, size=7)]
    assert read(prose("brief", 60, 700, 6, width=330), margin) == [
        "Ons kenmerk",
        "WB-2024 1",
        *(f"brief {n}" for n in range(1, 7)),
    ]


def test_margin_is_told_on_the_first_page_only() -> None:
    letterhead = Letterhead()
    margin = [line("Onze referentie", 440, 690, size=7), line("WB-2024 1", 440, 681, size=7)]
    number = [line("Pagina 2 van 2", 440, 50, size=7)]
    body = prose("brief", 60, 700, 6, width=330)
    read(body, margin, letterhead=letterhead)
    lower = [one._replace(base=one.base - 40) for one in margin]
    assert read(body, lower, number, letterhead=letterhead) == [
        *(f"brief {n}" for n in range(1, 7)),
        "Pagina 2",
    ]


def test_labels_at_the_left_stay_with_their_lines() -> None:
    labels = [line("Datum", 60, 688), line("Betreft", 60, 640)]
    values = [line("3 april", 180, 688), *prose("brief", 180, 652, 6, width=350)]
    assert read(labels, values)[:3] == ["Datum 3", "Betreft brief", "brief 2"]


def test_print_marks_at_the_lower_left_are_read_last() -> None:
    marks = [line("kst-90700-12", 60, 130, size=7), line("ISSN 0921", 60, 121, size=7)]
    foot = [line("Tweede Kamer, vergaderjaar", 180, 95, size=7), line("1", 530, 95, size=7)]
    body = prose("brief", 180, 700, 6, width=350)
    assert read(marks, body, foot)[-3:] == ["Tweede Kamer,", "kst-90700-12", "ISSN 0921"]


def test_table_of_short_cells_is_read_row_by_row() -> None:
    rows = [
        [line(f"rij {n}", 60, 700 - 12 * n), line("ja", 200, 700 - 12 * n)] for n in range(1, 5)
    ]
    lines = page_lines([one for row in rows for one in row], WIDTH, SIZE, Letterhead())
    assert lines == [f"rij {n}   ja" for n in range(1, 5)]


def test_footnotes_are_read_after_both_columns() -> None:
    note = [line("1 Kamerstuk 90 700", 60, 90, size=7), line("nr. 12 en verder", 60, 82, size=7)]
    left, right = prose("links", 60, 700, 4), prose("rechts", 300, 700, 4)
    assert read(left, note, right)[-3:] == ["rechts 4", "1 Kamerstuk", "nr. 12"]


def test_raised_number_is_glued_to_its_word_and_small_print_is_not() -> None:
    sentence = [
        line("in Nederland.", 60, 700, width=60),
        Segment("1", 120.3, 123, 703, 709, 704),
        line("Verder", 127, 700, width=30),
    ]
    assert page_lines(sentence, WIDTH, SIZE, Letterhead()) == ["in Nederland.1 Verder"]


def test_empty_line_stands_where_the_page_leaves_one() -> None:
    lines = [line(str(n), 60, 700 - 12 * n - (12 if n > 3 else 0)) for n in range(1, 7)]
    assert page_lines(lines, WIDTH, SIZE, Letterhead()) == ["1", "2", "3", "", "4", "5", "6"]


def test_empty_lines_stand_between_paragraphs_of_mostly_one_line() -> None:
    full = "zo lang als een regel van deze pagina is"
    texts = ["", full, full, full, "slot", *("een punt van een lijst", "nog een punt") * 4]
    bases = [700 - 12 * min(n, 4) - 23 * max(n - 4, 0) for n in range(len(texts))]
    lines = [line(text, 60, base) for text, base in zip(texts, bases, strict=True) if text]
    told = page_lines(lines, WIDTH, SIZE, Letterhead())
    assert told[:6] == [full, full, full, "slot", "", "een punt van een lijst"]
    assert told.count("") == 8


def test_words_spread_evenly_over_a_narrow_line_are_no_cells() -> None:
    spread = [
        Segment(word, left, left + 60, 698, 708, 700)
        for word, left in (("Staten-Generaal", 60), ("gezonden", 145), ("over", 230))
    ]
    assert page_lines(spread, WIDTH, SIZE, Letterhead()) == ["Staten-Generaal gezonden over"]
    cells = [spread[0], spread[1], spread[2]._replace(left=300, right=330)]
    assert page_lines(cells, WIDTH, SIZE, Letterhead()) == ["Staten-Generaal   gezonden   over"]


def test_words_on_one_line_are_one_segment_until_a_wide_gap() -> None:
    words = [
        Word("Uw", 60, 70, 698, 708, 700),
        Word("Ka", 73, 83, 698, 708, 700),
        Word("mer", 83.2, 98, 698, 708, 700),
        Word("Bijlage", 300, 330, 698, 708, 700),
        Word("onder", 60, 90, 686, 696, 688),
    ]
    assert [one.text for one in segments(words)] == ["Uw Kamer", "Bijlage", "onder"]


def test_page_without_words_has_no_parts() -> None:
    assert reading_order([], WIDTH) == []
