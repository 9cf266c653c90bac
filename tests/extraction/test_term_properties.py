"""What must hold of words of time in every letter: hypothesis asks, and time stays linear."""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitments.calendar import SETTLED
from commitments.extraction.rules.term_rule import DateRule, PhraseRule
from commitments.extraction.rules.units import say
from commitments.extraction.rules.words import MONTH_NAMES, WEEKDAYS
from commitments.extraction.term_choice import choose_term
from commitments.extraction.terms import DATE_RULES, PHRASE_RULES, Term, explain, find_terms
from commitments.extraction.text import Sentence

unhurried = settings(deadline=None)  # the machine may be busy with other things
DAYS = st.dates(date(2005, 1, 1), date(2045, 12, 31))
RULES: tuple[DateRule | PhraseRule, ...] = (*DATE_RULES, *PHRASE_RULES)
NAMES = list(WEEKDAYS)

FULL_DATES = (
    lambda d: f"uiterlijk {say(d)}",
    lambda d: f"op {NAMES[d.weekday()]} {say(d)}",
    lambda d: f"uiterlijk op {d.day:02}-{d.month:02}-{d.year}",
    lambda d: f"per {d.day}/{d.month}/{d.year}",
    lambda d: f"uiterlijk {d.day} {MONTH_NAMES[d.month].upper()} {d.year}",
    lambda d: f"vóór {say(d + timedelta(days=1))}",
)
YEARLESS = [
    "uiterlijk 1 maart",
    "voor 1 maart",
    "begin mei",
    "medio juni",
    "eind september",
    "voor november",
    "in het eerste kwartaal",
    "voor het derde kwartaal",
    "begin Q3",
    "in het voorjaar",
    "deze winter",
    "voor de zomer",
    "voor het kerstreces",
    "rond de jaarwisseling",
    "voor de kerst",
    "op Prinsjesdag",
    "bij de Voorjaarsnota",
    "op Verantwoordingsdag",
    "in week 24",
    "volgende week",
    "aanstaande vrijdag",
    "binnen drie weken",
    "binnen tien werkdagen",
    "nog dit jaar",
    "eind van de maand",
    "komend kwartaal",
]


def read(words: str, on: date | None) -> tuple[Term, ...]:
    return find_terms(words, on=on, chamber="TK", calendar=SETTLED)


@unhurried
@given(DAYS, DAYS, st.sampled_from(FULL_DATES))
def test_date_written_out_reads_back(on: date, day: date, write: object) -> None:
    assert callable(write)
    (term,) = read(f"Ik informeer uw Kamer {write(day)} nader.", on)
    assert (term.kind, term.latest) == ("date", day)
    assert term.past == (day < on)


@unhurried
@given(DAYS, st.sampled_from(YEARLESS))
def test_term_without_a_year_never_lies_before_the_letter(on: date, words: str) -> None:
    (term,) = read(words, on)
    assert term.kind == "date"
    assert term.latest is not None
    assert on <= term.latest <= on + timedelta(days=560)


@unhurried
@given(DAYS, st.sampled_from(YEARLESS))
def test_explanation_names_the_words_the_letter_and_the_day(on: date, words: str) -> None:
    (term,) = read(words, on)
    told = explain(term, on)
    assert term.latest is not None
    assert told.startswith(f"'{words}' in een brief van {say(on)}: uiterlijk {say(term.latest)}")
    assert told.endswith(".")


