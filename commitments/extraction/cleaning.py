"""A letter's raw text mended for reading, with the way back to every raw character."""

from __future__ import annotations

from commitments.extraction.characters import plain_characters, with_titles
from commitments.extraction.flat_tables import flat_cells
from commitments.extraction.flow import flow
from commitments.extraction.joints import inner_edits
from commitments.extraction.spacing import doubled_lines
from commitments.extraction.text import CleanText, rewrite


def clean(raw: str) -> CleanText:
    """``raw`` mended for reading; takes any text and never fails."""
    plain, below = plain_characters(raw)
    for found in (doubled_lines, flat_cells):
        if edits := found(plain):
            plain, edited = rewrite(plain, edits)
            below = (edited, *below)
    body, notes_at, lines = flow(plain)
    body = with_titles(body)
    layers = (lines, *below)
    edits = inner_edits(body, notes_at)
    if edits:
        body, inner = rewrite(body, edits)
        notes_at = inner.lift(notes_at)
        layers = (inner, *layers)
    return CleanText(raw, plain, body, notes_at, layers, below)
