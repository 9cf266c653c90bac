from __future__ import annotations

from datetime import date

import pytest

from commitments.extraction.engine import read_letter

ON = date(2024, 5, 12)


def term(sentence: str) -> tuple[str, date | None]:
    text = f"Geachte voorzitter,\n\nDe haven groeit. {sentence}\n"
    deadline = read_letter(text, on=ON).commitments[0].deadline
    assert deadline is not None
    return deadline.kind, deadline.latest


@pytest.mark.parametrize(
    ("sentence", "kind", "latest"),
    [
        ("U ontvangt de cijfers in juli.", "date", date(2024, 7, 31)),
        ("U ontvangt de cijfers tot en met 1 juni.", "none", None),
        ("U ontvangt de cijfers tot en met 1 juni in juli.", "date", date(2024, 7, 31)),
        ("U ontvangt de nota niet later dan 1 juni.", "date", date(2024, 6, 1)),
        ("U ontvangt de in mei gevraagde nota.", "none", None),
        (
            "Over de wet die op 1 juli ingaat, stuur ik u in juni een brief.",
            "date",
            date(2024, 6, 30),
        ),
        ("U ontvangt de nota in juni dan wel na de zomer.", "vague", None),
        ("U ontvangt de nota eind juni of anders na het zomerreces.", "vague", None),
        ("U ontvangt de nota in juni of zo spoedig mogelijk daarna.", "event", None),
        ("U ontvangt de nota uiterlijk in juni of zo spoedig mogelijk.", "date", date(2024, 6, 30)),
        (
            "Ik zal u berichten over plannen die gemeenten voor mei 2025 moeten indienen.",
            "none",
            None,
        ),
        (
            "De brief die de Kamer voor 1 juli zal ontvangen, gaat erop in.",
            "date",
            date(2024, 6, 30),
        ),
        ("Na het gesprek dat ik in juni voer, informeer ik u.", "event", None),
        ("De evaluatie die in juni start zal ik u na afronding toezenden.", "event", None),
        ("Het onderzoek begint in juni en de uitkomsten ontvangt u daarna.", "event", None),
        ("U ontvangt in juni een brief en daarna een rapport.", "date", date(2024, 6, 30)),
        ("Ik zal u laten weten hoe ik de motie voor 1 juli ga uitvoeren.", "none", None),
        ("Ik zal u in juni laten weten hoe ik verder ga.", "date", date(2024, 6, 30)),
        ("U ontvangt de nota in juni, of uiterlijk in september.", "date", date(2024, 9, 30)),
    ],
)
def test_date_that_is_no_bound_is_none(sentence: str, kind: str, latest: date | None) -> None:
    assert term(sentence) == (kind, latest)
