"""Files -> text, each read in a separate process that may fail without harm.

The one door into reading files: nothing in a web or worker process parses what
came from outside.
"""

from __future__ import annotations

import contextlib
import logging
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from commitments.sources import frames, limits
from commitments.sources.answers import answer_of, read_of
from commitments.sources.errors import UnreadableFileError
from commitments.sources.read_file import Metadata, ReadFile

logger = logging.getLogger(__name__)

_ROOT = Path(__file__).resolve().parents[2]
_START_SECONDS = 60
_MOST_ANSWER = 16 * limits.MEGABYTE
_MOST_NAME = 200
_OTHERWISE = "lever de brief aan als een eenvoudiger PDF of als platte tekst"


@dataclass(frozen=True, slots=True)
class NamedContent:
    """A file's bytes and the name it came with, which is never trusted."""

    name: str
    content: bytes


def read_one(content: bytes, name: str = "") -> ReadFile:
    """Read one letter; raises UnreadableFileError with a Dutch sentence where it cannot be."""
    (result,) = read_files([NamedContent(name, content)])
    if isinstance(result, UnreadableFileError):
        raise result
    return result


def read_metadata(content: bytes) -> Metadata:
    """What a publication's metadata.xml says; raises UnreadableFileError."""
    with contextlib.closing(_Reader()) as reader:
        return reader.read(_named(NamedContent("", content))).metadata


def read_files(files: Iterable[Path | NamedContent]) -> Iterator[ReadFile | UnreadableFileError]:
    """What every letter holds, in order, or why it cannot be read; one at a time in memory.

    A process reads up to BATCH files. One that brings it down is read once more in
    a process of its own; if it does so again, that is the answer.
    """
    with contextlib.closing(_Reader()) as reader:
        for file in files:
            try:
                yield _letter(reader.read(_named(file)))
            except UnreadableFileError as refused:
                yield refused


def _letter(read: ReadFile) -> ReadFile:
    if read.kind == "metadata":
        raise UnreadableFileError(
            "Dit bestand bevat de gegevens over een publicatie en niet de brief zelf;"
            " lever de XML of de PDF van de brief aan."
        )
    return read


def _named(file: Path | NamedContent) -> NamedContent:
    if isinstance(file, Path):
        file = NamedContent(file.name, _content(file))
    if len(file.content) > limits.MAX_BYTES:
        raise UnreadableFileError(
            f"Het bestand is groter dan {limits.MAX_BYTES // limits.MEGABYTE} MB;"
            " lever de brief aan als een kleiner bestand."
        )
    return file


def _content(path: Path) -> bytes:
    """The bytes of a file, never much more of them than are taken."""
    try:
        with path.open("rb") as file:
            return file.read(limits.MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "de naam klopt niet"
        raise UnreadableFileError(
            f"Het bestand kan niet worden geopend ({reason}); controleer de naam."
        ) from error


class _ReaderStoppedError(Exception):
    """The process ended without an answer; ``late`` if that was because time was up."""

    def __init__(self, *, late: bool) -> None:
        super().__init__()
        self.late = late


class _Reader:
    """The process that reads, started when first needed."""

    def __init__(self) -> None:
        self.used = 0
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, file: NamedContent) -> ReadFile:
        """Read one file; raises UnreadableFileError."""
        if self.used == limits.BATCH:
            self.close()
        seconds = limits.FILE_SECONDS
        if self.used:
            try:
                return _told(self._ask(file, limits.SHARED_SECONDS))
            except _ReaderStoppedError:
                self.close()
                seconds -= limits.SHARED_SECONDS
        try:
            return _told(self._ask(file, seconds))
        except _ReaderStoppedError as stopped:
            self.close()
            raise UnreadableFileError(_why(stopped)) from stopped

    def close(self) -> None:
        """End the process, if it runs; the next file starts another."""
        process, self._process, self.used = self._process, None, 0
        if process is not None:
            process.kill()
            assert process.stdin is not None
            with contextlib.suppress(BrokenPipeError):  # of what it had not read yet
                process.stdin.close()
            with process:  # closes its other pipe and waits for its end
                pass

    def _ask(self, file: NamedContent, seconds: float) -> bytes:
        process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        self.used += 1
        with _deadline(process, seconds) as late:
            try:
                frames.send(process.stdin, file.name[:_MOST_NAME].encode("utf-8", "replace"))
                frames.send(process.stdin, file.content)
                return frames.receive(process.stdout, _MOST_ANSWER)
            except (frames.BrokenFrameError, OSError) as stopped:
                raise _ReaderStoppedError(late=late.is_set()) from stopped

    def _start(self) -> subprocess.Popen[bytes]:
        """A new process that said it is ready; it is given nothing of our environment."""
        process = self._process = subprocess.Popen(
            [sys.executable, "-m", "commitments.sources.reader"],
            cwd=_ROOT,
            env={"LC_ALL": "C.UTF-8"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert process.stdout is not None
        with _deadline(process, _START_SECONDS):
            try:
                frames.receive(process.stdout, _MOST_NAME)
            except frames.BrokenFrameError as silent:
                self.close()
                raise RuntimeError("the reader of files does not start") from silent
        return process


@contextlib.contextmanager
def _deadline(process: subprocess.Popen[bytes], seconds: float) -> Iterator[threading.Event]:
    """Kill the process when the time is up; the event tells that it was."""
    late = threading.Event()

    def end() -> None:
        late.set()
        process.kill()

    timer = threading.Timer(seconds, end)
    timer.start()
    try:
        yield late
    finally:
        timer.cancel()


def _told(content: bytes) -> ReadFile:
    answer = answer_of(content)
    if "read" in answer:
        return read_of(answer["read"])
    if "refused" in answer:
        raise UnreadableFileError(answer["refused"])
    logger.warning("a file could not be read: %s", answer["broken"])
    raise UnreadableFileError(
        f"Het bestand is beschadigd of anders opgebouwd dan verwacht; {_OTHERWISE}."
    )


def _why(stopped: _ReaderStoppedError) -> str:
    if stopped.late:
        return (
            f"Het lezen van dit bestand duurde langer dan {limits.FILE_SECONDS:.0f} seconden en is"
            f" afgebroken; {_OTHERWISE}."
        )
    return (
        "Het lezen van dit bestand vroeg te veel geheugen of rekentijd en is afgebroken;"
        f" {_OTHERWISE}."
    )
