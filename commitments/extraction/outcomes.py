"""What came of a promise: fulfilment, postponement and withdrawal, told by signals."""

from __future__ import annotations

import re
from collections.abc import Collection
from collections.abc import Set as AbstractSet

from commitments.extraction.deeds import acts_on_it, does_it
from commitments.extraction.echoes import INDEFINITE, echoes
from commitments.extraction.gate import Words
from commitments.extraction.rules.fulfilments import FULFILMENTS
from commitments.extraction.rules.rule import Rule, flat
from commitments.extraction.rules.signals import SIGNALS
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.turns import find_turns

# Signals of what was promised, asked or agreed, whatever came of it.
OCCASIONS = frozenset(("promise", "agreed", "motion", "request", "announced"))
# Signals that count only in a sentence that slips, beside one that tells how, or in one
# that follows an occasion.
_OF_SLIPS = frozenset(("would",))
_BESIDE = frozenset(("due", "part", "announced-paper", "series", "explains"))
_HOW = frozenset(
    ("delay", "fails", "takes-time", "awaits", "slow", "term-off", "void", "questions-late")
)
_NOT_HOW = frozenset(rule.reading for rule in SIGNALS) - _HOW
# What a paper is about, where that tells of a failure, up to its verbs: it does not fail itself.
_ABOUT = re.compile(
    r" (?:over|op) (?:de|het|dit|deze) (?:\w+ )?(?:reden(?:en)?|oorzaak|oorzaken|signalen"
    r"|berichten|vraag"
    r"|feit|klachten|zorgen|kritiek) (?:waarom|waardoor|dat|of)\b[^;,]{0,180}?"
    r" (?:(?:is|zijn|wordt|worden|heeft|hebben|kan|kunnen|moet|moeten|zal|zullen)(?: worden)?"
    r"(?: \w{4,}(?:d|t|en)\b)?|(?:duurt|duren|komt|komen|blijft|blijven|gaat|gaan)(?: dan [^;.]*)?)"
    r"| over (?:(?:de|het|dit|mijn|ons) (?:\w+ )?(?:besluit|beslissing|keuze|voornemen|afspraak) om"
    r"|het (?:verschuiven|uitstellen|opschorten) van)\b"
    r"(?![^;,]{0,160}(?:toegezegd|toezegging|aangekondigd|beloofd|brief|rapport))[^;,]{0,160}"
    r"| (?:effecten|gevolgen|kosten|mogelijkheid|noodzaak) van (?:het|de) (?:stoppen|stopzetten"
    r"|beëindigen|beëindiging|vervallen|afschaffen|afschaffing|intrekken|intrekking)\b"
    r"| toegezegd dat [^;]{0,260}? (?:zou(?:den)?(?: komen te)? (?:vervallen|eindigen|stoppen)"
    r"|te (?:schrappen|laten vervallen))\b"
    r"| niet gewacht tot(?:dat)?\b"
    r"| (?:uiteenzetten|toelichten|uitleggen) waarom\b[^;]{0,200}"
    r"| die (?:ik|wij) in deze (?:\w*brief|nota|notitie) \w+"
    r"| (?:medegedeeld|meegedeeld|laten weten|gemeld|bericht)\b[^;]{0,160}?"
    r" (?:(?:te )?willen aanhouden|aan te (?:willen )?houden)\b"
)
# What an authority takes back from others, and never promised.
_TAKEN_BACK = (
    r"(?:diploma|vergunning|erkenning|subsidie|paspoort|rijbewij|beschikking|octrooi)[\w’']*"
)
# What tells of no delay: what only bounds a decision from below ("niet eerder dan dertig dagen na
# verzending"), what was so when something else was written, and what never came.
_NO_DELAY = re.compile(
    r" waren bij het (?:opstellen|schrijven) van\b[^;]*|"
    r"(?<=^ )dat (?:het|de|dit|deze) [\w-]+ (?:u|uw kamer)\b[^;,]{0,40} niet [^;,]{0,40}"
    r"(?:heeft|hebben) bereikt ?,[^;]*"
    r"| niet eerder dan (?:\w+ ){1,2}(?:dagen|weken|maanden) (?:na(?:dat)?|verstreken)\b"
    r"|(?<=^ )(?:bij het (?:opstellen|schrijven)|ten tijde|destijds|toen)\b[^;]*?\b(?:was|waren)\b"
    r"[^;]{0,60}? nog (?:geen|niet)\b[^;]*"
    r"| (?:heeft|hebben) (?:u|uw kamer) niet bereikt(?= ?[.;])"
    r"| niet (?:te )?lang (?:meer )?op zich (?:laat |laten )?wachten"
    r"| deze \w*brief\b[^;]{0,120}? pas (?:vandaag|nu|thans) (?:is|wordt)\b[^;]*"
    r"| niet (?:wordt |worden )?verlengd\b"
    r"| waarop (?:u|uw kamer|de kamer|het lid)\b[^;,]{0,100} (?:heeft|hebt|hebben)"
    r" (?:moeten wachten|gewacht)\b"
    r"| (?:de|die|deze) moties? (?:is|zijn|werd) (?:\w+ )?aangehouden\b| aangehouden moties?\b"
    r"| aangehouden motie-"
    rf"| ingetrokken {_TAKEN_BACK}| {_TAKEN_BACK} (?:\w+ )?(?:is|zijn|worden|werden) ingetrokken\b"
    r"| de behandeling van [^;,]{0,80}(?:wetsvoorstel|voorstel van wet)\b[^;]{0,80} uitgesteld\b"
    r"| volgorde (?:die|welke|waarin)\b[^;,]{0,60}\b(?:aangehouden|gehouden)\b"
    r"| (?:over|inzake|betreffende|omtrent|rond) (?:de |het |een )?(?:vervallen|ingetrokken"
    r"|uitgestelde|vertraagde|geschrapte|opgeschorte|afgelaste) (?=\w)"
    r"| (?:de|het|een|toegezegde),? nog niet (?:[\w-]+ ){0,5}?[\w-]+e,? (?=[\w-]+)"
    r"| over (?:de|het) (?!toegezegde|aangekondigde|beloofde)[\w-]+,? (?:die|dat) nog (?:niet|geen)"
    r" [^,;]*"
    r"| niet (?:\w+ ){0,3}voordat [^;,]{0,40} (?:dagen|weken|maanden) (?:zijn )?verstreken\b"
)
_AT_LEAST = " niet eerder dan "
_WAS_DUE = re.compile(
    r" (?:daarom|daarmee|daardoor|hierdoor|hiermee|derhalve|dus|vanwege|wegens|doordat|aangezien"
    r"|zodat|nu|door|zou|zouden|helaas|spijt) "
)
_OF_NO_DELAY = (
    " niet eerder dan ", " waarop ", " nog ", " bereikt", " volgorde ", " pas ", " op zich ",
    " verlengd", " behandeling ", " aangehouden", " ingetrokken", " over ", " inzake ",
    " betreffende ", " omtrent ", " verstreken", " bij het ",
)  # fmt: skip
_MATTERS = (
    " over ", " toegezegd dat ", " niet gewacht ",
    " op het feit ", " op de reden ", " van het ", " in deze ",
    " aanhouden", " houden", " waarom ",
)  # fmt: skip
# "het rapport «Weten is nog geen doen»" is not late
_TITLE = re.compile(r"«[^»]{1,200}»")
# What a sentence keeps, and what keeps it.
_KEPT = OCCASIONS | {"asks-letter"}
_GIVING = frozenset(("now", "closes", "thereby", "done", "acted"))
_IS_DONE = re.compile(
    r" (?:voltooid|afgerond|uitgevoerd|verricht|gevoerd|gehouden|plaatsgevonden|afgehandeld"
    r"|gesproken|besproken|overgebracht|gesloten|gepubliceerd|verschenen|opgeleverd|ingediend"
    r"|doorgevoerd|gereed)\b"
)
_TO_COME = re.compile(r" (?:niet|wordt|worden|zal|zullen|moet|moeten|kan|kunnen) ")
_TELLING = re.compile(
    r" (?:informeer|informeren|bericht|berichten|meld|melden|deel|mededelen|meedelen|mede|mee"
    r"|weten)\b(?: (?!dat )[\w’'-]+){0,6}?,? dat "
)
# What denies nothing, and what puts nothing off.
_EITHER = (
    " wel of niet ", " al dan niet ", " geen uitstel verdraagt", " geen uitstel duldt",
    " houd ik mij aan", " houd ik me aan", " houden wij ons aan",
)  # fmt: skip
_RETOLD = frozenset(("retells-plan", "told-that"))
_OF_FOLLOWING = frozenset(("points-back",))

