from commitments.sources.page_text import Letterhead, page_lines
from commitments.sources.segments import Segment

HEIGHT = 10.0


def line(text: str, base: float) -> Segment:
    return Segment(text, 60, 60 + 5 * len(text), base - 2, base + 8, base)


def test_long_rows_of_a_table_do_not_hide_where_paragraphs_end() -> None:
    rows = [line(f"Een stuk met een heel lange naam\teind 202{i}", 700 - 40 * i) for i in range(4)]
    prose = [line("Een zin die doorloopt", 540), line("op de regel eronder.", 527),
             line("Een zin die ook doorloopt", 507), line("op de regel eronder.", 494)]  # fmt: skip
    assert page_lines([*rows, *prose], 595, HEIGHT, Letterhead()) == [
        *[row.text for row in rows],
        "",
        *[one.text for one in prose[:2]],
        "",
        *[one.text for one in prose[2:]],
    ]
