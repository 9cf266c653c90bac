"""The letters on which reading is measured: made-up ones, the project's own, and real ones.

Made-up sentences come back in every letter, so that all their words are soon known and
whoever makes them up decides what they hold: that is kinder than what the engine is for.
The project's corpus was written to be hard, most of its passages act; the anchors' letters
are dense in papers and promises; in real letters most words are met for the first time and
line ends are lost. Each letter is read once.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

from bench.letters import DENSE, USUAL, letters

SIZE = 8_000
_ROOT = Path(__file__).parents[1]
_SHARED = _ROOT.parent / "shared"
_ANCHORS = _SHARED / "anchors" / "nlcorpus.py"
_MADE_UP, _MOST = 120, 60_000
_SHORTEST_OWN, _SHORTEST_REAL = 2_000, 4_000  # no letter of our own reaches 4 kB


def mixes() -> Iterator[tuple[str, list[str]]]:
    """The letters of each mix that can be had here, by its name."""
    yield "letters of 8 kB", list(letters(_MADE_UP, SIZE, mix=USUAL))
    yield "dense letters of 8 kB", list(letters(_MADE_UP, SIZE, mix=DENSE))
    yield "our corpus", _documents(_ROOT / "tests" / "corpus", _SHORTEST_OWN)
    if _ANCHORS.exists():
        yield "the anchors' letters", _anchors_letters()
    if (_SHARED / "corpus").exists():
        yield "real letters", _documents(_SHARED / "corpus", _SHORTEST_REAL)


def _documents(corpus: Path, shortest: int) -> list[str]:
    """The texts of a corpus that are letters by their length."""
    files = sorted((corpus / "documents").glob("*.txt"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    return [text for text in texts if shortest <= len(text) <= _MOST]


def _anchors_letters() -> list[str]:
    """Letters by the generator that lies beside the anchors' scripts."""
    spec = importlib.util.spec_from_file_location("nlcorpus", _ANCHORS)
    if spec is None or spec.loader is None:
        raise ImportError(f"{_ANCHORS} cannot be read")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return [one["text"] for one in module.letters(_MADE_UP, seed=3, lo=SIZE - 100, hi=SIZE)]
