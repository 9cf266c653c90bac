from contextlib import closing

import pypdfium2 as pdfium
import pytest

from commitments.sources.errors import UnreadableFileError
from commitments.sources.limits import MAX_PAGES
from commitments.sources.pdf import read_pdf
from commitments.sources.pdf_words import words_of
from tests.sources import pages, pdfs
from tests.sources.pdfs import SCAN, letter, pdf, words

NOTE = (
    "1 Kamerstuk 90 700, nr. 12. Zie ook het verslag van de inspectie van 4 januari 2024,"
    " dat op de website"
)
MINISTRY = [
    "Directie Sluizen",
    "Rijnstraat 900",
    "2500 ZZ Den Haag",
    "Onze referentie",
    "WB-2024/001122",
    "Uw referentie",
    "2024Z00001",
    "Bijlage(n)",
    "1",
    "Ministerie van Waterbeheer",
    "",
    "> Retouradres Postbus 90001 2500 ZZ Den Haag",
    "",
    "Aan de Voorzitter van de",
    "Tweede Kamer der Staten-Generaal",
    "Postbus 20018",
    "2500 EA DEN HAAG",
    "",
    "Datum   3 april 2024",
    "Betreft   Sluizen in de Vliet",
    "",
    "Geachte Voorzitter,",
    "",
    "In het commissiedebat Sluizen van 13 maart jl. vroeg het lid Verzonnen naar de",
    "sluis bij Rijpwetering. Die sluis lekt al sinds de winter.1 Rijkswaterstaat heeft de",
    "deuren onderzocht en vervangt ze in de zomer. De kosten daarvan komen ten",
    "laste van het onderhoudsfonds, waarin voor dit jaar nog voldoende ruimte is.",
    "De scheepvaart wordt omgeleid over de Zijl.",
    "",
    "Ik zal uw Kamer voor het zomerreces informeren over de planning van de",
    "werkzaamheden en over wat de omleiding voor de beroepsvaart betekent.",
    "Daarbij ga ik ook in op de",
    NOTE,
    "van de inspectie staat.",
    "Pagina 1 van 2",
    " Rijnlandse boezem, waarvan het peil deze winter te hoog stond.",
    "",
    "Over de sluizen bij Leidschendam ontvangt u in het najaar een afzonderlijke",
    "brief.",
    "",
    "Hoogachtend,",
    "",
    "DE MINISTER VAN WATERBEHEER,",
    "",
    "mr. A.B. Verzinsel",
    "Pagina 2 van 2",
]
SEED_LINES = [line.strip() for line in pages.SEED.splitlines() if line.strip()]


def committed(name: str) -> str:
    return read_pdf((pages.FILES / name).read_bytes()).text


def test_kamerstuk_gives_the_lines_of_its_text_and_its_furniture() -> None:
    lines = [line.strip() for line in committed("one-column.pdf").splitlines() if line.strip()]
    foot = "Tweede Kamer, vergaderjaar 2021–2022, 29 521, nr. 440"
    furniture = [line for line in lines if line not in SEED_LINES]
    assert furniture == [
        "Nr. 440   BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN, VAN",
        f"{foot}   1",
        "kst-29521-440",
        "ISSN 0921 - 7371",
        "’s-Gravenhage 2022",
        f"{foot}   2",
        f"{foot}   3",
    ]
    assert [line for line in lines if line in SEED_LINES] == SEED_LINES[1:]


def test_page_starts_with_a_space_and_a_signature_after_an_empty_line() -> None:
    text = committed("one-column.pdf")
    assert "\n direct betrokken is." in text
    assert "W.B. Hoekstra\n\nDe Minister van Defensie,\nK.H. Ollongren\n\n" in text


#: How the letter of a ministry reads: its margin first, each page's number at its end.
MINISTRY = [
    "Directie Sluizen",
    "Rijnstraat 900",
    "2500 ZZ Den Haag",
    "Onze referentie",
    "WB-2024/001122",
    "Uw referentie",
    "2024Z00001",
    "Bijlage(n)",
    "1",
    "Ministerie van Waterbeheer",
    "",
    "> Retouradres Postbus 90001 2500 ZZ Den Haag",
    "",
    "Aan de Voorzitter van de",
    "Tweede Kamer der Staten-Generaal",
    "Postbus 20018",
    "2500 EA DEN HAAG",
    "",
    "Datum   3 april 2024",
    "Betreft   Sluizen in de Vliet",
    "",
    "Geachte Voorzitter,",
    "",
    "In het commissiedebat Sluizen van 13 maart jl. vroeg het lid Verzonnen naar de",
    "sluis bij Rijpwetering. Die sluis lekt al sinds de winter.1 Rijkswaterstaat heeft de",
    "deuren onderzocht en vervangt ze in de zomer. De kosten daarvan komen ten",
    "laste van het onderhoudsfonds, waarin voor dit jaar nog voldoende ruimte is.",
    "De scheepvaart wordt omgeleid over de Zijl.",
    "",
    "Ik zal uw Kamer voor het zomerreces informeren over de planning van de",
    "werkzaamheden en over wat de omleiding voor de beroepsvaart betekent.",
    "Daarbij ga ik ook in op de",
    NOTE,
    "van de inspectie staat.",
    "Pagina 1 van 2",
    " Rijnlandse boezem, waarvan het peil deze winter te hoog stond.",
    "",
    "Over de sluizen bij Leidschendam ontvangt u in het najaar een afzonderlijke",
    "brief.",
    "",
    "Hoogachtend,",
    "",
    "DE MINISTER VAN WATERBEHEER,",
    "",
    "mr. A.B. Verzinsel",
    "Pagina 2 van 2",
]


