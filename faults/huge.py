"""Row 32: letters of 10 MB, on one line, of a million sentences, of fifty thousand references."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator

from bench.letters import letter_of
from bench.memory import peak_megabytes
from faults.row import Outcome

ROW = 32
MOST_SECONDS, MOST_MEGABYTES = 20.0, 300.0
_TEN_MEGABYTES = 10_000_000


def _texts() -> dict[str, str]:
    letter = letter_of(_TEN_MEGABYTES)
    return {
        "10 MB in paragraphs": letter,
        "10 MB on one line": letter.replace("\n", " "),
        "a million sentences": "Ik zal. " * 1_000_000,
        "fifty thousand references": "Zie Kamerstuk 29 521, nr. 426, en de motie-Slob.\n" * 50_000,
    }


def huge_letters() -> Iterator[Outcome]:
    """Read each huge letter in a process of its own, so that its memory is its own."""
    for what in _texts():
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            seconds, megabytes = pool.apply(_read, (what,))
        yield Outcome(
            ROW,
            what,
            f"{seconds:.1f} s, {megabytes:.0f} MB",
            f"<= {MOST_SECONDS:.0f} s, {MOST_MEGABYTES:.0f} MB",
            seconds <= MOST_SECONDS and megabytes <= MOST_MEGABYTES,
        )


def _read(what: str) -> tuple[float, float]:
    """CPU seconds and peak megabytes of reading one of the texts."""
    from commitments.extraction.engine import read_letter

    text = _texts()[what]
    start = time.process_time()
    read_letter(text)
    return time.process_time() - start, peak_megabytes()
