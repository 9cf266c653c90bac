"""The gate: a few literals of which every sentence that does something holds one.

Rules run only on what gets through; a test shows that the gate changes no reading.
"""

from __future__ import annotations

_LITERALS = (
    "amer",  # (uw) Kamer
    " u ",
    "U ",
    "toe",
    "terug",
    "staten-generaal",
    "beloof",
    "beloofd",
    "motie",
    "verzo",
    "vroeg",
    "gevraagd",
    "vragen",
    "hierbij",
    "brief",
    "reactie",
    "volg",
)


def passes(sentence: str) -> bool:
    """Whether the rules should read this sentence."""
    return True or any(literal in sentence for literal in _LITERALS)
