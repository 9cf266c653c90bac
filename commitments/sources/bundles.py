"""Paths people name -> the files behind them: single files, folders and zips, within bounds.

Nothing is unpacked to disk and no name inside a zip is used as a path.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from commitments.sources.limits import MAX_BYTES, MEGABYTE

MAX_MEMBERS = 5_000
MAX_UNPACKED = 2_000 * MEGABYTE
#: More than a text ever shrinks; what claims more is made to burst.
MAX_RATIO = 200
_ENCRYPTED = 0x1
#: A zip with one of these is one letter, not a bundle of them.
_LETTERS = ("word/document.xml", "content.xml", "mimetype")


@dataclass(frozen=True, slots=True)
class Found:
    """A file, by the name people know it by; ``refusal`` is a Dutch sentence where it is not taken.

    ``path`` is where it stands by itself; ``member`` is its name inside the zip ``path``.
    """

    name: str
    path: Path
    member: str = ""
    refusal: str = ""

    def read(self) -> bytes:
        """The content, never more than one byte over MAX_BYTES; OSError where it cannot be read."""
        if not self.member:
            with self.path.open("rb") as file:
                return file.read(MAX_BYTES + 1)
        try:
            with zipfile.ZipFile(self.path) as bundle, bundle.open(self.member) as part:
                return part.read(MAX_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as error:
            raise OSError("de zip is beschadigd") from error


def find_files(paths: Iterable[Path]) -> Iterator[Found]:
    """Every file behind the paths, folders in order of name; hidden files are passed over."""
    for path in paths:
        if path.is_dir():
            inside = (one for one in sorted(path.rglob("*")) if one.is_file())
            for one in inside:
                if not any(part.startswith(".") for part in one.relative_to(path).parts):
                    yield from _one(one)
        elif path.is_file():
            yield from _one(path)
        else:
            yield Found(str(path), path, refusal="Dit bestand bestaat niet.")


def _one(path: Path) -> Iterator[Found]:
    members = _members(path)
    if members is None:
        yield Found(path.name, path)
        return
    refusal = _refusal(members)
    if refusal:
        yield Found(path.name, path, refusal=refusal)
        return
    for info in members:
        if not info.is_dir() and not PurePosixPath(info.filename).name.startswith("."):
            yield _member(path, info)


def _members(path: Path) -> list[zipfile.ZipInfo] | None:
    """What is in a bundle; None for anything else, a DOCX and an ODT among it."""
    try:
        with path.open("rb") as file:
            if not file.read(4).startswith(b"PK\x03\x04"):
                return None
        with zipfile.ZipFile(path) as bundle:
            members = bundle.infolist()
    except (OSError, zipfile.BadZipFile, ValueError):
        return None
    letter = any(info.filename in _LETTERS for info in members)
    return None if letter else members


def _refusal(members: list[zipfile.ZipInfo]) -> str:
    if len(members) > MAX_MEMBERS:
        return f"De zip bevat meer dan {MAX_MEMBERS} bestanden en is niet uitgepakt."
    unpacked = sum(info.file_size for info in members)
    if unpacked > MAX_UNPACKED:
        return f"De zip zou uitgepakt {unpacked // MEGABYTE} MB zijn en is niet uitgepakt."
    if len({info.header_offset for info in members}) < len(members):
        return "De zip is dubbelzinnig (delen overlappen elkaar) en is niet uitgepakt."
    return ""


def _member(path: Path, info: zipfile.ZipInfo) -> Found:
    name = f"{path.name}: {PurePosixPath(info.filename).name}"
    refusal = ""
    if info.flag_bits & _ENCRYPTED:
        refusal = "Dit bestand is met een wachtwoord beveiligd."
    elif info.filename.lower().endswith(".zip"):
        refusal = "Een zip in een zip wordt niet gelezen."
    elif info.file_size > MAX_RATIO * max(info.compress_size, 1):
        refusal = "Dit bestand is verdacht sterk ingepakt en is niet uitgepakt."
    return Found(name, path, info.filename, refusal)
