"""What leads in a list or table of planned papers: headings, sentences, lines of time."""

from __future__ import annotations

import re

from commitments.extraction.table_rows import ONLY_WHEN

_LEAD = re.compile(
    r"\b(?:u|uw (?:kamer|commissie)|de (?:tweede |eerste )?kamer|ik|wij"
    r"|kabinet)\b.*\b(?:ontvangt|ontvangen"
    r"|krijgt|verwachten|tegemoetzien|tegemoet|sturen|stuur|toezenden|zenden|zend|toesturen"
    r"|toestuur|toezend|aanbied|verstuur"
    r"|aanbieden"
    r"|informeren"
    r"|informeer|ter hand|toekomen|toegezonden|gestuurd|gezonden|aangeboden|geïnformeerd|doe)\b"
    r"|\b(?:ontvangt|stuur|zend|informeer|bied|krijgt)\b.*\b(?:u|uw kamer|de kamer)\b"
    r"|\b(?:geplande|planning van|voorgenomen|nog te verzenden|toe te zenden)\b.*\b(?:kamerbrieven"
    r"|brieven|stukken|toezeggingen)\b"
    r"|\b(?:stukken|brieven|toezeggingen|hetgeen)\b.*\b(?:te verwachten|tegoed|in bewerking"
    r"|op de rol|op stapel)\b|\bkamer\b.*\b(?:komende|aankomende) (?:stukken|\w*brieven)\b"
    r"|\b(?:stukken|brieven)\b.*\bbereiken (?:u|uw kamer|de kamer)\b"
    r"|\b(?:stukken|brieven)\b.*\bnaar (?:uw|de) kamer (?:gaan|komen)\b"
    r"|\b(?:ik|wij)\b.*\b(?:stukken|brieven|ze)\b.*\b(?:verzend|verzenden)\b",
    re.IGNORECASE,
)
# A heading that says whose papers a list holds.
_WE_SEND = re.compile(
    r"(?:(?:Bijlage|Tabel|Annex)\b[^:.]{0,20}[:.] ?)?(?:(?P<planned>[Pp]lanning (?:van )?"
    r"|[Tt]e verwachten |[Tt]e verzenden |[Gg]eplande )|[Oo]verzicht (?:van )?)?(?:[Dd]e )?"
    r"(?:[Nn]og (?:toe te zenden|te verzenden|te verwachten|te ontvangen)\b"
    r"|[Tt]oe te zenden (?:stukken|\w*brieven)\b"
    r"|Brieven,? per (?:maand|kwartaal)"
    r"|Brieven en rapportages aan de (?:Tweede |Eerste )?Kamer"
    r"|(?:[Ss]tukken|\w*[Bb]rieven|[Ww]etsvoorstellen|[Pp]roducten)"
    r"(?: die (?:(?:ik|wij|het kabinet)\b[^.:?]{0,40}\b(?:u|uw Kamer|de Kamer)\b"
    r"|(?:u|uw Kamer|de Kamer|(?:de|uw) commissie)\b[^.:?]{0,60}\b(?:ontvangt|krijgt|verwachten"
    r"|tegemoet ?zien))|(?(planned)(?: (?:aan|naar|voor) (?:de|uw) Kamer\b|(?<=[Kk]amerbrieven)"
    r"|(?<=e verwachten brieven)|(?<=e verwachten stukken)|(?<=e verzenden brieven))"
    r"|(?!))))"
)
# What others ask to get ("het lid Jansen gaf aan graag te ontvangen …"), not what we will send.
_ASKED = re.compile(
    r"\b(?:lid|leden|motie|commissie|kamer)\b.*\b(?:vroeg|vroegen|vraagt|verzocht|verzoekt|verzoeken"
    r"|gaf|gaven|wenst|wensen)\b",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:ik|wij|kabinet)\b", re.IGNORECASE)
