"""A letter says the same however its text was taken from the page."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from commitments.extraction.engine import read_letter
from tests.extraction.letters import ON
from tests.extraction.test_ways import WAYS

HEAD = """Tweede Kamer der Staten-Generaal 2
Vergaderjaar 2023–2024

90 155 Beleid luchtkwaliteit en vervoer

Nr. 28 BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 12 april 2024

"""
BEFORE = "De sector heeft de afgelopen jaren veel bereikt."
AFTER = "De samenwerking verloopt goed."
END = "\n\nDe Minister van Infrastructuur en Waterstaat,\nA. Jansen\n"
LAYOUTS: dict[str, Callable[[str], str]] = {
    "on one line": lambda words: f"{HEAD}{BEFORE} {words} {AFTER}{END}".replace("\n", " "),
    "after a salutation": lambda words: f"{HEAD}Geachte voorzitter, {BEFORE} {words} {AFTER}{END}",
    "in a list": lambda words: f"{HEAD}{BEFORE}\n\n• {words}\n\n• {AFTER}{END}",
    "in a numbered list": lambda words: f"{HEAD}{BEFORE}\n\n1. {words}\n\n2. {AFTER}{END}",
    "with spaces that do not break": lambda words: (
        f"{HEAD}{BEFORE} {words.replace(' ', chr(160), 3)} {AFTER}{END}"
    ),
}


_OF_TERM = re.compile(r" \[[^\]]*\]")


def _acts(text: str) -> str:
    told = ("+".join(sorted(passage.acts)) for passage in read_letter(text, on=ON).passages)
    return " ; ".join(told) or "-"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_letter_in_any_layout_is_read_alike(layout: str) -> None:
    cases = [(_OF_TERM.sub("", reading), words) for reading, words in WAYS[::7]]
    told = [(words, _acts(LAYOUTS[layout](words)), right) for right, words in cases]
    assert [one for one in told if one[1] != one[2]] == []


def test_letter_on_one_line_begins_after_its_salutation() -> None:
    text = "Geachte mevrouw de voorzitter, Ik zal uw Kamer in juni informeren over de veren."
    assert [one.quote for one in read_letter(text, on=ON).passages] == [text[31:]]
