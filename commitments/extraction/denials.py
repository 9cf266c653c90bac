"""What a sentence denies ("Ik trek de toezegging niet in"): neither said nor come about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from commitments.extraction.readings import Act

_RULE = "uitsluiting.ontkend"
_END = r"(?= ?(?:[.,;:]|$| (?:en|maar|want)\b))"
_IS_NOT_SO = r"\b(?:onjuist|onwaar|niet (?:juist|waar|zo|correct)|klopt niet)\b"
_UNTRUE = rf"^ dat [^;,]{{0,200}}\bzou(?:den)?\b[^;,]{{0,200}},[^;]{{0,60}}{_IS_NOT_SO}"
_MEANS_NOT = r"\bbetekent (?:\w+ )?niet dat\b"
_DONE = r"(?:afgedaan|nagekomen|ingelost|voldaan|uitgevoerd|afgehandeld|afgerond)"
# "De evaluatie, die in mei nog niet was afgerond, gaat hierbij": that denies nothing told now.
_SUBORDINATE = (
    r"\b(?:die|dat|welke|waar\w+|omdat|doordat|hoewel|terwijl|toen|als|wanneer|of|zolang)\b"
)
_PUT_OFF = r"(?:uitstel|vertraging|overschrijding)"
_DENIED: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (
        "commitment",
        re.compile(
            r"\bzeg(?:gen)? (?:ik |wij )?(?:u |uw kamer )?niet toe dat\b|\bin het midden of\b"
            r"|\b(?:uitgesloten|onmogelijk|ondenkbaar) dat (?:ik|wij|u|uw kamer)\b"
            r"|\bin \w+ noch in \w+\b"
        ),
    ),
    (
        "fulfilment",
        re.compile(
            rf"(?:^|[,;:])(?:(?!{_SUBORDINATE})[^,;:])*?\bniet (?!alleen|slechts|enkel|eerder)"
            rf"(?:\w+ ){{0,2}}?{_DONE}\b"
            r"|\bniet voldaan aan\b|\bniet aan (?:de|mijn|die|deze) [\w-]+ voldaan\b"
            r"|\bgeen (?:uitvoering|gevolg|invulling) (?:is )?gegeven\b"
            r"|\b(?:dit|deze \w+) is (?:nog )?niet (?:de|het|mijn) (?:door mij )?toegezegde?\b"
            rf"|\bdoet [^;,]{{0,60}}\bniet af{_END}"
        ),
    ),
    (
        "withdrawal",
        re.compile(
            r"\b(?:(?:laat|laten)\b[^;,]{0,60}\bniet (?:los|vallen|varen|vervallen)"
            r"|(?:geef|geven)\b[^;,]{0,60}\bniet op|(?:trek|trekken)\b[^;,]{0,60}\bniet in"
            rf"|(?:stap|stappen|zie|zien)\b[^;,]{{0,60}}\bniet af){_END}"
            r"|\b(?:zie|zien|stap|stappen) (?:ik |wij )?niet af van\b"
            r"|\bkom(?:en)? (?:ik |wij )?niet terug van\b"
            rf"|\bschrap(?:pen)? (?:ik|wij)\b[^;,]{{0,40}}\bniet{_END}"
            r"|\bniet (?:van (?:de baan|tafel)\b|achterhaald|overbodig|vervallen"
            r"|ingetrokken|geschrapt|gestrand|achterwege|te vervallen|loslaten)\b"
            r"|\b(?:intrekking|afstel)\b[^;,]{0,60}\b(?:geen sprake|niet aan de orde)\b"
            r"|\bvan (?:intrekking|opzegging|afschaffing) (?:\w+ )?(?:afgezien|af te zien)"
            r"|\bdoe(?:t|n)\b[^;,]{0,60}\bniets? af\b"
            r"|\bniet (?:middels|via|per|door middel van|schriftelijk|mondeling)\b[^;]{0,80}"
            r"\bmaar (?:per|via|middels|in|met|mondeling|schriftelijk)\b"
            rf"|{_MEANS_NOT}[^;]*\b(?:vervalt|vervallen|ingetrokken|geschrapt"
            r"|van (?:de baan|tafel)|afzie)\b"
            rf"|{_UNTRUE}"
        ),
    ),
    (
        "postponement",
        re.compile(
            r"\bniet bereid\b|\boverwe(?:eg|gen) (?:ik |wij )?niet\b"
            rf"|\bhoef(?:t|ven)?\b[^;,]{{0,60}}\bniet te \w+en{_END}"
            r"|\b(?:wordt|worden|is|zijn) niet (?:overschreden|verschoven|uitgesteld|vertraagd)\b"
            rf"|\bgeen sprake van (?:\w+ )?{_PUT_OFF}\b"
            rf"|\b{_PUT_OFF}\b[^;,]{{0,60}}\b(?:geen sprake|niet aan de orde|niet nodig)\b"
            rf"|\bschui(?:ft|ven)\b[^;,]{{0,20}}\bniet (?:op|door){_END}"
            rf"|\b(?:leidt|leiden) niet tot (?:\w+ )?{_PUT_OFF}\b|{_MEANS_NOT}"
            rf"[^;]*\b(?:later|uitgesteld|gereed|klaar|{_PUT_OFF}|vertraagd?|opschui(?:ft|ven))\b"
            rf"|{_UNTRUE}"
        ),
    ),
)


def denied(acts: Sequence[Act], words: str) -> Iterator[tuple[Act, str]]:
    """Those of the acts of a ``flat`` sentence of which it says that it is not so."""
    for act, pattern in _DENIED:
        if act in acts and pattern.search(words):
            yield act, _RULE
