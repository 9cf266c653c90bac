"""Files are read in a process of their own: what it may not do, and that it may fail."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from commitments.sources import files, limits
from commitments.sources.errors import UnreadableFileError
from commitments.sources.files import NamedContent, read_files, read_metadata, read_one
from commitments.sources.read_file import ReadFile
from tests.sources import documents, pages, pdfs
from tests.sources.test_publication import METADATA

LETTER = ReadFile("Geachte voorzitter,", "text")


def results(*contents: bytes) -> list[ReadFile | str]:
    found = read_files(NamedContent("", content) for content in contents)
    return [one if isinstance(one, ReadFile) else str(one) for one in found]


def test_files_are_read_in_order_whatever_stands_between_them() -> None:
    letter = LETTER.text.encode()
    assert results(letter, b"", letter, b"MZ\x00", letter) == [
        LETTER,
        "Het bestand is leeg; kies een bestand met de tekst van de brief.",
        LETTER,
        "Dit is een programma; lever de brief aan als PDF, DOCX, ODT, HTML, XML of platte tekst.",
        LETTER,
    ]


def test_file_that_ends_the_process_harms_no_other() -> None:
    letter = LETTER.text.encode()
    first, bomb, last = results(letter, pdfs.font_bomb(), letter)
    assert (first, last) == (LETTER, LETTER)
    assert isinstance(bomb, str)
    assert re.match(r"Het lezen van dit bestand (vroeg te veel|duurde langer)", bomb)


def test_more_files_than_one_process_reads_are_all_read() -> None:
    numbers = [str(number) for number in range(2 * limits.BATCH + 5)]
    read = results(*(number.encode() for number in numbers))
    assert read == [ReadFile(number, "text") for number in numbers]


def test_no_files_need_no_process() -> None:
    assert list(read_files([])) == []


def test_paths_are_read_and_those_that_cannot_be_opened_told(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text(LETTER.text)
    (tmp_path / "groot.pdf").write_bytes(bytes(limits.MAX_BYTES + 1))
    found = list(
        read_files([tmp_path / "brief.txt", tmp_path / "weg.txt", tmp_path, tmp_path / "groot.pdf"])
    )
    assert found[0] == LETTER
    assert [str(one) for one in found[1:]] == [
        ("Het bestand kan niet worden geopend (No such file or directory); controleer de naam."),
        "Het bestand kan niet worden geopend (Is a directory); controleer de naam.",
        "Het bestand is groter dan 20 MB; lever de brief aan als een kleiner bestand.",
    ]


@pytest.mark.parametrize("name", ["../../x", "x\0y", "é" * 300, "\ud800", "brief.html", "-rf"])
def test_name_is_never_more_than_a_name(name: str) -> None:
    assert read_one(LETTER.text.encode(), name) == LETTER


def test_all_that_is_known_of_a_publication_comes_back() -> None:
    read = read_one(documents.seed_publication())
    assert (read.kind, read.metadata.papers, str(read.metadata.date), read.metadata.chamber) == (
        "publication",
        (("29521", "440"),),
        "2022-02-17",
        "TK",
    )


def test_metadata_is_read_apart_and_is_no_letter() -> None:
    assert read_metadata(METADATA.encode()).identifier == "kst-21501-02-2462"
    with pytest.raises(
        UnreadableFileError, match=r"^Dit bestand bevat de gegevens over een publicatie"
    ):
        read_one(METADATA.encode())


def test_warnings_come_back() -> None:
    read = read_one("geïnformeerd".encode("cp1252"))
    assert [told.partition(";")[0] for told in read.warnings] == ["Het bestand is geen UTF-8"]


def test_characters_that_cannot_be_stored_are_replaced_and_told() -> None:
    read = read_one(b"Geachte\0voorzitter, " + b"x" * 400)
    assert (read.text[:19], read.warnings) == (
        "Geachte voorzitter,",
        ("Het bestand bevat tekens die geen tekst zijn; daar staat nu een spatie of �.",),
    )


def test_text_longer_than_is_read_in_one_go_is_refused() -> None:
    assert results(b"Een zin. " * 300_000) == [
        (
            "De tekst is 2.700.000 tekens lang, meer dan de 2.000.000 die in één keer worden"
            " gelezen; knip het bestand in delen."
        ),
    ]


def test_file_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE_SECONDS", 0.001)
    assert results((pages.FILES / "two-columns.pdf").read_bytes())[0] == (
        "Het lezen van dit bestand duurde langer dan 0 seconden en is afgebroken;"
        " lever de brief aan als een eenvoudiger PDF of als platte tekst."
    )


def test_reader_that_ended_before_it_read_is_told_as_one_that_stopped() -> None:
    reader = files._Reader()
    ended = reader._start()
    ended.kill()
    ended.wait()
    with pytest.raises(UnreadableFileError):
        reader.read(NamedContent("brief.txt", b"Ik zeg het toe."))
    assert reader.read(NamedContent("brief.txt", b"Ik zeg het toe.")).text == "Ik zeg het toe."
    reader.close()


def many_words() -> bytes:
    places = ((n % 500, 800 - n // 500) for n in range(250_000))
    return pdfs.pdf(b"".join(pdfs.words("ik zeg toe", x, y, size=1) for x, y in places))


BOMBS: dict[str, Callable[[], bytes]] = {
    "characters": lambda: pdfs.doubly_packed(b"BT /F 10 Tf (A) Tj ET\n", 15_000_000),
    "a form that draws itself": lambda: pdfs.forms_within_forms(1, 1),
    "forms in forms": lambda: pdfs.forms_within_forms(24, 10),
    "a font": pdfs.font_bomb,
    "many words": many_words,
}


@pytest.mark.parametrize("name", BOMBS)
def test_pdf_bomb_is_refused_and_the_next_file_read(name: str) -> None:
    bomb, letter = results(BOMBS[name](), LETTER.text.encode())
    assert (type(bomb), letter) == (str, LETTER)


@pytest.mark.parametrize(
    "make", [pdfs.table_of_places_in_a_loop, lambda: pdfs.many_objects(10_000)]
)
def test_pdf_that_is_only_odd_is_read(make: Callable[[], bytes]) -> None:
    (read,) = results(make())
    assert read == read_one(pdfs.pdf(pdfs.letter()))


FENCED = """
import socket, sys
from commitments.sources import files, limits
limits.fence_memory_and_disk()
limits.fence_files_and_network()
try:
    {attempt}
