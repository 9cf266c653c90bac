from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from commitments.sources import bundles
from commitments.sources.bundles import find_files


def bundle(folder: Path, members: dict[str, bytes], name: str = "b.zip") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for member, content in members.items():
            made.writestr(member, content)
    return path


def test_names_in_a_zip_are_never_paths(tmp_path: Path) -> None:
    path = bundle(tmp_path, {"../../../etc/passwd": b"a", "/tmp/b": b"b", "c\\..\\d": b"c"})
    names = [found.name for found in find_files([path])]
    assert names == ["b.zip: passwd", "b.zip: b", "b.zip: c\\..\\d"]


def test_zip_in_a_zip_is_refused(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as made:
        made.writestr("a.txt", "a")
    (found,) = find_files([bundle(tmp_path, {"binnen.zip": inner.getvalue()})])
    assert found.refusal == "Een zip in een zip wordt niet gelezen."


def test_member_that_bursts_is_refused_by_what_it_declares(tmp_path: Path) -> None:
    (found,) = find_files([bundle(tmp_path, {"nul.txt": bytes(50 * 2**20)})])
    assert found.refusal == "Dit bestand is verdacht sterk ingepakt en is niet uitgepakt."


def test_zip_of_too_many_files_is_refused_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundles, "MAX_MEMBERS", 3)
    (found,) = find_files([bundle(tmp_path, {f"{i}.txt": b"a" for i in range(4)})])
    assert found.refusal == "De zip bevat meer dan 3 bestanden en is niet uitgepakt."


def test_docx_is_one_letter_and_no_bundle(tmp_path: Path) -> None:
    path = bundle(tmp_path, {"word/document.xml": b"<w/>", "x.xml": b"x"}, "brief.docx")
    (found,) = find_files([path])
    assert (found.name, found.member) == ("brief.docx", "")


def test_damaged_zip_is_one_file_that_tells_of_itself_later(tmp_path: Path) -> None:
    path = tmp_path / "stuk.zip"
    path.write_bytes(b"PK\x03\x04" + b"x" * 100)
    (found,) = find_files([path])
    assert (found.name, found.refusal) == ("stuk.zip", "")


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    for name in (".git/config", ".verborgen", "brief.txt"):
        (tmp_path / name).write_text("a")
    assert [found.name for found in find_files([tmp_path])] == ["brief.txt"]


def test_path_that_does_not_exist_is_told(tmp_path: Path) -> None:
    (found,) = find_files([tmp_path / "weg"])
    assert found.refusal == "Dit bestand bestaat niet."
