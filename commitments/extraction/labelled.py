"""Folders of labelled letters, laid out as ``tests/corpus`` and the shared corpus are.

``index.json`` lists the letters (id, file, date or null), ``labels.jsonl`` holds a labelled
passage a line; ``start`` and ``end`` count characters of the letter's text. A line may
hold ``objects``: in how many ways it is right to say what that commitment is about.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from textwrap import TextWrapper
from typing import Any

from commitments.extraction.scoring import Letters, Passage

# The end of a full line where its sentence goes on, and where its word does.
_RUNS_ON = re.compile(r"(?<=[^\n]{40})([a-zà-ÿ,])\n(?=[a-zà-ÿ])")
_HYPHENATED = re.compile(r"(?<=[^\n]{40}[a-zà-ÿ]{2})-\n(?=[a-zà-ÿ]{2})(?!en\b|of\b)")


@dataclass(frozen=True, slots=True)
class LabelledLetter:
    """One letter: its date, if known, its labelled passages and the places of its letters."""

    id: str
    text: str
    on: date | None
    labels: tuple[Passage, ...]
    letters: Letters


def read_labelled(folder: Path) -> Iterator[LabelledLetter]:
    """The letters of a folder in the order of its index.

    Raises ``OSError``, ``ValueError`` or ``KeyError`` where it is not laid out so.
    """
    labels: dict[str, list[dict[str, Any]]] = {}
    for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        labels.setdefault(label["doc"], []).append(label)
    for entry in json.loads((folder / "index.json").read_text(encoding="utf-8")):
        name, dated = entry["id"], entry.get("date")
        text = (folder / entry["file"]).read_text(encoding="utf-8")
        letters = Letters(text)
        yield LabelledLetter(
            id=name,
            text=text,
            on=date.fromisoformat(dated) if dated else None,
            labels=tuple(_passage(label, letters) for label in labels.pop(name, [])),
            letters=letters,
        )
    if labels:
        raise ValueError(f"labels of letters that the index does not list: {sorted(labels)}")


def without_line_ends(letter: LabelledLetter, width: int = 76) -> LabelledLetter:
    """The letter as extractions give it that drop the ends of its lines ("naaruw Kamer").

    ``width`` is that of the page in characters. Its letters and digits, by which labels
    count, stay as they are.
    """
    wrapper = TextWrapper(
        width,
        expand_tabs=False,
        replace_whitespace=False,
        break_long_words=False,
        break_on_hyphens=False,
    )
    paragraphs = _RUNS_ON.sub(r"\1 ", _HYPHENATED.sub("", letter.text)).split("\n")
    text = "\n".join(["".join(wrapper.wrap(words)) for words in paragraphs])
    return replace(letter, text=text, letters=Letters(text))


def _passage(label: dict[str, Any], letters: Letters) -> Passage:
    deadline = label["deadline"] or {}
    return Passage(
        label["doc"],
        *letters.place(label["start"], label["end"]),
        quote=label["quote"],
        acts=tuple(label["acts"]),
        firmness=label["firmness"],
        kind=deadline.get("kind"),
        latest=deadline.get("latest"),
        scored=label["scored"],
        objects=tuple(label.get("objects", ())),
    )
