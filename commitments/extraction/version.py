"""The version of the rules: a fingerprint of every line that can change a reading."""

from __future__ import annotations

import hashlib
from itertools import chain
from pathlib import Path


def _fingerprint() -> str:
    """Twelve hex digits over the sources of the engine, its words, weights and the calendar."""
    here = Path(__file__).parent
    digest = hashlib.sha256()
    sources = sorted(chain(*(here.rglob(f"*.{kind}") for kind in ("py", "tsv", "txt"))))
    for file in [here.parent / "calendar.py", *sources]:
        digest.update(file.name.encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


RULES_VERSION = _fingerprint()
