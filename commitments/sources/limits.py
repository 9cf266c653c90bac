"""How much a file may ask of us, and the fence round the process that reads it."""

from __future__ import annotations

import contextlib
import os
import resource

MEGABYTE = 1024 * 1024
MAX_BYTES = 20 * MEGABYTE
MAX_PAGES = 500
MAX_CHARACTERS = 2_000_000
#: Levels of elements within elements.
MAX_DEPTH = 150
#: Parts of a DOCX or ODT, and what they may be together once unpacked.
MAX_PARTS = 2_000
MAX_UNPACKED = 100 * MEGABYTE

MEMORY = 512 * MEGABYTE
#: Wall clock for one file, and the part of it that it gets in a process it shares with others.
FILE_SECONDS = 8.0
SHARED_SECONDS = 2.5
#: Processor time for one file.
CPU_SECONDS = 8
#: Files that are read by one process before a new one takes over.
BATCH = 100


def fence_memory_and_disk() -> None:
    """Bound this process's memory, and let it write no file and no core."""
    _limit(resource.RLIMIT_AS, MEMORY)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_CORE, 0)


def fence_files_and_network() -> None:
    """Let this process open no file and no socket any more; what is open stays so."""
    lowest_free = os.dup(0)
    os.close(lowest_free)
    _limit(resource.RLIMIT_NOFILE, lowest_free)


def fence_processor() -> None:
    """Allow CPU_SECONDS of processor time from now on."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + CPU_SECONDS + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, hard))


def _limit(what: int, most: int) -> None:
    """Lower a limit for good; a system without it (macOS has no RLIMIT_AS) goes without."""
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(what, (most, most))
