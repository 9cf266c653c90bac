"""A made-up letter in which sentences are put to be read, and its day."""

from __future__ import annotations

from datetime import date

from commitments.extraction.engine import read_letter
from commitments.extraction.readings import Act

ON = date(2024, 4, 12)
LETTER = """De Voorzitter van de Tweede Kamer der Staten-Generaal

Geachte voorzitter,

De sector heeft de afgelopen jaren veel bereikt. {} De samenwerking verloopt goed.

De minister van Infrastructuur en Waterstaat,

A. Jansen
"""
#: The same without a sentence before or behind that could be taken up.
ALONE = """Geachte voorzitter,

{}

De scholen doen hun best en dat waardeer ik.
"""


def acts(words: str) -> set[Act]:
    """All that a letter of these sentences alone does."""
    passages = read_letter(ALONE.format(words)).passages
    return {act for passage in passages for act in passage.acts}
