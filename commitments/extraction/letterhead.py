"""What a letter says about itself: date, chamber, papers, kind, subject, addressee, signatures.

What the text does not say stays unknown.
"""

from __future__ import annotations

import re
from datetime import date

from commitments.extraction.days import DAY, day_of, numeric_day
from commitments.extraction.dossiers import DOSSIER, normal_dossier, paper_of_id
from commitments.extraction.kinds import kind_of
from commitments.extraction.offices import ministry_of, office_as_said
from commitments.extraction.readings import (
    Chamber,
    KamerstukReading,
    LetterheadReading,
    SignatoryReading,
)
from commitments.extraction.rules.words import MONTH_NAMES, MONTHS, SHORT_MONTHS
from commitments.extraction.signatures import on_behalf_of, signatories_of
from commitments.extraction.subjects import asked_by_members, subject_of
from commitments.extraction.text import CleanText

_ABOVE = 600  # characters in which a day that stands alone is the letter's
_HEAD = 3000  # characters in which the head of a letter must stand
# It begins with all characters a place may begin with, so that a search skips to these.
_PLACE = re.compile(
    r"[A-Z’'](?:(?:(?<=D)(?:en Haag|EN HAAG)|(?<=T)he Hague|(?<=[’'])s-[Gg]ravenhage) ?,"
    # without a comma only on a line of its own
    r"|(?:(?<=^D)(?:en Haag|EN HAAG)|(?<=^T)he Hague|(?<=^[’'])s-[Gg]ravenhage)"
    r"(?= (?:\w+dag )?\d{1,2} \w+ \d{4}[ \t]*$)"
    r"|(?<=^[A-Z])[\w’' -]{2,25} ?,)\s{0,3}(?:\w+dag )?" + DAY.pattern,
    re.MULTILINE,
)
# A month in capitals, or cut short ("3 APRIL 2024", "3 apr. 2024").
_MONTH = re.compile(
    rf"(?<=\d )(?:(?P<whole>{'|'.join(MONTHS)})\b|(?P<short>{'|'.join(SHORT_MONTHS)})\b\.?"
    r"(?= ?(?:19|20)\d\d))",
    re.IGNORECASE,
)
# What may stand beside "Datum" above its day, in the heads of a letter's columns.
_COLUMNS = (
    r"(?: (?:Bijlage\(n\)|Bijlagen?|Onderwerp|Uw brief|\(Kenmerk\)|(?:Ons |Uw )?[Kk]enmerk"
    r"|Contactpersoon|Doorkiesnummer)){1,4}"
)
_DATED = re.compile(
    rf"(?:^[ |-]*|(?<=[A-Z] )(?=D)|(?<=[a-z.] )(?=Datum \d)|(?<=, )(?=datum: ))"
    rf"(?:(?:(?:[Dd]atum|DATUM)(?: brief)?|Vastgesteld)(?:{_COLUMNS}(?=\s))? ?:?"
    rf"|Den Haag{_COLUMNS}(?=\s))"
    rf"(?:[ \t|]*+|[ \t]{{2,60}}[^\n]{{0,60}}\n)\n{{0,2}} *+"
    rf"(?:{DAY.pattern}|(?P<figures>[\d./-]{{8,10}}))",
    re.MULTILINE,
)
_DAY = DAY.pattern.replace(" ", r"\s")  # over the end of a line too
_RECEIVED = re.compile(
    rf"(?:\([Oo]ntvangen|^\(?Ontvangen|^Beantwoord)(?:\s+|(?=\d)){_DAY}", re.MULTILINE
)
# In a committee's report of written questions: the day of the letter that answered these.
_REPLIED = (
    re.compile(
        rf"(?:[Bb]ij (?:\w+ )?brief van|\bop) {_DAY}"
        r"[^.\d]{0,260}\b(?:be|ge)(?:antwoord|reageerd)\b"
    ),
    re.compile(
        rf"[Bb]ij brieven van [^.;]{{3,60}}? en {_DAY}[^.\d]{{0,260}}"
        r"\b(?:be|ge)(?:antwoord|reageerd)\b"
    ),
    re.compile(rf"\b[Aa]ntwoordbrief van {_DAY}"),
    re.compile(rf"\b(?:be|ge)(?:antwoord|reageerd) (?:bij|per) (?:\w+ )?brief van {_DAY}"),
)
# Alone on its line, where nothing else tells it.
_ALONE = re.compile(
    rf"^[ \t]*(?:(?<![^\n]\n)d\.?d\.? ?)?{DAY.pattern}(?: - kamerstuk)?[ \t]*$", re.MULTILINE
)
_WEB_DATE = re.compile(
    r"^(?:Documenttype: )?(?:Kamerstuk|Brief|Kamerbrief)\b[^\n|]{0,60}\| *([\d./-]{8,10})",
    re.MULTILINE,
)
_ADDRESSEE = re.compile(
    r"^ *(?:Aan )?(?:de|De|DE) (?P<who>[Vv]oorzitters? van (?:der? (?:Tweede|Eerste|vaste)|beide)"
    r"(?:(?! (?:heeft|hebben) )[^\n]){0,160}?(?:\n *der Staten-Generaal)?)"
    r"(?=,? *$| +(?:Den Haag|Postbus|Binnenhof|DEN HAAG|[’']s-Grav))",
    re.MULTILINE,
)
_BOTH = re.compile(r"(?:Tweede|Eerste)(?: Kamer)? en (?:van )?(?:de )?(?:Eerste|Tweede)\b")
_CHAMBER = re.compile(
    r"(Tweede|Eerste) Kamer(?: der Staten-Generaal|, vergaderjaar|$| *\n)", re.MULTILINE
)
_CASE = re.compile(r"\b\d{4}Z ?\d{5}\b")
_PAPER = re.compile(
    r"^[ \t]*(?:[Nn]r\. ?(?P<number>\d{1,5})|(?P<letter>[A-Z]{1,3})\d?)[ \t]*\n{0,2}(?<=\s)"
    r"(?:(?:GEWIJZIGDE|VERBETERDE|HERDRUK\d?|TWEEDE|NADERE)\s){0,2}"
    r"(?:BRIEF|Brief|LIJST|VERSLAG|MEMORIE|NOTA|Verslag van een|Lijst van vragen|Memorie van"
    r"|Nota naar)\b",
    re.MULTILINE,
)
_TITLE_DOSSIER = re.compile(rf"^[ \t]*({DOSSIER})(?:[ \t]*\n\n?(?=[A-Z])|[ \t]+\S)", re.MULTILINE)
_FLAT_TITLE = re.compile(
    rf"Vergaderjaar \d{{4}}.\d{{2,4}} ({DOSSIER}) ?(?=[A-Z]).{{2,300}}?(?: |\b)"
    r"Nr\. (\d{1,5}) BRIEF"
)
# "34300 J 32 Brief van de minister", and the row of a table above a paper of the Eerste Kamer.
_ONE_LINE = re.compile(
    rf"^[ \t]*(?P<dossier>{DOSSIER}) (?P<number>\d{{1,5}}|[A-Z]{{1,2}}) (?:BRIEF|Brief) van\b"
    rf"|Kamer der Staten-Generaal \| \d{{4}}[–-]\d{{2,4}} \| (?P<cell>{DOSSIER})"
    r" nr\. (?P<paper>\w{1,5})\b",
    re.MULTILINE | re.IGNORECASE,
)
_RUNNING = re.compile(
    rf"Kamer, vergaderjaar \d{{4}}[–-]\d{{2,4}}, ({DOSSIER}), "
    r"(?:nr\.? ?(\d{1,6})|([A-Z]{1,3})\b)"
)
_ANSWERS = re.compile(
    r"^(?:AH )?(\d{1,4})[ \t]*$|gegeven antwoorden (\d{1,4}) Vragen van", re.MULTILINE
)
_MINISTRY = re.compile(r"^ *Ministerie van ([A-Z][^\n]{3,80}?) *$", re.MULTILINE)
_OF_MINISTER = re.compile(
    r"^ *(?:[Nn]r\. ?\d{1,5} |[A-Z]{1,3}\d? )?BRIEF VAN DE ((?:MINISTER|STAATSSECRETARIS)"
    r"(?: EN (?:DE )?STAATSSECRETARIS)? VAN [A-ZÀ-Þ ,’'-]+(?:\n[A-ZÀ-Þ ,’'-]{3,})?)$",
    re.MULTILINE,
)
# A paper whose title names another writer ("BRIEF VAN DE ALGEMENE REKENKAMER").
_BY_OTHERS = re.compile(
    r"^[ \t]*(?:[Nn]r\. ?\d{1,5}[ \t]+|[A-Z]{1,3}\d?[ \t]+)?BRIEF VAN (?:DE |HET |EEN )?"
    r"(?![^\n]*(?:MINISTER|STAATSSECRETARIS|REGERING|KABINET|BEWINDS))[A-Z]{4}",
    re.MULTILINE,
)
_OWN_MARK = re.compile(
    r"^ *(?:Onze referentie|Ons kenmerk|Kenmerk) ?:?[ \t]*\n?[ \t]*((?:\S+ ?/ ?)?\S*\d\S*)",
    re.MULTILINE,
)
_OTHER_MARK = re.compile(
    r"^ *(?:Uw referentie|Uw kenmerk) ?:?[ \t]*\n?[ \t]*(\S*\d\S*)", re.MULTILINE
)


