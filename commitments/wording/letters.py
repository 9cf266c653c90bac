"""Letters, what they do, and what their passages are, in Dutch."""

from __future__ import annotations

import re

from commitments.lifecycle import Relation
from commitments.models import Letter, LetterKind, Reference, Visibility
from commitments.wording.dates import day
from commitments.wording.letter_text import on_screen

_NOUNS = {
    LetterKind.BRIEF: "de brief",
    LetterKind.ANTWOORD: "het antwoord",
    LetterKind.UITSTEL: "het uitstelbericht",
    LetterKind.VERZAMEL: "de verzamelbrief",
    LetterKind.OTHER: "het stuk",
}
_KST = re.compile(r"kst-[0-9A-Za-z-]{1,30}-[0-9A-Z]{1,8}")
_DOES = {
    Relation.FULFILS: "voldoet aan {}",
    Relation.PARTLY: "voldoet deels aan {}",
    Relation.POSTPONES: "stelt {} uit",
    Relation.REPEATS: "herhaalt {}",
    Relation.WITHDRAWS: "trekt {} in",
    Relation.MENTIONS: "noemt {}",
}
#: What a passage is, by its act (``extraction.readings.Act``).
ACTS = {
    "commitment": "toezegging",
    "repeat": "herhaling",
    "fulfilment": "nakoming",
    "postponement": "uitstel",
    "withdrawal": "intrekking",
}


def letter_words(letter: Letter) -> str:
    """A letter inside a sentence: "de brief van 3 mei 2024 (29 237, nr. 177)".

    Says nothing about a letter the public may not read. Asks ``papers``.
    """
    if letter.visibility != Visibility.PUBLIC:
        return "een brief die niet openbaar is"
    dated = f"van {day(letter.date)}" if letter.date else "zonder datum"
    numbered = f" ({letter.reference})" if letter.reference else ""
    return f"{_NOUNS[LetterKind(letter.kind)]} {dated}{numbered}"


def letter_name(letter: Letter) -> str:
    """What a letter is called in a list: its subject, or else its number or date."""
    words = on_screen(letter.subject).strip() or letter_words(letter)
    return words[:1].upper() + words[1:]


def outward(reference: Reference) -> str:
    """Where a paper we do not hold can be read, at its publisher; empty if that is not known."""
    if not (reference.dossier_number and reference.paper_number):
        return ""
    paper = f"kst-{reference.dossier_number}-{reference.paper_number}"
    return f"https://zoek.officielebekendmakingen.nl/{paper}.html" if _KST.fullmatch(paper) else ""


def does(relation: str) -> str:
    """What a letter does, as the end of a sentence: "stelt de toezegging uit"."""
    return _DOES[Relation(relation)].format("de toezegging")


def does_around(relation: str) -> tuple[str, str]:
    """The words before and after the commitment a letter does something to: ("stelt", "uit")."""
    before, _, after = _DOES[Relation(relation)].partition("{}")
    return before.strip(), after.strip()


def acts_words(acts: str) -> str:
    """What a passage is: "toezegging", "herhaling van een toezegging"."""
    names = acts.split()
    if names == ["commitment", "repeat"]:
        return "herhaalde toezegging"
    return " en ".join(ACTS[name] for name in names)
