"""Who signed a letter, in what office, and for whom else it speaks."""

from __future__ import annotations

import pytest

from commitments.extraction.cleaning import clean
from commitments.extraction.letterhead import read_letterhead
from commitments.extraction.readings import LetterheadReading, SignatoryReading


def head(raw: str) -> LetterheadReading:
    return read_letterhead(clean(raw))


@pytest.mark.parametrize(
    ("signature", "signed"),
    [
        (
            "(w.g.) H.G.J. van Limburg\nMinister van Defensie",
            SignatoryReading("H.G.J. van Limburg", "Minister van Defensie"),
        ),
        (
            "De staatssecretaris Digitalisering en Koninkrijksrelaties,\n\nD. Waterreus",
            SignatoryReading(
                "D. Waterreus", "Staatssecretaris Digitalisering en Koninkrijksrelaties"
            ),
        ),
        (
            "De Minister van Defensie,\n\nH. W. Jansen\n\nX Noot\n1\n\nTer inzage gelegd.",
            SignatoryReading("H. W. Jansen", "Minister van Defensie"),
        ),
        (
            "DE MINISTER VAN DEFENSIE\n\ndrs. H.W. de Jong",
            SignatoryReading("drs. H.W. de Jong", "Minister van Defensie"),
        ),
        (
            "DE MINISTER VAN DEFENSIE,\n\nHannie Jansen",
            SignatoryReading("Hannie Jansen", "Minister van Defensie"),
        ),
        (
            "Hannie Jansen,\n\nMinister van Defensie",
            SignatoryReading("Hannie Jansen", "Minister van Defensie"),
        ),
        (
            "De Minister-President,\nMinister van Algemene Zaken,\n\nH.W. Jansen",
            SignatoryReading("H.W. Jansen", "Minister-President, Minister van Algemene Zaken"),
        ),
        (
            "De Minister van Defensie\n\ndrs. H.W. Jansen\n\nVraag 1\nKent u dit?\n\nJa.",
            SignatoryReading("drs. H.W. Jansen", "Minister van Defensie"),
        ),
    ],
)
def test_copies_notes_and_answers_below_leave_a_signature_to_be_read(
    signature: str, signed: SignatoryReading
) -> None:
    assert head(f"Geachte voorzitter,\n\nIk meld dit.\n\n{signature}\n").signatories == (signed,)


def test_signature_tells_for_whom_else_a_letter_speaks() -> None:
    letter = head(
        "Geachte voorzitter,\n\nIk meld dit.\n\nDe staatssecretaris van Defensie, mede namens de"
        " Minister voor Havens,\n\nHannie Jansen\n"
    )
    assert letter.signatories == (
        SignatoryReading("Hannie Jansen", "Staatssecretaris van Defensie"),
    )
    assert letter.on_behalf_of == ("Minister voor Havens",)
