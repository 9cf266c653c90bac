"""HTML -> text: blocks become lines, scripts and what is hidden stay out."""

from __future__ import annotations

import re

from lxml import etree

from commitments.sources.blocks import Blocks
from commitments.sources.errors import UnreadableFileError
from commitments.sources.merged_cells import Cell, Grid
from commitments.sources.plain_text import decode
from commitments.sources.read_file import ReadFile
from commitments.sources.walker import Walker
from commitments.sources.xml_tree import Element, check_depth, local, whole, without_declaration

_BLOCKS = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend main p section"
    " summary"
)
_UNREAD = (
    "audio button canvas embed head iframe img input math menu nav noscript object option script"
    " select style svg template textarea title video"
)
_NOTE_MARK = re.compile(r"[\[(]?(\d{1,3})[\])]?$")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def read_html(content: bytes) -> ReadFile:
    """The text of a page: of its ``main`` where it has one."""
    text, warnings = decode(content)
    markup = without_declaration(text).replace("\0", " ")
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True)
    root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    if root is None:
        raise UnreadableFileError("De HTML-pagina is leeg; kies een bestand met de brief.")
    _check(root, parser)
    walker = _HtmlWalker()
    walker.visit(_letter(root))
    found = walker.blocks.text()
    if not found.strip():
        raise UnreadableFileError(
            "De HTML-pagina bevat geen tekst; misschien maakt een script die pas in de browser."
            " Lever de brief aan als PDF."
        )
    return ReadFile(found, "html", warnings=warnings)


def _check(root: Element, parser: etree.HTMLParser) -> None:
    """A parser that stopped half-way says so only in its log."""
    check_depth(root)
    for error in parser.error_log:
        if error.level_name == "FATAL":
            raise UnreadableFileError(
                f"De HTML-pagina kan vanaf regel {error.line} niet worden gelezen;"
                " lever de brief aan als PDF of tekst."
            )


def _letter(root: Element) -> Element:
    mains = list(root.iter("main"))
    return mains[0] if len(mains) == 1 else root


class _HtmlWalker(Walker):
    def __init__(self, blocks: Blocks | None = None) -> None:
        super().__init__(blocks)
        self._kept = False  # inside <pre>, where blanks and line ends count
        self._group = ""
        self.handlers = {
            **dict.fromkeys(_BLOCKS.split(), self.block),
            **dict.fromkeys(_UNREAD.split(), self.skip),
            "br": lambda _: self.blocks.add("\n"),
            "hr": lambda _: self.blocks.end(),
            "pre": self._preformatted,
            "ol": self._list,
            "ul": self._list,
            "table": self._table,
            "sup": self._raised,
        }

    def visit(self, element: Element) -> None:
        if "hidden" in element.attrib or _HIDDEN.search(element.get("style", "")):
            return
        super().visit(element)

    def words(self, words: str | None) -> None:
        if self._kept and words:
            self.blocks.add(words)
        else:
            super().words(words)

    def _preformatted(self, element: Element) -> None:
        self._kept = True
        self.block(element)
        self._kept = False

    def _raised(self, element: Element) -> None:
        """A note's mark, however it is bracketed, is its number glued to the word."""
        line = self.line_of(element)
        found = _NOTE_MARK.match(line)
        if found:
            self.blocks.note(found[1], "")
        else:
            self.blocks.flow(line)

    def _list(self, element: Element) -> None:
        self.blocks.end(self._group)
        outer, self._group = self._group, "list"
        counted = local(element) == "ol"
        number = whole(element.get("start", ""), 1)
        for item in element:
            if local(item) != "li":
                self.visit(item)
                continue
            number = whole(item.get("value", ""), number)
            self._item(item, f"{number}. " if counted else "– ")
            number += 1
        self._group = outer

    def _item(self, item: Element, mark: str) -> None:
        self.blocks.add(mark)
        self.words(item.text)
        for child in item:
            if local(child) in ("p", "div"):
                self.inside(child)
                self.blocks.end("list")
            else:
                self.visit(child)
            self.words(child.tail)
        self.blocks.end("list")

    def _table(self, element: Element) -> None:
        self.blocks.end()
        grid = Grid()
        for part in element.iter("caption", "tr"):
            if local(part) == "caption":
                self.block(part)
            elif _own(part, element):
                cells = [cell for cell in part if local(cell) in ("td", "th")]
                if _is_layout(cells) and not grid.reaches:
                    self._stacked(cells)
                else:
                    self.blocks.row(grid.row(map(self._cell, cells)))

    def _cell(self, cell: Element) -> Cell:
        across, down = whole(cell.get("colspan", ""), 1), whole(cell.get("rowspan", ""), 1)
        return Cell(self.line_of(cell), across, down)

    def _stacked(self, cells: list[Element]) -> None:
        for cell in cells:
            self.block(cell)


def _own(row: Element, table: Element) -> bool:
    """Whether a row belongs to this table and not to one inside it."""
    return next(row.iterancestors("table"), None) is table


def _is_layout(cells: list[Element]) -> bool:
    """Whether a row only places things on the page: one cell, or blocks within blocks."""
    return len(cells) == 1 or any(next(cell.iter("table", "h1", "h2", "ol", "ul"), None) is not None
                                  for cell in cells)  # fmt: skip
