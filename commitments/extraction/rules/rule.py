"""What a rule is: a typed value with a name, a pattern, a reading and its own examples."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule[Reading]:
    """One construction of the language and what it means.

    ``name`` is unique, Dutch and dotted ("toezegging.zal-informeren") and is
    stored beside every row the rule found. ``pattern`` is searched in one
    cleaned sentence; it may not backtrack. ``reading`` is what a match means.
    Every example must match and every counterexample must not; one generic
    test turns each into a test of its own.
    """

    name: str
    pattern: re.Pattern[str]
    reading: Reading
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]