# The rules to try on a sentence with a word, and those to try on any, by their names.
_HINTED: dict[str, dict[str, Rule[str]]] = {}
for _rule in SIGNALS:
    for _word in _rule.hints:
        _HINTED.setdefault(_word, {})[_rule.name] = _rule
_HINTING = frozenset(_HINTED)
_POINTING = [
    rule
    for rule in SIGNALS
    if rule.reading
    in _OF_FOLLOWING | {"names-again", "informs", "informs-of-it", "gives-state", "kept-by-letter"}
]
_UNHINTED = {rule.name: rule for rule in SIGNALS if not rule.hints}

# The places among the rules of those that need a fact, each by the facts of its shortest choice.
_NEEDING: dict[str, list[int]] = {}
for _place, _outcome in enumerate(FULFILMENTS):
    for _fact in min(_outcome.needs, key=len):
        _NEEDING.setdefault(_fact, []).append(_place)
_NEEDED = frozenset(_NEEDING)
_NOW = frozenset(("now",))  # not where what is told now is that it will not be in time
_MISSING = frozenset(("misses-term", "misses-promise", "cannot-meet"))


def find_signals(words: Words, *, after: Words | None = None, gated: bool = True) -> frozenset[str]:
    """The signals of a sentence; a rule must know one of its words to be tried.

    Pointing back counts only in a sentence that comes ``after`` one with an occasion;
    what was due is asked, by the dearest of rules, only where it slips or drops.
    """
    told = set(find_turns(words.words))
    skipped = frozenset() if after else _OF_FOLLOWING
    if gated:
        rules = _tried(words)
        would = frozenset() if words.slips else _OF_SLIPS
        told |= _told(rules, words.flat, told | skipped | _BESIDE | would)
        if words.slips and not _HOW.isdisjoint(told):
            told |= _told(rules, words.flat, told | skipped)
    else:
        beside = frozenset() if words.slips else _OF_SLIPS | _BESIDE
        told |= _told(SIGNALS, words.flat, told | skipped | beside)
    if (around := _around(words, alone=after is None)) is not None:
        told = (told - _HOW) | (_HOW & set(find_turns(around.split())))
        told |= _told(SIGNALS, around, told | skipped | _NOT_HOW)
    if not _KEPT.isdisjoint(told) and _only_content(words.flat):
        told = (told | {"of-content"}) - (_NOW if not _MISSING.isdisjoint(told) else frozenset())
    if " zowel " in words.flat:
        told.discard("maybe-slips")  # "zowel de kosten als de baten": no condition
    if after is not None and words.takes_up:
        told.add("takes-up")
    if after is not None and words.may_have_acted and does_it(words.words, after.words):
        told.add("acted")
    if after is not None and echoes(words, after):
        told |= _OF_FOLLOWING
    elif after is not None and words.slips and echoes(words, after, INDEFINITE):
        told.add("names-again")
    return frozenset(told)


