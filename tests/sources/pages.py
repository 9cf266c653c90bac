"""Letters laid out on paper as HTML, for a browser to print: the PDFs in ``files/`` come from here.

``python -m tests.sources.pages`` prints them anew.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = Path(__file__).parent / "files"
SEED = (ROOT / "seeds" / "letters" / "29521-440.txt").read_text(encoding="utf-8")
NOTE = "1 Déclaration conjointe"
_FULL_LINE = 58
#: Debian's, or the one of that name in the environment; never one that is downloaded.
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"

_PAPER = (
    """<!doctype html><html lang="nl"><meta charset="utf-8"><style>
@page { size: A4; margin: 0 }
body { margin: 0; font: 9.5pt/1.3 'Liberation Serif' }
.page { position: relative; width: 210mm; height: 296mm; page-break-after: always;
        overflow: hidden }
.page > * { position: absolute }
.lines { white-space: pre-line }
p { margin: 0 }
sup { font-size: 60%; line-height: 0 }
.note { font-size: 7.5pt }
"""
    "\n"
)
_KAMERSTUK = """
.body { left: 62mm; top: 22mm; width: 128mm }
.head { left: 20mm; top: 60mm } .headed { left: 62mm; top: 60mm; width: 128mm; font-weight: bold }
.below { top: 84mm }
.note { left: 62mm; bottom: 34mm; width: 128mm }
.mark { left: 20mm; bottom: 14mm; font-size: 7pt }
.foot { left: 62mm; bottom: 14mm; font-size: 7pt }
.number { right: 20mm; bottom: 14mm; font-size: 7pt }
"""
_COLUMNS = """
.top { left: 20mm; top: 12mm; width: 170mm; font-size: 8pt }
.body { left: 20mm; top: 24mm; width: 170mm; height: 218mm; column-count: 2; column-gap: 9mm;
        column-fill: auto; text-align: justify }
.body p { text-indent: 3mm } .body p.plain { text-indent: 0; margin-bottom: 2mm; text-align: left }
.note { left: 20mm; bottom: 24mm; width: 80mm }
.foot { right: 20mm; bottom: 12mm; font-size: 7pt }
"""


def seed_pages() -> list[str]:
    """The client's letter page by page; a page of its text starts with a space."""
    return [
        page.strip("\n") for page in re.split(r"^ (?=\S)", SEED, flags=re.MULTILINE) if page.strip()
    ]


def one_column() -> str:
    """The client's letter as a Kamerstuk, with its own line ends."""
    pages = seed_pages()
    shown = []
    for number, page in enumerate(pages, 1):
        body, _, note = page.partition(NOTE)
        parts = []
        if number == 1:
            head, _, body = body.partition("\n\n")
            label, _, heading = head.partition("  ")
            parts += [
                f'<p class="head">{label}</p>',
                f'<p class="headed lines">{escape(heading)}</p>',
            ]
            parts += ['<p class="mark">kst-29521-440<br>ISSN 0921 - 7371<br>’s-Gravenhage 2022</p>']
        below = " below" if number == 1 else ""
        parts += [f'<div class="body lines{below}">{_marked(body.strip())}</div>']
        if note:
            parts += [
                f'<div class="note lines"><sup>1</sup> {escape((NOTE + note)[2:].strip())}</div>'
            ]
        parts += ['<p class="foot">Tweede Kamer, vergaderjaar 2021–2022, 29 521, nr. 440</p>']
        parts += [f'<p class="number">{number}</p>']
        shown.append(f'<div class="page">{"".join(parts)}</div>')
    return f"{_PAPER}{_KAMERSTUK}</style>{''.join(shown)}"


def seed_paragraphs() -> list[str]:
    """The client's letter without its line ends; the mark of its footnote glued to its word."""
    note = SEED[SEED.index(NOTE) : SEED.index(" Nederland hanteert")]
    paragraphs = [""]
    for line in map(str.strip, SEED.replace(note, "").split("\n")):
        last = paragraphs[-1]
        if last.endswith("-") and not last.endswith("Takuba-"):
            last = last[:-1]
        paragraphs[-1] = last + ("" if last != paragraphs[-1] or last[-1:] == "-" else " ") + line
        if len(line) < _FULL_LINE:
            paragraphs.append("")
    return [" ".join(one.split()) for one in paragraphs if one.strip()]


def seed_note() -> str:
    """The footnote of the client's letter on one line, without its number."""
    return " ".join(SEED[SEED.index(NOTE) + 2 : SEED.index(" Nederland hanteert")].split())


def two_columns() -> str:
    """The client's letter in two columns, its words broken anew at the ends of lines."""
    paragraphs = seed_paragraphs()
    cut = next(i for i, one in enumerate(paragraphs) if one.startswith("De VN-missie"))
    shown = []
    for number, part in enumerate((paragraphs[:cut], paragraphs[cut:]), 1):
        body = "".join(_paragraph(one) for one in part)
        top = f"Tweede Kamer, vergaderjaar 2021–2022, 29 521, nr. 440 {number}"
        aside = f'<div class="note"><sup>1</sup> {escape(seed_note())}</div>'
        shown.append(
            f'<div class="page"><p class="top">{top}</p><div class="body">{body}</div>'
            f"{aside if 'Nederland.<sup>' in body else ''}</div>"
        )
    return f"{_PAPER}{_COLUMNS}</style>{''.join(shown)}"


