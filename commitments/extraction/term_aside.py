"""Whether words of time in a sentence that promises are denied, given up, or tell of something."""

from __future__ import annotations

import re

from commitments.extraction.periods import Grain
from commitments.extraction.term import IN_PAPER, Term

# What denies a time, with an aside between, and what sets another against it.
# "Toezending in februari, zoals ik u schreef, is daarom niet haalbaar"
_FAILED = re.compile(
    r"(?:, [^,;]{1,80},|,)? (?:is|was|blijkt|bleek|wordt|kan|zal) (?:\w+ )?niet (?:\w+ )?"
    r"(?:haalbaar|gelukt|mogelijk|gehaald|houdbaar|halen|worden gehaald)\b"
)
# "komt die brief er deze maand niet, en …"
_NOT_THEN_AFTER = re.compile(
    r" niet(?! (?:alleen|slechts|enkel|uitsluitend|zozeer|eerder|later|langer|meer dan)\b)\b"
)
# "verhindert dat ik u, zoals voorzien, deze maand informeer; ik doe dit zodra …"
_PREVENTED = re.compile(r"\b(?:verhindert|verhinderde|belet|belette) (?:mij |ons )?[^;]*$")
# "U had de brief voor het reces moeten ontvangen, maar …", "die u in mei zou krijgen, maar …"
_WAS_TO = re.compile(r"\b(?:had|hadden|zou|zouden)\b[^,;]*$")
_COME_BUT = re.compile(
    r"[^,;]{0,60}? (?:moeten )?(?:ontvangen|krijgen|hebben|zijn|liggen|bereiken|verschijnen),?"
    r" (?:maar|doch)\b"
)
# "anders dan in de begroting gemeld"
_OTHERWISE = re.compile(r"\b(?:anders dan|in afwijking van wat) $", re.IGNORECASE)
# ", wat naar verwachting volgende week gebeurt,": what the aside comments on happens then
_WHICH = re.compile(r", (?:wat|hetgeen) (?:naar (?:\w+ )?verwachting )?$")
_HAPPENS = re.compile(r" (?:gebeurt|plaatsvindt|(?:zal|zullen) (?:gebeuren|plaatsvinden))\b")
_NOT_THEN = re.compile(r"\bniet(?: meer| langer| om)?(?:, [^,]{1,60},)? $")
_FAR = 80
# "de aspecten genoemd in de brief over de haven", "inzage geven in het rapport"
_MENTIONED = re.compile(
    r"(?<!zoals )\b(?:genoemd|vermeld|beschreven|geschetst|uiteengezet"
    r"|(?:inzage|inzicht)(?: geven)?) $"
)
# "thans geregistreerd met als termijn 1 mei; ik verzoek u die te verlengen"
_THAN = re.compile(r"\b(?:later|eerder|langer|anders|meer|minder)\b[^,;]{0,30} $")
_BEFORE_THAN = re.compile(r"[^,;]{0,30} dan\b")
_GIVEN_UP = re.compile(r"\bmet (?:als )?termijn $")
_OF_WHAT_WAS = re.compile(
    r" (?:jl\.? |jongstleden )?(?:(?:aan|door|met|bij) [^,;]{1,60}? )?(?:gevraagde|verlangde"
    r"|verzochte|toegezegde|aangekondigde|beloofde|gemelde|gestelde|ingediende|gestuurde"
    r"|gepubliceerde|vastgestelde|ondertekende) | (?:verzonden|aangeboden|aangenomen|verschenen) "
)
# "de voor oktober toegezegde tussenbalans": when it was due, which its sentence tells anew
_PROMISED_FOR = re.compile(
    r" (?:toegezegde|beloofde|aangekondigde|geplande|voorziene) [^;]*\b(?:later|nadat|zodra|alsnog"
    r"|nu|eerst|pas|streef|verwacht)\b"
)
_IN_PERIOD = re.compile(
    r"(?:in|over|gedurende|tijdens|voor|van) de periode (?:van |vanaf |tussen )?\d", re.IGNORECASE
)
_FIGURES = re.compile(r"\b(?:cijfers|gegevens|resultaten|data|aantallen|uitgaven|stand) $")
_UNTIL = ("tot ", "t/m ")
_THAT_OF = ("die van ", "dat van ")
# What others have to do then ("de plannen die gemeenten voor 1 juli moeten indienen"), or we do
# ("na het gesprek dat ik in juni voer").
_WHICH_OTHERS = re.compile(
    r"\b(?:die|welke) (?!(?:uw|de|de tweede|de eerste) kamer |de (?:staten-generaal|senaat) "
    r"|het (?:kabinet|parlement) |de (?:minister|staatssecretaris) )"
    r"(?:(?:de|het|alle|een) [\w-]+|[a-zë]+(?:en|s)) $",
    re.IGNORECASE,
)
_HAVE_TO = re.compile(
    r" (?:[\w-]+ ){0,3}?(?:moeten|moet|dienen|dient|zullen|zal|kunnen|kan|maken|opstellen|indienen"
    r"|opleveren|leveren|aanleveren)\b"
)
_WHICH_WE = re.compile(r"\b(?:die|dat) (?:ik|wij) $")
_MEET = re.compile(r" (?:voer|voeren|houd|houden|organiseer|organiseren|bezoek|bezoeken)\b")
# "de vragen die de commissie heeft gesteld op 10 mei"
_WAS_ON = re.compile(
    r"\b(?:heeft|hebben|heb|is|zijn|werd|werden) (?:\w+ ){0,3}(?:gesteld|gevraagd|ingezonden"
    r"|ingediend|verzonden|verzocht|aangenomen|gevoerd|gehouden|ontvangen|uitgebracht) $"
)
# "breng ik u op de hoogte van de vorderingen in het derde kwartaal"
_NEWS_OF = re.compile(
    r"\b(?:op de hoogte|in kennis) van (?:de|het|mijn) (?:vorderingen|voortgang|ontwikkelingen"
    r"|stand van zaken|resultaten|activiteiten) $"
)
_LATER_THAN = re.compile(r" (?:iets |wat |weer |opnieuw )?later dan\b")


