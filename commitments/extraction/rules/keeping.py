"""How a promise is said to be kept at a coming time, and how an earlier plan is told again."""

from __future__ import annotations

from commitments.extraction.rules.words import MONTHS, NAMED_TIMES, alternation

_PROMISE = r"(?:toezegging(?:en)?|belofte|afspraak)\b"
_NOT_NOW = (
    r"(?![^;]{0,200}\b(?:niet|hiermede?|hiermee|hierbij|daarmee|bij dezen"
    r"|(?:deze|bijgaande) \w*brief))"
)
_TIME = (
    r"(?:(?:in|op|voor|vóór|rond|na(?! (?:die|dat|welke|aan)\b)|eind|begin|medio|uiterlijk"
    r"|binnen|tegen|met) (?:[^;,]{0,40} )?"
    rf"(?:{NAMED_TIMES}|maanden)"
    r"|(?:in|met|bij|via) de (?:eerst)?(?:volgende|komende) \w+"
    r"|(?:deze|volgende|komende) (?:week|maand)|dit (?:jaar|kwartaal|najaar|voorjaar)"
    r"|op (?:korte|afzienbare) termijn|binnenkort|spoedig|zo spoedig mogelijk)\b"
)
_KEPT = r"(?:voldaan|nagekomen|afgedaan|afgehandeld|ingelost|gestand|invulling|gevolg)\b"
_TO_KEEP = (
    r"(?:nakomen|na te (?:kunnen )?komen|gestand|afdoen|afhandelen|af te (?:kunnen )?"
    r"(?:doen|handelen)|te (?:kunnen )?(?:afdoen|afhandelen|voldoen|nakomen)|voldoen|invulling"
    r"|inlossen|in te (?:kunnen )?lossen)\b"
)
_MONTH = rf"(?:{alternation(MONTHS)}|(?:dit|het) (?:voorjaar|najaar))"


def kept_later(what: str) -> str:
    """A pattern of sentences that say ``what`` will be kept, for a sentence in lower case."""
    return (
        # both are sought once a promise, not once for each verb after it
        rf"{what}(?=[^;]{{0,320}}\b{_KEPT})(?=[^;]{{0,320}}?{_TIME})[^;]{{0,160}}?"
        rf" (?:wordt|worden|zal|zullen|kan|kunnen) {_NOT_NOW}[^;]{{0,60}}?"
        rf"(?:{_TIME}[^;]{{0,60}}\b{_KEPT}|\b{_KEPT}[^;]{{0,20}} {_TIME})"
        rf"|(?:wordt|kan|zal|zullen) (?:deze|die|mijn|de) {what}{_NOT_NOW}[^;]{{0,60}}?{_TIME}"
        rf"[^;]{{0,60}}\b{_KEPT}"
        rf"|(?:deze|die|mijn|de) {what}[^;]{{0,60}}? (?:kom|doe|los) ik {_TIME}{_NOT_NOW}"
        r"[^;]{0,40}\b(?:na|gestand|af|in)\b"
        rf"|(?:kom|doe|los) (?:ik )?(?:deze|die|mijn|de) {what} {_TIME}{_NOT_NOW}[^;]{{0,40}}"
        r"\b(?:na|gestand|af|in)\b"
        rf"|(?:zal|verwacht|streef|hoop|ga|kan|denk) (?=[^;]{{0,260}}\b{_TO_KEEP})"
        rf"(?=[^;]{{0,200}}?{_TIME})(?:ik )?(?:ernaar )?[^;]{{0,60}}?{what}"
        rf"{_NOT_NOW}[^;]{{0,40}}?{_TIME}[^;]{{0,60}}\b{_TO_KEEP}"
        rf"|(?:zal|verwacht|streef|hoop) ik (?:ernaar )?{_TIME} [^;]{{0,40}}{what}{_NOT_NOW}"
        rf"[^;]{{0,20}}\b{_TO_KEEP}"
        rf"|{what}[^;]{{0,60}}? (?:denk|hoop|verwacht) ik {_TIME}[^;]{{0,80}}"
        r"\b(?:afronden|afdoen|nakomen)\b"
        rf"|aan (?:deze|die|mijn|de) {what}{_NOT_NOW}[^;]{{0,40}}? zal ik {_TIME}[^;]{{0,60}}"
        rf"\b{_TO_KEEP}"
        rf"|(?:afdoening|nakoming) van (?:deze|die|mijn|de) {what}[^;]{{0,40}}? (?:is|wordt)"
        rf" (?:voorzien|gepland|verwacht) {_TIME}"
        rf"|met (?:de|mijn) [\w-]*(?:brief|rapportage|reactie|nota|bericht) (?:van|in) {_MONTH} "
        rf"(?:wordt|geef ik|doe ik) [^;]{{0,30}}?(?:deze|die|mijn|de) {what}"
    )


#: To be searched in lower case, from the start of a word.
KEPT_LATER = kept_later(_PROMISE)
MOTION_KEPT_LATER = kept_later(r"motie(?:-[\w-]+)?\b")
#: An earlier plan that is told again ("berichtte ik u ernaar te streven u voor 1 april …").
RETOLD_PLAN = (
    r"(?:sprak|spraken|uitte|uitgesproken|geuit)\b[^;]*\b(?:verwachting|hoop|voornemen)\b"
    r"|(?:verwachting|hoop|voornemen) (?:uitgesproken|geuit)\b"
    r"|(?:bericht|berichtte|gemeld|meldde|aangegeven|gaf|laten weten|liet|schreef|geschreven"
    r"|meegedeeld|medegedeeld|geïnformeerd)\b[^;]{0,60}\b(?:te (?:verwachten|hopen|streven)\b"
    r"|ernaar te\b"
    r"|van plan te zijn|voornemens te zijn|naar verwachting\b[^,;]* te kunnen)"
)
