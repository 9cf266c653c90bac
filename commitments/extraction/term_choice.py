"""Which words of time belong to a promise: ``choose_term``.

1. The sentence is cut into clauses; those that carry the promise's own words, or
   only add to it, are its own. What stands in another clause, in a reference or
   in the subject of the promise is not its term.
2. Of its own terms the hardest wins: a date (an explicit bound before a plain
   one, the later of equals), then an event, then words without a bound. What
   returns is recurring, with the date of the first time if there is one.
3. A paper that carries the promise lends it the date it is promised for.
4. Without a term of its own it takes one from the next sentence, or the one
   before, only where that plainly speaks of the same delivery.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import zip_longest

from commitments.extraction.periods import Grain
from commitments.extraction.readings import DeadlineReading
from commitments.extraction.stretches import Span
from commitments.extraction.term import CALENDAR_UNKNOWN, IN_PAPER, hardest, of_kind
from commitments.extraction.term_aside import set_aside
from commitments.extraction.term_next import hopes, of_next, says_when
from commitments.extraction.term_place import sort_out, stands
from commitments.extraction.term_pointing import (
    bound_beside,
    in_that_month,
    in_that_year,
    moved,
    on_its_day,
    pointed_back,
)
from commitments.extraction.term_returning import (
    from_then_on,
    in_every_one,
    is_custom,
    with_first_time,
)
from commitments.extraction.term_yielding import gives_way
from commitments.extraction.terms import Term, explain
from commitments.extraction.text import CleanText, Sentence

NO_TERM = "geen-termijn"


def choose_term(
    sentence: Sentence,
    anchors: Sequence[Span],
    *,
    before: Sentence | None = None,
    after: Sentence | None = None,
    said: int = 0,
    on: date | None,
    find: Callable[[str], tuple[Term, ...]],
) -> Term | None:
    """The term of the promise whose own words stand at ``anchors`` in the sentence.

    Anchors are spans in ``sentence.text``: the promising and informing verbs and
    the addressee; ``said`` is where a promise is retold: "op 3 mei" before that says
    when it was made. ``find`` gives all words of time of a text, as of day ``on``.
    The result counts in the clean text; ``None`` if there is no word of time at all.
    """
    text = sentence.text
    terms = [t for t in find(text) if t.end > said or not _tells_when_said(t, text)]
    terms = [t for t in terms if not _has_been(t, text, on)]
    found = _best(text, terms, anchors, on)
    open_ended = found is None or found.kind == "vague"
    if open_ended and after is not None and says_when(sentence, after):
        further = of_next(after, find(after.text), found)
        if further:
            return moved(further, after.start)._replace(hoped=hopes(after))
    if found is None:
        return None
    found = in_that_year(bound_beside(found, terms), sentence, before, find)
    if back := pointed_back(found, sentence, before, find):
        return back
    found = in_that_month(on_its_day(found, sentence, before, find), sentence, before, find)
    return moved(_trimmed(found, text, anchors), sentence.start)


# An event's words run on until the promise's own, or a verb, take over again; its name
# may still follow ("het commissiedebat Dierenwelzijn").
_ENOUGH = re.compile(
    r"(?<!bekend)\s(?:doen|laten|worden|zal|zullen|aan (?:uw|u)|toe|toekomen|toezenden|toesturen"
    r"|berichten|bericht|informeren|informeer|sturen|stuur|zenden|zend|nazenden|delen|deel|melden|meld"
    r"|aanbieden|bied|voorleggen|leg|doe|kom|geef|ontvangt|geïnformeerd|gestuurd|toegezonden"
    r"|met mijn (?:reactie|appreciatie)|ter kennisneming|hoeveel|welke|daarover|hierover"
    r"|een (?:nadere )?(?:verslag|rapport|overzicht|brief|notitie|\w*reactie|appreciatie|duiding)"
    r"|mijn (?:\w+ )?reactie|(?<=afloop\s)verslag"
    r"|over (?:mijn|onze)|op de hoogte|in kennis|per brief|schriftelijk|nader|terug te|in te"
    r"|in dienen"
    r"|(?:een|de|mijn|het) [\w-]+ [\w-]+en en)\b"
)
_CLAUSE_OVER = re.compile(
    r"\s(?:zal|zullen|wordt|worden) (?:ik|wij|het|uw|u|de)\b|\s(?:zal|zullen) [a-z]+en\W*$"
    # no comma before the main clause: "zodra er meer bekend is informeer ik uw Kamer"
    r"|\s(?:dan )?(?:informeer|stel|stuur|zend|kom|deel|bericht|meld|doe|bied|laat|leg|rapporteer)"
    r" (?:ik|wij|we)\b|\s(?:dan )?(?:ontvangt|krijgt) (?:u|uw)\b"
)
# The verbs that end such a clause, where the promise goes on without a comma: "Ik zal u zodra
# het besluit is genomen een brief sturen".
_ITS_VERBS = re.compile(
    r"\s(?:is|zijn|wordt|worden|heeft|hebben|heb|ligt|liggen|komt|komen|kan|kunnen|weet|weten"
    r"|bestaat|verschijnt)(?: (?:worden|geworden))?+(?: (?!(?:het|dit|dat|een|met|tot|niet|uit|eind"
    r"|wordt|worden|ontvangt|bericht)\b)(?:\w{4,}(?:d|t|en)|gereed|klaar|definitief))?+(?=\s)"
    r"(?!\s(?:en|of)\b)"
)
_GOES_ON = re.compile(
    r"\b(?:te (?:kunnen )?\w+|zal \w+|zullen \w+|toe|toekomen|aan|voor|weten|mee|mede|terug|bij|in"
    r"|uiteen|over|op de hoogte|in kennis|ter beschikking)\W*$"
)
_DASH, _AFTER_DASH = re.compile(r"\s[–—-](?=\s)"), re.compile(r"\s[–—-]\s$")
_WAS_SAID = re.compile(r" (?:is|zijn|was|werd|heb|heeft|hebben)\b")  # "In mei 2023 is toegezegd"
_CLAUSES = {"gebeurtenis.zodra", "gebeurtenis.wanneer"}
_NAME = re.compile(
    r"(?: (?:van de |van het )?[A-Z][\w-]+)+"
    r"| (?:van|over) (?:de|het|mijn|een|deze|dit)(?: [a-z-]+e)? [\w-]+"
)
_LEFT_OVER = re.compile(r"(?:[ .,]+(?:aan|de|het|te|op|in|van|bij|die|dat|met)\b)*[ .,]*$")
_NAMED = {"gebeurtenis.voor-gelegenheid", "gebeurtenis.bij-gelegenheid", "gebeurtenis.in-stuk"}


def _trimmed(term: Term, text: str, anchors: Sequence[Span]) -> Term:
    """The term with no more and no fewer words than carry it."""
    if term.kind != "event" or term.rule == CALENDAR_UNKNOWN:
        return term
    end = term.end
    inside = [at for at, _ in anchors if term.start < at < end]
    if term.rule not in _CLAUSES:
        end = min(inside, default=end)
    elif inside or _GOES_ON.search(text, term.start, end):
        verbs = _ITS_VERBS.search(text, term.start, max(inside, default=end))
        end = verbs.end() if verbs else end
    if _AFTER_DASH.search(text, 0, term.start) and (dash := _DASH.search(text, term.start, end)):
        end = dash.start()
    over = (_CLAUSE_OVER if term.rule in _CLAUSES else _ENOUGH).search(text, term.start, end)
    end = over.start() if over else end
    if term.rule in _NAMED and end == term.end and (name := _named_after(term, text)):
        over = _ENOUGH.search(text, end, name.end())
        end = over.start() if over else name.end()
    wording = _LEFT_OVER.sub("", text[term.start : end])
    return term._replace(end=term.start + len(wording), wording=wording) if wording else term


def _named_after(term: Term, text: str) -> re.Match[str] | None:
    """The name that follows an occasion or paper; a debate on a budget is not "over" one."""
    name = _NAME.match(text, term.end)
    of_budget = term.wording.endswith("begrotingsbehandeling")
    return None if name and of_budget and name[0].startswith(" over ") else name


def read_deadline(term: Term | None, clean: CleanText, on: date | None) -> DeadlineReading:
    """A chosen term as the letter's reading shows it, with its span in the raw text."""
    if term is None:
        return DeadlineReading("none", rule=NO_TERM, explanation="De brief noemt geen termijn.")
    start, end = clean.raw_span(term.start, term.end)
    return DeadlineReading(
        kind=term.kind,
        wording=clean.raw[start:end],
        start=start,
        end=end,
        latest=term.latest,
        earliest=term.earliest,
        rule=term.rule,
        explanation=explain(term, on),
    )


