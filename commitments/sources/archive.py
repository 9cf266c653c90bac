"""The zip around a DOCX or ODT: parts are read into memory by name, nothing is unpacked to disk."""

from __future__ import annotations

import io
import zipfile
import zlib

from commitments.sources.errors import UnreadableFileError
from commitments.sources.limits import MAX_PARTS, MAX_UNPACKED, MEGABYTE

_END = b"PK\x05\x06"
_DIRECTORY_ROW = 512  # bytes in the directory a part may take, its name included
_ENCRYPTED = 0x1
_DAMAGED = (
    "Het bestand is beschadigd (de zip klopt niet); haal het opnieuw op of sla het opnieuw op."
)
_ONCE = "lever de brief aan als PDF of sla hem opnieuw op zonder bijlagen en afbeeldingen"


class Archive:
    """The parts of a zip, within bounds that are checked before anything is unpacked.

    Raises UnreadableFileError where they are passed, or the zip is damaged or locked.
    """

    def __init__(self, content: bytes) -> None:
        _check_directory(content)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
            raise UnreadableFileError(_DAMAGED) from error
        infos = self._zip.infolist()
        self._names = {info.filename for info in infos}
        self._left = MAX_UNPACKED
        _check_parts(infos, self._names)

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def has_folder(self, path: str) -> bool:
        """Whether any part lies below ``path``, which ends in a slash."""
        return any(name.startswith(path) for name in self._names)

    @property
    def mimetype(self) -> str:
        """What the zip says it holds; empty where it does not say."""
        return self.read("mimetype").decode("latin-1").strip() if "mimetype" in self else ""

    def read(self, name: str) -> bytes:
        """The content of one part; counts what is really unpacked."""
        try:
            with self._zip.open(name) as part:
                content = part.read(self._left + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, KeyError, ValueError) as error:
            raise UnreadableFileError(_DAMAGED) from error
        self._left -= len(content)
        if self._left < 0:
            raise _too_large(MAX_UNPACKED)
        return content


def _check_directory(content: bytes) -> None:
    """Bound the list of parts by the size the zip gives it, before it is read."""
    end = content.rfind(_END)
    if end < 0:
        raise UnreadableFileError(_DAMAGED)
    size = int.from_bytes(content[end + 12 : end + 16], "little")
    if size > MAX_PARTS * _DIRECTORY_ROW:
        raise _too_many()


def _check_parts(infos: list[zipfile.ZipInfo], names: set[str]) -> None:
    if len(infos) > MAX_PARTS:
        raise _too_many()
    declared = sum(info.file_size for info in infos)
    if declared > MAX_UNPACKED:
        raise _too_large(declared)
    if len(names) < len(infos):
        raise UnreadableFileError(
            "Het bestand bevat twee onderdelen met dezelfde naam en wordt daarom niet gelezen;"
            " sla het opnieuw op."
        )
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise UnreadableFileError(
            "Het bestand is met een wachtwoord beveiligd; sla het zonder wachtwoord op."
        )
    if any(info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for info in infos):
        raise UnreadableFileError(_DAMAGED)


def _too_many() -> UnreadableFileError:
    return UnreadableFileError(
        f"Het bestand bestaat uit meer dan {MAX_PARTS} onderdelen en wordt niet uitgepakt; {_ONCE}."
    )


def _too_large(size: int) -> UnreadableFileError:
    return UnreadableFileError(
        f"Het bestand zou uitgepakt {size // MEGABYTE} MB groot zijn, meer dan de"
        f" {MAX_UNPACKED // MEGABYTE} MB die mag, en wordt niet uitgepakt; {_ONCE}."
    )
