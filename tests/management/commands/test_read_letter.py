"""``manage.py read_letter`` reads files, prints one shape and touches no database."""

from __future__ import annotations

import hashlib
import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

SEED = Path(__file__).parents[3] / "seeds/letters/29521-440.txt"


def _run(*arguments: str) -> str:
    out = StringIO()
    call_command("read_letter", *arguments, stdout=out, stderr=StringIO())
    return out.getvalue()


def test_json_has_the_documented_shape() -> None:
    shape = json.loads(_run(str(SEED), "--json"))
    assert list(shape) == [
        "file",
        "error",
        "text_sha256",
        "letter",
        "references",
        "passages",
        "rules_version",
    ]
    assert shape["file"] == str(SEED)
    assert shape["error"] is None
    assert shape["text_sha256"] == hashlib.sha256(SEED.read_bytes()).hexdigest()
    assert shape["letter"]["date"] == "2022-02-17"
    assert shape["letter"]["dossiers"] == [{"dossier": None, "number": "440"}]
    assert list(shape["passages"][0]) == [
        "acts",
        "quote",
        "start",
        "end",
        "firmness",
        "deadline",
        "object",
        "origin",
        "promise",
        "references",
        "to",
        "rule",
    ]
    assert list(shape["passages"][0]["deadline"]) == [
        "kind",
        "wording",
        "latest",
        "earliest",
        "rule",
        "explanation",
    ]


def test_offsets_count_the_text_that_text_prints() -> None:
    text = _run(str(SEED), "--text")
    for passage in json.loads(_run(str(SEED), "--json"))["passages"]:
        assert text[passage["start"] : passage["end"]] == passage["quote"]


def test_date_option_is_the_letters_date(tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Ik zal uw Kamer hierover voor 1 mei informeren.", encoding="utf-8")
    shape = json.loads(_run(str(letter), "--json", "--date", "2025-02-03"))
    assert shape["letter"]["date"] == "2025-02-03"
    assert shape["passages"][0]["deadline"]["latest"] == "2025-04-30"


def test_unreadable_file_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    empty = tmp_path / "leeg.txt"
    empty.touch()
    out = StringIO()
    with pytest.raises(SystemExit) as stopped:
        call_command("read_letter", str(empty), "ontbreekt.txt", str(SEED), "--json", stdout=out)
    shapes = [json.loads(line) for line in out.getvalue().splitlines()]
    assert stopped.value.code == 1
    assert [shape["error"] for shape in shapes] == [
        "Het bestand is leeg; kies een bestand met de tekst van de brief.",
        "Het bestand kan niet worden geopend (No such file or directory); controleer de naam.",
        None,
    ]
    assert shapes[0]["letter"] is None


def test_trace_tells_which_rule_spoke_and_which_was_silenced(tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text(
        "Uw Kamer wordt in mei geïnformeerd. Uw Kamer wordt jaarlijks geïnformeerd.",
        encoding="utf-8",
    )
    lines = _run(str(letter), "--trace").splitlines()
    assert "  commitment: toezegging.wordt-geinformeerd" in lines
    assert "  toezegging.wordt-geinformeerd zwijgt door uitsluiting.staande-praktijk" in lines


def test_plain_output_names_letter_and_passages() -> None:
    out = _run(str(SEED))
    assert "  datum        2022-02-17" in out
    assert "[commitment, repeat]" in out
