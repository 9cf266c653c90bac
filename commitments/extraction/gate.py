"""The gates: words of which every sentence that does something holds one.

Asking a set is many times cheaper than a pattern, and most sentences of a
letter do nothing. A test shows that the gates change no reading.
"""

from __future__ import annotations

from commitments.extraction.rules import lexicon
from commitments.extraction.rules.rule import with_marks
from commitments.extraction.tokens import LEXICON, take_apart

type Words = list[str]


def _forms(*bases: str, of: str = "stpd") -> frozenset[str]:
    """The words that are, in one of the forms ``of``, a verb of the ``bases`` (of all: none)."""
    return with_marks(
        *(
            word
            for word, known in LEXICON.items()
            for base, forms in known.verbs
            if (not bases or base in bases) and not forms.isdisjoint(of)
        )
    )


_VERBS = _forms(of="stp")
_PARTICIPLES = _forms()
_PASSIVE = with_marks("wordt worden word")
# A promise names its receiver, or something that goes to the Kamer by its nature.
_RECEIVERS = with_marks(
    *(lexicon.NOUNS[role] for role in ("kamer", "person", "paper", "come-paper")),
    "kant toegezegde toezegging toezeggingen beloofde belofte aangekondigd aangekondigde"
    " aankondigde vooruitzicht afgesproken zegde daarin",
)
# Verbs that need no receiver, and the nouns that stand for a verb.
_BY_ITSELF = with_marks(
    *(_forms("terugkomen", "terugkoppelen", "nazenden", "reageren", "volgen", of="stpd")),
    "terug na toe toezeggen toezeg toezegt toegezegd beloof beloven beloofd",
    "toezending indiening aanbieding verzending toezegging toezeggingen belofte bezit goedkeuring"
    " instemming",
)
# Two words that promise only together.
_PAIRS = (
    (
        _forms("dienen", "indienen", "voorhangen", "hangen", "maken"),
        with_marks(lexicon.NOUNS["bill-paper"]),
    ),
    (_forms("beantwoorden"), with_marks(lexicon.NOUNS["questions"])),
    (
        _forms(
            "sturen", "zenden", "nemen", "opnemen", "gaan", "ingaan", "vermelden", "rapporteren"
        ),
        with_marks(lexicon.NOUNS["document"]),
    ),
)

# The promise, request or motion of which something came.
_OCCASION = with_marks(
    "toegezegd toegezegde toezegging toezeggingen beloofd beloofde belofte zegde zegden"
    " aangekondigd aangekondigde aankondigde aankondigden vooruitzicht afgesproken tegoed goed"
    " tegemoet aangegeven zou zouden voorzien gepland schreef gaf zoals conform overeenkomstig"
    " planning streven voornemen voornemens bedoeling inzet",
    "verzocht verzochten verzochte verzoek gevraagd gevraagde vroeg vroegen gewenste wacht"
    " wachten vraag vragen wens beantwoording motie moties aansluiting vervolg aanvulling"
    " verwijzing aanleiding anders",
)
_PROMISED = with_marks(
    "toegezegd toegezegde toezegging toezeggingen beloofd beloofde belofte zegde zegden"
    " aangekondigd aangekondigde aankondigde vooruitzicht afgesproken tegoed"
)
_DONE = with_marks("heb hebben")
_PART = with_marks(
    "onderdeel onderdelen eerste tweede derde vierde laatste overige resterende ontbrekende deel"
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
    "reactie brief kwartaalberichten kwartaalrapportages halfjaarberichten halfjaarrapportages"
    " factsheets"
    " jaaroverzicht maandrapportage maandrapportages termijn afzonderlijke aparte eerdere"
    " voorgenomen",
)
_FAILS = with_marks("niet lukt nog")
_FAILED = with_marks("lukt gelukt lukken haalbaar")
_ANYTHING = _BY_ITSELF | _RECEIVERS | _OCCASION | _DUE | _PAIRS[0][1] | _PAIRS[1][1] | _PAIRS[2][1]
# How a sentence says that it delivers: by itself, or as "this letter".
_DELIVERY = with_marks(
    "hierbij bijgaand bijgaande bijgevoegd bijgevoegde bijgesloten ingesloten dezen hieronder"
    " hiernavolgend hiernavolgende onderstaand onderstaande bijlage bijlagen nu bevestig meld deel"
    " bericht berichten meedelen mededelen melden hiermee hiermede daarmee waarmee",
    "voldoe voldoen voldaan voldoening invulling uitvoering gevolg gehoor gestand nagekomen na"
    " afgedaan afdoe doe doen tegemoet tegemoetgekomen uitgevoerd blijkt blijken navraag"
    " gebleken geef geven stuur sturen zend"
    " zenden bied bieden informeer informeren laat laten licht stel breng verstrek vindt vind"
    " treft ontvangt schrijf",
)
_THIS = with_marks("deze dit onderhavige voorliggende")
_LETTER = with_marks(
    "brief kamerbrief verzamelbrief schrijven nota verslag bericht beantwoording notitie"
    " voortgangsbrief rapportage voortgangsrapportage kabinetsreactie beleidsreactie reactie"
    " hoofdstuk paragraaf antwoord antwoorden"
)


def words_of(sentence: str, *, glued: bool) -> Words:
    """The words of a sentence in lower case, as the gates know them.

    ``glued``: words that lost the line end between them are taken apart.
    """
    low = sentence.lower()
    words = low.split()
    if "motie-" in low:
        words.append("motie")  # "de motie-Jansen"
    return take_apart(words) if glued else words


def may_promise(words: Words) -> bool:
    """Whether a sentence of these words may hold a commitment."""
    if not _BY_ITSELF.isdisjoint(words):
        return True
    if not _RECEIVERS.isdisjoint(words):
        passive = not _PASSIVE.isdisjoint(words) and not _PARTICIPLES.isdisjoint(words)
        if passive or not _VERBS.isdisjoint(words):
            return True
    return any(not one.isdisjoint(words) and not two.isdisjoint(words) for one, two in _PAIRS)


def names_occasion(words: Words) -> bool:
    """Whether a sentence of these words may name a promise, a request or a motion."""
    return not _OCCASION.isdisjoint(words)


def names_promise(words: Words) -> bool:
    """Whether a sentence of these words may name a promise made before."""
    return not _PROMISED.isdisjoint(words)


def fails_promise(words: Words) -> bool:
    """Whether a sentence of these words may say that something did not come about."""
    return not _FAILED.isdisjoint(words)


def may_tell(words: Words, *, occasion: bool, follows: bool, kept: bool) -> bool:
    """Whether a sentence of these words may say what came of a promise.

    ``occasion``: it names one; ``follows``: the sentence before does; ``kept``:
    one before told of a promise kept.
    """
    if occasion or follows:
        if not _DELIVERY.isdisjoint(words):
            return True
        if not _LETTER.isdisjoint(words) and not _THIS.isdisjoint(words):
            return True
        if not _DONE.isdisjoint(words) and names_promise(words):
            return True
    if follows and not _FAILS.isdisjoint(words):
        return True
    if _SLIP.isdisjoint(words):
        return False
    return occasion or not _DUE.isdisjoint(words) or (kept and not _PART.isdisjoint(words))


def does_nothing(words: Words) -> bool:
    """Whether a sentence of these words can do nothing by itself."""
    return _ANYTHING.isdisjoint(words)
