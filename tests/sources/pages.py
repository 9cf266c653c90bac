"""Letters laid out on paper as HTML, for a browser to print: the PDFs in ``files/`` come from here.

``python -m tests.sources.pages`` prints them anew.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = Path(__file__).parent / "files"
SEED = (ROOT / "seeds" / "letters" / "29521-440.txt").read_text(encoding="utf-8")
NOTE = "1 Déclaration conjointe"
CHROMIUM = "/usr/bin/chromium"

_PAPER = """<!doctype html><html lang="nl"><meta charset="utf-8"><style>
@page { size: A4; margin: 0 }
body { margin: 0; font: 9.5pt/1.3 'Liberation Serif' }
.page { position: relative; width: 210mm; height: 296mm; page-break-after: always; overflow: hidden }
.page > * { position: absolute }
.lines { white-space: pre-line }
p { margin: 0 }
sup { font-size: 60%; line-height: 0 }
.note { font-size: 7.5pt }
""" + "\n"
_KAMERSTUK = """
.body { left: 62mm; top: 22mm; width: 128mm }
.head { left: 20mm; top: 60mm } .headed { left: 62mm; top: 60mm; width: 128mm; font-weight: bold }
.below { top: 84mm }
.note { left: 62mm; bottom: 34mm; width: 128mm }
.mark { left: 20mm; bottom: 14mm; font-size: 7pt }
.foot { left: 62mm; bottom: 14mm; font-size: 7pt } .number { right: 20mm; bottom: 14mm; font-size: 7pt }
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
    return [page.strip("\n") for page in re.split(r"^ (?=\S)", SEED, flags=re.MULTILINE) if page.strip()]


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
            parts += [f'<p class="head">{label}</p>', f'<p class="headed lines">{escape(heading)}</p>']
            parts += ['<p class="mark">kst-29521-440<br>ISSN 0921 - 7371<br>’s-Gravenhage 2022</p>']
        below = " below" if number == 1 else ""
        parts += [f'<div class="body lines{below}">{_marked(body.strip())}</div>']
        if note:
            parts += [f'<div class="note lines"><sup>1</sup> {escape((NOTE + note)[2:].strip())}</div>']
        parts += ['<p class="foot">Tweede Kamer, vergaderjaar 2021–2022, 29 521, nr. 440</p>']
        parts += [f'<p class="number">{number}</p>']
        shown.append(f'<div class="page">{"".join(parts)}</div>')
    return f"{_PAPER}{_KAMERSTUK}</style>{''.join(shown)}"


def two_columns(paragraphs: list[str]) -> str:
    """The client's letter in two columns, its words broken anew at the ends of lines."""
    cut = next(i for i, one in enumerate(paragraphs) if one.startswith("De VN-missie"))
    note = SEED[SEED.index(NOTE) :].split("\n \n")[0].split("\n Neder")[0]
    shown = []
    for number, part in enumerate((paragraphs[:cut], paragraphs[cut:]), 1):
        body = "".join(_paragraph(one) for one in part)
        top = f"Tweede Kamer, vergaderjaar 2021–2022, 29 521, nr. 440 {number}"
        aside = f'<div class="note"><sup>1</sup> {escape(" ".join(note[2:].split()))}</div>'
        shown.append(
            f'<div class="page"><p class="top">{top}</p><div class="body">{body}</div>'
            f"{aside if 'Nederland.<sup>' in body else ''}</div>"
        )
    return f"{_PAPER}{_COLUMNS}</style>{''.join(shown)}"


def _paragraph(words: str) -> str:
    plain = len(words) < 160
    return f'<p{" class=plain" if plain else ""}>{_breakable(_marked(words))}</p>'


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
