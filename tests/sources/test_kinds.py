import re

import pytest

from commitments.sources.errors import UnreadableFileError
from commitments.sources.kinds import kind_of
from tests.sources import documents, pages

TAKEN = "lever de brief aan als PDF, DOCX, ODT, HTML, XML of platte tekst"
PUBLICATION = documents.seed_publication()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"Geachte voorzitter,", "text"),
        (b"< Retouradres Postbus 1", "text"),
        (b"MZ is een afkorting.", "text"),
        (b"%PDF-1.7\n", "pdf"),
        (b"\n\n%PDF-1.7\n", "pdf"),
        (b"<!DOCTYPE html><p>Brief", "html"),
        (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML"><html>', "html"),
        (b"  <!-- een pagina -->\n<HTML>", "html"),
        ("\ufeff<html>".encode("utf-16"), "html"),
        (PUBLICATION, "publication"),
        (b"\xef\xbb\xbf" + PUBLICATION, "publication"),
        (b"<?xml version='1.0'?><kamerwrk/>", "publication"),
        (b"<metadata_gegevens><metadata/></metadata_gegevens>", "metadata"),
        (documents.seed_docx(), "docx"),
        (documents.seed_odt(), "odt"),
    ],
)
def test_kind_is_found_by_content(content: bytes, kind: str) -> None:
    assert kind_of(content, "brief.bin") == kind


@pytest.mark.parametrize(
    "name", ["brief.txt", "brief.docx", "brief", "../../brief.html", "x\0.exe"]
)
def test_kind_of_a_pdf_is_pdf_whatever_its_name(name: str) -> None:
    assert kind_of((pages.FILES / "ministry.pdf").read_bytes(), name) == "pdf"


def test_empty_file_is_not_told_to_be_something_else() -> None:
    assert kind_of(b" \n", "brief.pdf") == "text"


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"<html><p>Fout", "brief.pdf", "Het bestand heet .pdf maar is een HTML-pagina, misschien"),
        (b"Niet gevonden", "brief.DOCX", "Het bestand heet .docx maar is platte tekst, misschien"),
        (
            b"<html><!--%PDF-1.4-->",
            "",
            "Het bestand doet zich voor als PDF en als een HTML-pagina tegelijk",
        ),
        (
            b"<p>x</p>%PDF-1.4",
            "brief.pdf",
            "Het bestand doet zich voor als PDF en als een HTML-pagina tegelijk",
        ),
        (b"MZ\x90\x00\x03", "brief.pdf", f"Dit is een programma; {TAKEN}."),
        (b"\x7fELF\x02", "brief.pdf", f"Dit is een programma; {TAKEN}."),
        (b"\x89PNG\r\n", "brief.pdf", f"Dit is een afbeelding; {TAKEN}."),
        (b"<svg xmlns='x'>", "brief.pdf", f"Dit is een afbeelding (SVG); {TAKEN}."),
        (
            b"<?xml version='1.0'?>\n<svg:svg xmlns:svg='x'/>",
            "",
            f"Dit is een afbeelding (SVG); {TAKEN}.",
        ),
        (b"{\\rtf1", "brief.doc", f"Dit is een RTF-bestand; {TAKEN}."),
        (b"\x1f\x8b\x08", "", f"Dit is een ingepakt bestand; {TAKEN}."),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "brief.doc",
            "Dit is een Word-bestand van het oude soort (.doc); sla de brief op als DOCX of PDF.",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "brief.docx",
            "Het Word-bestand is met een wachtwoord beveiligd; sla het zonder wachtwoord op",
        ),
        (
            documents.zipped({"brief.txt": "Brief"}),
            "brief.docx",
            "Dit is een zip-bestand; pak het uit en lever de brieven los aan.",
        ),
        (
            documents.zipped({"binnen.zip": documents.seed_docx()}),
            "brief.docx",
            "Dit is een zip-bestand; pak het uit en lever de brieven los aan.",
        ),
        (
            documents.zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<w/>"}),
            "",
            f"Dit is een Office-bestand, maar geen Word-tekst; {TAKEN}.",
        ),
        (
            documents.zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
            "",
            f"Dit is een OpenDocument-bestand, maar geen tekst; {TAKEN}.",
        ),
        (
            b"<?xml version='1.0'?><feed/>",
            "",
            "Dit is XML, maar geen officiële publicatie die Gestand kent;",
        ),
        (
            b"<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'b'>]><officiele-publicatie/>",
            "",
            "Het XML-bestand begint met een DTD of is geen zuivere XML;",
        ),
    ],
)
def test_kind_that_is_not_taken_is_refused_in_a_sentence(
    content: bytes, name: str, sentence: str
) -> None:
    with pytest.raises(UnreadableFileError, match="^" + re.escape(sentence)):
        kind_of(content, name)
