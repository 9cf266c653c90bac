"""References: every kind, its exact words, and what lists, articles and jl. come to."""

from datetime import date

import pytest

from bench.letters import letters
from commitments.extraction.cleaning import clean
from commitments.extraction.live import Live
from commitments.extraction.readings import KamerstukReading, ReferenceReading
from commitments.extraction.references import Spots, find_references
from commitments.extraction.rules.references import REFERENCES, Mention
from commitments.extraction.rules.rule import Rule
from commitments.extraction.sentences import split
from commitments.extraction.spelling import spelling_of
from commitments.extraction.text import CleanText

ON = date(2022, 2, 17)


def found(raw: str) -> tuple[ReferenceReading, ...]:
    return _found(raw, ON)


def _found(raw: str, on: date | None) -> tuple[ReferenceReading, ...]:
    text = clean(raw)
    return find_references(text, Live(text.text, split(text), spelling_of(text)), on)


def _cases(*, examples: bool) -> list[object]:
    return [
        pytest.param(rule, text, id=f"{rule.name}: {text}")
        for rule in REFERENCES
        for text in (rule.examples if examples else rule.counterexamples)
    ]


@pytest.mark.parametrize(("rule", "text"), _cases(examples=True))
def test_rule_finds_its_example_by_pattern_and_by_anchor(rule: Rule[Mention], text: str) -> None:
    assert rule.pattern.search(text)
    assert rule.reading.kind in {
        one.kind if rule.name != "verwijzing.kamernummer" else "case"
        for one in found(f"Ik verwijs naar {text}.")
    }


@pytest.mark.parametrize(("rule", "text"), _cases(examples=False))
def test_rule_is_silent_on_its_counterexample(rule: Rule[Mention], text: str) -> None:
    assert rule.pattern.search(text) is None


@pytest.mark.parametrize(
    ("raw", "papers"),
    [
        ("(Kamerstuk 29 521, nrs. 405 en 426)", [("29521", "405"), ("29521", "426")]),
        ("(Kamerstukken 31 066 en 26 643, nr. 663)", [("31066", "663"), ("26643", "663")]),
        ("Kamerstuk 29 521, nr. 426, 15 oktober 2021", [("29521", "426")]),
        ("Kamerstuk 29 521, nrs. 4 t/m 6.", [("29521", "4"), ("29521", "5"), ("29521", "6")]),
        ("Kamerstukken II 2017/18, 34775-IV, nr. 44", [("34775-IV", "44")]),
        ("36 200 IXB, nr. 7", [("36200-IXB", "7")]),
        ("34 300 J, nr. 32", [("34300-J", "32")]),
        ("32 543, nr 19", [("32543", "19")]),
        ("(35 099, S)", [("35099", "S")]),
        ("Zie kst-34775-X-87.", [("34775-X", "87")]),
        ("Kamerstuk\n21 501-02, nr.\n2870", [("21501-02", "2870")]),
    ],
)
def test_papers_of_lists_chapters_and_old_spellings(
    raw: str, papers: list[tuple[str, str]]
) -> None:
    (one,) = found(raw)
    assert [(x.dossier, x.number) for x in one.papers] == papers


def test_wording_is_a_raw_slice_over_a_line_end_without_article_or_footnote_number() -> None:
    raw = (
        "Zoals gemeld in het Commissie-\n"
        "debat Raad Buitenlandse Zaken d.d. \n16 februari jl.1 komt dit."
    )
    (one,) = found(raw)
    assert one.wording == "Commissie-\ndebat Raad Buitenlandse Zaken d.d. \n16 februari jl."
    assert raw[one.start : one.end] == one.wording
    assert (one.kind, one.name, one.date) == (
        "debate",
        "Raad Buitenlandse Zaken",
        date(2022, 2, 16),
    )


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("het debat van 16 februari jl.", date(2022, 2, 16)),
        ("het debat van 17 februari", date(2021, 2, 17)),
        ("het debat van 18 februari", date(2021, 2, 18)),
        ("het debat op maandag 21 februari a.s.", date(2022, 2, 21)),
        ("het debat van 16 februari a.s.", date(2023, 2, 16)),
        ("het debat van 9 oktober vorig jaar", date(2021, 10, 9)),
        ("het debat van 29 februari jl.", date(2020, 2, 29)),
        ("mijn brief van 3 mei 2019", date(2019, 5, 3)),
        ("mijn brief van 31 februari", None),
    ],
)
def test_date_is_resolved_against_the_letters(words: str, day: date | None) -> None:
    assert [one.date for one in found(f"In {words} heb ik dit toegezegd.")] == [day]