def _paragraph(words: str) -> str:
    plain = len(words) < 160
    return f"<p{' class=plain' if plain else ''}>{_breakable(_marked(words))}</p>"


def _marked(words: str) -> str:
    return escape(words, quote=False).replace("Nederland.1", "Nederland.<sup>1</sup>")


def _breakable(words: str) -> str:
    """Soft hyphens between two consonants inside long words, never in tags or beside hyphens."""
    pair = re.compile(r"(?<=[a-zë]{2}[aeiou][bdfgklmnprst])(?=[bdfgklmnprst][aeiou][a-z]{2})")
    return re.sub(r"\b[a-zë]{8,}\b", lambda word: pair.sub("&shy;", word[0]), words)


def printed(html: str) -> bytes:
    """The PDF a browser makes of a page."""
    with tempfile.TemporaryDirectory() as folder:
        page, pdf = Path(folder, "page.html"), Path(folder, "page.pdf")
        page.write_text(html, encoding="utf-8")
        subprocess.run(
            [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
             f"--user-data-dir={folder}/profile", f"--print-to-pdf={pdf}", page.as_uri()],
            check=True, capture_output=True, timeout=60,
        )  # fmt: skip
        return pdf.read_bytes()


_MINISTRY = """
.body { left: 28mm; top: 92mm; width: 112mm; font: 9pt/13pt 'Liberation Sans' }
.later { top: 40mm }
.body p { margin-bottom: 13pt }
.logo { left: 80mm; top: 10mm }
.margin { left: 152mm; top: 60mm; width: 45mm; font: 6.5pt/9pt 'Liberation Sans' }
.margin b { display: block; margin-top: 9pt }
.from { left: 28mm; top: 38mm; font: 6.5pt 'Liberation Sans' }
.to { left: 28mm; top: 50mm; font: 9pt/13pt 'Liberation Sans' }
.about { left: 20mm; top: 78mm; font: 9pt/13pt 'Liberation Sans' }
.about span { display: inline-block; width: 18mm; font-size: 7.5pt }
.note { left: 28mm; bottom: 22mm; width: 112mm; border-top: 0.5pt solid;
        font: 7pt/9pt 'Liberation Sans' }
.foot { left: 152mm; bottom: 12mm; font: 6.5pt 'Liberation Sans' }
"""


def ministry_letter() -> str:
    """A made-up letter on a ministry's own paper: a margin at the right, two pages."""
    first = """<p class="logo">Ministerie van Waterbeheer</p>
<p class="from">&gt; Retouradres Postbus 90001 2500 ZZ Den Haag</p>
<div class="to">Aan de Voorzitter van de<br>Tweede Kamer der Staten-Generaal<br>Postbus 20018<br>
2500 EA DEN HAAG</div>
<div class="about"><span>Datum</span>3 april 2024<br><span>Betreft</span>Sluizen in de Vliet</div>
<div class="margin">Directie Sluizen<br>Rijnstraat 900<br>2500 ZZ Den Haag
<b>Onze referentie</b>WB-2024/001122<b>Uw referentie</b>2024Z00001<b>Bijlage(n)</b>1</div>
<div class="body"><p>Geachte Voorzitter,</p>
<p>In het commissiedebat Sluizen van 13 maart jl. vroeg het lid Verzonnen naar de sluis bij
Rijpwetering. Die sluis lekt al sinds de winter.<sup>1</sup> Rijkswaterstaat heeft de deuren
onderzocht en vervangt ze in de zomer. De kosten daarvan komen ten laste van het onderhoudsfonds,
waarin voor dit jaar nog voldoende ruimte is. De scheepvaart wordt omgeleid over de Zijl.</p>
<p>Ik zal uw Kamer voor het zomerreces informeren over de planning van de werkzaamheden en over
wat de omleiding voor de beroepsvaart betekent. Daarbij ga ik ook in op de</p></div>
<div class="note"><sup>1</sup> Kamerstuk 90 700, nr. 12. Zie ook het verslag van de inspectie
van 4 januari 2024, dat op de website van de inspectie staat.</div>
<p class="foot">Pagina 1 van 2</p>"""
    second = """<div class="margin" style="top: 40mm">Directie Sluizen<b>Onze referentie</b>
WB-2024/001122</div>
<div class="body later"><p>Rijnlandse boezem, waarvan het peil deze winter te hoog stond.</p>
<p>Over de sluizen bij Leidschendam ontvangt u in het najaar een afzonderlijke brief.</p>
<p>Hoogachtend,</p><p>DE MINISTER VAN WATERBEHEER,<br><br><br>mr. A.B. Verzinsel</p></div>
<p class="foot">Pagina 2 van 2</p>"""
    pages = "".join(f'<div class="page">{page}</div>' for page in (first, second))
    return f"{_PAPER}{_MINISTRY}</style>{pages}"


#: What is printed, by the name of its file.
LAYOUTS = {
    "one-column.pdf": one_column,
    "two-columns.pdf": two_columns,
    "ministry.pdf": ministry_letter,
}


if __name__ == "__main__":
    for name, layout in LAYOUTS.items():
        (FILES / name).write_bytes(printed(layout()))
