"""Who signed a letter, in what office, in order; and for whom else it speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from commitments.extraction.offices import TITLE, office_as_said, office_of_portfolio
from commitments.extraction.readings import SignatoryReading
from commitments.extraction.text import CleanText

_TAIL = 1600  # characters before the footnotes in which signatures are looked for
_OFFICE_START = (
    rf"(?:(?:De|DE|de) )?(?:{TITLE} (?:van|VAN|voor|VOOR) "
    r"|[Mm]inister-[Pp]resident|MINISTER-PRESIDENT"
    r"|(?:[Mm]inister|[Ss]taatssecretaris) (?=[A-Z]\w+(?:,? [A-Z]\w+){0,5} en [A-Z]"
    r"|(?:Rechtsbescherming|Defensie|Financiën|Digitalisering|Koninkrijksrelaties|Klimaat)\b))"
)
_SURNAME = (
    r"(?:(?:van|de|der|den|ter|ten|te|het|[’']t|von|el|al|in|op|Van|De|Den|Der) ){0,3}"
    r"[A-ZÀ-Þ][\w’'-]+(?:(?: |-| [-–] )(?:(?:van|de|der|den) ){0,2}[A-ZÀ-Þ][\w’'-]+){0,3}"
)
_NAME = (
    r"(?:(?:[Dd]rs?|[Mm]r|[Ii]r|[Ii]ng|[Pp]rof|[Dd]hr|[Mm]w)(?:\. ?| )){0,3}"
    rf"(?:[A-Z][a-z]{{0,2}} ?\. ?){{1,7}}(?:\([A-Z][\w-]+\) )?{_SURNAME}"
)
_FULL_NAME = (
    r"(?!Minister|Staatssec)[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-Z][a-z]+)? (?:(?:[A-Z]\. ?){1,4} ?)?"
    rf"{_SURNAME}"
)
_CELLS = re.compile(rf"\n| \| |(?<=\w) (?={_OFFICE_START})")
_SIGNED = re.compile(
    rf"(?P<office>{_OFFICE_START}.{{0,150}}?)"
    rf"(?:(?: ?, ?| )(?P<name>{_NAME})| ?, ?(?P<full>{_FULL_NAME}))? ?,?$"
)
_ONLY_NAME = re.compile(rf"(?P<name>{_NAME}|{_FULL_NAME}),?$")
_INLINE = re.compile(
    rf"(?P<office>{_OFFICE_START}[^.;:|\n«»()]{{3,120}}?)"
    rf"(?: ?, ?(?P<name>{_NAME})(?=\n|$| [A-Z])"
    rf"|(?: ?,?\n| (?=[dimp][a-z]{{1,3}}\. ))(?P<below>{_NAME})$)",
    re.MULTILINE,
)
_WAS_SIGNED = re.compile(r"\([Ww]\. ?[Gg]\.\) ")  # "was getekend", in copies
_IN_TITLES = ("inister", "INISTER", "ecretaris", "ECRETARIS")
_SENTENCE = re.compile(
    r"\b(?:is|zijn|heeft|hebben|wordt|worden|zal|zullen|kan|kunnen|ik|wij|mij)\b"
)
_ANSWERED = re.compile(
    rf"(?:(?:Antwoord|antwoord|Mededeling) van |(?<=\) )en (?:van )?)(?:de )?(?P<title>{TITLE}) "
    r"(?P<name>[A-Z][^()\n]{1,60}?) \((?P<portfolio>[^()\n]{3,120})\)?"
    r"(?=,| \(ontvangen|\) en | en van | mede namens|\n|$|\.)"
)
_TOGETHER = re.compile(r",? ?\b[Mm]ede namens\b[^\n]*?(?=,?$)", re.MULTILINE)
_BEHALF = re.compile(r"[Mm]ede namens (?:de |het )?")
_BEHALF_OFFICE = re.compile(
    rf"(?:(?P<title>{TITLE}) )?(?P<portfolio>(?:van|voor) [A-ZÀ-Þ][\w-]+"
    r"(?:(?:, | en | )[A-ZÀ-Þ][\w-]+){0,7}?)(?:(?P<more>,? en (?:de )?|, (?:de )?)"
    rf"(?=(?:{TITLE} )?(?:van|voor) [A-Z])|(?! (?:[A-Z]|en [A-Z])|, [A-Z]))"
)


def signatories_of(clean: CleanText, opening: str) -> tuple[SignatoryReading, ...]:
    """Those who signed at the end, else those who answer by the opening of a Q&A paper."""
    return (
        tuple(_signed(_last_block(clean)))
        or tuple(
            SignatoryReading(found["name"], office_of_portfolio(found["title"], found["portfolio"]))
            for found in _ANSWERED.finditer(" ".join(opening.split()))
        )
        or tuple(_signed_inline(clean))
    )


def _signed_inline(clean: CleanText) -> Iterator[SignatoryReading]:
    if any(part in clean.text for part in _IN_TITLES):
        for found in _INLINE.finditer(clean.text, 0, clean.notes_at):
            name = found["name"] or found["below"]
            yield SignatoryReading(name, office_as_said(found["office"]))


def _last_block(clean: CleanText) -> str:
    """The paragraphs at the end that can be part of a signature."""
    tail = clean.text[max(0, clean.notes_at - _TAIL) : clean.notes_at].rstrip("\n")
    paragraphs = tail.split("\n")
    first = len(paragraphs)
    while first and _can_sign(paragraphs[first - 1]):
        first -= 1
    return "\n".join(paragraphs[first:])


def _can_sign(words: str) -> bool:
    short = len(words) < 260 and words[-1:] not in ".?!:;"
    return short and not _SENTENCE.search(words)


def _signed(block: str) -> Iterator[SignatoryReading]:
    """Offices and names of a block, each with each in order, whichever stands first."""
    offices: list[str] = []
    names: list[str] = []
    for cell in _CELLS.split(_TOGETHER.sub("", _WAS_SIGNED.sub("", block))):
        signed, only = _SIGNED.match(cell), _ONLY_NAME.match(cell)
        if signed:
            offices.append(office_as_said(signed["office"]))
        name = (signed["name"] or signed["full"]) if signed else only and only["name"]
        if name:
            names.append(name)
    for at, office in enumerate(offices):
        yield SignatoryReading(names[at] if at < len(names) else "", office)


def on_behalf_of(clean: CleanText, opening: str) -> tuple[str, ...]:
    """The offices a letter also speaks for ("mede namens de Minister van Defensie").

    By its opening, else by its signature.
    """
    return _spoken_for(opening) or _spoken_for(_last_block(clean))


def _spoken_for(text: str) -> tuple[str, ...]:
    if "namens" not in text:
        return ()
    text = " ".join(text.replace("\n", "; ").split())
    start = _BEHALF.search(text)
    found = _BEHALF_OFFICE.match(text, start.end()) if start else None
    offices: list[str] = []
    title = ""
    while found and (found["title"] or title):
        title = (found["title"] or title).removesuffix("s")
        title = "Staatssecretaris" if title.lower().startswith("staats") else title
        offices.append(office_as_said(f"{title} {found['portfolio']}"))
        found = _BEHALF_OFFICE.match(text, found.end()) if found["more"] else None
    return tuple(offices)
