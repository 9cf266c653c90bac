"""Whether a term stands where the promise is, or belongs to something else the sentence tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from commitments.extraction.periods import Grain
from commitments.extraction.stretches import Span, Stretch, cut
from commitments.extraction.term import CALENDAR_UNKNOWN, Term
from commitments.extraction.terms import fold

EXPECTED = re.compile(
    r"verwacht|gereed|afgerond|afronding|besluit|oplever|gepland|planning|klaar|streef"
    r"|voorzien(?! van)|vermoedelijk|waarschijnlijk",
)
_EVENT_CLAUSES = {"gebeurtenis.zodra", "gebeurtenis.wanneer", "parlement.voordat-reces"}
_EVENT_START = re.compile(
    r"(?:zodra|nadat|wanneer|als|indien|na|op (?:het (?:moment|ogenblik)|de dag) (?:dat|waarop))\b",
    re.IGNORECASE,
)
# "laat u weten wanneer het gereed is" asks when; "na de zomer, wanneer ook ..." only adds to it.
_ASKS_WHEN = re.compile(
    r"\b(?:weten|aan(?: te geven)?|aangeven|(?:hoort(?! van (?:mij|ons))|meld|bericht)\b[^,]{0,40}"
    r"|verneemt\b(?![^,]* (?:het|de) )[^,]{0,40}) $"
)
_ADDS = re.compile(
    r"wanneer ook\b(?! (?:dat|dit|de|het|die|deze)\b)|wanneer en (?:in|op|onder|hoe|waar|of)\b"
)
# A relative clause that says when the paper itself comes.
_CARRIES = re.compile(
    r"\b(?:zal|zullen|ga|wil|hoop|verwacht|stuur|zend|ontvangt|krijgt)\b.*\b(?:kamer|u)\b"
    r"|\b(?:kamer|u|ik|wij)\b.*\b(?:zal|zullen|stuur|zend|aanbied|toezend|toestuur|indien|ontvangt"
    r"|krijgt|verschijnt)\w*\b"
    r"|\b(?:stuur|zend|aanbied|toezend|toestuur|verstuur|verzend|voorleg)\W*$"
    r"|^(?:die|dat)\b.*\b(?:verschijnt|uitkomt|volgt)\W*$"
    r"|^(?:(?:die|dat|welke)\b.*\b)?(?:voorzien|gepland|verwacht)\b",
)
_IN_IT = re.compile(r"(?:en |maar )?(?:daarin|hierin|waarin)\b")
_DOES_THAT = re.compile(r"(?:dat|dit|deze|die)\b.*\b(?:doen|sturen|zenden|leveren|geven)\W*$")
# "…, hetgeen bij de volgende rapportage zal gebeuren"
_WHICH_HAPPENS = re.compile(r"(?:hetgeen|wat)\b.*\b(?:gebeuren|geschieden|gebeurt|geschiedt)\W*$")
_ADVERBS = re.compile(
    r"(?:\s*(?:en|ook|wel|reeds|al|zeker|echter|daarom|dus|maar|doch|tevens|naar verwachting"
    r"|zo mogelijk|mogelijk|waarschijnlijk|vermoedelijk|tegelijk(?:ertijd)?|gelijktijdig"
    r"|tot slot|ten slotte|verder"
    r"|nog|hopelijk|uiteraard|daarnaast|in ieder geval|in elk geval|bij voorkeur|dit|dat|deze|die"
    r"|gewoon|onverkort|ongewijzigd|alsnog|jaarlijks|(?:elk|ieder) jaar"
    r"|het|hierover|daarover|hierop|u|uw kamer|ik|wij|er)\b)*\s*",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b(?:over|inzake|betreffende|omtrent|aangaande|rond)\s\w[^,;]*$", re.IGNORECASE
)
_PART_OF_YEAR = re.compile(r"\b(?:nog|helft|begin|eind|einde|medio|halverwege)\b", re.IGNORECASE)
_INVERTED = re.compile(r"en [a-zë]+ (?:ik|wij|we|u)\b")
_OTHER_ACT = re.compile(r"^[^,;]*\ben\b")
_INFINITIVE = re.compile(r"\b[a-zë]{3,}en\W*$")


def stands(term: Term) -> bool:
    """Whether a term can be one by itself: no reference, not past."""
    until = term.preposition == "tot" and not term.hard  # "houdt u te goed tot uiterlijk 3 mei"
    return not (term.owned or term.past or until or term.preposition in {"over", "dd"})


def sort_out(
    text: str, terms: Sequence[Term], anchors: Sequence[Span]
) -> tuple[list[Term], list[Term]]:
    """The promise's own terms, and the dates of a paper that carries it."""
    text = fold(text)
    stretches = cut(text, anchors)
    own: list[Term] = []
    kin: list[Term] = []
    for index, stretch in enumerate(stretches):
        previous = stretches[index - 1] if index else None
        for term in terms:
            if not _counts(text, term, stretch, stretches[index + 1 :]):
                continue
            if term.rule in _EVENT_CLAUSES:
                if _waits(text, term, stretches):
                    own.append(term)
            elif stretch.own or _shared(term, stretch, stretches[index + 1 :]):
                if not _of_another(text, term, terms, stretch, previous, anchors):
                    own.append(term)
            elif term.kind == "date" and _lends(stretch, stretches[index + 1 :]):
                kin.append(term)
            elif _is_of_deed(term, stretch, stretches[index + 1 :]):
                own.append(term)
    return own, kin