def _only_content(flat: str) -> bool:
    """Whether what was promised or asked stands only in what is told, and nothing there gives it.

    "Hierbij deel ik u mede dat de toegezegde brief in mei verschijnt" keeps no promise; "Conform
    mijn toezegging deel ik u mede dat …" and "… dat ik die hiermee heb afgedaan" do.
    """
    telling = _TELLING.search(flat)
    if telling is None:
        return False
    front, content = flat[: telling.end()], " " + flat[telling.end() :]
    told = _all_told(content)
    if not (_KEPT.isdisjoint(told) or _MISSING.isdisjoint(told)):
        return True  # "Naar aanleiding van de motie bericht ik u dat deze motie niet tijdig …"
    if not _KEPT.isdisjoint(_all_told(front)):
        return False
    if _IS_DONE.search(content) and not _TO_COME.search(content):
        return False
    return _GIVING.isdisjoint(told)


def _all_told(flat: str) -> set[str]:
    """The signals of a part of a sentence, by all rules."""
    return _told(SIGNALS, flat, frozenset()) | set(find_turns(flat.split()))


def _around(words: Words, *, alone: bool) -> str | None:
    """The flat sentence without titles and without what papers are about, if it has any.

    What stands ``alone`` is put off by "niet eerder dan" only if it was due, or for a reason.
    """
    text = flat(_TITLE.sub(" ", words.sentence)) if "«" in words.sentence else words.flat
    for either in _EITHER:
        text = text.replace(either, " ")
    if alone and _AT_LEAST in text and not (words.names_occasion or _WAS_DUE.search(text)):
        text = text.replace(_AT_LEAST, " ")
    if any(part in text for part in _OF_NO_DELAY):
        text = _NO_DELAY.sub(" ", text)
    if any(word in text for word in _MATTERS) and (about := _ABOUT.search(text)):
        text = text[: about.start()] + text[about.end() :]
    return text if text != words.flat else None


