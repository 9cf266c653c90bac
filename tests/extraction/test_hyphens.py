"""Line-end hyphens: which stay, and that searching and the table of words agree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.extraction import hyphens
from commitments.extraction.hyphens import Hyphens

_TEXT = st.text("aB-.’ é\n", max_size=30)
_WORDS = st.text("aB-é.", min_size=1, max_size=6)


@given(_TEXT, st.lists(_WORDS, max_size=4))
def test_a_word_is_found_as_its_table_has_it(document: str, words: list[str]) -> None:
    searched = [Hyphens(document)._has(word) for word in words]
    assert searched == [word in Hyphens(document)._words for word in words]


def test_many_words_are_looked_up_in_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hyphens, "_FEW", 0)
    one = Hyphens("De Takuba-missie en de Takuba-\nmissie")
    assert one.keeps("de Takuba-", "missie") == (True, "")
    assert one.keeps("de Zuider-", "sluizen") == (False, "")