# "die ik u voor 1 mei had toegezegd", "die u in mei zou ontvangen": not so any more.
_WAS_PROMISED = re.compile(
    r"(?:die|welke)\b.*\b(?:zou|zouden|tegemoetzag|uitte|uitten|vroeg|vroegen|noemde|noemden)\b"
    r"|(?:die|dat|welke|waarvan)\b.*\b(?:verplicht|voorzien|voorgeschreven) is\b"
    r"|(?:die|dat|welke)\b.*\b(?:(?:was|stond) (?:voorzien|gepland)|(?:voorzien|gepland)"
    r" (?:was|stond))\b|"
    r"(?:die|dat|welke)\b.*\b(?:had|hadden) (?:toegezegd|beloofd|aangekondigd)\b"
    r"|(?:die|dat|welke)\b.*\b(?:toegezegd|beloofd|aangekondigd) (?:had|hadden)\b"
)
# "zoals toegezegd tijdens het debat": where it was promised, not when it is kept.
_WHERE_PROMISED = re.compile(
    r"\b(?:zoals|conform|overeenkomstig|ingevolge|gelijk)\b[^,;]{0,80}\b(?:toegezegd|toezegging"
    r"|beloofd|aangekondigd|gemeld|vermeld)(?:(?: gedaan)? aan (?:het lid|de heer|mevrouw|de leden"
    r"|(?:uw|de) kamer|u)(?: (?:van|der|den|de|ter|ten))*(?: [\w-]+)?(?: \([^)]*\))?)?"
    r"(?: gedaan)? $"
)
_AFTERWARDS = re.compile(
    r"(?:en )?(?:(?:wordt|worden|zal|zullen) (?:ik )?)?(?:daarna|vervolgens|hierna|nadien|waarna)\b"
)
_TO_KAMER = re.compile(r"\b(?:kamer|u)\b")
_WHEREIN = re.compile(r"waar(?:op|in|mee|bij|door)\b")
# "aanbevelingen waarop ik in de voortgangsbrief terugkom": there it is the promise's own
_WHERE_WE = re.compile(r"waar(?:op|in) (?:[^,;]* )?(?:ik|wij|we|het kabinet)\b")
_IN_RELATIVE = re.compile(
    r"\b(?:de|een|het) \w+ (?:waarop|waarin|waarmee|waarbij|waardoor|hoe) [^,;]*$"
)


def _is_of_deed(term: Term, stretch: Stretch, rest: Sequence[Stretch]) -> bool:
    """Whether a term without a date stands where the deed is told ("dat doe ik spoedig").

    Or where what is sent in the next stretch is ("jaarlijks in de monitor, die ik u toezend").
    """
    if _WHICH_HAPPENS.match(stretch.text):
        return True
    if term.kind == "vague":
        return _DOES_THAT.match(stretch.text) is not None
    sent = bool(rest) and rest[0].anchored and rest[0].text.startswith(("die ", "dat "))
    return term.kind == "recurring" and sent


def _counts(text: str, term: Term, stretch: Stretch, rest: Sequence[Stretch]) -> bool:
    """Whether a term stands in a stretch, and may be the promise's."""
    if not stretch.start <= term.start < stretch.end:
        return False
    if _WAS_PROMISED.match(stretch.text):
        return False
    if term.kind == "event" and _WHERE_PROMISED.search(text, 0, term.start):
        return False
    return not (_is_followed(stretch, rest) or _in_relative(text, term, stretch))


def _is_followed(stretch: Stretch, rest: Sequence[Stretch]) -> bool:
    """Whether the promise comes after what a stretch tells ("…; daarna stuur ik u …").

    That stretch may name what is promised ("het rapport verschijnt in mei en wordt daarna …").
    """
    if not rest or (stretch.anchored and _TO_KAMER.search(stretch.text)):
        return False
    return rest[0].anchored and _AFTERWARDS.match(rest[0].text) is not None