# "Uw Kamer heeft op 28 maart een verslag uitgebracht, en …"
_HAS = re.compile(r"\b(?:heeft|hebben|heb|is|zijn|werd|werden)(?: (?:u|uw Kamer|ik|wij))? $")
_DONE = re.compile(r"[^,;]{0,120}\b\w{0,10}(?:ge|be|ver)\w{2,}(?:d|t|en)(?=[,;.]| en )")
_COMES_ROUND = timedelta(days=300)  # a day so far ahead lay in the months before the letter


def _has_been(term: Term, text: str, on: date | None) -> bool:
    """Whether a day without a year is one on which something was done, and not the next such."""
    if on is None or term.latest is None or term.preposition != "op":
        return False
    if term.latest < on + _COMES_ROUND:
        return False
    return bool(_HAS.search(text, 0, term.start) and _DONE.match(text, term.end))


def _tells_when_said(term: Term, text: str) -> bool:
    """Whether words before a promise that is retold say when it was made ("in het debat")."""
    if _WAS_SAID.match(text, term.end):
        return True
    return term.preposition == "op" or term.rule in ("gebeurtenis.bij-gelegenheid", IN_PAPER)


def _best(
    text: str, terms: Sequence[Term], anchors: Sequence[Span], on: date | None
) -> Term | None:
    terms = in_every_one(text, terms)
    of_papers = _of_papers(text, terms, on)
    terms = [term for term in terms if stands(term) and not set_aside(text, term)]
    own, kin = sort_out(text, terms, anchors)
    kin += of_papers
    own = [term for term in own if not is_custom(text, term, terms)]
    if any(term.rule != _TOGETHER for term in own):
        own = [term for term in own if term.rule != _TOGETHER]
    strong = [term for term in own if not term.weak]
    dates = of_kind(strong, "date")
    returning = of_kind(strong, "recurring") or (from_then_on(text, terms) if dates else [])
    if returning:
        return with_first_time(text, returning[0], strong, terms)
    dates = _without_wider(text, dates)
    if dates and (other := gives_way(text, dates, own, anchors)):
        return other
    if dates:
        return _with_earliest(hardest(dates), strong)
    return next(
        iter(
            of_kind(strong, "event")
            or ([lent] if (lent := hardest(kin)) else [])
            or of_kind(own, "recurring")
            or of_kind(own, "event")
            or sorted(of_kind(own, "vague"), key=lambda term: not term.earliest)
        ),
        None,
    )


