import io
import zipfile
import zlib

import pytest

from commitments.sources.archive import Archive
from commitments.sources.errors import UnreadableFileError
from commitments.sources.limits import MAX_PARTS, MAX_UNPACKED, MEGABYTE
from tests.sources.documents import zipped

DAMAGED = (
    "Het bestand is beschadigd (de zip klopt niet); haal het opnieuw op of sla het opnieuw op."
)


def refusal(content: bytes, part: str = "") -> str:
    with pytest.raises(UnreadableFileError) as caught:
        Archive(content).read(part)
    return str(caught.value)


def zeros(megabytes: int) -> bytes:
    """A zip of one part that is so large once unpacked."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w") as part,
    ):
        for _ in range(megabytes):
            part.write(bytes(MEGABYTE))
    return file.getvalue()


def test_archive_reads_parts_by_name() -> None:
    archive = Archive(zipped({"mimetype": "x/y\n", "a/b.xml": "<a/>"}))
    assert (archive.mimetype, archive.read("a/b.xml")) == ("x/y", b"<a/>")
    assert ("a/b.xml" in archive, "b.xml" in archive, archive.has_folder("a/")) == (
        True,
        False,
        True,
    )


def test_bomb_is_refused_by_its_declared_size_before_it_is_unpacked() -> None:
    told = refusal(zeros(MAX_UNPACKED // MEGABYTE + 1))
    assert told.startswith(
        "Het bestand zou uitgepakt 101 MB groot zijn, meer dan de 100 MB die mag"
    )


def test_bomb_that_lies_about_its_size_is_stopped_by_what_is_counted() -> None:
    honest = zeros(3)
    size = (3 * MEGABYTE).to_bytes(4, "little")
    assert honest.count(size) == 2
    assert refusal(honest.replace(size, (10).to_bytes(4, "little")), "word/document.xml") == DAMAGED


def test_too_many_parts_are_refused_before_they_are_listed() -> None:
    told = refusal(zipped({f"{number:06}" * 10: "" for number in range(MAX_PARTS * 5)}))
    assert told.startswith(f"Het bestand bestaat uit meer dan {MAX_PARTS} onderdelen")
    told = refusal(zipped(dict.fromkeys(map(str, range(MAX_PARTS + 1)), "")))
    assert told.startswith(f"Het bestand bestaat uit meer dan {MAX_PARTS} onderdelen")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
        archive.writestr("word/document.xml", "<b/>")
    assert refusal(file.getvalue()).startswith(
        "Het bestand bevat twee onderdelen met dezelfde naam"
    )


def test_locked_part_is_refused() -> None:
    content = bytearray(zipped({"a": "x"}))
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(content)).startswith("Het bestand is met een wachtwoord beveiligd")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packing_that_no_word_processor_uses_is_refused(method: int) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.writestr("a", "x" * 100)
    assert refusal(file.getvalue()) == DAMAGED


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04", zipped({"a": "x" * 500})[:-30], b"PK\x05\x06" + bytes(18), b""],
    ids=["only a start", "cut off", "empty", "nothing"],
)
def test_damaged_zip_is_refused(content: bytes) -> None:
    assert refusal(content) == DAMAGED


def test_damaged_part_is_refused() -> None:
    content = zipped({"a": "abc" * 500})
    packed = zlib.compress(b"abc" * 500)[6:12]
    assert refusal(content.replace(packed, b"\xff" * 6), "a") == DAMAGED


def test_names_that_climb_are_only_names() -> None:
    archive = Archive(zipped({"../../etc/passwd": "x", "/etc/shadow": "y"}))
    assert archive.read("../../etc/passwd") == b"x"
