"""Words of the register, to tell two words that lost the space between them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

# Words of four letters and more, without names: those that stand in at least two of the letters
# of `tests/corpus` and `../shared`, or in five of 1,200 others of officielebekendmakingen.nl and
# openkamer.org; counted.
_WORDS = Path(__file__).with_name("words.txt")

_SMALL = """
de het een en of van voor in op aan met door dat die te om bij uit naar tot over als dan maar ook
nog niet geen wel al er is was zijn waren wordt worden werd werden heeft hebben had hadden kan
kunnen kon zal zullen zou zouden moet moeten mag mogen wil willen ga gaat gaan doe doet doen laat
laten kom komt komen ik u uw wij we mij mijn ons onze hij hem zij ze hun haar zich deze dit daar
hier waar wie wat welke hoe wanneer zodra indien omdat zodat terwijl hoewel want dus zoals onder
tussen tijdens sinds vanaf vanuit via per zonder tegen binnen buiten rond omtrent inzake volgens
wegens namens ten ter tevens alle andere meer minder veel vele enkele beide elk elke ieder iedere
zo zeer reeds thans nu eerst eerder later dan daarna daarom hierom daarmee daarbij daarvoor daarin
daarop daarover hierover hiervoor hiermee hierbij hierin hierop hiervan daarvan waarvan waarop
waarin waarmee waarbij waarover waardoor hierdoor daardoor ervoor ervan erover ermee erop eraan
nader nadere hierna vervolgens verder voorts echter overigens graag zelf eigen nieuwe eerste tweede
derde vierde laatste volgende komende aankomende afgelopen heb nadat voordat totdat doordat
ernaar
"""
# Small words that also begin longer ones ("uit-voeren"): only one of the
# determiners and conjunctions below shows the end of a word.
_PARTICLES = """
aan af al bij binnen buiten door eerst eigen er hier in mee meer minder na om onder op over rond
tegen tot tussen uit veel via voor voort waar we zelf zij zo vol vrij wel wil ga toe
"""
_DETERMINERS = """
de het een deze dit die dat uw mijn onze ons zijn haar hun alle andere elk elke ieder iedere ik u
wij welke enkele veel vele beide twee drie vier vijf zes nadat zodra wanneer omdat doordat terwijl
"""
# Small words that also end longer ones ("rapport-en"): only such a word before them is one itself.
_ENDINGS = """
de te er en den ten ter der ze al
"""
# Nouns after which an ending is a word: no verb or adjective is made of them ("uw Kamer | te").
_NOUNS = """
kamer kabinet kabinetsreactie reactie brief kamerbrief rapport uitkomsten vragen antwoorden
evaluatie motie wetsvoorstel onderzoek toezegging jaarwisseling rapportage termijn commissie overleg
heden
"""
_LINKS = """
van voor in op aan met door om bij uit naar tot over als dan dat die of en is zijn wordt worden
onder tussen tijdens sinds vanaf via per tegen binnen buiten rond volgens namens ik wij kan zal
heeft hebben waar deze dit
"""
# Words of time: what begins like "uit-voeren" before one of them is a word of its own ("injuni").
_TIMES = """
januari februari maart april mei juni juli augustus september oktober november december voorjaar
najaar zomer zomerreces kerstreces herfstreces voorjaarsreces meireces reces kwartaal
"""
# Words that part from a verb: before a form of one, they are the same word ("tegemoet-komen").
_PARTING = """
aan achter af bekend beschikbaar bij binnen bijeen boven buiten dicht door gelijk gereed goed in
kennis leeg los mede mee na neer onder op open over plaats samen schuil stil tegemoet tegen tekort
terecht teniet terug toe tussen uit vast verder verloren vol voor voorbij voort vooruit vrij waar
weer weg zeker
"""
# Small verbs that others are made of ("open-laten").
_SMALL_VERBS = """
doe doen doet ga gaan gaat had hadden heb hebben heeft kan kom komen komt kunnen laat laten mag
moet moeten mogen willen worden zal zijn zullen
"""
SMALL = frozenset(_SMALL.split())
TIMES = frozenset(("herfst", "winter", *_TIMES.split()))
PARTING = frozenset(_PARTING.split())
SMALL_VERBS = frozenset(_SMALL_VERBS.split())
PARTICLES = frozenset(_PARTICLES.split())
DETERMINERS = frozenset(_DETERMINERS.split())
ENDINGS = frozenset(_ENDINGS.split())
LINKS = frozenset(_LINKS.split())
NOUNS = frozenset((*_NOUNS.split(), *_TIMES.split()))

_FIRSTS = """
daar hier waar er
"""
_LASTS = """
aan achter af bij binnen boven buiten dat door een in heen mee met na naar naast of om onder op
over rond te tegen toe tot tussen uit van vandaan vanuit voor ver wel zo als dan die deze is al
nog wie was zijn ter ten hoe wat waar omtrent zelfde mede heen volgens langs mij
"""
_MORE = """
evenzo alsook daarmede zulk zoute tenslotte achteraan achterop daargelaten hiernavolgend hooguit
onszelf pontons percent tehuis vanavond vandaar vanmiddag vannacht verderop zette geschiedenis
nazomer voorzomer zeerecht dienaar danwel allerlei alweer diegene datgene voorin tegenwoordig
voorgaan bijkomen overkomen doorkomen alwaar ontkomen willens omheen eraf alsof waarlangs hierlangs
daarlangs weergaan zojuist geenszins nietig ophouden inhouden uithouden overhouden voorlaten inlaten
aanlaten doorlaten uitlaten minderen vermeerderen elkander andermaal beiderzijds mijnheer uwerzijds
zode naarmate benin peru teeven
"""
# Real words that are made of two others and stand in no list: never split.
WHOLE = frozenset(_MORE.split()) | frozenset(
    first + last for first in _FIRSTS.split() for last in _LASTS.split()
)


_BEGINNING = 3  # letters


def _buckets() -> dict[str, str]:
    """The words of the list by how they begin, those that begin alike in one string."""
    known: dict[str, list[str]] = {}
    for word in _WORDS.read_text(encoding="utf-8").split():
        known.setdefault(word[:_BEGINNING], [""]).append(word)
    return {start: " ".join((*words, "")) for start, words in known.items()}


_BUCKETS = _buckets()


def is_listed(word: str) -> bool:
    """Whether a word in lower case of four letters or more stands in the list."""
    return f" {word} " in _BUCKETS.get(word[:_BEGINNING], "")


def by_edge(words: Iterable[str], edge: slice) -> dict[str, tuple[str, ...]]:
    """The words by the letters they begin or end with, the longer ones first."""
    known: dict[str, tuple[str, ...]] = {}
    for word in sorted(words, key=len, reverse=True):
        known[word[edge]] = (*known.get(word[edge], ()), word)
    return known
