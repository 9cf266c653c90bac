"""Whatever the text: spans inside it, quotes its slices, and variants read the same."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitments.extraction.cleaning import clean
from commitments.extraction.engine import read_letter
from commitments.extraction.letterhead import read_letterhead
from commitments.extraction.live import Live
from commitments.extraction.references import find_references
from commitments.extraction.sentences import LONGEST, split
from commitments.extraction.spelling import spelling_of

ON = date(2023, 4, 20)
_WORDS = """
Vraag Antwoord 1 2 12 nr. nrs. 29 521, Kamerstuk Kamer, vergaderjaar 2021–2022, jl. a.s. d.d. De
Den Haag, Minister van minister A.B. Jansen uw Kamer wordt informeren. informeer- toege- zegd en
of Takuba- «Meer water» ( ) [1] 1) - – • | debat commissiedebat van op 3 mei 2022 brief motie het
lid vragen kst-29521-440 ISSN 0921 - 7371 ’s-Gravenhage Betreft Datum Ons kenmerk 2022Z01234
Geachte voorzitter, ? ! . , … : ; wordengeïnformeerd uwKamer ﬁnanciën e\u0301 \u00ad \u200b \x00
\ud800 \u2028
"""
WORDS = st.sampled_from(_WORDS.split(" "))
GAPS = st.sampled_from([" ", " ", " ", "\n", "\n\n", " \n", "\r\n", "", "\t", "\u00a0", "\x0c"])
LETTERS = st.lists(st.tuples(WORDS, GAPS), max_size=60).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)
LETTER = """Tweede Kamer der Staten-Generaal 2
Vergaderjaar 2022–2023
91 204 Missie Sirocco
Nr. 34 BRIEF VAN DE MINISTER VAN FINANCIËN

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 20 april 2023

Zoals toegezegd in het debat van 3 maart jl. (Kamerstuk 91 204, nr. 30)
wordt uw Kamer vóór het zomerreces geïnformeerd over de financiën.1 Ik
doe dat met een brief. De coördinatie is in han-
den van één collega.

1 Zie ook Kamerstuk 91 204, nr. 2.
kst-91204-34
ISSN 0921 - 7371
’s-Gravenhage 2023
Tweede Kamer, vergaderjaar 2022–2023, 91 204, nr. 34   1
Wij zullen u spoedig berichten.

De Minister van Financiën,
H.W. Oldenziël
"""


def reading(raw: str) -> tuple[object, ...]:
    """Everything this part of the engine reads from a text, without offsets."""
    text = clean(raw)
    sentences = split(text)
    found = find_references(text, Live(text.text, sentences, spelling_of(text)), ON)
    references = [(one.kind, one.papers, one.date) for one in found]
    told = [(one.text, one.role, one.speaks) for one in sentences]
    return text.text, told, references, read_letterhead(text)


def check(raw: str) -> None:
    """Assert what holds for any text."""
    text = clean(raw)
    sentences = split(text)
    end = 0
    for one in sentences:
        assert end <= one.start < one.end <= len(text.text)
        assert text.text[one.start : one.end] == one.text
        assert one.text.strip()
        assert "\n" not in one.text
        assert len(one.text) <= LONGEST
        low, high = text.raw_span(one.start, one.end)
        assert 0 <= low <= high <= len(raw)
        end = one.end
    for found in find_references(text, Live(text.text, sentences, spelling_of(text)), ON):
        assert 0 <= found.start < found.end <= len(raw)
        assert raw[found.start : found.end] == found.wording
    read_letterhead(text)
    for passage in read_letter(raw, on=ON).passages:
        assert 0 <= passage.start < passage.end <= len(raw)
        assert raw[passage.start : passage.end] == passage.quote


@given(LETTERS)
@settings(max_examples=400, deadline=None)
def test_any_mixture_of_a_letters_parts_is_read_within_its_bounds(raw: str) -> None:
    check(raw)


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_within_its_bounds(raw: str) -> None:
    check(raw)


@given(LETTERS)
@settings(max_examples=200, deadline=None)
def test_every_character_of_the_clean_text_leads_to_the_raw_text(raw: str) -> None:
    text = clean(raw)
    for at, character in enumerate(text.text):
        low, high = text.raw_span(at, at + 1)
        if character.isalnum():
            assert character in unicodedata.normalize("NFKC", raw[low:high])


def _decomposed(raw: str) -> str:
    return unicodedata.normalize("NFD", raw)


def _misread(raw: str) -> str:
    return raw.replace("ï", "Ã¯").replace("ë", "Ã«").replace("é", "Ã©").replace("Ë", "Ã‹")


def _with(old: str, new: str) -> Callable[[str], str]:
    return lambda raw: raw.replace(old, new)


VARIANTS: dict[str, Callable[[str], str]] = {
    "NFD": _decomposed,
    "UTF-8 read as Windows-1252": _misread,
    "CRLF": _with("\n", "\r\n"),
    "CR": _with("\n", "\r"),
    "trailing blanks": _with("\n", "  \n"),
    "no-break spaces in numbers": _with("91 204", "91\u00a0204"),
    "no-break spaces": _with(" ", "\u00a0"),
    "soft hyphens": _with("geïnformeerd", "geïn\u00adfor\u00admeerd"),
    "soft hyphen at the line end": _with("han-\nden", "han\u00ad\nden"),
    "zero-width spaces": _with("Kamer", "Ka\u200bmer"),
    "ligatures": _with("fi", "ﬁ"),
    "byte order mark": "\ufeff{}".format,
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_variant_of_a_letter_reads_the_same(variant: str) -> None:
    changed = VARIANTS[variant](LETTER)
    assert changed != LETTER
    assert reading(changed) == reading(LETTER)


@pytest.mark.parametrize(
    "raw", ["", "\x00", "\ud800", "\n", " ", "\ufeff", "a", "1", "-", "\u0301"]
)
def test_smallest_texts_are_read_without_an_error(raw: str) -> None:
    check(raw)
