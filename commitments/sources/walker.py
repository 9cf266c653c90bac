"""A walk over a tree of markup that writes blocks; each kind of file says what its tags do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Self

from commitments.sources.blocks import Blocks
from commitments.sources.xml_tree import Element, local


class Walker:
    """Visits elements in order; ``handlers`` maps a local name to what is done there.

    A tag without a handler is transparent. Instructions and comments are passed
    over, also inside a word. Trees are bounded in depth before they are walked.
    """

    def __init__(self, blocks: Blocks | None = None) -> None:
        self.blocks = blocks or Blocks()
        self.handlers: Mapping[str, Callable[[Element], None]] = {}

    def apart(self) -> Self:
        """A walker of the same kind that writes into blocks of its own."""
        return type(self)()

    def words(self, words: str | None) -> None:
        """What is done with the characters between tags."""
        self.blocks.flow(words)

    def visit(self, element: Element) -> None:
        name = local(element)
        if name:
            self.handlers.get(name, self.inside)(element)

    def inside(self, element: Element) -> None:
        """Walk what stands in an element."""
        self.words(element.text)
        for child in element:
            self.visit(child)
            self.words(child.tail)

    def skip(self, element: Element) -> None:
        """Pass over an element and all in it."""

    def block(self, element: Element) -> None:
        """What stands in the element is a paragraph of its own, or several."""
        self.blocks.end()
        self.inside(element)
        self.blocks.end()

    def line_of(self, element: Element) -> str:
        """What stands in an element as one line, written apart; its notes are kept."""
        part = self.apart()
        part.inside(element)
        line = part.blocks.line
        self.blocks.take_notes(part.blocks)
        return line
