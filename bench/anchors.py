"""Others at the same work: a naive alternation here, spaCy in an environment of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import venv
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from bench.triggers import alternations, plain

PLACE = Path(".data/bench-venv")
SPACY = "spacy>=3.8,<3.9"


class Alternation:
    """Three alternations over the normalised text: what one would write first."""

    def __init__(self) -> None:
        self._patterns = alternations()

    def seconds(self, letters: Sequence[str]) -> list[float]:
        """CPU seconds for each letter."""
        taken = []
        for text in letters:
            start = time.process_time()
            line = plain(text)
            for pattern in self._patterns:
                pattern.findall(line)
            taken.append(time.process_time() - start)
        return taken


class Spacy:
    """spaCy in its own process; ``seconds`` is None where it could not be installed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Spacy:
        python = _installed()
        if python:
            self._process = subprocess.Popen(
                [str(python), "-m", "bench.spacy_reader"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            self._answer()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process:
            self._process.communicate()

    def seconds(self, letters: Sequence[str]) -> list[float] | None:
        """CPU seconds for each letter."""
        if not self._process or not self._process.stdin:
            return None
        self._process.stdin.write(json.dumps(list(letters)) + "\n")
        self._process.stdin.flush()
        return list(map(float, json.loads(self._answer())))

    def _answer(self) -> str:
        if not self._process or not self._process.stdout:
            raise RuntimeError("spaCy does not run")
        return self._process.stdout.readline()


def _installed() -> Path | None:
    """The Python of the anchors' environment, made once; None where spaCy cannot be had."""
    python = PLACE / "bin" / "python"
    if not python.exists():
        print(f"making {PLACE} for {SPACY} …", file=sys.stderr)
        venv.create(PLACE, with_pip=True, clear=True)
    if _runs(python, "-c", "import spacy") or _runs(python, "-m", "pip", "install", "-q", SPACY):
        return python
    print("spaCy could not be installed; its figures are left out.", file=sys.stderr)
    return None


def _runs(*command: str | Path) -> bool:
    done = subprocess.run(list(map(str, command)), capture_output=True, check=False)
    return done.returncode == 0
