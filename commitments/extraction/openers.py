"""Words that open a verb-final clause, and the parts a sentence falls in."""

from __future__ import annotations

from commitments.extraction.rules import lexicon
from commitments.extraction.rules.words import MONTH_NAMES
from commitments.extraction.tokens import Tokens

AUXILIARIES = frozenset(("future", "going", "will", "can", "would", "must"))
FINITE = AUXILIARIES | {"passive", "past", "performing"}
SUBJECTS = frozenset(lexicon.SUBJECTS.split())
KINDS = ("event", "result", "relative", "whether", "as")
OPENERS = frozenset(KINDS)
_COMMA = frozenset(("comma",))
_PARTS = frozenset(("stop", "and"))
_DEMONSTRATIVES = frozenset(lexicon.DEMONSTRATIVES.split())
_NOT_BEFORE_OPENER = frozenset(lexicon.PREPOSITIONS.split()) | {
    "u",
    "ik",
    "wij",
    "we",
    "kamer",
    "hij",
    "zij",
    "als",
}
_WE, _EFFORT = frozenset(("ik", "wij", "we")), frozenset(("effort",))
_SAYING = frozenset(lexicon.TELL_NOW.split())
_THEREOF = frozenset(("ervan", "erop", "ernaar"))  # "ik ga ervan uit dat u"
_CLAUSE_STARTS = frozenset(lexicon.CLAUSE_STARTS.split())
_TIMES = frozenset(("begin", "medio", "half", "eind", "uiterlijk", "in", "op", *MONTH_NAMES))
_AS_SOON = frozenset(("snel", "spoedig", "gauw", "goed", "veel", "vroeg", "zover"))
_NEVER_OPENS = frozenset(("conform", "overeenkomstig", "anders", "gelijk", "hoe", "waar", "welk"))
_TOLD = frozenset(lexicon.TOLD_BEFORE.split())
_HAVE = frozenset(
    ("is", "zijn", "was", "waren", "wordt", "worden", "werd", "heb", "heeft", "hebben", "had")
)
_BOTH = 8  # words from "zowel" to its "als"
_REACH = 80  # tokens looked at to the left of a verb


def part_start(tokens: Tokens, index: int) -> int:
    """The first token after the last semicolon or colon before ``index``."""
    lowest = max(0, index - _REACH)
    for at in range(index - 1, lowest - 1, -1):
        if "stop" in tokens.roles[at]:
            return at + 1
    return lowest


def find_opener(tokens: Tokens, at: int, stop: int) -> int | None:
    """The word that opens the verb-final clause that ``at`` stands in, if any."""
    for left in range(at - 1, stop - 1, -1):
        roles = tokens.roles[left]
        if roles and not FINITE.isdisjoint(roles):
            return None
        if roles and not OPENERS.isdisjoint(roles) and opens(tokens, left, at):
            if "as" in roles and _is_over(tokens, left, at):
                continue  # "…, zoals eerder toegezegd, in juni ontvangt"
            return left
    return None


def _is_over(tokens: Tokens, left: int, at: int) -> bool:
    """Whether an aside between commas has ended before a verb."""
    if not tokens.has(left - 1, _COMMA):
        return False
    return any(tokens.has(place, _COMMA) for place in range(left + 1, at))


def opens(tokens: Tokens, left: int, at: int) -> bool:
    """Whether a word that may open a clause does so for the verb at ``at``."""
    word, before = tokens.words[left], tokens.word(left - 1)
    if word in ("die", "dat", "welke", "wat"):
        if left == 0 or tokens.has(left - 1, _PARTS):
            clause = word == "wat" or (word == "dat" and tokens.word(left + 1) in SUBJECTS)
            return clause and at > left + 1
        if tokens.word(left + 1) == "doen":
            return False  # "ik zal dat doen en rapporteer …"
        near = tokens.words[max(0, left - 3) : left]
        if word == "dat" and before in _WE and tokens.has(left - 2, _EFFORT):
            return tokens.word(left + 1) in SUBJECTS  # "verwacht ik dat ik u …"
        if word == "dat" and not (_SAYING.isdisjoint(near) and _THEREOF.isdisjoint(near)):
            ends = tokens.ends_clause(at) or tokens.ends_cluster(at)
            ends = ends or tokens.word(at + 1) == "met"  # "… een brief volgt met daarin"
            # "bevestig ik dat u", "kan ik u melden dat in mei een brief volgt"
            return at > left + 1 and (tokens.word(left + 1) in SUBJECTS or ends)
        return before not in _NOT_BEFORE_OPENER and at > left + 1
    if word == "als":
        if "zowel" in tokens.words[max(0, left - _BOTH) : left]:
            return False  # "zowel de kosten als de baten"
        return before not in _AS_SOON and tokens.word(left + 1) in _CLAUSE_STARTS
    if word == "of" and (tokens.word(left + 1) in _TIMES or tokens.word(left + 1).isdigit()):
        return False  # "eind september of begin oktober"
    if word == "zoals" and tokens.word(at - 1) in _TOLD and tokens.word(at) not in _HAVE:
        return False  # "Zoals gemeld volgt in oktober een brief"
    return word not in _NEVER_OPENS


def subject_follows(tokens: Tokens, finite: int) -> bool:
    """Whether a finite verb has its subject after it: "zal ik", "zal die evaluatie"."""
    word = tokens.word(finite + 1)
    if word in SUBJECTS:
        return True
    noun = tokens.word(finite + 2)
    return (
        word in _DEMONSTRATIVES
        and noun.isalpha()
        and noun not in SUBJECTS
        and not (tokens.known[finite + 2].verbs or tokens.has(finite + 2, FINITE))
    )
