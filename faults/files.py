"""Hostile files, rows 28–30, 32–34, 41, 42: each is read or refused in a sentence, in bounds.

Every file is read as the product reads it, by a process of its own; measured are
the wall clock, that process's start included, and the peak of its memory. An
honest letter is read after each, and nothing may have been unpacked to the disk.
"""

from __future__ import annotations

import os
import resource
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from commitments.sources.files import NamedContent, read_files
from commitments.sources.read_file import ReadFile
from faults.hostile_files import BOUNDED, CLIMBED, LETTER, READ, Fault, hostile_files
from faults.row import Outcome
from tests.sources.listener import Listener

#: Seconds of the clock, seconds of the processor and megabytes that a file of a row may take.
BOUNDS = {29: (10.0, 1.0, 100.0)}
USUAL = (10.0, 10.0, 512.0)
_LOOK_EVERY = 0.01


def hostile(row: int) -> Callable[[], Iterator[Outcome]]:
    """The files of one row of the list of faults."""
    return partial(_injected, row)


def _injected(row: int) -> Iterator[Outcome]:
    for fault in hostile_files():
        if fault.row == row:
            yield _one(fault)
    yield from {29: _nobody_asked, 30: _nothing_written}.get(row, tuple)()


def _one(fault: Fault) -> Outcome:
    content = fault.make()
    with _watched() as peak:
        started, used = time.perf_counter(), _children_seconds()
        (result,) = read_files([NamedContent(fault.name, content)])
        seconds, used = time.perf_counter() - started, _children_seconds() - used
    (after,) = read_files([NamedContent("", LETTER.encode())])
    most_seconds, most_used, most_megabytes = BOUNDS.get(fault.row, USUAL)
    told = f"{len(result.text)} characters" if isinstance(result, ReadFile) else str(result)
    return Outcome(
        fault.row,
        fault.title,
        f"{seconds:.1f} s ({used:.1f} s of processor), {peak[0]:.0f} MB: {told[:60]}",
        f"{'read' if fault.outcome == READ else fault.outcome or 'refused'}; <= {most_used:.0f} s, "
        f"{most_megabytes:.0f} MB; the next letter is read",
        _is(result, fault.outcome)
        and isinstance(after, ReadFile)
        and (seconds <= most_seconds and used <= most_used)
        and peak[0] <= most_megabytes,
    )


def _nobody_asked() -> Iterator[Outcome]:
    """Row 29: a DTD and an entity at an address of ours, and who came to ask for them."""
    listener = Listener()
    address = f"http://127.0.0.1:{listener.port}/a"
    for doctype in (
        f'<!DOCTYPE a SYSTEM "{address}">',
        f'<!DOCTYPE a [<!ENTITY a SYSTEM "{address}">]>',
    ):
        publication = f"{doctype}<officiele-publicatie>&a;</officiele-publicatie>"
        list(read_files([NamedContent("", publication.encode())]))
    seen = f"{listener.visits} connections"
    yield Outcome(29, "XML: addresses of ours", seen, "0 connections", not listener.visits)


def _nothing_written() -> Iterator[Outcome]:
    """Row 30: whether any of the names that climb was unpacked."""
    climbed = [str(place / CLIMBED) for place in _places() if (place / CLIMBED).exists()]
    seen = ", ".join(climbed) or "none"
    yield Outcome(30, "zip: files written outside", seen, "none", not climbed)


def _children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


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