def set_aside(text: str, term: Term) -> bool:
    """Whether words of time are no term of what the sentence promises."""
    if term.kind == "vague" and text.endswith("voor ", 0, term.start):
        return term.wording.startswith("de komende")  # "de behoefte voor de komende jaren"
    if term.wording.lower() == "later" and _BEFORE_THAN.match(text, term.end):
        return True
    if term.wording.lower() == "dan" and (
        text.startswith(" wel ", term.end) or _THAN.search(text, 0, term.start)
    ):
        return True  # "in juni dan wel in juli", "later dan u gewend bent"
    if term.rule == IN_PAPER and _MENTIONED.search(text, 0, term.start):
        return True
    return term.kind == "date" and _is_aside(text, term)


def _is_aside(text: str, term: Term) -> bool:
    """Whether a date is denied, given up or surpassed, or only tells of something."""
    start, end = term.start, term.end
    if _LATER_THAN.match(text, end) or (not term.hard and text.endswith(" later dan ", 0, start)):
        return True  # "komt dit jaar later dan gebruikelijk", "twee weken later dan 1 juni"
    if term.wording.lower().startswith(_THAT_OF) or text.endswith(" uit ", 0, start):
        return True  # "de vragen van de commissie, die van 20 mei", "moties uit het voorjaar"
    if term.wording.startswith(_UNTIL) and _FIGURES.search(text, 0, start):
        return True  # "cijfers tot en met 1 juni"
    if _GIVEN_UP.search(text, 0, start) and " verlengen" in text:
        return True
    if _WHICH_OTHERS.search(text, 0, start) and _HAVE_TO.match(text, end):
        return True
    if _WHICH_WE.search(text, 0, start) and _MEET.match(text, end):
        return True
    if _of_what_was(text, term) or _IN_PERIOD.match(term.wording):
        return True  # "de op 26 mei gevraagde afschriften"
    if _WHICH.search(text, max(0, start - _FAR), start) and _HAPPENS.match(text, end):
        return True
    return _is_denied(text, start, end)


def _is_denied(text: str, start: int, end: int) -> bool:
    """Whether it does not come then: words of time half open in a sentence."""
    if _FAILED.match(text, end) or _NOT_THEN_AFTER.match(text, end):
        return True
    if _PREVENTED.search(text, 0, start) or _OTHERWISE.search(text, 0, start):
        return True
    if _COME_BUT.match(text, end) and _WAS_TO.search(text, 0, start):
        return True
    return _NOT_THEN.search(text, max(0, start - _FAR), start) is not None


def _of_what_was(text: str, term: Term) -> bool:
    """Whether a time only tells when that was asked or done of which a noun speaks."""
    if _NEWS_OF.search(text, 0, term.start):
        return True
    if term.preposition == "op" and _WAS_ON.search(text, 0, term.start):
        return True
    if _PROMISED_FOR.match(text, term.end):
        return True
    then = term.grain is Grain.DAY or term.preposition in ("in", "op")
    return then and _OF_WHAT_WAS.match(text, term.end) is not None
