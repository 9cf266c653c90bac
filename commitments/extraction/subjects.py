"""What a letter is about, as its head says it ("Betreft", "Onderwerp", a title)."""

from __future__ import annotations

import re

_SUBJECT = re.compile(
    r"^[ |]*(?:Betreft|Onderwerp|Betreft/Onderwerp)(?![a-z])(?: Bijlagen?(?:\(n\))?(?=\n))? ?:?"
    r"[ \t|]*\n?[ \t]*"
    r"([^\n]{3,300}(?:\n[ \t]{3,}[^\n]{3,200}|\n(?=[a-z(])[^\n]{3,120}){0,3})",
    re.MULTILINE,
)
_ASKED = re.compile(
    r"^(Vragen? van (?:het lid|de leden).{5,500}?)\.?\s*\([Ii]ngezonden", re.MULTILINE | re.DOTALL
)
_WEB_TITLE = re.compile(
    r"\A\s*([^\n]{5,200})\n(?:[^\n]{0,300}\n){0,3} *(?:Documenttype: )?"
    r"(?:Kamerstuk|Brief|Kamerbrief)\b[^\n|]{0,60}\|"
)
_FLAT_SUBJECT = re.compile(r"\bDatum [^\n]{6,40}? Betreft:? ([^\n]{5,200}?) (?=Geachte )")
_SUBJECTS = {
    "Betreft": _SUBJECT,
    " Betreft": _FLAT_SUBJECT,
    "Onderwerp": _SUBJECT,
    "ngezonden": _ASKED,
    "brief |": _WEB_TITLE,
}


def subject_of(head: str) -> str | None:
    for word, pattern in _SUBJECTS.items():
        opens = head.find("Geachte ") if pattern is _SUBJECT else -1  # tables come after
        found = pattern.search(head, 0, len(head) if opens < 0 else opens) if word in head else None
        if found:
            return " ".join(found[1].split()).rstrip(".| ")
    return None


def asked_by_members(head: str) -> bool:
    """Whether the head prints written questions of members ("Vragen van het lid … (ingezonden")."""
    return "ngezonden" in head and _ASKED.search(head) is not None
