"""``manage.py evaluate``: figures, misses and READINGS lines over labelled folders."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

ROOT = Path(__file__).parents[3]
OWN = ROOT / "tests" / "corpus"
SHARED = ROOT.parent / "shared"

LETTER = """Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 3 april 2024

Ik zal uw Kamer hierover voor het zomerreces informeren. Het RIVM publiceert een rapport.
"""


def evaluate(*folders: Path, **options: object) -> str:
    out = StringIO()
    call_command("evaluate", *folders, stdout=out, **options)
    return out.getvalue()


def figures(text: str) -> dict[str, list[str]]:
    """The last table of an output: name -> its figures."""
    table = {}
    for line in text.splitlines():
        found = re.match(r"([a-z]+(?: (?:kind|latest))?)\s+((?:[\d.–]+\s*)+)$", line)
        if found:
            table[found[1]] = found[2].split()
    return table


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "X.txt").write_text(LETTER, encoding="utf-8")
    (tmp_path / "index.json").write_text(
        json.dumps([{"id": "X", "file": "documents/X.txt", "date": "2024-04-03"}])
    )
    quote = "Ik zal uw Kamer hierover voor het zomerreces informeren."
    label = {
        "doc": "X",
        "start": LETTER.index(quote),
        "end": LETTER.index(quote) + len(quote),
        "quote": quote,
        "acts": ["commitment"],
        "firmness": "firm",
        "deadline": {
            "kind": "date",
            "wording": "voor het zomerreces",
            "latest": "2024-07-04",
        },
        "scored": True,
    }
    (tmp_path / "labels.jsonl").write_text(json.dumps(label) + "\n")
    return tmp_path


def test_evaluate_prints_the_figures_of_a_folder(folder: Path) -> None:
    table = figures(evaluate(folder))
    assert table["commitment"] == ["1.000", "1.000", "1.000", "1", "0", "0"]
    assert table["deadline latest"] == ["1.000"]


def test_evaluate_reads_letters_that_lost_their_line_ends(folder: Path) -> None:
    """The letter's one long line loses its end between "informeren." and "Het"."""
    told = evaluate(folder, lost_ends=True)
    assert figures(told)["commitment"] == ["1.000", "1.000", "1.000", "1", "0", "0"]


def test_evaluate_lists_what_was_missed(folder: Path) -> None:
    labels = (folder / "labels.jsonl").read_text()
    (folder / "labels.jsonl").write_text(labels.replace('"commitment"', '"withdrawal"'))
    lines = evaluate(folder).splitlines()
    quote = "Ik zal uw Kamer hierover voor het zomerreces informeren."
    assert f"gemist    withdrawal   X | {quote}" in lines
    assert f"onterecht commitment   X | {quote}" in lines


def test_evaluate_writes_what_it_read(folder: Path, tmp_path: Path) -> None:
    readings = tmp_path / "readings.jsonl"
    evaluate(folder, readings=readings)
    (line,) = readings.read_text().splitlines()
    shape = json.loads(line)
    assert LETTER[shape["start"] : shape["end"]] == shape["quote"]
    assert (shape["doc"], shape["acts"], shape["firmness"]) == ("X", ["commitment"], "firm")
    assert (shape["deadline"]["kind"], shape["deadline"]["latest"]) == ("date", "2024-07-04")


def test_evaluate_folder_without_labels_is_a_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="is geen map met gelabelde brieven"):
        evaluate(tmp_path)


def a_tenth_of_our_own(folder: Path) -> Path:
    """Every tenth letter of ``tests/corpus`` with its labels."""
    rows = json.loads((OWN / "index.json").read_text())[::10]
    (folder / "index.json").write_text(json.dumps(rows))
    (folder / "documents").symlink_to(OWN / "documents")
    kept = {row["id"] for row in rows}
    labels = (OWN / "labels.jsonl").read_text().splitlines(keepends=True)
    (folder / "labels.jsonl").write_text(
        "".join(line for line in labels if json.loads(line)["doc"] in kept)
    )
    return folder


@pytest.mark.parametrize("name", ["own", "corpus", "chains"])
def test_evaluate_agrees_with_the_shared_script(name: str, tmp_path: Path) -> None:
    script = SHARED / "corpus" / "score.py"
    if not script.exists() or not (SHARED / name.removeprefix("own")).exists():
        pytest.skip("the shared sets do not lie beside this checkout")
    place = a_tenth_of_our_own(tmp_path) if name == "own" else SHARED / name
    readings = tmp_path / "readings.jsonl"
    ours = figures(evaluate(place, readings=readings))
    told = subprocess.run(
        [sys.executable, script, place / "labels.jsonl", readings, place / "documents"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert figures(told) == ours


def test_own_corpus_is_large_and_half_near_misses() -> None:
    labels = [json.loads(line) for line in (OWN / "labels.jsonl").read_text().splitlines()]
    texts = {path.stem: path.read_text() for path in (OWN / "documents").iterdir()}
    assert all(texts[x["doc"]][x["start"] : x["end"]] == x["quote"] for x in labels)
    assert len(labels) >= 300
    assert sum(x["near_miss"] for x in labels) >= 150
    assert {act for x in labels for act in x["acts"]} == {
        "commitment",
        "repeat",
        "fulfilment",
        "postponement",
        "withdrawal",
    }
