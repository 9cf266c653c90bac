"""Which words of time belong to the promise; its own words stand in brackets."""

from datetime import date
from functools import partial

import pytest

from commitments.calendar import SETTLED
from commitments.extraction.cleaning import clean
from commitments.extraction.engine import read_letter
from commitments.extraction.term_choice import choose_term, read_deadline
from commitments.extraction.terms import Term, find_terms
from commitments.extraction.text import Sentence
from tests.extraction.choices import CHOICES

ON = date(2024, 4, 3)


FIND = partial(find_terms, on=ON, chamber="TK", calendar=SETTLED)


def read(marked: str, before: str = "", after: str = "") -> Term | None:
    """The chosen term; ``marked`` has brackets around the promise's own words."""
    text, anchors = "", []
    for piece in marked.split("["):
        own, bracket, rest = piece.partition("]")
        if bracket:
            anchors.append((len(text), len(text) + len(own)))
        text += own + rest
    sentence = Sentence(len(before) + 1, len(before) + 1 + len(text), text, 0)
    return choose_term(
        sentence,
        anchors,
        before=Sentence(0, len(before), before, 0) if before else None,
        after=Sentence(sentence.end + 1, sentence.end + 1 + len(after), after, 0)
        if after
        else None,
        on=ON,
        find=FIND,
    )


def told(term: Term | None) -> tuple[str, str | None]:
    if term is None:
        return "none", None
    return term.kind, term.latest.isoformat() if term.latest else None


@pytest.mark.parametrize(("marked", "kind", "latest"), CHOICES)
def test_choose_term_inside_the_sentence(marked: str, kind: str, latest: str | None) -> None:
    assert told(read(marked)) == (kind, latest)


def test_choose_term_two_promises_each_their_own() -> None:
    first = "[Ik] [stuur] [u] het plan in mei en ik rapporteer in september over de uitvoering."
    second = "Ik stuur u het plan in mei en ik [rapporteer] in september over de uitvoering."
    assert told(read(first)) == ("date", "2024-05-31")
    assert told(read(second)) == ("date", "2024-09-30")


@pytest.mark.parametrize(
    ("after", "kind", "latest"),
    [
        ("Dat zal in juni zijn.", "date", "2024-06-30"),
        ("Ik verwacht dit voor het zomerreces te kunnen doen.", "date", "2024-07-04"),
        ("Het onderzoek start in juni.", "none", None),
        ("Op 1 juni treedt de wet in werking.", "none", None),
    ],
)
def test_choose_term_from_the_sentence_after(after: str, kind: str, latest: str | None) -> None:
    term = read("[U] [ontvangt] van mij een tussenrapportage.", after=after)
    assert told(term) == (kind, latest)


@pytest.mark.parametrize(
    ("before", "kind", "latest"),
    [
        ("Het ijkpunt ligt in het voorjaar van 2026.", "date", "2026-06-20"),
        ("Het onderzoek wordt in mei afgerond.", "event", None),
        ("Ik overleg daarover met de sector.", "event", None),
    ],
)
def test_choose_term_that_points_back(before: str, kind: str, latest: str | None) -> None:
    assert told(read("Dan [laat] ik [u] weten of het is gelukt.", before=before)) == (kind, latest)


def test_choose_term_counts_in_the_clean_text() -> None:
    before = "Het onderzoek loopt."
    term = read("Ik [informeer] [uw Kamer] voor de zomer.", before=before)
    assert term is not None
    whole = before + " Ik informeer uw Kamer voor de zomer."
    assert whole[term.start : term.end] == term.wording == "voor de zomer"


def test_read_deadline_shows_the_raw_words() -> None:
    raw = "Ik informeer uw Kamer voor het\nzomer-\nreces van 2024 nader."
    text = clean(raw)
    sentence = Sentence(0, len(text.text), text.text, 0)
    term = choose_term(sentence, [(3, 12)], on=ON, find=FIND)
    reading = read_deadline(term, text, ON)
    assert reading.wording == "voor het\nzomer-\nreces van 2024"
    assert raw[reading.start : reading.end] == reading.wording
    assert reading.explanation == (
        "'voor het zomerreces van 2024' in een brief van 3 april 2024: uiterlijk 4 juli 2024,"
        " de dag voor het reces begint (vastgesteld)."
    )


def test_read_deadline_without_a_term() -> None:
    reading = read_deadline(None, clean("Ik informeer u."), ON)
    assert (reading.kind, reading.wording, reading.latest) == ("none", None, None)
    assert reading.explanation == "De brief noemt geen termijn."


def test_first_time_of_what_returns_is_told_in_its_year() -> None:
    text = (
        "Geachte voorzitter,\n\nIk zal u jaarlijks in november, voor het eerst in 2025, berichten."
    )
    (passage,) = read_letter(text, on=date(2024, 3, 12)).passages
    assert passage.deadline is not None
    assert passage.deadline.explanation == (
        "'jaarlijks in november, voor het eerst in 2025' in een brief van 12 maart 2024: uiterlijk "
        "30 november 2025, de laatste dag van november 2025."
    )
