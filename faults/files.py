"""Hostile files, rows 28–30, 32–34, 41, 42: each is read or refused in a sentence, in bounds.

Every file is read as the product reads it, by a process of its own; measured are
the wall clock, that process's start included, and the peak of its memory. An
honest letter is read after each, and nothing may have been unpacked to the disk.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from commitments.sources.files import NamedContent, read_files
from commitments.sources.read_file import ReadFile
from faults.hostile_files import BOUNDED, CLIMBED, LETTER, READ, Fault, hostile_files

ROWS = (28, 29, 30, 32, 33, 34, 41, 42)
SECONDS, MEGABYTES = 10.0, 512.0
_LOOK_EVERY = 0.01


def run() -> Iterator[tuple[bool, str]]:
    """For every fault whether it held, and a line that says what came of it."""
    for fault in hostile_files():
        yield _injected(fault)
    climbed = [str(place / CLIMBED) for place in _places() if (place / CLIMBED).exists()]
    yield not climbed, f"row 30: files written outside: {climbed or 'none'}"


def _injected(fault: Fault) -> tuple[bool, str]:
    content = fault.make()
    with _watched() as peak:
        started = time.perf_counter()
        (result,) = read_files([NamedContent(fault.name, content)])
        seconds = time.perf_counter() - started
    (after,) = read_files([NamedContent("", LETTER.encode())])
    held = (
        _is(result, fault.outcome)
        and isinstance(after, ReadFile)
        and seconds <= SECONDS
        and peak[0] <= MEGABYTES
    )
    told = f"{len(result.text)} characters" if isinstance(result, ReadFile) else str(result)
    return held, f"row {fault.row} {fault.title}: {seconds:.1f} s, {peak[0]:.0f} MB: {told}"


def _is(result: ReadFile | Exception, outcome: str) -> bool:
    if isinstance(result, ReadFile):
        return outcome in (READ, BOUNDED) and "\0" not in result.text
    return outcome == BOUNDED or (outcome != READ and outcome in str(result))


@contextmanager
def _watched() -> Iterator[list[float]]:
    """The most memory any child of ours had meanwhile, in megabytes."""
    peak = [0.0]
    done = threading.Event()

    def look() -> None:
        while not done.wait(_LOOK_EVERY):
            peak[0] = max([peak[0], *_children_peaks()])

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        yield peak
    finally:
        done.set()
        watcher.join()


def _children_peaks() -> Iterator[float]:
    ours = f"PPid:\t{os.getpid()}\n"
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            text = status.read_text()
        except OSError:
            continue
        if ours in text and "VmHWM" in text:
            yield int(text.split("VmHWM:")[1].split()[0]) / 1024


def _places() -> set[Path]:
    """Where an unpacked name could have climbed to."""
    here = Path.cwd()
    return {here, *here.parents, Path(tempfile.gettempdir()), Path(__file__).resolve().parent}


def main() -> None:
    failed = 0
    for held, line in run():
        failed += not held
        print("holds " if held else "FAILS ", line, flush=True)
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
