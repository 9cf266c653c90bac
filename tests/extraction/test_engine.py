"""The whole engine on the client's letter and on hostile texts."""

from __future__ import annotations

import time
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from commitments.extraction.engine import RULES_VERSION, read_letter
from commitments.extraction.readings import LetterReading, PassageReading

SEED = (Path(__file__).parents[2] / "seeds/letters/29521-440.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def seed() -> LetterReading:
    return read_letter(SEED)


def _plain(words: str) -> str:
    return " ".join(words.replace("-\n", "").split())


def test_seed_letter_head(seed: LetterReading) -> None:
    letter = seed.letter
    assert letter.date == date(2022, 2, 17)
    assert letter.chamber == "TK"
    assert letter.kind == "brief"
    assert [(paper.dossier, paper.number) for paper in letter.papers] == [(None, "440")]
    assert [(one.name, one.office) for one in letter.signatories] == [
        ("W.B. Hoekstra", "Minister van Buitenlandse Zaken"),
        ("K.H. Ollongren", "Minister van Defensie"),
        (
            "E.N.A.J. Schreinemacher",
            "Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking",
        ),
    ]


def test_seed_letter_cites_its_papers(seed: LetterReading) -> None:
    cited = [one.papers[0] for one in seed.references if one.kind == "kamerstuk"]
    assert [(paper.dossier, paper.number) for paper in cited] == [
        ("29237", "177"),
        ("29521", "426"),
        ("29521", "405"),
        ("21501-02", "2462"),
    ]


def test_seed_letter_makes_two_commitments_and_does_nothing_else(seed: LetterReading) -> None:
    assert [(passage.acts, _plain(passage.quote)) for passage in seed.passages] == [
        (
            ("commitment", "repeat"),
            (
                "Uw Kamer zal, zoals toegezegd tijdens het Commissiedebat Raad Buitenlandse Zaken"
                " d.d. 16 februari jl. (Kamerstuk 21 501-02, nr. 2462) hierover op korte termijn"
                " nader worden geïnformeerd."
            ),
        ),
        (
            ("commitment",),
            "Zodra hierover meer duidelijkheid bestaat, zal uw Kamer eveneens worden geïnformeerd.",
        ),
    ]
    assert [passage.promise for passage in seed.passages] == [0, 1]
    assert [one.passages for one in seed.commitments] == [(0,), (1,)]


def test_seed_letter_terms(seed: LetterReading) -> None:
    first, second = seed.commitments
    assert (first.deadline.kind, first.deadline.wording) == ("vague", "op korte termijn")
    assert second.deadline.kind == "event"
    assert second.deadline.wording == "Zodra hierover meer duidelijkheid bestaat"
    assert [one.firmness for one in seed.commitments] == ["firm", "firm"]
    assert [one.to for one in seed.commitments] == ["Kamer", "Kamer"]


def test_seed_letter_repeat_points_at_the_debate(seed: LetterReading) -> None:
    origin = seed.passages[0].origin
    assert origin is not None
    assert [seed.references[index].date for index in origin.references] == [
        date(2022, 2, 16),
        None,
    ]
    assert seed.references[origin.references[1]].papers[0].number == "2462"


def test_date_given_goes_before_the_letters_own() -> None:
    assert read_letter(SEED, on=date(2023, 1, 2)).letter.date == date(2023, 1, 2)


def test_reading_names_the_version_of_the_rules(seed: LetterReading) -> None:
    assert seed.rules_version == RULES_VERSION


def _shape(passages: tuple[PassageReading, ...]) -> list[object]:
    return [
        (one.acts, one.firmness, one.deadline and (one.deadline.kind, one.deadline.latest))
        for one in passages
    ]


@pytest.mark.parametrize(
    "variant",
    [
        unicodedata.normalize("NFD", SEED),
        SEED.replace("\n", "\r\n"),
        SEED.replace("worden geïnformeerd", "worden\u00a0ge\u00adïnformeerd"),
    ],
    ids=["decomposed", "crlf", "no-break space and soft hyphen"],
)
def test_variants_of_one_letter_read_the_same(variant: str, seed: LetterReading) -> None:
    assert _shape(read_letter(variant).passages) == _shape(seed.passages)


@pytest.mark.parametrize(
    "near_miss",
    [
        "Uw Kamer zal, zoals toegezegd, ",
        "Ik zal uw Kamer over de uitkomsten niet binnen de termijn ",
        "toegezegd dat de dat die zodra wanneer als of ",
        "Hierbij stuur ik u, zoals toegezegd, vragen beantwoording niet ",
        "de motie van het lid verzocht gevraagd u een rapport ",
    ],
)
def test_near_misses_without_end_take_linear_time(near_miss: str) -> None:
    _seconds(near_miss, 10_000)
    short, long = _seconds(near_miss, 30_000), _seconds(near_miss, 300_000)  # 1 MB: faults, row 31
    assert long < max(16 * short, 2.0)


def test_promises_without_end_take_linear_time() -> None:
    promise = "Ik zal u in mei informeren. "
    _seconds(promise, 10_000)
    assert _seconds(promise, 100_000) < 16 * _seconds(promise, 10_000)


def _seconds(told: str, size: int) -> float:
    """CPU seconds to read so many characters of something told again and again."""
    text = told * (size // len(told))
    start = time.process_time()
    read_letter(text)
    return time.process_time() - start


@pytest.mark.parametrize(
    ("writer", "acts"),
    [
        ("DE ALGEMENE REKENKAMER", []),
        ("HET PRESIDIUM", []),
        ("DE MINISTER VAN DEFENSIE", [("commitment",)]),
        ("DE VICE-MINISTER-PRESIDENT", [("commitment",)]),
    ],
)
def test_letter_of_another_than_the_government_promises_nothing(
    writer: str, acts: list[tuple[str, ...]]
) -> None:
    raw = f"Nr. 5\n\nBRIEF VAN {writer}\n\nWij zullen uw Kamer in juni berichten.\n"
    assert [one.acts for one in read_letter(raw).passages] == acts