def read_letterhead(clean: CleanText) -> LetterheadReading:
    """The head and the signatures of one letter."""
    head = _MONTH.sub(_in_full, clean.plain[:_HEAD])
    opening = clean.text[:_HEAD]
    signatories = signatories_of(clean, opening)
    subject = subject_of(head)
    addressee = _addressee(head)
    own_mark, other_marks = _marks(head)
    papers = _papers(clean.plain)
    return LetterheadReading(
        date=_date(head),
        chamber=_chamber(clean.plain, addressee) or _chamber_of_papers(papers, head),
        kind=kind_of(clean, subject, bool(signatories)),
        papers=papers,
        subject=subject,
        ministries=_ministries(signatories, head),
        signatories=signatories,
        addressee=" ".join(addressee.split()).rstrip(",") if addressee else None,
        on_behalf_of=on_behalf_of(clean, opening),
        own_mark=own_mark,
        other_marks=other_marks,
    )


def is_of_others(clean: CleanText) -> bool:
    """Whether the title says that no minister wrote it: then it promises nothing for one."""
    return _BY_OTHERS.search(clean.plain, 0, _HEAD) is not None


def _in_full(month: re.Match[str]) -> str:
    short = month["short"]
    return MONTH_NAMES[SHORT_MONTHS[short.lower()]] if short else month[0].lower()


