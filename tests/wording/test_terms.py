from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.models import Commitment, DeadlineKind
from commitments.wording.terms import quoted, term, term_basis


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"kind": "date", "latest": date(2024, 7, 4)}, "uiterlijk 4 juli 2024"),
        (
            {"kind": "date", "latest": date(2024, 6, 1), "earliest": date(2024, 5, 1)},
            "uiterlijk 1 juni 2024, niet eerder dan 1 mei 2024",
        ),
        (
            {"kind": "vague", "wording": "op korte termijn"},
            "geen datum genoemd: ‘op korte termijn’",
        ),
        (
            {"kind": "vague", "wording": "na de zomer", "earliest": date(2024, 9, 3)},
            "geen datum genoemd: ‘na de zomer’, niet eerder dan 3 september 2024",
        ),
        (
            {"kind": "event", "wording": "Zodra hierover\nmeer bekend is"},
            "na een gebeurtenis: ‘Zodra hierover meer bekend is’",
        ),
        (
            {"kind": "event", "wording": "binnen twee weken", "rule": "kalender-onbekend"},
            "datum onbekend: ‘binnen twee weken’",
        ),
        ({"kind": "event", "latest": date(2024, 6, 9)}, "uiterlijk 9 juni 2024"),
        ({"kind": "recurring", "wording": "jaarlijks"}, "terugkerend: ‘jaarlijks’"),
        ({"kind": "none"}, "geen termijn genoemd"),
    ],
)
def test_term_reads_in_dutch(fields: dict[str, Any], words: str) -> None:
    commitment = Commitment(**{f"deadline_{name}": value for name, value in fields.items()})
    assert term(commitment) == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (
            {"rule": "datum.voor-reces", "wording": "voor het zomerreces", "accepted": True},
            "volgens leesregel uit ‘voor het zomerreces’",
        ),
        (
            {"rule": "datum.voor-reces", "wording": "voor het zomerreces"},
            "volgens leesregel uit ‘voor het zomerreces’, nog niet bevestigd",
        ),
        ({"rule": "datum.uiterlijk", "wording": "op 4\njuli 2024", "accepted": True}, ""),
        ({"rule": "datum.x", "accepted": True}, "volgens leesregel"),
        ({"accepted": True}, "door een medewerker bepaald"),
        ({"latest": None, "kind": "vague", "accepted": True}, ""),
        ({"latest": None, "kind": "vague"}, "nog niet bevestigd"),
        ({"latest": None, "kind": "none"}, ""),
    ],
)
def test_basis_tells_rule_and_doubt(fields: dict[str, Any], words: str) -> None:
    fields = {"kind": DeadlineKind.DATE, "latest": date(2024, 7, 4)} | fields
    commitment = Commitment(**{f"deadline_{name}": value for name, value in fields.items()})
    assert term_basis(commitment) == words


def test_quoted_words_stand_on_one_line() -> None:
    assert quoted("op korte \n termijn") == "‘op korte termijn’"
