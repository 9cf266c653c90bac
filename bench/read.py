"""The reading engine beside spaCy and a naive alternation, in one run.

Every mix of letters (``mixes.py``) has the same goals: made-up letters alone flatter.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence

from bench.anchors import Alternation, Spacy
from bench.letters import letter_of, letters
from bench.measure import Measure
from bench.mixes import SIZE, mixes
from commitments.extraction.engine import read_letter

_BATCH = 10
_MEMORY = """
from bench.letters import letters
from bench.memory import peak_megabytes
texts = list(letters(50, 8_000))
before = peak_megabytes()
from commitments.extraction.engine import read_letter
for text in texts:
    read_letter(text)
print(peak_megabytes() - before)
"""


def run() -> Iterator[Measure]:
    """Speed and one letter's p95 for every mix, memory added, and ten times the text."""
    with Spacy() as spacy:
        _warm(list(letters(_BATCH, SIZE, seed=2)), spacy)
        for name, texts in mixes():
            yield from _beside(name, texts, spacy)
    yield Measure("read: memory added", _memory(), None, "MB", 25, False, absolute=True)
    small, large = _seconds(letter_of(SIZE), 9), _seconds(letter_of(10 * SIZE), 5)
    yield Measure("read: ten times the text", large * 1000, small * 1000, "ms", 13, False)


def _warm(texts: Sequence[str], spacy: Spacy) -> None:
    """Let all three begin on letters that are not measured."""
    for seconds in (_ours, Alternation().seconds, spacy.seconds):
        seconds(texts)


def _beside(name: str, texts: Sequence[str], spacy: Spacy) -> Iterator[Measure]:
    """Letters a CPU-second beside both anchors, and the p95 of one letter beside spaCy's."""
    ours, naive, theirs = _interleaved(texts, spacy)
    yield Measure(f"read: {name}, spaCy", _rate(ours), _rate(theirs), "a CPU-second", 6, True)
    yield Measure(f"read: {name}, re", _rate(ours), _rate(naive), "a CPU-second", 1, True)
    slowest = [_p95(one) * 1000 if one else None for one in (ours, theirs)]
    yield Measure(f"read: {name}, p95", slowest[0] or 0.0, slowest[1], "ms", 0.2, False)


def _interleaved(
    texts: Sequence[str], spacy: Spacy
) -> tuple[list[float], list[float], list[float]]:
    """CPU seconds a letter of ours, the alternation's and spaCy's, batch by batch in turn."""
    ours: list[float] = []
    naive: list[float] = []
    theirs: list[float] = []
    alternation = Alternation()
    for at in range(0, len(texts), _BATCH):
        batch = texts[at : at + _BATCH]
        ours += _ours(batch)
        naive += alternation.seconds(batch)
        theirs += spacy.seconds(batch) or []
    return ours, naive, theirs


def _ours(batch: Sequence[str]) -> list[float]:
    taken = []
    for text in batch:
        start = time.process_time()
        read_letter(text)
        taken.append(time.process_time() - start)
    return taken


def _rate(seconds: Sequence[float]) -> float:
    """Letters a CPU-second, by the median letter; 0 where nothing was measured."""
    return 1 / statistics.median(seconds) if seconds else 0.0


def _p95(seconds: Sequence[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.95)]


def _seconds(text: str, times: int) -> float:
    """The least CPU time of several readings."""
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        read_letter(text)
        best = min(best, time.process_time() - start)
    return best


def _memory() -> float:
    """Megabytes that importing the engine and reading letters add to a fresh process."""
    done = subprocess.run(
        [sys.executable, "-c", _MEMORY], capture_output=True, text=True, check=True
    )
    return float(done.stdout)
