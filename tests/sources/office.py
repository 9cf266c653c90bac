"""The client's letter as an office suite keeps and prints it; ``files/office*`` come from here.

``python -m tests.sources.office`` makes them anew, with LibreOffice. The letter
has what breaks naive readers: a header and a footer on every page, a table under
the full-width heading, a real footnote, and in the second layout two columns
under that heading, so that sentences run on over columns and pages.
"""

from __future__ import annotations

import subprocess
import tempfile
from html import escape
from pathlib import Path

from tests.sources.documents import MARK
from tests.sources.pages import FILES, seed_note, seed_paragraphs

_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office", "text": "text", "style": "style", "table": "table",
        "fo": "xsl-fo-compatible",
    }.items()
)  # fmt: skip
_HEADER = "Tweede Kamer, vergaderjaar 2021–2022, 29 521, nr. 440"
_STYLES = """
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm"
 fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2cm"
 fo:margin-right="2cm"/></style:page-layout>
<style:style style:name="Left" style:family="table-column"><style:table-column-properties
 style:column-width="2.5cm"/></style:style>
<style:style style:name="Right" style:family="table-column"><style:table-column-properties
 style:column-width="14.5cm"/></style:style>
<style:style style:name="Two" style:family="section"><style:section-properties
 text:dont-balance-text-columns="true"><style:columns fo:column-count="2" fo:column-gap="0.8cm"/>
</style:section-properties></style:style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties
 fo:text-align="justify" fo:margin-bottom="0.2cm" fo:hyphenation-ladder-count="no-limit"/>
<style:text-properties fo:font-size="10pt" fo:language="nl" fo:country="NL" fo:hyphenate="true"
 fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style>
</office:automatic-styles>
"""


def office_letter(columns: int = 1) -> str:
    """The letter as flat ODF, in one column or two under its heading."""
    paragraphs = seed_paragraphs()
    cut = next(i for i, one in enumerate(paragraphs) if one.startswith("Aan de Voorzitter"))
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body><text:p>{escape(seed_note())}</text:p></text:note-body></text:note>"
    )
    cells = ("Nr. 440", " ".join(paragraphs[:cut]).removeprefix("Nr. 440 "))
    row = "".join(
        f"<table:table-cell><text:p>{escape(one)}</text:p></table:table-cell>" for one in cells
    )
    body = "".join(
        f'<text:p text:style-name="Body">{escape(one)}</text:p>' for one in paragraphs[cut:]
    )
    body = body.replace(MARK, MARK + note)
    if columns == 2:
        body = f'<text:section text:name="Brief" text:style-name="Two">{body}</text:section>'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_NAMES} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"{_STYLES}<office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="Page">'
        f"<style:header><text:p>{_HEADER}</text:p></style:header>"
        "<style:footer><text:p>Pagina <text:page-number/></text:p></style:footer>"
        "</style:master-page></office:master-styles><office:body><office:text>"
        '<table:table><table:table-column table:style-name="Left"/>'
        '<table:table-column table:style-name="Right"/>'
        f"<table:table-row>{row}</table:table-row></table:table>"
        f"{body}</office:text></office:body></office:document>"
    )


def converted(letter: str, suffix: str) -> bytes:
    """A flat ODF text as LibreOffice saves it under another suffix: pdf, docx, odt."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "letter.fodt")
        source.write_text(letter, encoding="utf-8")
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
             "--convert-to", suffix, "--outdir", folder, source],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
        return source.with_suffix(f".{suffix}").read_bytes()


MADE = {
    "office.docx": (1, "docx"),
    "office.odt": (1, "odt"),
    "office.pdf": (1, "pdf"),
    "office-two-columns.docx": (2, "docx"),
    "office-two-columns.pdf": (2, "pdf"),
}


def main() -> None:
    for name, (columns, suffix) in MADE.items():
        (FILES / name).write_bytes(converted(office_letter(columns), suffix))


if __name__ == "__main__":
    main()
