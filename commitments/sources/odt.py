"""ODT -> text: headers, paragraphs, lists, tables row by row, notes at the end."""

from __future__ import annotations

from collections.abc import Set
from typing import Self

from commitments.sources.archive import Archive
from commitments.sources.blocks import Blocks
from commitments.sources.errors import UnreadableFileError
from commitments.sources.merged_cells import Cell, Grid
from commitments.sources.read_file import ReadFile
from commitments.sources.walker import Walker
from commitments.sources.xml_tree import Element, attribute, local, parse_xml, whole

_WHAT = "Het OpenDocument-bestand"
_UNREAD = (
    "tracked-changes annotation sequence-decls variable-decls user-field-decls forms scripts"
    " table-of-content-source note-citation"
)
_PAGE = 8  # paragraphs in a cell


def read_odt(content: bytes) -> ReadFile:
    """The text of an OpenDocument letter."""
    archive = Archive(content)
    _check_readable(archive)
    root, warnings = parse_xml(archive.read("content.xml"), _WHAT)
    text = root.find("{*}body/{*}text")
    if text is None:
        raise UnreadableFileError(f"{_WHAT} bevat geen tekst.")
    walker = _OdtWalker(Blocks(), _numbered_lists(root))
    for header in _headers(archive):
        walker.block(header)
    walker.block(text)
    found = walker.blocks.text()
    if not found.strip():
        raise UnreadableFileError(
            f"{_WHAT} bevat geen tekst, misschien alleen een afbeelding van de brief;"
            " lever de tekst zelf aan."
        )
    return ReadFile(found, "odt", warnings=warnings)


def _check_readable(archive: Archive) -> None:
    manifest = "META-INF/manifest.xml"
    if manifest in archive and b"encryption-data" in archive.read(manifest):
        raise UnreadableFileError(
            f"{_WHAT} is met een wachtwoord beveiligd; sla het zonder wachtwoord op."
        )
    if "content.xml" not in archive:
        raise UnreadableFileError(f"{_WHAT} is beschadigd: de tekst ontbreekt; sla het opnieuw op.")


def _headers(archive: Archive) -> list[Element]:
    """What stands above the first page."""
    if "styles.xml" not in archive:
        return []
    root, _ = parse_xml(archive.read("styles.xml"), _WHAT)
    page = next(root.iter("{*}master-page"), None)
    if page is None:
        return []
    first = page.findall("{*}header-first")
    return first or page.findall("{*}header")


def _numbered_lists(root: Element) -> set[tuple[str, int]]:
    """Every list style with the depths at which it counts."""
    return {
        (attribute(style, "name"), int(attribute(level, "level") or 1))
        for style in root.iter("{*}list-style")
        for level in style.iterfind("{*}list-level-style-number")
        if attribute(level, "num-format")
    }


class _OdtWalker(Walker):
    def __init__(
        self, blocks: Blocks | None = None, numbered: Set[tuple[str, int]] = frozenset()
    ) -> None:
        super().__init__(blocks)
        self._numbered = numbered
        self._depth = 0
        self._style = ""
        self.handlers = {
            **dict.fromkeys(_UNREAD.split(), self.skip),
            "p": self._paragraph,
            "h": self._paragraph,
            "list": self._list,
            "table": self._table,
            "note": self._note,
            "tab": lambda _: self.blocks.add("\t"),
            "line-break": lambda _: self.blocks.add("\n"),
            "s": self._spaces,
            "text-box": self._box,
        }

    def _paragraph(self, element: Element) -> None:
        self.inside(element)
        self.blocks.end("list" if self._depth else "")

    def apart(self) -> Self:
        return type(self)(Blocks(), self._numbered)

    def _spaces(self, element: Element) -> None:
        count = attribute(element, "c")
        self.blocks.add(" " * (int(count[:2]) if count.isascii() and count.isdigit() else 1))

    def _list(self, element: Element) -> None:
        outer = self._style
        self._style = attribute(element, "style-name") or outer
        self._depth += 1
        number = 1
        for item in element:
            if local(item) == "list-item":
                counts = (self._style, self._depth) in self._numbered
                self.blocks.add(f"{number}. " if counts else "– ")
                number += 1
            if local(item) in ("list-item", "list-header"):
                self.inside(item)
        self._style = outer
        self._depth -= 1

    def _table(self, element: Element) -> None:
        self.blocks.end()
        grid = Grid()
        for row in element.iter("{*}table-row"):
            if next(row.iterancestors("{*}table"), None) is not element:
                continue
            cells = row.findall("{*}table-cell")
            single = len(cells) == 1 and not grid.reaches
            if single or any(len(cell.findall("{*}p")) > _PAGE for cell in cells):
                for cell in cells:
                    self.block(cell)
            else:
                self.blocks.row(grid.row(map(self._cell, cells)))

    def _cell(self, cell: Element) -> Cell:
        across, down = (
            whole(attribute(cell, f"number-{which}-spanned"), 1) for which in ("columns", "rows")
        )
        return Cell(self.line_of(cell), across, down)

    def _note(self, element: Element) -> None:
        citation = element.find("{*}note-citation")
        body = element.find("{*}note-body")
        number = (citation.text or "").strip() if citation is not None else ""
        self.blocks.note(number, self.line_of(body) if body is not None else "")

    def _box(self, element: Element) -> None:
        part = self.apart()
        part.block(element)
        self.blocks.before(part.blocks)
