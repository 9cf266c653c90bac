"""Who speaks in each paragraph: the government, a member, a motion, or the page itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import repeat

from commitments.extraction.lines import is_label
from commitments.extraction.text import CleanText, Role

_SALUTATION = re.compile(
    r"Geachte (?:heer|mevrouw|voorzitter|leden)|Geachte voorzitter", re.IGNORECASE
)
_HEAD_END = re.compile(
    r"(?:Den Haag|’s-Gravenhage|'s-Gravenhage|DEN HAAG) ?, ?(?:\d|$)|Geachte |\(ontvangen \d"
)
_ADDRESS = re.compile(
    r"(?:Aan )?(?:de|DE|De) (?:V|v)oorzitter van de (?:Tweede|Eerste) Kamer|Aan de "
)
_SIGNATURE = re.compile(
    r"(?:mede namens )?(?:De|DE|de) (?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS"
    r"|Minister-President|MINISTER-PRESIDENT)\b[^.;:]{0,160}(?:,(?: ?[A-Z]\.[^;:]{0,60})?|[^.])$"
    r"|Hoogachtend"
)
_NAME = re.compile(r"(?:[A-Z][a-z]{0,2}\. ?)+(?:[a-zé’']+ )*[A-Z][\w’' -]*$")
_MOTION = re.compile(
    r"(?:[Cc]onstaterende|[Oo]verwegende|van mening|[Vv]erzoekt (?:de regering|het kabinet)"
    r"|en gaat over tot de orde|[Gg]ehoord de beraadslaging)"
)
_ITEM = re.compile(r"[-–—•·▪●○◦*□➢►] *\S|o +\S|\(?[a-z0-9]{1,2}\) *\S")
_QUESTION = re.compile(r"(?:Vraag|Vragen)\b")
_ANSWER = re.compile(r"(?:Antwoord|Antwoorden|Mededeling|Toelichting)\b")
_LABELLED = re.compile(
    r"(?:(Vraag|Vragen)|(Antwoord|Antwoorden|Mededeling))"
    r"(?: (?:op )?(?:de )?(?:vra(?:ag|gen) )?[\d, en/tm]{1,20})?:"
)


def roles_of(clean: CleanText) -> list[Role]:
    """One role for each paragraph of ``clean.text``."""
    paragraphs = clean.text.split("\n")
    notes = len(paragraphs)
    if clean.notes_at < len(clean.text):
        notes = clean.text.count("\n", 0, clean.notes_at)
    head = _head_length(paragraphs[:notes])
    roles = _body_roles(paragraphs[head:notes])
    return [*_all("head", head), *roles, *_all("note", len(paragraphs) - notes)]


def _all(role: Role, count: int) -> Iterator[Role]:
    return repeat(role, count)


def _head_length(paragraphs: Sequence[str]) -> int:
    """How many paragraphs stand before the letter's first words."""
    length = 0
    for i, words in enumerate(paragraphs[:40]):
        if is_label(words) or i > length + 12:
            break
        opening = len(words) < 600 and _HEAD_END.search(words[:400])
        if opening or (len(words) < 90 and _ADDRESS.match(words)):
            length = i + 1
    return length


def _body_roles(paragraphs: Sequence[str]) -> list[Role]:
    answers = any(is_label(words) and _ANSWER.match(words) for words in paragraphs)
    roles: list[Role] = []
    state: Role = "body"
    for words in paragraphs:
        role, state = _role(words, state)
        roles.append(role)
    _close(paragraphs, roles)
    if answers:
        _unlabelled_questions(paragraphs, roles)
    return roles


def _role(words: str, state: Role) -> tuple[Role, Role]:
    """This paragraph's role, and the state in which the next one is read."""
    if is_label(words):
        return "heading", "question" if _QUESTION.match(words) else "answer"
    labelled = _LABELLED.match(words)
    if labelled:
        state = "question" if labelled[1] else "answer"
    if state == "question":
        return "question", state
    if " | " in words:
        return "row", state
    if _MOTION.match(words):
        return "motion", state
    if _ITEM.match(words):
        return "item", state
    if _is_heading(words):
        return "heading", state
    return state, state


def _is_heading(words: str) -> bool:
    return len(words) < 100 and words[-1:] not in ".;:!?»”,)"


def _close(paragraphs: Sequence[str], roles: list[Role]) -> None:
    """Mark the signatures at the end."""
    for i in range(len(paragraphs) - 1, max(-1, len(paragraphs) - 16), -1):
        words = paragraphs[i]
        if (_SIGNATURE.match(words) and len(words) < 240) or (
            _NAME.match(words) and len(words) < 60
        ):
            roles[i] = "signature"
        elif words and roles[i] != "heading":
            return


def _unlabelled_questions(paragraphs: Sequence[str], roles: list[Role]) -> None:
    """In a paper with answers, what stands before "Antwoord" and asks is a question."""
    for i, words in enumerate(paragraphs[1:], 1):
        if roles[i] == "heading" and _ANSWER.match(words) and paragraphs[i - 1].endswith("?"):
            roles[i - 1] = "question"