def _told(rules: Collection[Rule[str]], flat: str, skipped: AbstractSet[str]) -> set[str]:
    """The signals of the rules that match a sentence, but for those skipped."""
    told: set[str] = set()
    for rule in rules:
        if rule.reading not in skipped and rule.reading not in told and rule.pattern.search(flat):
            told.add(rule.reading)
    return told


def may_settle(words: Words, before: Words | None) -> bool:
    """Whether a sentence may say what came of what the one before named."""
    if words.may_have_acted and acts_on_it(words.words):
        return True
    if before is not None and words.may_have_acted and does_it(words.words, before.words):
        return True
    if not words.may_follow():
        return False
    if (words.slips and words.takes_up) or (before is not None and echoes(words, before)):
        return True
    if any(rule.pattern.search(words.flat) for rule in _POINTING):
        return True
    return "drops-it" in find_turns(words.words)


def _tried(words: Words) -> Collection[Rule[str]]:
    tried = dict(_UNHINTED)
    for word in words.among(_HINTING):
        tried.update(_HINTED[word])
    return tried.values()


def read_outcomes(acts: SentenceActs, last: SentenceActs | None, *, kept: bool) -> None:
    """Add the outcomes a sentence tells, by its signals and those of the one before.

    ``kept``: an earlier sentence told of a promise kept.
    """
    facts = set(acts.signals)
    if kept:
        facts.add("earlier-fulfilment")
    if last is not None:
        facts.update(f"before-{told}" for told in (*last.signals, *last.acts))
        if last.commits and _RETOLD.isdisjoint(last.signals):
            facts.add("before-commits")
    if acts.commits:
        facts.add("commits")
    # "Ik zal u in juni een brief sturen. Daarmee voldoe ik aan uw verzoek."
    by_promise = last is not None and "commitment" in last.acts and "by-that" in acts.signals
    places = {place for fact in _NEEDED & facts for place in _NEEDING[fact]}
    for rule in map(FULFILMENTS.__getitem__, sorted(places)):
        if rule.speaks(facts) and not (rule.reading == "fulfilment" and by_promise):
            acts.add(rule.reading, rule.name)