def _in_relative(text: str, term: Term, stretch: Stretch) -> bool:
    """Whether an event only stands in "de wijze waarop …"."""
    if term.kind != "event" or term.rule in _EVENT_CLAUSES:
        return False
    if stretch.start and _WHEREIN.match(stretch.text):
        return not (stretch.anchored and _WHERE_WE.match(stretch.text))
    return _IN_RELATIVE.search(text, stretch.start, term.start) is not None


def _lends(stretch: Stretch, rest: Sequence[Stretch]) -> bool:
    """Whether a date elsewhere is that of the paper, or of the act, by which it is kept."""
    if _CARRIES.search(stretch.text):
        return True
    if rest and rest[0].anchored and _IN_IT.match(rest[0].text):
        return True
    return bool(_DOES_THAT.match(stretch.text))


def _shared(term: Term, stretch: Stretch, rest: Sequence[Stretch]) -> bool:
    """Before both verbs: "De komende maanden werk ik dit uit en informeer ik u."."""
    if term.start > stretch.start or not rest:
        return False
    return rest[0].anchored and bool(_INVERTED.match(rest[0].text))


def _waits(text: str, term: Term, stretches: Sequence[Stretch]) -> bool:
    """Whether the promise waits for an event clause: it hangs on the promise, not on another."""
    if text.startswith("wanneer", term.start) and (
        _ADDS.match(text, term.start) or _ASKS_WHEN.search(text, 0, term.start)
    ):
        return False
    before = [stretch for stretch in stretches if stretch.end <= term.start]
    after = [stretch for stretch in stretches if stretch.start >= term.end]
    holding = any(s.anchored and s.start < term.start < s.end for s in stretches)
    return holding or not before or before[-1].own or any(stretch.own for stretch in after)


def _of_another(
    text: str,
    term: Term,
    terms: Sequence[Term],
    stretch: Stretch,
    previous: Stretch | None,
    anchors: Sequence[Span],
) -> bool:
    """Whether a date in an own stretch still belongs to a noun, a topic, an event, another act."""
    if term.kind != "date" and term.rule != CALENDAR_UNKNOWN:
        return False
    after_event = previous is not None and _ends_in_event(previous, terms)
    if after_event and stretch.text.startswith("naar verwachting"):
        return True  # "zodra die is afgerond, naar verwachting in 2015"
    if after_event and not stretch.anchored:
        return bool(EXPECTED.search(stretch.text.partition(" over ")[0]))
    return (
        (term.bare and not term.closing)
        or _in_front(text, term, stretch)
        or _in_topic(text, term, stretch, anchors)
        or _of_next_act(text, term, stretch, anchors)
    )


def _ends_in_event(stretch: Stretch, terms: Sequence[Term]) -> bool:
    if _EVENT_START.match(stretch.text):
        return True
    return any(
        term.kind == "event" and term.end >= stretch.end - 1
        for term in terms
        if term.start < stretch.end
    )


def _in_front(text: str, term: Term, stretch: Stretch) -> bool:
    """Inside the one constituent before the verb: "De peiling in april stuur ik ..."."""
    if term.start >= stretch.front or text.endswith((" maar ", " doch "), 0, term.start):
        return False
    return not _ADVERBS.fullmatch(text, stretch.start, term.start)


def _in_topic(text: str, term: Term, stretch: Stretch, anchors: Sequence[Span]) -> bool:
    """Part of what is told about: "over de overgang per 1 juli", "over de kosten in 2024"."""
    topic = _TOPIC.search(text[: term.start], stretch.start)
    if topic is None or any(topic.start() <= a and b <= term.start for a, b in anchors):
        return False
    hangs = term.preposition in {"per", "met", "tot"}
    whole = term.grain is Grain.YEAR and not _PART_OF_YEAR.search(term.wording)
    if term.rule == "parlement.prinsjesdag" and any(a >= term.end for a, _ in anchors):
        return False  # "… over de fondsen met Prinsjesdag aan uw Kamer voorgelegd"
    ends = term.rule == "datum.einde-jaar"  # "over de uitkomst voor het einde van het jaar"
    return hangs or (whole and not term.hard and not ends)


def _of_next_act(text: str, term: Term, stretch: Stretch, anchors: Sequence[Span]) -> bool:
    """After the promise's last verb, before that of another: "... en hen in mei uitnodigen"."""
    last = max((b for _, b in anchors if b <= term.start), default=None)
    if any(term.end <= a < stretch.end for a, _ in anchors):
        return False
    if last is None or last < stretch.start or not _OTHER_ACT.match(text[last : term.start]):
        return False
    return bool(_INFINITIVE.search(text[term.end : stretch.end]))
