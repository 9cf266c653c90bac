"""DOCX -> text: headers, paragraphs, lists, tables row by row, notes at the end."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Self

from commitments.sources.archive import Archive
from commitments.sources.blocks import Blocks
from commitments.sources.errors import UnreadableFileError
from commitments.sources.merged_cells import Cell, Grid
from commitments.sources.ooxml_lists import ListNumbers
from commitments.sources.read_file import ReadFile
from commitments.sources.walker import Walker
from commitments.sources.xml_tree import Element, attribute, local, parse_xml, whole

_WHAT = "Het Word-bestand"
#: Deleted text, the second of two drawings of the same thing, fields' codes, comments.
_UNREAD = (
    "del delText moveFrom Fallback instrText delInstrText pPr rPr sectPr tblPr tblGrid"
    " commentReference annotationRef footnoteRef endnoteRef sdtPr sdtEndPr"
)
_PAGE = 8  # paragraphs in a cell
_OFF = ("0", "false", "off")


def read_docx(content: bytes) -> ReadFile:
    """The text of a Word letter; tracked changes are read as if they were accepted."""
    package = _Package(Archive(content))
    body = package.document.find("{*}body")
    if body is None:
        raise UnreadableFileError(f"{_WHAT} bevat geen tekst.")
    blocks = Blocks()
    for header in package.headers():
        _DocxWalker(blocks, package).block(header)
    _DocxWalker(blocks, package).block(body)
    text = blocks.text()
    if not text.strip():
        raise UnreadableFileError(
            f"{_WHAT} bevat geen tekst, misschien alleen een afbeelding van de brief;"
            " lever de tekst zelf aan."
        )
    return ReadFile(text, "docx", warnings=(*package.warnings, *_told_of_changes(body)))


def _told_of_changes(body: Element) -> Iterator[str]:
    if next(body.iter("{*}ins", "{*}del", "{*}moveFrom"), None) is not None:
        yield (
            "Het Word-bestand bevat bijgehouden wijzigingen; het is gelezen alsof ze alle zijn"
            " aanvaard."
        )


class _Package:
    """The parts of a DOCX that hold text, found by their relations."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.warnings: tuple[str, ...] = ()
        start = [target for kind, _, target in self._relations("") if kind == "officeDocument"]
        self._path = start[0] if start else "word/document.xml"
        self.document = self._part(self._path)
        self._related = list(self._relations(self._path))
        self.numbers = ListNumbers()
        for kind, learn in (
            ("numbering", self.numbers.learn_numbering),
            ("styles", self.numbers.learn_styles),
        ):
            if (root := self._first(kind)) is not None:
                learn(root)
        self.notes = {**self._notes("footnote"), **self._notes("endnote")}
        self.notes_met = 0

    def headers(self) -> Iterator[Element]:
        """What stands above the first page."""
        section = next(self.document.iter("{*}sectPr"), None)
        if section is None:
            return
        first = "first" if section.find("{*}titlePg") is not None else "default"
        targets = {one: target for kind, one, target in self._related if kind == "header"}
        for reference in section.iterfind("{*}headerReference"):
            if attribute(reference, "type") == first:
                target = targets.get(attribute(reference, "id"))
                if target and target in self._archive:
                    yield self._part(target)

    def _first(self, kind: str) -> Element | None:
        for one, _, target in self._related:
            if one == kind and target in self._archive:
                return self._part(target)
        return None

    def _notes(self, name: str) -> dict[tuple[str, str], Element]:
        root = self._first(f"{name}s")
        found = () if root is None else root.iterfind(f"{{*}}{name}")
        return {(name, attribute(one, "id")): one for one in found}

    def _relations(self, path: str) -> Iterator[tuple[str, str, str]]:
        """Kind, id and path of every part that ``path`` names; those outside are left out."""
        folder, name = posixpath.split(path)
        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        if relations not in self._archive:
            return
        for one in self._part(relations):
            if attribute(one, "TargetMode") != "External":
                kind = attribute(one, "Type").rpartition("/")[2]
                target = posixpath.normpath(posixpath.join("/" + folder, attribute(one, "Target")))
                yield kind, attribute(one, "Id"), target.lstrip("/")

    def _part(self, path: str) -> Element:
        root, warnings = parse_xml(self._archive.read(path), _WHAT)
        self.warnings += warnings
        return root


class _DocxWalker(Walker):
    def __init__(self, blocks: Blocks, package: _Package) -> None:
        super().__init__(blocks)
        self._package = package
        self.handlers = {
            **dict.fromkeys(_UNREAD.split(), self.skip),
            "p": self._paragraph,
            "r": self._run,
            "t": self._words,
            "tab": lambda _: self.blocks.add("\t"),
            "ptab": lambda _: self.blocks.add("\t"),
            "br": lambda _: self.blocks.add("\n"),
            "cr": lambda _: self.blocks.add("\n"),
            "noBreakHyphen": lambda _: self.blocks.add("-"),
            "tbl": self._table,
            "footnoteReference": self._note,
            "endnoteReference": self._note,
            "pict": self._drawing,
            "drawing": self._drawing,
        }

    def apart(self) -> Self:
        return type(self)(Blocks(), self._package)

    def words(self, words: str | None) -> None:
        """Between the tags of Word stands only the layout of its XML."""

    def _words(self, element: Element) -> None:
        self.blocks.add(element.text or "")

    def _paragraph(self, element: Element) -> None:
        mark = self._package.numbers.mark(element.find("{*}pPr"))
        self.blocks.end()
        self.inside(element)
        if mark:
            self.blocks.lead(mark)
        self.blocks.end("list" if mark else "")

    def _run(self, element: Element) -> None:
        hidden = element.find("{*}rPr/{*}vanish")
        if hidden is None or attribute(hidden, "val") in _OFF:
            self.inside(element)

    def _table(self, element: Element) -> None:
        self.blocks.end()
        grid = Grid()
        for row in element.iterfind(".//{*}tr"):
            if next(row.iterancestors("{*}tbl"), None) is not element:
                continue
            cells = [cell for cell in row.iterfind(".//{*}tc") if _row_of(cell) is row]
            if len(cells) == 1 or any(_is_page(cell) for cell in cells):
                for cell in cells:
                    self.block(cell)
            else:
                self.blocks.row(grid.row(map(self._cell, cells)))

    def _cell(self, cell: Element) -> Cell:
        across, merged = cell.find("{*}tcPr/{*}gridSpan"), cell.find("{*}tcPr/{*}vMerge")
        return Cell(
            self.line_of(cell),
            1 if across is None else whole(attribute(across, "val"), 1),
            from_above=merged is not None and attribute(merged, "val") != "restart",
        )

    def _note(self, element: Element) -> None:
        name = local(element).removesuffix("Reference")
        note = self._package.notes.get((name, attribute(element, "id")))
        if note is not None:
            self._package.notes_met += 1
            self.blocks.note(str(self._package.notes_met), self.line_of(note).strip())

    def _drawing(self, element: Element) -> None:
        """A text box stands before the paragraph it is tied to."""
        for box in element.iter("{*}txbxContent"):
            if _outer_box(box) is None:
                part = self.apart()
                part.block(box)
                self.blocks.before(part.blocks)


def _row_of(cell: Element) -> Element | None:
    return next(cell.iterancestors("{*}tr"), None)


def _outer_box(box: Element) -> Element | None:
    return next(box.iterancestors("{*}txbxContent", "{*}Fallback"), None)


def _is_page(cell: Element) -> bool:
    """Whether a cell holds so much that the table only places it on the page."""
    return len(cell.findall("{*}p")) > _PAGE