# What this letter itself is about ("Met deze brief informeer ik u over de volgende onderwerpen:",
# "Hierover bericht ik u als volgt:").
_OF_THIS = re.compile(
    r"^(?:met|in|via|bij) (?:deze|dit|de voorliggende) \w+\b.*\b(?:informeer|bericht|ga|bespreek)\b"
    r".*\b(?:volgende|onderstaande) (?:onderwerpen|punten|thema['’]s|zaken|aspecten|vragen)\b"
    r"|^(?!.*\b(?:zal|zullen|later|komende?|binnenkort|jaar|voorjaar|najaar|kwartaal|reces|zomer"
    r"|maand|maanden)\b).*"
    r"\b(?:informeer|bericht|meld|antwoord|reageer|deel|laat|wijs|merk|geef|licht)\b"
    r"[^.;:]*\b(?:als volgt|(?:het|de) volgende(?: (?:punten|stand van zaken))?)\b[^.;:]{0,40}:$",
    re.IGNORECASE,
)
# "In aanloop naar het debat informeer ik u in deze brief over een aantal zaken, waaronder:"
_NOW = re.compile(
    r"\b(?:informeer|bericht|ga|bespreek|meld|schets|beschrijf|licht|treft|vindt) (?:ik|wij|u)\b.*"
    r"\b(?:hierbij|bijgaand|(?:in|met) (?:deze|dit) \w+)\b"
    r"|\b(?:hierbij|bijgaand|(?:in|met) (?:deze|dit) \w+)\b.*"
    r"\b(?:informeer|bericht|ga|bespreek|meld|schets|beschrijf|licht) (?:ik|wij)\b",
    re.IGNORECASE,
)
_COMING = re.compile(r"\b(?:zal|zullen|ontvangt|krijgt|kunt|tegoed|planning|te verwachten)\b")
# Words by which a sentence points at a table or list; most leads are told apart by their letters.
_LISTING = (
    "onderstaand", "volgende", "hieronder", "hierna", "tabel", "overzicht", "planning", "lijst",
    "opgave", "staat", "op de rol", "op stapel",
)  # fmt: skip
_LISTS = re.compile(rf"\b(?:{'|'.join(_LISTING)}|onderstaande)\b")
# What leads in papers that it only means to send.
_AIMS = re.compile(
    r"\b(?:streef|streeft|streven naar|hoop|hopen|beoog|beoogt|tracht|voornemens|naar verwachting"
    r"|ik verwacht|verwacht ik|het streven|verwacht het kabinet)\b",
    re.IGNORECASE,
)
# What leads in papers that come later than was said.
_LATE = re.compile(
    r"\bniet (?:meer )?(?:op|binnen|voor|vóór|tijdig|in)\b|\blater (?:dan|toe|naar|verzonden)\b"
    r"|\bvertra(?:agd|ging)\b|\buitgesteld\b|\bschui(?:ven|ft)\b",
    re.IGNORECASE,
)
# What promises no more than the rows below it ("De hierna genoemde stukken zend ik …").
_NAMES_ROWS = re.compile(
    r"\b(?:(?:onderstaande|volgende|hier(?:na|onder) (?:genoemde|vermelde|opgenomen)"
    r"|in (?:de|het|deze|dit|bijgaande?|onderstaande?) (?:\w+ )?(?:tabel|overzicht|lijst|planning)"
    r" (?:genoemde|vermelde|opgenomen)) (?:\w+ )?(?:stukken|\w*brieven|documenten|producten"
    r"|papieren|rapport(?:en|ages)|notities|nota['’]s|toezeggingen|wetsvoorstellen|onderwerpen|zaken)\b"
    r"|(?:in|uit) (?:de |het )?(?:onderstaande?|volgende?)"
    r" (?:tabel|overzicht|lijst|planning|schema)\b"
    r"|hieronder (?:staa[nt]|volgt|volgen|treft u|vindt u|geef ik)\b)",
    re.IGNORECASE,
)


def promises(lead: str) -> bool:
    """Whether a sentence promises the Kamer what is listed after it."""
    if _WE_SEND.match(lead):
        return True
    if not lead.endswith(":"):
        low = lead.lower()
        if not any(word in low for word in _LISTING) or not _LISTS.search(low):
            return False
    if _OF_THIS.search(lead) or (_NOW.search(lead) and not _COMING.search(lead)):
        return False
    if _ASKED.search(lead) and not _OURS.search(lead):
        return False
    return _LEAD.search(lead) is not None


def promises_all(lead: str) -> bool:
    """Whether a sentence promises what is listed under the headings after it."""
    return not lead.endswith(":") and _COMING.search(lead) is not None and promises(lead)


def only_says_when(line: str) -> bool:
    """Whether a line above a list gives no more than its term ("Voor de zomer:")."""
    return ONLY_WHEN.match(line) is not None and not promises(line)


def names_only_rows(lead: str) -> bool:
    """Whether a sentence promises no more than the rows below it name."""
    return _NAMES_ROWS.search(lead) is not None


def is_aim(lead: str) -> bool:
    """Whether a sentence leads in papers that it only means to send."""
    return _AIMS.search(lead) is not None


def tells_delay(lead: str) -> bool:
    """Whether a sentence leads in papers that come later than was said."""
    return _LATE.search(lead) is not None
