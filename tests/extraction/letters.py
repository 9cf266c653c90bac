"""A made-up letter in which sentences are put to be read, and its day."""

from __future__ import annotations

from datetime import date

ON = date(2024, 4, 12)
LETTER = """De Voorzitter van de Tweede Kamer der Staten-Generaal

Geachte voorzitter,

De sector heeft de afgelopen jaren veel bereikt. {} De samenwerking verloopt goed.

De minister van Infrastructuur en Waterstaat,

A. Jansen
"""