def _date(head: str) -> date | None:
    replied = _REPLIED if "Vastgesteld" in head or "ntwoordbrief" in head else ()
    for pattern in (*replied, _PLACE, _RECEIVED, _DATED):
        for found in pattern.finditer(head):
            day = _day(found)
            if day:
                return day
    web = _WEB_DATE.search(head)
    if web:
        return numeric_day(web[1])
    alone = _ALONE.search(head, 0, _ABOVE)
    return _day(alone) if alone else None


def _day(found: re.Match[str]) -> date | None:
    groups = found.groupdict()
    if groups.get("figures"):
        return numeric_day(groups["figures"])
    return day_of(found, None)


def _chamber(plain: str, addressee: str) -> Chamber | None:
    head = plain[:_HEAD]
    for text in (addressee, head, plain[-400:]):
        if "beide Kamers" in text or (text is addressee and _BOTH.search(text)):
            return None
        found = _CHAMBER.search(text)
        if found:
            return "TK" if found[1] == "Tweede" else "EK"
    if "Aanhangsel van de Handelingen" in head or _CASE.search(head[:200]):
        return "TK"
    before = head.partition("Geachte ")[0] if "Geachte " in head else ""
    named = {name for name in ("Tweede Kamer", "Eerste Kamer") if name in before}
    return ("TK" if "Tweede Kamer" in named else "EK") if len(named) == 1 else None


