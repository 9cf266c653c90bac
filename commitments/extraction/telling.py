"""Words of time that only say when something was told, asked or done: never a term."""

from __future__ import annotations

import re

_GONE_BEFORE = re.compile(
    r"(?:afgelopen|vorige?|voorbije|verleden|laatstleden|eerder dit|eerder deze)[ ]?$"
)
_GONE_AFTER = re.compile(
    r",?\s?(?:jl|j\. ?l|l\. ?l|jongstleden|laatstleden)\b\.?|\s(?:geleden|vorig jaar)\b"
    r"|\s(?:(?:al|reeds|eerder) )?(?:meldde|schreef|berichtte|toezegde|aankondigde|beloofde|aangaf"
    r"|vertelde|liet weten)n?\b"  # "in mei schreef"
    r"|\s(?:liet|schreef|meldde|berichtte|zegde|kondigde|beloofde) (?:ik|wij|mijn|onze)\b"
    r"|\s(?:(?:van|in) het )?(?:daaropvolgende|daarop volgende) jaar\b"
    r"|\s(?:aan (?:u|uw kamer|de (?:tweede )?kamer) )?(?:toegezegd|aangekondigd|beloofd|voorzien"
    r"|gepland),? (?:maar|doch) (?:zal|wordt|komt|volgt|is nu)\b"
    # what had been planned: "de voor het voorjaar aangekondigde brief"
    r"|\s(?:aangekondigde|toegezegde|voorziene|beloofde|geplande|beoogde)\b(?= [\w-]*(?:brief"
    r"|reactie"
    r"|nota|notitie|rapport|rapportage|evaluatie|visie|plan|voorstel|overzicht|verslag|agenda|kader"
    r"|cijfers|monitor|analyse|verkenning|uitwerking|onderzoek|raming|stukken)\b)"
)


# After the day of a promise: "op 22 maart heb toegezegd", "in mei is beloofd".
_TOLD_AFTER = re.compile(
    r"(?: (?!(?:die|dat|zoals|welke|wat|hoe|wie|waarom|of)\b)[^\s,;]+){0,5}?"
    r" (?:heb|hebben|heeft|is|was|werd|had) (?:toegezegd|beloofd|aangegeven|gemeld|bericht"
    r"|geschreven|aangekondigd|afgesproken|verzocht|gevraagd|verstuurd|gestuurd|verzonden|gezonden"
    r"|toegezonden|toegestuurd|aangeboden|ontvangen|gepubliceerd|verschenen)\b"
    r"| (?:toegezegd|beloofd)\b| (?:gezonden|verzonden|gestuurde|verstuurde|ontvangen)"
    r" (?!(?:beide|de|u|uw|alle|het|een|wij|van|door)\b)[\w-]+\b"
)
# In a clause about what was done: "de proef die in januari is gestart".
_DONE_AFTER = re.compile(
    r" (?:(?:al|reeds|eerder) )?(?:is|zijn|heeft|hebben|heb|werd|werden|was|waren)"
    r" (?:\w*ge\w{3,}|(?:be|ver|ont|her|onder)\w{3,})(?:d|t|en)\b"
)
# In a clause about what starts, takes effect or ends then: "de wet die op 1 juli ingaat".
_TAKES_EFFECT = re.compile(
    r" (?:\w+ ){0,2}?(?:ingaat|ingaan|in werking (?:treedt|treden)|van kracht (?:wordt|worden)"
    r"|vervalt|vervallen|start|starten|begint|beginnen|aanvangt|van start gaat|afloopt|aflopen"
    r"|eindigt|eindigen)\b"
)
_WHICH_BEFORE = re.compile(r" (?:die|dat|welke)(?: (?!(?:ik|wij) )[^\s,;.]+){0,6} $")
TOLD_ON = frozenset(("op", "in", "van", "dd"))
# "heb ik u in april laten weten", "zoals in juni bericht": around the day of a letter.
_HAVE_BEFORE = re.compile(
    r"\b(?:heb|hebben|heeft|had|zoals|conform)"
    r"(?: (?!(?:dat|om|of|te|wordt|worden|zal|zullen)\b)[^\s,;]+){0,4} $"
)
_TOLD = re.compile(
    r" (?:(?:al|reeds|eerder|nog) )?(?:laten weten|gemeld|bericht|toegezegd|meegedeeld|medegedeeld"
    r"|geïnformeerd|aangegeven|aangekondigd|geschreven|beloofd|gestuurd|gezonden|toegezonden)\b"
)


def gone_before(text: str, start: int) -> bool:
    """Whether a time is called past by the words before it ("afgelopen mei")."""
    return _GONE_BEFORE.search(text, max(0, start - 20), start) is not None


def gone_after(text: str, end: int) -> re.Match[str] | None:
    """What calls a time past after it ("mei jl.", "in mei schreef")."""
    return _GONE_AFTER.match(text, end)


def is_of_telling(text: str, start: int, end: int) -> bool:
    """Whether a day only says when something was told."""
    if _TOLD_AFTER.match(text, end):
        return True
    told = _DONE_AFTER.match(text, end) or _TAKES_EFFECT.match(text, end)
    if told and _WHICH_BEFORE.search(text, max(0, start - 60), start):
        return True
    return bool(_TOLD.match(text, end) and _HAVE_BEFORE.search(text, max(0, start - 60), start))
