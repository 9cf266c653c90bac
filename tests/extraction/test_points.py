"""Lists of promises, whatever their points begin with."""

from __future__ import annotations

from datetime import date
from itertools import repeat

import pytest

from commitments.extraction.engine import read_letter
from commitments.extraction.points import following, place

LEAD = "Ik zal uw Kamer de volgende stukken toesturen:"
POINTS = (
    "het actieplan schoolbibliotheken, in het voorjaar van 2020",
    "een overzicht van wat andere landen doen, nog voor het kerstreces",
    "de evaluatie van het leesoffensief, uiterlijk 1 juli 2020",
)
DAYS = [date(2020, 6, 20), date(2019, 12, 19), date(2020, 7, 1)]
MARKS = {
    "dashes": repeat("– "),
    "glued bullets": repeat("•"),
    "glued hyphens": repeat("-"),
    "arrows": repeat("→ "),
    "ticks": repeat("✓ "),
    "hyphens and tabs": repeat("-\t"),
    "numbers": ("1. ", "2. ", "3. "),
    "numbers and brackets": ("1) ", "2) ", "3) "),
    "letters": ("a. ", "b. ", "c. "),
    "capitals": ("A. ", "B. ", "C. "),
    "Roman numbers": ("i. ", "ii. ", "iii. "),
    "Roman numbers and brackets": ("i) ", "ii) ", "iii) "),
    "bracketed Roman numbers": ("(i) ", "(ii) ", "(iii) "),
    "Roman capitals": ("I. ", "II. ", "III. "),
}


def days_of(list_: str, *, on: date = date(2019, 10, 1)) -> list[date | None]:
    """The last days of the promises in a letter with a list."""
    text = (
        "Geachte voorzitter,\n\nOver leesonderwijs spraken wij vaker, en dat zullen wij doen.\n\n"
        f"{list_}\n\nDe scholen doen hun best en ik heb daar waardering voor.\n"
    )
    reading = read_letter(text, on=on)
    return [one.deadline.latest if one.deadline else None for one in reading.passages]


@pytest.mark.parametrize("end", [";", ",", ".", ""])
@pytest.mark.parametrize("marks", MARKS.values(), ids=MARKS)
def test_every_point_promises_by_itself(marks: tuple[str, ...], end: str) -> None:
    for points in (POINTS, tuple(map(str.capitalize, POINTS))):
        lines = [mark + words + end for mark, words in zip(marks, points, strict=False)]
        assert days_of("\n".join([LEAD, *lines])) == DAYS
        assert days_of("\n\n".join([LEAD, *lines])) == DAYS


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
@pytest.mark.parametrize("end", [";", "; en"])
def test_points_that_lost_their_marks_are_told_by_their_ends(end: str, blank: str) -> None:
    first, second, third = POINTS
    assert days_of(blank.join([LEAD, f"{first};", f"{second}{end}", f"{third}."])) == DAYS


def test_what_was_asked_in_points_without_marks_is_promised_nowhere() -> None:
    points = ["of ik in mei een brief stuur;", "of u uw Kamer in juni inlicht;", "hoe dat gaat."]
    assert days_of("\n".join(["De leden van de commissie vroegen:", *points])) == []


def test_points_run_on_over_lines() -> None:
    points = [words.replace(", ", ",\n   ") for words in POINTS]
    lines = [
        f"{mark}{words};" for mark, words in zip(("i. ", "ii. ", "iii. "), points, strict=True)
    ]
    assert days_of("\n".join([LEAD, *lines])) == DAYS


def test_sentence_goes_on_over_lines_that_end_in_a_semicolon() -> None:
    text = (
        "Geachte voorzitter,\n\n"
        "De gemeenten vroegen om meer geld, en ik heb hun geantwoord dat dit nu niet kan;\n"
        "over wat er later dit jaar wel zal kunnen, informeer ik uw Kamer nog in de zomer.\n"
        "Daarmee is de vraag van de gemeenten beantwoord en kan het overleg op dit punt,\n"
        "dat vorig jaar begon en waarvoor ik allen dank, worden afgesloten met een brief\n"
        "van de voorzitter van de vereniging, die daarvoor het najaar heeft genoemd, met\n"
        "dank aan allen.\n"
    )
    (passage,) = read_letter(text, on=date(2020, 3, 1)).passages
    assert passage.start == text.index("De gemeenten vroegen")


@pytest.mark.parametrize(
    ("line", "marks"),
    [
        ("1. het plan", ("2.",)),
        ("(9) het plan", ("(10)",)),
        ("2.9 Het plan", ("2.10",)),
        ("a) het plan", ("b)",)),
        ("i. het plan", ("j.", "ii.")),
        ("IV. Het plan", ("V.",)),
        ("z. het plan", ()),
        ("het plan", ()),
        ("vindt u", ()),
    ],
)
def test_following_point_begins_with_the_next_mark(line: str, marks: tuple[str, ...]) -> None:
    assert following(line) == marks


def test_place_of_a_mark_in_its_list() -> None:
    assert [place(count) for count in ("1", "B", "i", "iii", "ivx")] == [
        (0,),
        (1,),
        (8, 0),
        (2,),
        (),
    ]


def test_rows_and_points_that_name_the_kamer_are_promised_whatever_leads_them_in() -> None:
    words = """Planning

Onderwerp\tProduct\tWanneer
Reserve\tStart van de reserve\t1 oktober 2024
Verzuim\tKamerbrief aanpak verzuim\toktober 2024

Tijdpad in één oogopslag
– Mei 2024: begin van de campagne.
– Kamerbrief over risico's in de keten: vóór het zomerreces.
– Toezending van de evaluatie aan de Kamer: voorjaar 2025 (streefdatum).
– Behandeling van het wetsvoorstel bij de Kamer: juni 2024.
– Debat over de Kamerbrief: juni 2024.
– Advies aan de Kamer van Koophandel: juni 2024.
"""
    assert days_of(words, on=date(2024, 3, 14)) == [
        date(2024, 10, 31),
        date(2024, 7, 4),
        date(2025, 6, 20),
    ]
