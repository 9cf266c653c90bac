"""Folders of labelled letters, as they are read."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from commitments.extraction.labelled import LabelledLetter, read_labelled, without_line_ends
from commitments.extraction.scoring import Letters

TEXT = "Geachte voorzitter,\n\nIk zal u in mei informeren.\n"


def label(doc: str, start: int, end: int, **more: Any) -> dict[str, Any]:
    told = {"doc": doc, "start": start, "end": end, "quote": TEXT[start:end], "acts": []}
    return told | {"firmness": None, "deadline": None, "scored": True} | more


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two letters, the second without a date; the labels stand in another order."""
    (tmp_path / "documents").mkdir()
    for name in "AB":
        (tmp_path / f"documents/{name}.txt").write_text(TEXT, encoding="utf-8")
    rows = [
        {"id": "A", "file": "documents/A.txt", "date": "2024-04-12"},
        {"id": "B", "file": "documents/B.txt", "date": None},
    ]
    (tmp_path / "index.json").write_text(json.dumps(rows))
    term = {"kind": "date", "wording": "in mei", "latest": "2024-05-31"}
    write_labels(
        tmp_path,
        label("B", 0, 19, scored=False),
        label("A", 21, 48, acts=["commitment"], firmness="firm", deadline=term),
    )
    return tmp_path


def write_labels(folder: Path, *labels: dict[str, Any]) -> None:
    (folder / "labels.jsonl").write_text("".join(json.dumps(one) + "\n" for one in labels))


def read(folder: Path) -> list[LabelledLetter]:
    return list(read_labelled(folder))


def test_letters_come_in_the_order_of_the_index_with_their_dates(folder: Path) -> None:
    assert [(one.id, one.on, one.text) for one in read(folder)] == [
        ("A", date(2024, 4, 12), TEXT),
        ("B", None, TEXT),
    ]


def test_label_counts_letters_and_digits_and_keeps_its_term(folder: Path) -> None:
    (one,) = read(folder)[0].labels
    assert (one.start, one.end, one.quote) == (17, 38, "Ik zal u in mei informeren.")
    assert (one.acts, one.firmness, one.kind, one.latest, one.scored) == (
        ("commitment",),
        "firm",
        "date",
        "2024-05-31",
        True,
    )


def test_label_without_a_term_has_none_and_may_be_unscored(folder: Path) -> None:
    (one,) = read(folder)[1].labels
    assert (one.acts, one.kind, one.latest, one.scored) == ((), None, None, False)


def test_label_of_a_letter_the_index_does_not_list_is_an_error(folder: Path) -> None:
    write_labels(folder, label("C", 0, 4))
    with pytest.raises(ValueError, match=r"\['C'\]"):
        read(folder)


def test_folder_without_an_index_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read(tmp_path)


def test_letter_without_line_ends_keeps_its_letters_and_labels(folder: Path) -> None:
    letter = next(read_labelled(folder))
    long = "Ik zal uw Kamer voor het zomerreces over de uitkomsten van dit onder-\nzoek en over de"
    given = replace(letter, text=f"{long}\nkosten daarvan informeren.\n")
    lost = without_line_ends(given, width=40)
    assert lost.text == (
        "Ik zal uw Kamer voor het zomerreces overde uitkomsten van dit onderzoek en over"
        "de kosten daarvan informeren.\n"
    )
    assert lost.labels == given.labels
    whole = Letters(given.text).place(0, len(given.text))
    assert lost.letters.place(0, len(lost.text)) == whole


def test_lines_shorter_than_a_page_keep_their_ends(folder: Path) -> None:
    letter = next(read_labelled(folder))
    assert without_line_ends(letter).text == letter.text
