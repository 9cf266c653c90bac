"""What a verb's clause tells: its subject, receiver, papers and denials, as plain words."""

from __future__ import annotations

from itertools import pairwise

from commitments.extraction.clauses import Clause
from commitments.extraction.openers import find_opener
from commitments.extraction.places import ARTICLES, PAPERS, facts_of_places
from commitments.extraction.receivers import (
    are_ours,
    comes_to_other,
    is_foreign,
    is_person,
    of_kamer,
    others_get,
    others_sent_to,
    receivers,
)
from commitments.extraction.rules import lexicon
from commitments.extraction.tokens import BREAKS, Tokens
from commitments.extraction.wordbook import NOTHING

_LET = frozenset(("laat", "laten"))
_BE = frozenset(("is", "zijn", "werd", "werden"))
_ASKING = frozenset(
    ("wat", "of", "hoe", "wanneer", "welk", "welke", "hoeveel", "waar", "waarom", "hoeverre")
)
_HAVE = frozenset(("heb", "heeft", "hebben", "had", "hadden"))
_IN_PAPER = frozenset(("paper", "document", "plan"))
_OBJECTS = PAPERS - {"sendable"}
_INTO = frozenset(("in", "bij"))
_THIS = frozenset(("deze", "dit"))
_WHEN = frozenset((
    "in", "op", "voor", "vóór", "per", "binnen", "eind", "begin", "medio", "pas", "eerst", "na",
    "uiterlijk",
))  # fmt: skip
_BUT = frozenset(("maar", "doch"))
_PLAIN = PAPERS | {
    "later", "therein", "first", "pronoun", "promised", "pledged", "questions", "findings",
    "soon", "written",
}  # fmt: skip
_OF_EUROPE = ["europese", "commissie"]
_OF_NOUN = frozenset(("het", "dan", "de", "van", "door"))
_BOUND = frozenset(("kamer", "person", "third", "government", "side", "negation", "outlook"))
_LATER, _NOTHING = frozenset(("later",)), frozenset[str]()
_IMPERSONAL = frozenset(("impersonal",))
_LOOKS_SO = frozenset((("uit", "dat"), ("aanzien", "dat")))
_ENDS = frozenset(("comma", "stop"))
_COMMA = frozenset(("comma",))
_WE = frozenset(("ik", "wij", "we"))
_STAFF, _OURS = frozenset(("medewerkers",)), frozenset(("mijn", "onze"))
_IN_WHICH = frozenset(("waarin", "waarmee"))
_LETTERS = ("brief", "brieven", "bericht")
_OF_LETTER = frozenset(("van", "naar", "op", "in", "bij", "met"))
_KNOWN = frozenset(("de", "deze", "die", "mijn", "uw", "zijn", "haar"))
_AHEAD = frozenset(("toegezegde", "aangekondigde", "volgende", "komende", "nieuwe", "een"))
_BY_OUTLOOK = frozenset(("naar", "volgens", "laat"))
_NEAR = 5  # words, from "van" on, in which who asks is named
_ASKERS = frozenset(("lid", "leden", "commissie", "kamer"))
_EXCEPTED = frozenset(lexicon.EXCEPTED.split())


def gather_facts(tokens: Tokens, index: int, clause: Clause) -> frozenset[str]:
    """The facts of the clause of the verb at ``index``."""
    facts = {clause.mood, clause.kind, tokens.words[index]}
    if tokens.words[clause.finite] in _HAVE:
        facts.add("have")
    for at, roles in enumerate(tokens.roles[clause.left : clause.right], clause.left):
        if roles:
            facts |= roles & _PLAIN - (_LATER if _belongs_to_paper(tokens, at) else _NOTHING)
            if not _BOUND.isdisjoint(roles):
                facts |= _bound(tokens, at, clause, index)
            if not _IN_PAPER.isdisjoint(roles) and _stands_in(tokens, at):
                facts.add("in-paper")
    facts |= _of_the_whole(tokens, index, clause, facts)
    return frozenset(facts | {_subject(tokens, clause, facts)})


def _belongs_to_paper(tokens: Tokens, at: int) -> bool:
    """Whether "daarop" says on what a paper is ("mijn reactie daarop"), and not when."""
    return tokens.words[at] == "daarop" and at > 0 and tokens.has(at - 1, PAPERS)