def test_letter_of_a_ministry_is_read_with_its_margin_apart() -> None:
    assert committed("ministry.pdf").splitlines() == MINISTRY


def test_words_of_one_font_are_equally_high_whatever_letters_they_begin_and_end_with() -> None:
    with closing(pdfium.PdfDocument(pages.FILES / "office.pdf")) as document:
        page = document[0]
        text = page.get_textpage()
        words = words_of(page, text, text.count_chars()).words
    heights = {word.text: round(word.top - word.bottom, 1) for word in words}
    assert heights["geïnformeerd."] == heights["Kamer"] == heights["in"]


def test_pages_are_counted_and_follow_each_other() -> None:
    read = read_pdf(pdf(letter(1), letter(2)))
    lines = ["Bladzijde {}: ik zal uw Kamer vóór 1 mei", "informeren over de sluizen."]
    told = "\n".join(lines)
    assert (read.kind, read.pages, read.warnings) == ("pdf", 2, ())
    assert read.text == f"{told.format(1)}\n {told.format(2)}\n"


@pytest.mark.parametrize(
    ("turn", "content"),
    [
        (90, b"q 0 1 -1 0 595 0 cm " + letter() + b" Q\n"),
        (180, b"q -1 0 0 -1 595 842 cm " + letter() + b" Q\n"),
        (270, b"q 0 -1 1 0 0 842 cm " + letter() + b" Q\n"),
        (0, letter()),
    ],
)
def test_page_that_is_shown_turned_is_read_as_it_is_seen(turn: int, content: bytes) -> None:
    assert read_pdf(pdf(content, more=f"/Rotate {turn}")).text == read_pdf(pdf(letter())).text


def test_words_on_their_side_stand_below_the_page() -> None:
    sideways = b"q 0 1 -1 0 30 300 cm " + words("CONCEPT", 0, 0, size=40) + b" Q\n"
    assert read_pdf(pdf(sideways + letter())).text.splitlines()[-1] == "CONCEPT"


def test_page_with_another_origin_is_read_alike() -> None:
    moved = pdf(b"q 1 0 0 1 1000 2000 cm " + letter() + b" Q\n")
    moved = moved.replace(b"MediaBox[0 0 595 842]", b"MediaBox[1000 2000 1595 2842]")
    assert read_pdf(moved).text == read_pdf(pdf(letter())).text


def test_scanned_pages_are_told() -> None:
    told = "; daar staat alleen een beeld (een scan). Lever de brief aan met doorzoekbare tekst."
    one = read_pdf(pdf(letter(), SCAN))
    assert one.warnings == (f"Pagina 2 bevat geen tekst{told}",)
    three = read_pdf(pdf(SCAN, letter(), SCAN, SCAN))
    assert three.warnings == (f"De pagina's 1, 3 en 4 bevatten geen tekst{told}",)


def test_empty_page_is_nothing_to_tell() -> None:
    assert read_pdf(pdf(letter(), b"", letter())).warnings == ()


def test_characters_of_which_the_letter_is_unknown_are_told() -> None:
    read = read_pdf(pdfs.font_without_letters())
    assert (read.text, read.warnings) == (
        read_pdf(pdf(letter())).text,
        (
            (
                "Van 5 tekens zegt het PDF-bestand niet welke letter het is; die ontbreken."
                " Vergelijk de tekst met de brief zelf."
            ),
        ),
    )


UNREADABLE = {
    "Het PDF-bestand bevat geen tekst; daar staat alleen een beeld (een scan).": pdf(SCAN, b""),
    "Het PDF-bestand bevat geen tekst.": pdf(b""),
    "Het PDF-bestand is niet compleet: het einde ontbreekt. Haal het opnieuw op.": (
        pdf(letter())[:-200]
    ),
    "Het PDF-bestand is beschadigd en kan niet worden geopend; haal het opnieuw op.": (
        b"%PDF-1.7\n" + bytes(range(256)) * 9 + b"%%EOF"
    ),
    "Het PDF-bestand is met een wachtwoord beveiligd; sla het zonder": pdfs.locked(),
    "Het PDF-bestand heeft 501 pagina's, meer dan de 500 die": pdf(*[b""] * (MAX_PAGES + 1)),
    "Pagina 1 van het PDF-bestand is beschadigd; haal het": pdfs.pages_within_pages(),
}


@pytest.mark.parametrize("sentence", UNREADABLE)
def test_pdf_that_cannot_be_read_says_why(sentence: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_pdf(UNREADABLE[sentence])
    assert str(caught.value).startswith(sentence)
