"""The program that reads files, fenced in: ``python -m commitments.sources.reader``.

It answers every file on its input with one frame of JSON on its output, until the
input ends. It is given no settings and no secrets, and once it reads it can open
no file and no socket. A file that is too much for it ends it; the caller hears
that from the silence.
"""

from __future__ import annotations

import codecs
import os
import re
import sys
import traceback
from dataclasses import replace
from pathlib import PurePath
from typing import IO

from commitments.sources import frames, limits
from commitments.sources.answers import broken_as_json, read_as_json, refused_as_json
from commitments.sources.docx import read_docx
from commitments.sources.errors import UnreadableFileError
from commitments.sources.html import read_html
from commitments.sources.kinds import kind_of
from commitments.sources.odt import read_odt
from commitments.sources.pdf import read_pdf
from commitments.sources.plain_text import read_plain_text
from commitments.sources.publication import read_publication
from commitments.sources.publication_metadata import read_metadata
from commitments.sources.read_file import ReadFile

READY = b"ready"
MAX_NAME = 4096
_READERS = {
    "text": read_plain_text,
    "pdf": read_pdf,
    "docx": read_docx,
    "odt": read_odt,
    "html": read_html,
    "publication": read_publication,
    "metadata": read_metadata,
}
_ENCODINGS = (
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "cp437",
    "latin-1",
)
_NOT_STORABLE = re.compile("[\ud800-\udfff]")


def main() -> None:
    """Answer files until there are no more."""
    files = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints does not speak for us
    for encoding in _ENCODINGS:
        codecs.lookup(encoding)  # their modules are files too
    limits.fence_memory_and_disk()
    limits.fence_files_and_network()
    frames.send(answers, READY)
    while (file := _next(files)) is not None:
        limits.fence_processor()
        frames.send(answers, _answer(*file))


def _next(files: IO[bytes]) -> tuple[bytes, str] | None:
    try:
        name = frames.receive(files, MAX_NAME).decode("utf-8", "replace")
        return frames.receive(files, limits.MAX_BYTES), name
    except frames.BrokenFrameError:
        return None


def _answer(content: bytes, name: str) -> bytes:
    try:
        return read_as_json(read_content(content, name))
    except UnreadableFileError as refused:
        return refused_as_json(str(refused))
    except MemoryError:
        sys.exit("out of memory")
    except Exception as error:  # noqa: BLE001 - whatever a hostile file brings about is told
        last = traceback.extract_tb(error.__traceback__)[-1]
        return broken_as_json(
            f"{type(error).__name__} at {PurePath(last.filename).name}:{last.lineno}"
        )


def read_content(content: bytes, name: str = "") -> ReadFile:
    """Read a file in this very process, which should be fenced; see ``files.read_one``."""
    read = _READERS[kind_of(content, name)](content)
    if len(read.text) > limits.MAX_CHARACTERS:
        raise UnreadableFileError(
            f"De tekst is {_thousands(len(read.text))} tekens lang, meer dan de"
            f" {_thousands(limits.MAX_CHARACTERS)} die in één keer worden gelezen;"
            " knip het bestand in delen."
        )
    return _storable(read)


def _storable(read: ReadFile) -> ReadFile:
    """Without what a database cannot keep: zeros and halves of characters."""
    if "\0" not in read.text and not _NOT_STORABLE.search(read.text):
        return read
    text = _NOT_STORABLE.sub("\ufffd", read.text.replace("\0", " "))
    warning = "Het bestand bevat tekens die geen tekst zijn; daar staat nu een spatie of �."
    return replace(read, text=text, warnings=(*read.warnings, warning))


def _thousands(number: int) -> str:
    return f"{number:,}".replace(",", ".")


if __name__ == "__main__":
    main()