except {error} as error:
    print(type(error).__name__)
"""


@pytest.mark.parametrize(
    ("attempt", "error"),
    [
        ("open('/etc/passwd')", "OSError"),
        ("open('/tmp/x', 'w')", "OSError"),
        ("socket.socket()", "OSError"),
        ("socket.getaddrinfo('example.org', 80)", "OSError"),
        ("bytes(600_000_000)", "MemoryError"),
        ("sys.stdout.flush(); import os; os.write(os.dup(1), b'x')", "OSError"),
    ],
)
def test_fence_lets_nothing_be_opened_written_or_eaten(attempt: str, error: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FENCED.format(attempt=attempt, error=error)],
        cwd=pages.ROOT,
        capture_output=True,
        text=True,
    )
    assert (done.stdout.strip() in (error, "gaierror"), done.stderr) == (True, "")


def test_endless_work_ends_by_its_processor_time() -> None:
    code = (
        "from commitments.sources import limits; limits.CPU_SECONDS = 0;"
        "limits.fence_processor()\nwhile True: pass"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=pages.ROOT, capture_output=True)
    assert done.returncode < 0


def test_reader_sees_none_of_our_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "geheim")
    started = read_files(NamedContent("", LETTER.text.encode()) for _ in range(2))
    next(started)
    (reader,) = _children()
    environment = Path(f"/proc/{reader}/environ").read_bytes()
    started.close()  # type: ignore[attr-defined]
    assert environment == b"LC_ALL=C.UTF-8\0"


def test_reader_ends_with_its_caller() -> None:
    started = read_files(NamedContent("", LETTER.text.encode()) for _ in range(2))
    next(started)
    assert len(_children()) == 1
    started.close()  # type: ignore[attr-defined]
    assert _children() == []


def _children() -> list[str]:
    """The processes that read files for this one."""
    listed = subprocess.run(
        ["ps", "-o", "pid=,args=", "--ppid", str(os.getpid())], capture_output=True, text=True
    )
    rows = [row.split(maxsplit=1) for row in listed.stdout.splitlines()]
    return [pid for pid, command in rows if "commitments.sources.reader" in command]
