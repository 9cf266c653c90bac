"""Letters a second by kind of file, and what memory does as their number grows.

The client's letter is read over and over as every kind, by a program of its own
per measurement: peaks of memory are those of the program that asks and of the
process that reads. They may not grow with the number of files.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.measure import Measure, show
from commitments.sources.files import NamedContent, read_files
from commitments.sources.read_file import ReadFile
from tests.sources import documents, pages

ROOT = Path(__file__).resolve().parent.parent
FEW, MANY = 100, 600
MOST_GROWTH = 1.08  # of the peak, from FEW files to MANY
MAKERS: dict[str, Callable[[], bytes]] = {
    "text": pages.SEED.encode,
    "html": documents.seed_html,
    "xml": documents.seed_publication,
    "docx": documents.seed_docx_of_a_library,
    "odt": documents.seed_odt,
    "pdf, one column": lambda: (pages.FILES / "one-column.pdf").read_bytes(),
    "pdf, two columns": lambda: (pages.FILES / "two-columns.pdf").read_bytes(),
}
#: Letters a second, the start of the processes that read included: a batch of 300 in half a minute.
LEAST_SPEED = 10.0


def run() -> Iterator[Measure]:
    """For every kind how many letters a second, and what memory grows by with their number."""
    for kind in MAKERS:
        few, many = measure(kind, FEW), measure(kind, MANY)
        speed = MANY / many["seconds"]
        yield Measure(f"files: {kind}", speed, None, "letters/s", LEAST_SPEED, True, absolute=True)
        for who in ("asks", "reads"):
            yield Measure(
                f"files: {kind}, peak of who {who}, {MANY} files and {FEW}",
                many[who], few[who], "MB", MOST_GROWTH, False,
            )  # fmt: skip


def measure(kind: str, count: int) -> dict[str, float]:
    """Seconds and peaks of memory in MB for so many files of one kind."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.files", kind, str(count)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _read(kind: str, count: int) -> dict[str, float]:
    content = MAKERS[kind]()
    started = time.perf_counter()
    for read in read_files(NamedContent("", content) for _ in range(count)):
        assert isinstance(read, ReadFile), read
    seconds = time.perf_counter() - started
    asks, reads = (
        resource.getrusage(who).ru_maxrss / 1024
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return {"seconds": seconds, "asks": asks, "reads": reads}


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(_read(sys.argv[1], int(sys.argv[2]))))
    else:
        show(list(run()))