def _chamber_of_papers(papers: tuple[KamerstukReading, ...], head: str) -> Chamber | None:
    """By the numbers of its papers, figures in the Tweede Kamer and letters in the Eerste.

    Questions of single members are put in the Tweede Kamer.
    """
    number = papers[0].number if papers else None
    if number:
        return "TK" if number[0].isdigit() else "EK"
    return "TK" if asked_by_members(head) else None


def _papers(plain: str) -> tuple[KamerstukReading, ...]:
    """The letter's own numbers: by its title, else by the marks printed on its pages."""
    head = plain[:_HEAD]
    flat = _FLAT_TITLE.search(head)
    if flat:
        return (KamerstukReading(normal_dossier(flat[1]), flat[2]),)
    title, line = _PAPER.search(head), _ONE_LINE.search(head)
    if line and not (title and title.start() < line.start()):
        dossier = normal_dossier(line["dossier"] or line["cell"])
        return (KamerstukReading(dossier, line["number"] or line["paper"]),)
    if title:
        number = title["number"] or title["letter"]
        above = _TITLE_DOSSIER.findall(head, 0, title.end())
        dossiers = map(normal_dossier, above or _printed(plain))
        return tuple(KamerstukReading(x, number) for x in dict.fromkeys(dossiers)) or (
            KamerstukReading(None, number),
        )
    if "Aanhangsel van de Handelingen" in head or head.startswith("AH "):
        answers = _ANSWERS.search(head)
        return (KamerstukReading(None, answers[1] or answers[2]),) if answers else ()
    paper = paper_of_id(plain)
    return (paper,) if paper else _lettered(plain)


def _lettered(plain: str) -> tuple[KamerstukReading, ...]:
    """An Eerste Kamer paper by its running head; figures there may be a page's."""
    running = _RUNNING.search(plain)
    if running and running[3]:
        return (KamerstukReading(normal_dossier(running[1]), running[3]),)
    return ()


def _printed(plain: str) -> list[str]:
    """The dossier by the print marks at the page's foot."""
    paper = paper_of_id(plain)
    if paper and paper.dossier:
        return [paper.dossier]
    running = _RUNNING.search(plain)
    return [running[1]] if running else []


def _ministries(signatories: tuple[SignatoryReading, ...], head: str) -> tuple[str, ...]:
    found = dict.fromkeys(
        name for one in signatories if (name := ministry_of(one.office)) is not None
    )
    if not found and "Ministerie van" in head:
        found = dict.fromkeys(_MINISTRY.findall(head)[:1])
    if not found and (title := _OF_MINISTER.search(head)):
        ministry = ministry_of(office_as_said(title[1]))
        return (ministry,) if ministry and "minister" not in ministry.lower() else ()
    return tuple(found)


def _addressee(head: str) -> str:
    """The chairman addressed, as written; empty where none is."""
    found = _ADDRESSEE.search(head) if "oorzitter" in head else None
    return found["who"] if found else ""


def _marks(head: str) -> tuple[str | None, tuple[str, ...]]:
    """The letter's own reference mark, and those of the letters it answers."""
    if "enmerk" not in head and "eferentie" not in head:
        return None, ()
    own = _OWN_MARK.search(head)
    return own[1] if own else None, tuple(found[1] for found in _OTHER_MARK.finditer(head))
