from __future__ import annotations

import pytest

from commitments.wording.table import plain

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x"]


@pytest.mark.parametrize("words", FORMULAS)
def test_cell_never_begins_a_formula(words: str) -> None:
    assert str(plain(words)).startswith("'")


def test_cell_stands_on_one_line_in_signs_that_xml_holds() -> None:
    assert plain("a\x00b\x1fc\n d\ufffee") == "a b c d e"