def test_without_a_letters_date_a_bare_day_stays_unknown() -> None:
    (one,) = _found("In het debat van 3 mei kwam dit op.", None)
    assert one.date is None


@pytest.mark.parametrize(
    ("raw", "kind", "name"),
    [
        ("Ik voer de motie-Slob uit.", "motion", "Slob"),
        ("Ik voer de motie van het lid Van der Velden c.s. uit.", "motion", "Van der Velden c.s."),
        ("De vragen van de leden Kat en Bos zijn binnen.", "questions", "Kat en Bos"),
        ("In mijn brief «Meer water» van 3 mei 2021 staat dit.", "letter", "Meer water"),
    ],
)
def test_name_of_member_or_letter(raw: str, kind: str, name: str) -> None:
    assert [(one.kind, one.name) for one in found(raw)] == [(kind, name)]


@pytest.mark.parametrize(
    ("raw", "kind", "number"),
    [
        ("Zie TZ202306026.", "register", "TZ202306-026"),
        ("Zie T01970.", "register", "T01970"),
        ("Zie 2022D06547.", "document", "2022D06547"),
        ("Zie 2024Z 17972.", "case", "2024Z17972"),
        ("Zie 2024A05766.", "debate", "2024A05766"),
        ("Zie Handelingen II 2017/18, nr. 19, item 11.", "handelingen", "19, item 11"),
        ("Zie Aanhangsel Handelingen 2024–2025, nr. 1028.", "aanhangsel", "1028"),
    ],
)
def test_numbers_are_told_in_one_way_of_writing(raw: str, kind: str, number: str) -> None:
    assert [(one.kind, one.number) for one in found(raw)] == [(kind, number)]


def test_cited_papers_of_one_sentence_in_order() -> None:
    raw = (
        "De motie van het lid Smeding c.s. (Kamerstuk 90 711, nr. 33) en de brief van 3 mei 2021 "
        "(Kamerstuk 90 711, nr. 37) zijn op 4 juni besproken."
    )
    assert [one.kind for one in found(raw)] == ["motion", "kamerstuk", "letter", "kamerstuk"]
    assert found(raw)[1].papers == (KamerstukReading("90711", "33"),)


def _spans_everywhere(rule: Rule[Mention], text: str) -> set[tuple[int, int]]:
    return {match.span() for match in rule.pattern.finditer(text)}


def _spans_at_anchors(rule: Rule[Mention], text: CleanText) -> set[tuple[int, int]]:
    spots = Spots(text.text, Live(text.text, split(text), spelling_of(text)))
    return {match.span() for match in spots.matches(rule)}


TEXTS = (
    "\n".join(f"Ik verwijs naar {text}." for rule in REFERENCES for text in rule.examples),
    "\n".join(f"3{text}; zie ({text})" for rule in REFERENCES for text in rule.examples),
    *letters(3, 8_000),
)


@pytest.mark.parametrize("rule", REFERENCES, ids=lambda rule: rule.name)
@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_looking_only_round_anchors_changes_nothing(rule: Rule[Mention], text: str) -> None:
    cleaned = clean(text)
    assert _spans_at_anchors(rule, cleaned) == _spans_everywhere(rule, cleaned.text)
