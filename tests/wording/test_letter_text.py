from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.models import Passage, Reference
from commitments.wording.letter_text import excerpt, marked, on_screen, paragraphs, together

LETTER = """Aan de Voorzitter van de Tweede Kamer

De dijken langs de rivier zijn dit voorjaar onderzocht, en de uitkom-
sten daarvan zijn bekend. Uw Kamer wordt hierover op korte termijn
nader geïnformeerd.
Over land- en tuinbouw en de land-
en bosbouw bericht de minister afzonderlijk, zoals in het debat is gezegd en
besproken.
1. Een lijst die lang genoeg is om voor een volle regel door te gaan, maar nieuw
2. begint.

De Minister,
A. Voorbeeld
"""
DIKES = (
    "De dijken langs de rivier zijn dit voorjaar onderzocht, en de uitkomsten daarvan zijn bekend. "
)


def _shown(text: str) -> list[str]:
    return [on_screen(text[start:end]) for start, end in paragraphs(text)]


def test_broken_lines_become_paragraphs_again() -> None:
    assert _shown(LETTER) == [
        "Aan de Voorzitter van de Tweede Kamer",
        f"{DIKES}Uw Kamer wordt hierover op korte termijn nader geïnformeerd.",
        "Over land- en tuinbouw en de land-",
        "en bosbouw bericht de minister afzonderlijk, zoals in het debat is gezegd en besproken.",
        "1. Een lijst die lang genoeg is om voor een volle regel door te gaan, maar nieuw",
        "2. begint.",
        "De Minister,",
        "A. Voorbeeld",
    ]


def test_text_without_printed_lines_keeps_its_own() -> None:
    long = "woord " * 60
    assert len(paragraphs(f"{long}\n{long}\nkort\nkort")) == 4


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("alterna-\ntieve", "alternatieve"),
        ("land-\nen tuinbouw", "land- en tuinbouw"),
        ("SOFA-\nafspraken", "SOFA-afspraken"),
        ("de EU-\nmissies", "de EU-missies"),
        ("na 2030-\n2031", "na 2030-2031"),
        ("een streep -\nen verder", "een streep - en verder"),
        ("in\N{SOFT HYPHEN}formeren", "informeren"),
        ("op korte \n termijn", "op korte termijn"),
        ("Visie\t\tmei", "Visie | mei"),
        ("1.\tDe visie", "1. De visie"),
    ],
)
def test_words_are_joined_for_the_screen(words: str, shown: str) -> None:
    assert on_screen(words) == shown


def test_broken_name_is_written_as_the_letter_writes_it() -> None:
    letter = "Taakgroep Takuba werkt. De Takuba-\nliaisonofficier blijft."
    assert on_screen(letter[24:], letter) == "De Takuba-liaisonofficier blijft."


def _passage(words: str) -> Passage:
    start = LETTER.index(words)
    return Passage(start=start, end=start + len(words), acts="commitment")


def test_segments_carry_marks_and_links() -> None:
    first, inner = _passage("Uw Kamer wordt hierover"), _passage("wordt hierover op korte")
    start = LETTER.index("korte termijn")
    known = Reference(start=start, end=start + 5, target_id=7)
    unknown = Reference(start=0, end=3)
    spans = paragraphs(LETTER)[1:2]
    (segments,) = marked(LETTER, spans, [inner, first], [known, unknown])
    assert [(s.text, len(s.passages), len(s.starting), s.reference is known) for s in segments] == [
        (DIKES, 0, 0, False),
        ("Uw Kamer ", 1, 1, False),
        ("wordt hierover", 2, 1, False),
        (" op ", 1, 0, False),
        ("korte", 1, 0, True),
        (" termijn nader geïnformeerd.", 0, 0, False),
    ]


TABLE = "Onderwerp\tAanleiding\tPlanning\nVisie\t\tmei 2027\n\n| Nota | juni |\n1.\tProza."


def test_rows_of_a_table_are_shown_cell_by_cell() -> None:
    row = Passage(start=TABLE.index("Visie"), end=TABLE.index("\n\n"), acts="commitment")
    shown = marked(TABLE, paragraphs(TABLE), [row], [])
    assert [[(one.text, one.cell, one.mark) for one in paragraph] for paragraph in shown] == [
        [("Onderwerp", 0, ""), ("Aanleiding", 1, ""), ("Planning", 2, "")],
        [("Visie", 0, "promise"), ("", 1, "promise"), ("mei 2027", 2, "promise")],
        [("Nota", 0, ""), ("juni", 1, "")],
        [("1. Proza.", 0, "")],
    ]
    assert [len(one.starting) for one in shown[1]] == [1, 0, 0]


def test_full_line_above_a_row_does_not_run_on_into_it() -> None:
    line = "Hieronder staan de stukken die in dit jaar nog aan de Kamer worden gezonden."
    assert _shown(f"{line}\nVisie\tmei\n{line}\n{line}") == [
        line,
        "Visie | mei",
        f"{line} {line}",
    ]


def _excerpt(words: str, reach: int) -> list[str]:
    shown = excerpt(LETTER, [_passage(words)], reach)
    return ["".join(segment.text for segment in paragraph) for paragraph in shown]


def test_excerpt_holds_the_paragraph_and_the_one_before() -> None:
    assert _excerpt("en de land-", 350) == [
        f"{DIKES}Uw Kamer wordt hierover op korte termijn nader geïnformeerd.",
        "Over land- en tuinbouw en de land-",
    ]


def test_excerpt_of_a_long_paragraph_is_cut_between_words() -> None:
    assert _excerpt("Uw Kamer", 20) == [
        " … daarvan zijn bekend. Uw Kamer wordt hierover op korte … "
    ]


def test_excerpt_of_the_first_words_needs_nothing_before() -> None:
    assert _excerpt("Aan de Voorzitter", 9) == ["Aan de Voorzitter van de Tweede … "]


SPANS = st.lists(st.tuples(st.integers(0, 400), st.integers(1, 40)), max_size=5)


@given(st.text("ab -\n\t|\N{SOFT HYPHEN}.1)", max_size=400), SPANS)
def test_every_word_is_shown_once(text: str, spans: list[tuple[int, int]]) -> None:
    passages = [Passage(start=start, end=start + size) for start, size in spans]
    shown = marked(text, paragraphs(text), passages, [])
    letters = "".join(segment.text for paragraph in shown for segment in paragraph)
    assert _letters(letters) == _letters(text)


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign in "ab.1)")


def test_passages_are_together_until_the_words_around_them_do_not_meet() -> None:
    first, within, near, far = (
        Passage(start=start, end=end) for start, end in ((0, 100), (10, 20), (299, 310), (510, 520))
    )
    assert together([far, near, within, first], reach=100) == [[first, within, near], [far]]