@pytest.mark.parametrize(
    ("words", "on", "told"),
    [
        (
            "voor het zomerreces",
            date(2024, 4, 3),
            (
                "'voor het zomerreces' in een brief van 3 april 2024: uiterlijk 4 juli 2024,"
                " de dag voor het reces begint (vastgesteld)."
            ),
        ),
        (
            "voor het zomerreces",
            date(2025, 4, 3),
            (
                "'voor het zomerreces' in een brief van 3 april 2025: uiterlijk 3 juli 2025,"
                " de dag voor het reces begint (volgens de vaste regel, niet vastgesteld)."
            ),
        ),
        (
            "in het derde kwartaal",
            date(2024, 4, 3),
            (
                "'in het derde kwartaal' in een brief van 3 april 2024: uiterlijk 30 september"
                " 2024, de laatste dag van het derde kwartaal van 2024."
            ),
        ),
        (
            "begin volgend jaar",
            date(2024, 4, 3),
            (
                "'begin volgend jaar' in een brief van 3 april 2024: uiterlijk 31 maart 2025,"
                " tot en met die dag is het begin 2025."
            ),
        ),
        (
            "na de zomer",
            date(2024, 4, 3),
            (
                "'na de zomer' in een brief van 3 april 2024: niet eerder dan 3 september 2024,"
                " zonder laatste dag."
            ),
        ),
        (
            "voor het herfstreces",
            date(2024, 4, 3),
            (
                "'voor het herfstreces' in een brief van 3 april 2024: de datum is in de kalender"
                " niet bekend."
            ),
        ),
        (
            "volgende maand",
            None,
            "'volgende maand' in een brief zonder datum: de uiterste dag is niet bekend.",
        ),
        ("op korte termijn", date(2024, 4, 3), "'op korte termijn': noemt geen laatste dag."),
    ],
)
def test_explanation_is_one_dutch_sentence(words: str, on: date | None, told: str) -> None:
    (term,) = read(words, on)
    assert explain(term, on) == told


ANY_WORDS = st.lists(
    st.one_of(
        st.sampled_from([*YEARLESS, "zodra", "1", "12", "2024", "van", ",", ";", "İ", "na", "als"]),
        st.text(max_size=8),
    ),
    max_size=14,
).map(" ".join)


@unhurried
@given(ANY_WORDS, st.none() | st.dates())
def test_any_text_gives_spans_inside_it_in_order(text: str, on: date | None) -> None:
    reached = 0
    for term in read(text, on):
        assert reached <= term.start < term.end <= len(text)
        assert term.wording == text[term.start : term.end]
        assert (term.latest is None) <= (term.kind != "date")
        reached = term.end


@unhurried
@given(ANY_WORDS, st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=4))
def test_choice_from_any_text_is_one_of_its_places(
    text: str, places: list[tuple[int, int]]
) -> None:
    sentence = Sentence(7, 7 + len(text), text, 0)
    anchors = [(start, start + length) for start, length in places]
    on = date(2024, 4, 3)
    find = partial(find_terms, on=on, chamber="TK", calendar=SETTLED)
    term = choose_term(sentence, anchors, on=on, find=find)
    if term is not None:
        assert text[term.start - 7 : term.end - 7] == term.wording


@unhurried
@given(st.text() | st.text("0123456789/-. ") | st.text("\ud800\x00\u00ad\u2028İßﬁ aeio"))
def test_odd_characters_do_no_harm(text: str) -> None:
    assert all(term.wording == text[term.start : term.end] for term in read(text, None))


def own_sentences() -> list[str]:
    folder = Path(__file__).parents[1] / "corpus" / "documents"
    texts = (" ".join(path.read_text().split()) for path in sorted(folder.iterdir()))
    return [line for text in texts for line in text.split(".")]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_gate_changes_no_reading(rule: DateRule | PhraseRule) -> None:
    for text in (*own_sentences(), *(example.words for one in RULES for example in one.examples)):
        lower = text.lower()
        if not any(stem in lower for stem in rule.stems):
            assert rule.pattern.search(lower) is None, text


PIECES = [
    *(example.words + " " for rule in RULES for example in rule.examples[:2]),
    *[
        "maart ",
        "1 ",
        "voor ",
        "als de ",
        "zodra ",
        "na de de ",
        "1 en 2 ",
        "in het ",
        "eerste ",
        "week van ",
        "elk ",
    ],
    "voor voor het ",
    "bij de een twee ",
    "x" * 40 + " ",
]


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    """A sentence is at most 1,500 characters; a megabyte of them must take at most 2 s."""

    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        times = []
        for _ in range(3):
            start = process_time()
            read(text, date(2024, 4, 3))
            times.append(process_time() - start)
        return min(times)

    short, long = seconds(1_500), seconds(15_000)
    assert long <= 13 * short + 0.01


def test_index_of_the_own_corpus_dates_every_letter_or_says_none() -> None:
    index = json.loads((Path(__file__).parents[1] / "corpus" / "index.json").read_text())
    assert [letter["id"] for letter in index if letter["date"] is None] == ["G27"]