def _of_the_whole(tokens: Tokens, index: int, clause: Clause, facts: set[str]) -> set[str]:
    """The facts that several words make together."""
    told: set[str] = set()
    told |= _therein(tokens, facts)
    if not _LOOKS_SO.isdisjoint(pairwise(tokens.words[:index])):
        told.add("looks-so")  # "het ziet ernaar uit dat ik u in mei kan informeren"
    if clause.kind == "relative":
        told |= _antecedent(tokens, clause.left)
        if tokens.word(clause.left) in _IN_WHICH and _is_known_letter(tokens, clause.left):
            told.add("known-paper")
    if clause.kind == "complement" and _is_she(tokens, clause.left):
        told |= {"kamer", "kamer-self"}
    if clause.kind == "main" and _object_first(tokens, clause):
        told.add("object-first")
    told |= facts_of_places(tokens, index, clause) | _of_others(tokens, clause)
    if "er" in (tokens.word(clause.finite - 1), tokens.word(clause.finite + 1)):
        told.add("there")  # "er komt", "komt er"
    if tokens.words[index] in _LET and _asks(tokens, index):
        told.add("asks")
    if {"pronoun", "kamer"} <= facts and "via" in tokens.words[clause.left : clause.right]:
        told.add("told-through-kamer")
    if {"come-paper", "kamer"} <= facts:
        told.add("letter-to-kamer")
    return told | _on_request(tokens)


def _on_request(tokens: Tokens) -> set[str]:
    """Whether a sentence tells of what the Kamer or a member asked."""
    words = tokens.words
    if "verzoek" not in words:
        return set()
    at = words.index("verzoek") + 1
    asked = words[at : at + 1] == ["van"] and not _ASKERS.isdisjoint(words[at : at + _NEAR])
    return {"on-request"} if asked else set()


def _therein(tokens: Tokens, facts: set[str]) -> set[str]:
    """What a sentence tells that opens with a paper just named."""
    if "in-paper" in facts and {"die", "dat"} & set(tokens.words[:3]):
        return {"therein", "opens-therein"}  # "in die brief"
    return {"opens-therein"} if tokens.words[0] == "daarin" else set()


def _is_she(tokens: Tokens, opener: int) -> bool:
    """Whether the Kamer just named is the subject ("verzeker ik de Kamer dat zij …")."""
    return tokens.word(opener + 1) in ("zij", "ze") and "kamer" in tokens.words[:opener]


def _of_others(tokens: Tokens, clause: Clause) -> set[str]:
    """The facts of words that name another receiver than the Kamer."""
    told: set[str] = set()
    places = range(clause.left, clause.right)
    if any(at in places for at in others_sent_to(tokens)):
        told.add("to-other")
    if others_get(tokens, clause.finite, clause.right):
        told.add("others-get")
    if any(tokens.words[at] == "bij" and comes_to_other(tokens, at) for at in places):
        told.add("comes-to-other")
    return told


def _asks(tokens: Tokens, index: int) -> bool:
    """Whether what is let known is still a question ("laat u weten of …")."""
    words = tokens.words[index : index + 14]
    return "weten" in words[:-1] and words[words.index("weten") + 1] in _ASKING


def _stands_in(tokens: Tokens, at: int) -> bool:
    """Whether a paper stands after "in" or "bij", as that in which something will stand."""
    before = tokens.words[max(0, at - 3) : at]
    return not _INTO.isdisjoint(before) and _THIS.isdisjoint(before)


def _bound(tokens: Tokens, at: int, clause: Clause, index: int) -> set[str]:
    """The facts of a word that depend on the words around it."""
    roles, word = tokens.roles[at], tokens.words[at]
    before = tokens.words[max(0, at - 3) : at]
    told: set[str] = set()
    if at in receivers(tokens):
        told |= of_kamer(tokens, at, before)
    if "person" in roles and is_person(tokens, at):
        told.add("person")
    if word == "leden" and are_ours(tokens, at):
        told |= {"kamer", "kamer-self"}
    elif "third" in roles or [*before[-1:], word] == _OF_EUROPE:
        aside = _is_in_front(tokens, at, clause) or _is_asked(tokens, index, at)
        told |= NOTHING if aside else _third(tokens, at, before)
    ours = word not in _STAFF or not _OURS.isdisjoint(before[-1:])
    if "government" in roles and "aan" not in before and ours:
        told.add("third" if is_foreign(tokens, at) else "government")
    if "side" in roles and ("uw" in before or ("haar" in before and "kamer" in tokens.words[:at])):
        told |= {"kamer", "to-kamer"}  # "uw kant op"
    if "negation" in roles and _denies(tokens, at, clause, index):
        told.add("negated")
    if "outlook" in roles and at not in clause.asides and not _BY_OUTLOOK.isdisjoint(before):
        told.add("expected")
    return told


def _is_in_front(tokens: Tokens, at: int, clause: Clause) -> bool:
    """Whether a word stands in a clause in front of ours ("Nu de inspectie klaar is, zal ik")."""
    finite = clause.finite
    return at < finite and tokens.has(finite - 1, _COMMA) and tokens.word(finite + 1) in _WE


def _is_asked(tokens: Tokens, index: int, at: int) -> bool:
    """Whether a word stands in what is told of ("aangeven hoe we dit met alle partijen doen")."""
    return not _ASKING.isdisjoint(tokens.words[index + 1 : at])


