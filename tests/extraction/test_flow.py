"""Lines made into paragraphs: the points of a list."""

import pytest

from commitments.extraction.cleaning import clean
from tests.extraction.test_cleaning import PAGE


def test_next_number_of_a_list_starts_a_point_where_the_line_above_is_full_and_open() -> None:
    raw = PAGE + (
        "1. ik stuur uw Kamer in het voorjaar een brief over de aanpak in de\n"
        "provincies;\n"
        "2. ik meld uw Kamer de uitkomsten van het onderzoek daar, zodra dat kan en\n"
        "3. ik kom terug op de toezegging die ik in het debat van 3 mei deed aan u.\n"
    )
    assert [one[:8] for one in clean(raw).text.split("\n")[-3:]] == [
        "1. ik st",
        "2. ik me",
        "3. ik ko",
    ]


@pytest.mark.parametrize(
    ("first", "second"), [("-", "-"), ("–", "–"), ("a)", "b)"), ("(1)", "(2)")]
)
def test_next_point_of_a_list_starts_one_below_a_full_line(first: str, second: str) -> None:
    point = "Brief over de aanpak van de wachtlijsten in de zorg in de provincies"
    raw = PAGE + f"Voor de zomer ontvangt u:\n\n{first} {point}\n{second} Voortgangsrapportage\n"
    assert clean(raw).text.split("\n")[-2:] == [
        f"{first} {point}",
        f"{second} Voortgangsrapportage",
    ]


def test_dash_at_the_start_of_a_line_in_a_point_starts_no_other() -> None:
    raw = PAGE + (
        "- Brief over de aanpak van de wachtlijsten in de zorg en in de jeugdhulp\n"
        "- die waren dit jaar langer – in de provincies\n"
    )
    assert (
        clean(raw)
        .text.split("\n")[-1]
        .endswith("jeugdhulp - die waren dit jaar langer – in de provincies")
    )


@pytest.mark.parametrize("bullet", ["-", "–", "•", "\uf0b7", "▫", "o", "1)", "a)", "1.", "2.3"])
def test_points_of_a_list_are_paragraphs_of_their_own(bullet: str) -> None:
    raw = f"Ik doe dit:\n{bullet} de Kamer ontvangt de nota in mei;\n{bullet} ik kom terug.\n"
    assert clean(raw).text.split("\n") == [
        "Ik doe dit:",
        f"{bullet} de Kamer ontvangt de nota in mei;",
        f"{bullet} ik kom terug.",
    ]


def test_numbers_of_a_chapter_begin_points_of_their_own() -> None:
    full = "kabinetsreactie op het advies over de sluizen en de bruggen in het land"
    lead = "Hierna volgt de lijst van alle stukken die nog niet zijn verzonden, en"
    raw = f"{lead}\n2.1 {full}\n2.2 {full}\nis."
    assert [part[:4] for part in clean(raw).text.split("\n")][-2:] == ["2.1 ", "2.2 "]
