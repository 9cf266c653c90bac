from __future__ import annotations

from datetime import date

import pytest

from commitments.wording.table import csv_text, plain

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x"]


@pytest.mark.parametrize("words", FORMULAS)
def test_cell_never_begins_a_formula(words: str) -> None:
    assert str(plain(words)).startswith("'")


def test_cell_stands_on_one_line_in_signs_that_xml_holds() -> None:
    assert plain("a\x00b\x1fc\n d\ufffee") == "a b c d e"


def test_word_stays_one_where_a_sign_in_it_has_no_width() -> None:
    assert plain("mi\xadnis\u200bter\ufeff van\xa0Zaken") == "minister van Zaken"


def test_csv_quotes_every_cell_between_semicolons() -> None:
    lines: list[tuple[str | int | date | None, ...]] = [
        ("Nummer", "Woorden", "Uiterlijk"),
        ("G-1", '=Een;"twee"', date(2024, 2, 29)),
        (3, None),
    ]
    assert csv_text(lines) == (
        '\ufeff"Nummer";"Woorden";"Uiterlijk"\r\n"G-1";"\'=Een;""twee""";"2024-02-29"\r\n"3";""\r\n'
    )
