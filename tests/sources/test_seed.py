"""The client's letter says the same whatever file it comes in."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest

from commitments.extraction.engine import read_letter
from commitments.sources.files import read_one
from commitments.sources.read_file import FileKind
from commitments.sources.words import say_the_same
from tests.sources import documents, pages

PROMISES = [
    (
        ("commitment", "repeat"),
        "vague",
        (
            "Uw Kamer zal, zoals toegezegd tijdens het Commissiedebat Raad Buitenlandse Zaken d.d."
            " 16 februari jl. (Kamerstuk 21 501-02, nr. 2462) hierover op korte termijn nader"
            " worden geïnformeerd."
        ),
    ),
    (
        ("commitment",),
        "event",
        "Zodra hierover meer duidelijkheid bestaat, zal uw Kamer eveneens worden geïnformeerd.",
    ),
]


def committed(name: str) -> Callable[[], bytes]:
    return lambda: (pages.FILES / name).read_bytes()


FILES: dict[str, tuple[FileKind, Callable[[], bytes]]] = {
    "text": ("text", pages.SEED.encode),
    "text in Windows-1252": ("text", lambda: pages.SEED.replace("É", "E").encode("cp1252")),
    "PDF": ("pdf", committed("one-column.pdf")),
    "PDF in two columns": ("pdf", committed("two-columns.pdf")),
    "DOCX": ("docx", documents.seed_docx),
    "DOCX of a library": ("docx", documents.seed_docx_of_a_library),
    "ODT": ("odt", documents.seed_odt),
    "DOCX of an office suite": ("docx", committed("office.docx")),
    "DOCX of an office suite, two columns": ("docx", committed("office-two-columns.docx")),
    "ODT of an office suite": ("odt", committed("office.odt")),
    "PDF of an office suite": ("pdf", committed("office.pdf")),
    "PDF of an office suite, two columns": ("pdf", committed("office-two-columns.pdf")),
    "HTML": ("html", documents.seed_html),
    "XML": ("publication", documents.seed_publication),
}


def on_one_line(quote: str) -> str:
    """A quote without its line ends; the hyphen before one stays, as in "21 501-02"."""
    return " ".join(re.sub(r"-\s*\n\s*", "-", quote).split())


@pytest.mark.parametrize("name", FILES)
def test_seed_letter_gives_the_same_two_commitments_from_every_file(name: str) -> None:
    kind, make = FILES[name]
    read = read_one(make())
    reading = read_letter(read.text, on=date(2022, 2, 17))
    found = [one for one in reading.passages if "commitment" in one.acts]
    told = [(one.acts, one.deadline and one.deadline.kind, on_one_line(one.quote)) for one in found]
    assert (read.kind, told) == (kind, PROMISES)
    assert [read.text[one.start : one.end] for one in found] == [one.quote for one in found]


@pytest.mark.parametrize("name", FILES)
def test_seed_letter_names_its_date_number_and_signatories_in_every_file(name: str) -> None:
    _, make = FILES[name]
    letter = read_letter(read_one(make()).text).letter
    assert (letter.date, [paper.number for paper in letter.papers]) == (date(2022, 2, 17), ["440"])
    assert [one.name for one in letter.signatories] == [
        "W.B. Hoekstra",
        "K.H. Ollongren",
        "E.N.A.J. Schreinemacher",
    ]


@pytest.mark.parametrize("name", FILES)
def test_seed_letter_keeps_its_words_in_every_file(name: str) -> None:
    _, make = FILES[name]
    words = set(re.findall(r"[^\W\d_]{12,}", " ".join(pages.seed_paragraphs())))
    text = re.sub(r"[-‐]\s*\n\s*", "", read_one(make()).text)
    kept = set(re.findall(r"[^\W\d_]{12,}", text))
    assert words - kept == set()


@pytest.mark.browser
@pytest.mark.parametrize("name", pages.LAYOUTS)
def test_committed_pdf_is_what_the_browser_prints(name: str) -> None:
    printed = pages.printed(pages.LAYOUTS[name]())
    assert read_one(printed).text == read_one((pages.FILES / name).read_bytes()).text


def test_seed_letter_says_the_same_in_every_file_that_has_its_note() -> None:
    without_note = "DOCX of a library"
    texts = [read_one(make()).text for name, (_, make) in FILES.items() if name != without_note]
    assert [say_the_same(texts[0], one) for one in texts] == [True] * len(texts)
    assert [say_the_same(one, texts[0]) for one in texts] == [True] * len(texts)
