"""Terms of which words are glued at a lost line end read as if they were not."""

from __future__ import annotations

from datetime import date

import pytest

from commitments.calendar import SETTLED
from commitments.extraction.term_glue import spaced
from commitments.extraction.terms import Term, find_terms

GLUED = [
    ("uiterlijkop 22 november", "uiterlijk op 22 november"),
    ("in de eerstehelft van 2025", "in de eerste helft van 2025"),
    ("in de eerste helftvan 2025", "in de eerste helft van 2025"),
    ("in de eerstehelftvan 2025", "in de eerste helft van 2025"),
    ("voorhet zomerreces", "voor het zomerreces"),
    ("inhet derde kwartaal", "in het derde kwartaal"),
    ("eind2024", "eind 2024"),
    ("medio2024", "medio 2024"),
    ("voor1 juli", "voor 1 juli"),
    ("binnentwee weken", "binnen twee weken"),
    ("binnen tweeweken", "binnen twee weken"),
    ("opkorte termijn", "op korte termijn"),
    ("zospoedig mogelijk", "zo spoedig mogelijk"),
    ("zo spoedigmogelijk", "zo spoedig mogelijk"),
    ("in de loopvan 2024", "in de loop van 2024"),
    ("voor heteinde van het jaar", "voor het einde van het jaar"),
]


def terms(text: str) -> tuple[Term, ...]:
    return find_terms(text, on=date(2024, 4, 3), chamber=None, calendar=SETTLED)


@pytest.mark.parametrize("end", [".", ";", ", zo nodig."])
def test_glued_term_reads_before_a_mark_too(end: str) -> None:
    found = [(one.kind, one.latest) for one in terms(f"U ontvangt dat binnen zesweken{end}")]
    assert found == [("date", date(2024, 5, 15))]


@pytest.mark.parametrize(("glued", "apart"), GLUED)
def test_glued_term_reads_as_its_words_apart(glued: str, apart: str) -> None:
    text = f"Dat stuur ik u {glued} toe."
    found = [(one.kind, one.latest, one.earliest) for one in terms(text)]
    assert found == [
        (one.kind, one.latest, one.earliest) for one in terms(f"Dat stuur ik u {apart} toe.")
    ]
    assert [one.wording for one in terms(text)] == [glued]
    assert [text[one.start : one.end] for one in terms(text)] == [glued]


@pytest.mark.parametrize(
    "text", ["het kortetermijnbeleid", "de eindtermijn", "voorop", "indien", "opdat", "vaneen", ""]
)
def test_words_of_their_own_stay_whole(text: str) -> None:
    assert spaced(text) == (text, None)
