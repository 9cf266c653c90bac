"""What a letter is about, as its head says it ("Betreft", "Onderwerp", a title)."""

from __future__ import annotations

import re

from commitments.extraction.rules import lexicon

_SUBJECT = re.compile(
    r"^[ |]*(?:Betreft|Onderwerp|Betreft/Onderwerp)(?![a-z])(?: Bijlagen?(?:\(n\))?(?=\n))? ?:?"
    r"[ \t|]*\n?[ \t]*([^\n]{3,300}(?:\n[^\n]{3,200}){0,4})",
    re.MULTILINE,
)
_MOST_LINES = 4
# A line goes on in the next where that is set in, or begins as no line of a head does.
_GOES_ON = re.compile(r"[ \t]{3,}|[a-z(]")
# ... or where it ends as no title does: in a word that asks for another, a comma, a dash.
_UNFINISHED = re.compile(
    r"(?:[,–&/-]|\b(?:" + lexicon.PREPOSITIONS.replace(" ", "|") + r"|en|of|de|het|een|der|den|des"
    r"|inzake|betreffende|omtrent|en/of|uw|zijn|haar|hun|deze|dit|die|dat|lid|leden|nr\.|nrs\.))$"
)
# ... or where it fills its line, and a blank one comes before anything else of the head.
_FULL = 50  # characters
_BESIDE = re.compile(r"(?:(?<=\S) {3,}|^ {40,})\S.*", re.MULTILINE)  # what stands in the margin
_OTHER = re.compile(
    r"Geachte|Uw |On[sz]e? |Kenmerk|Datum|Bijlage|Pagina|Contact|Aan |Den Haag|Directi?e|Status|\W"
    r"|[^\n]*(?:[.:]$|\. [A-Z])|\S*\d\S*$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"^(Vragen? van (?:het lid|de leden).{5,500}?)\.?\s*\([Ii]ngezonden", re.MULTILINE | re.DOTALL
)
_WEB_TITLE = re.compile(
    r"\A\s*([^\n]{5,200})\n(?:[^\n]{0,300}\n){0,3} *(?:Documenttype: )?"
    r"(?:Kamerstuk|Brief|Kamerbrief)\b[^\n|]{0,60}\|"
)
_FLAT_SUBJECT = re.compile(
    r"\bDatum [^\n]{6,40}? Betreft:? ([^\n]{5,200}?) (?=Geachte |(?:Uw|Ons) kenmerk )"
)
_WEB_KIND = re.compile(r"\A\s*Brief (?:regering|minister|bewindspersoon) ?: ([^\n]{5,200})")
_SUBJECTS = {
    "Brief ": _WEB_KIND,
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
            told = _first_lines(found[1]) if pattern is _SUBJECT else found[1]
            return " ".join(told.split()).rstrip(".| ")
    return None


def _first_lines(block: str) -> str:
    """Of the lines below "Betreft" up to a blank one, those that are of the subject."""
    block = _BESIDE.sub("", block)
    lines = block.split("\n")
    whole = len(lines) <= _MOST_LINES and len(lines[0]) >= _FULL
    if whole and not any(map(_OTHER.match, lines[1:])):
        return block
    last = 0
    for line in lines[1:_MOST_LINES]:
        if not (_GOES_ON.match(line) or _UNFINISHED.search(lines[last])):
            break
        last += 1
    return "\n".join(lines[: last + 1])


def asked_by_members(head: str) -> bool:
    """Whether the head prints written questions of members ("Vragen van het lid … (ingezonden")."""
    return "ngezonden" in head and _ASKED.search(head) is not None
