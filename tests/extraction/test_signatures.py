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


@pytest.mark.parametrize(
    "answered",
    [
        (
            "Antwoord van Minister Jansen (Defensie) en van Minister De Boer (Natuur en Stikstof)"
            " (ontvangen 7 juni 2022)"
        ),
        (
            "Antwoord van Minister Jansen (Defensie) en Minister De Boer (Natuur en Stikstof)"
            " mede namens de Staatssecretaris van Financiën (ontvangen 7 juni 2022)"
        ),
    ],
)
def test_all_who_answer_questions_sign(answered: str) -> None:
    found = head(f"Vragen van het lid Bos (ingezonden 3 mei 2022).\n\n{answered}\n\nVraag 1\nJa?")
    assert [one.name for one in found.signatories] == ["Jansen", "De Boer"]


def test_two_signatures_beside_each_other_keep_their_order() -> None:
    raw = (
        "Geachte voorzitter,\n\nWij sturen u dit.\n\n"
        "De Minister van Defensie,\tDe Minister van Financiën,\n\nA. Jansen\tB.C. de Boer\n"
    )
    assert head(raw).signatories == (
        SignatoryReading("A. Jansen", "Minister van Defensie"),
        SignatoryReading("B.C. de Boer", "Minister van Financiën"),
    )


def test_name_before_its_office_and_a_full_first_name_sign_as_well() -> None:
    before = (
        "Geachte voorzitter,\n\nIk meld dit.\n\nA.B. Jansen\nMinister voor Klimaat en Energie\n"
    )
    assert head(before).signatories == (
        SignatoryReading("A.B. Jansen", "Minister voor Klimaat en Energie"),
    )
    full = (
        "Geachte voorzitter,\n\nIk meld dit.\n\nHoogachtend,\n\n"
        "de staatssecretaris van Onderwijs,\nCultuur en Wetenschap,\n\nAnna van der Jansen\n"
    )
    assert head(full).signatories == (
        SignatoryReading(
            "Anna van der Jansen", "Staatssecretaris van Onderwijs, Cultuur en Wetenschap"
        ),
    )


@pytest.mark.parametrize(
    ("signed", "office"),
    [
        ("De Staatssecretaris Rechtsbescherming,\nT. Jansen", "Staatssecretaris Rechtsbescherming"),
        (
            "De Staatssecretaris Openbaar Vervoer en Milieu, T. Jansen",
            "Staatssecretaris Openbaar Vervoer en Milieu",
        ),
    ],
)
def test_office_without_van_signs_too(signed: str, office: str) -> None:
    found = head(f"Geachte voorzitter,\n\nIk meld dit.\n\n{signed}\n").signatories
    assert found == (SignatoryReading("T. Jansen", office),)


def test_title_of_a_name_is_no_part_of_the_office() -> None:
    raw = "Geachte voorzitter,\n\nIk meld dit.\n\nDe Minister van Defensie,\nMr.dr. J. Jansen\n"
    assert head(raw).signatories == (SignatoryReading("Mr.dr. J. Jansen", "Minister van Defensie"),)