_NAMELY = re.compile(r",? (?:te weten|namelijk|en wel|meer precies|om precies te zijn)[ :,]*")

_PART_OF = [
    *({Grain.MONTH, wide} for wide in (Grain.QUARTER, Grain.HALF, Grain.SEASON, Grain.YEAR)),
    *({Grain.YEAR, narrow} for narrow in (Grain.QUARTER, Grain.HALF, Grain.SEASON)),
]


def _without_wider(text: str, dates: Sequence[Term]) -> list[Term]:
    """The dates but those that the next makes precise ("voor medio 2024, te weten in juni")."""
    return [
        date
        for date, following in zip_longest(dates, dates[1:])
        if following is None or not _made_precise(text, date, following)
    ]


def _made_precise(text: str, date: Term, following: Term) -> bool:
    """Whether the next date says more exactly when ("dit najaar, in oktober")."""
    gap = text[date.end : following.start]
    if _NAMELY.fullmatch(gap):
        return True
    inside = date.latest and following.latest and following.latest < date.latest
    if gap == " ":
        gap = ", " if date.grain is Grain.YEAR and not re.search(r"\d", date.wording) else gap
    return bool(inside and gap in (", ", " (") and {date.grain, following.grain} in _PART_OF)


_TOGETHER = "gebeurtenis.samen"  # says with what it comes, and when only if nothing else does
_IN_A_PAPER = re.compile(r"\bin een (?:[\w-]+ )?(?:\w*brief|notitie) $")
_REST_OF_NAME = re.compile(r"(?: [^\W\d_]+){0,3} ")


def _of_papers(text: str, terms: Sequence[Term], on: date | None) -> list[Term]:
    """The dates that name a coming paper ("in de voortgangsbrief van dit najaar").

    A day names one that is there already, a year what it is about.
    """
    papers = [term for term in terms if term.rule == IN_PAPER]
    return [
        term
        for term in of_kind(terms, "date")
        if term.preposition == "van"
        and term.grain not in (Grain.DAY, Grain.YEAR)
        and not (term.past or (on and term.latest and term.latest < on))
        and (
            _IN_A_PAPER.search(text, 0, term.start)
            or any(_REST_OF_NAME.fullmatch(text, paper.end, term.start) for paper in papers)
        )
    ]


def _with_earliest(term: Term | None, others: Sequence[Term]) -> Term | None:
    lower = next(
        (other.earliest for other in others if other.kind == "vague" and other.earliest), None
    )
    if term and lower and term.latest and lower <= term.latest and not term.earliest:
        return term._replace(earliest=lower)
    return term