def _third(tokens: Tokens, at: int, before: list[str]) -> set[str]:
    """Whether others are spoken of, and whether what is given is for them."""
    if tokens.words[at] == "hun":  # "zal hun de voorwaarden toesturen"
        return {"third", "to-third"} if tokens.word(at + 1) in ARTICLES else set()
    if tokens.is_name(at + 1):
        return set()
    # "het advies van de Raad voor de Kust" goes to nobody
    return {"third"} if "van" in before else {"third", "to-third"}


def _denies(tokens: Tokens, at: int, clause: Clause, index: int) -> bool:
    """Whether a negation denies this verb: after its finite verb, or anywhere verb-finally."""
    if at in clause.asides or tokens.word(at + 1) in _EXCEPTED:
        return False
    if tokens.word(at - 1) in _OF_NOUN:
        return False  # "over het niet halen van de termijnen", "over het al dan niet bouwen"
    if tokens.words[at + 1 : at + 3] == ["al", "te"]:
        return False  # "binnen niet al te lange tijd"
    if not _BUT.isdisjoint(tokens.words[at + 1 : min(at + 8, index)]) or _but_then(tokens, at):
        return False  # "niet in oktober maar in november"
    if clause.final:
        return at < index
    if clause.finite - 2 <= at < clause.finite:
        return not tokens.has(clause.finite - 1, BREAKS)  # "niet zal bereiken"
    if index == clause.finite:
        told = _in_relative(tokens, at, index) or _is_asked(tokens, index, at)
        return at > index and not told
    return clause.finite < at < index


def _in_relative(tokens: Tokens, at: int, index: int) -> bool:
    """Whether a denial is that of a clause after the verb ("… de scholen die hem niet halen")."""
    return not tokens.ends_clause(at) and find_opener(tokens, at, index + 1) is not None


def _but_then(tokens: Tokens, at: int) -> bool:
    """Whether another time is set against the one that is denied ("niet …, maar in april")."""
    words = tokens.words[at + 1 : at + 26]
    return any(word in _BUT and following in _WHEN for word, following in pairwise(words))


def _antecedent(tokens: Tokens, opener: int) -> frozenset[str]:
    """What the noun before a relative clause tells of it."""
    facts = NOTHING
    for at in range(opener - 2, max(-1, opener - 14), -1):
        if tokens.has(at, _ENDS):
            break
        facts |= tokens.roles[at] & PAPERS
    return facts


def _is_known_letter(tokens: Tokens, opener: int) -> bool:
    """Whether "waarin" hangs on a letter that is there ("op de brief van 3 mei waarin …")."""
    for at in range(opener - 1, max(1, opener - 8), -1):
        if tokens.words[at].endswith(_LETTERS):
            before = tokens.words[max(0, at - 3) : at]
            named = _OF_LETTER & set(before) and _KNOWN & set(before)
            return bool(named) and _AHEAD.isdisjoint(before)
    return False


def _object_first(tokens: Tokens, clause: Clause) -> bool:
    """Whether the clause opens with its object ("De bevindingen doe ik u toekomen")."""
    first = clause.left + 2 * tokens.has(clause.left + 1, _COMMA)  # "Ja, de bevindingen …"
    if clause.left == clause.finite and tokens.word(clause.left - 1) == "en":
        first = 0  # "De monitor verschijnt in mei en stuur ik u toe"
    named = tokens.word(first) in ARTICLES or (
        tokens.word(first) == "een" and tokens.has(first + 1, _OBJECTS)
    )
    return named and tokens.word(clause.finite + 1) in _WE


def _subject(tokens: Tokens, clause: Clause, facts: set[str]) -> str:
    """Who acts: "by-us" (ik, wij, kabinet, minister), "by-pronoun" or "by-other"."""
    if "first" in facts or "government" in facts:
        return "by-us"
    if tokens.has(clause.finite, _IMPERSONAL) and tokens.word(clause.finite - 1) != "van":
        return "by-us"  # "het streven is", "het is mijn voornemen"
    if clause.mood == "effort" and clause.kind == "complement":
        return "by-us"
    if clause.mood == "reported" and (_is_passive(tokens, clause) or _of_me(tokens, clause)):
        return "by-us"  # "is aan uw Kamer toegezegd dat"
    if clause.finite in tokens.verbs and _is_first(tokens, clause.finite):
        return "by-us"
    return "by-pronoun" if "pronoun" in facts else "by-other"


def _is_first(tokens: Tokens, at: int) -> bool:
    """Whether a verb form is the first person's alone ("… en deel de uitkomst met u")."""
    forms = {form for _, forms in tokens.known[at].verbs for form in forms}
    return forms == {"s"} and tokens.word(at - 1) == "en"


def _of_me(tokens: Tokens, clause: Clause) -> bool:
    """Whether a promise was got "van mij"."""
    return ("van", "mij") in pairwise(tokens.words[clause.left : clause.right])


def _is_passive(tokens: Tokens, clause: Clause) -> bool:
    words = tokens.words[clause.left : clause.right]
    return not _BE.isdisjoint(words) and _HAVE.isdisjoint(words)
