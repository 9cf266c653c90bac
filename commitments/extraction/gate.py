"""The gates: words of which every sentence that does something holds one.

Asking a set is many times cheaper than a pattern, and most sentences of a
letter do nothing. A test shows that the gates change no reading.
"""

from __future__ import annotations

from commitments.extraction.rules import lexicon
from commitments.extraction.rules.rule import with_marks
from commitments.extraction.tokens import VERB_FORMS, take_apart

_VERBS = with_marks(*VERB_FORMS)
# A promise names its receiver, or something that goes to the Kamer by its nature.
_RECEIVERS = with_marks(
    *(lexicon.NOUNS[role] for role in ("kamer", "person", "paper", "come-paper", "sendable")),
    *(lexicon.NOUNS[role] for role in ("bill-paper", "questions", "document")),
    "terug terugkomen terugkom terugkomt terugkoppelen toe toezeggen toezeg toezegt toegezegd na",
    "nazenden nazend nasturen nastuur nagezonden nagestuurd beloof beloven beloofd kant daarin",
    "volgt volgen toegezegde toezegging toezeggingen beloofde belofte aangekondigd aangekondigde"
    " aankondigde vooruitzicht afgesproken zegde schreef gaf aangegeven zou zouden gepland voorzien"
    " tegoed tegemoet",
)
_PHRASES = with_marks(
    "toezending indiening aanbieding verzending toezegging toezeggingen belofte bezit"
)
# The promise, request or motion of which something came.
_OCCASION = with_marks(
    "toegezegd toegezegde toezegging toezeggingen beloofd beloofde belofte zegde zegden"
    " aangekondigd aangekondigde aankondigde aankondigden vooruitzicht afgesproken tegoed goed"
    " tegemoet aangegeven zou zouden voorzien gepland schreef gaf zoals conform overeenkomstig",
    "verzocht verzochten verzochte verzoek gevraagd gevraagde vroeg vroegen gewenste wacht"
    " wachten vraag vragen wens beantwoording motie moties aansluiting vervolg aanvulling"
    " verwijzing aanleiding anders",
)
# What is late or will not come; it counts only beside something that was due.
_SLIP = with_marks(
    "niet geen nog vertraging vertraagd uitgesteld uitstel uitstellen stellen verschoven"
    " opgeschoven doorgeschoven schuift schuiven langer later wachten wacht vroeg ontbreekt",
    "ontbreken houd houden tijd vergt vraagt behoeft vereist vervallen vervalt afgezien afzie af"
    " achterwege achterhaald behoefte ingetrokken trek trekken trekt stopgezet",
)
_DUE = with_marks(
    lexicon.NOUNS["kamer"],
    lexicon.NOUNS["paper"],
    "kwartaalberichten kwartaalrapportages halfjaarberichten halfjaarrapportages factsheets"
    " jaaroverzicht maandrapportage maandrapportages termijn afzonderlijke aparte eerdere"
    " voorgenomen",
)
# How a second sentence says that it delivers.
_DELIVERY = with_marks(
    "hierbij bijgaand bijgaande bijgevoegd bijgevoegde bijgesloten ingesloten dezen hieronder"
    " hiernavolgend hiernavolgende onderstaand onderstaande brief kamerbrief schrijven nota"
    " verslag bericht berichten bijlage bijlagen nu bevestig meld deel meedelen mededelen melden",
    "voldoe voldoen voldaan voldoening invulling uitvoering gevolg gehoor gestand nagekomen na"
    " afgedaan afdoe doe tegemoet tegemoetgekomen uitgevoerd geef verzamelbrief beantwoording"
    " notitie voortgangsbrief rapportage voortgangsrapportage kabinetsreactie beleidsreactie"
    " reactie hoofdstuk paragraaf antwoord antwoorden",
)


def words_of(sentence: str, *, glued: bool) -> list[str]:
    """The words of a sentence in lower case, as the gates know them.

    ``glued``: words that lost the line end between them are taken apart.
    """
    words = sentence.lower().split()
    return take_apart(words) if glued else words


def may_promise(words: list[str]) -> bool:
    """Whether a sentence of these words may hold a commitment."""
    if not _VERBS.isdisjoint(words) and not _RECEIVERS.isdisjoint(words):
        return True
    return not _PHRASES.isdisjoint(words)


def may_tell(words: list[str], *, after_occasion: bool, after_promise: bool) -> bool:
    """Whether a sentence of these words may say what came of a promise.

    ``after_occasion``: the sentence before names one; ``after_promise``: so did
    any before it.
    """
    if not _OCCASION.isdisjoint(words) or any("motie-" in word for word in words):
        return True
    if not _SLIP.isdisjoint(words) and (after_promise or not _DUE.isdisjoint(words)):
        return True
    return after_occasion and not _DELIVERY.isdisjoint(words)
