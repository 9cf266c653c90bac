"""What words tell by the place in which they stand in a verb's clause."""

from __future__ import annotations

from itertools import pairwise

from commitments.extraction.clauses import Clause
from commitments.extraction.openers import FINITE
from commitments.extraction.receivers import PREPOSITIONS
from commitments.extraction.tokens import Tokens
from commitments.extraction.undertaking import after_undertaking

PAPERS = frozenset(("paper", "document", "coming", "come-paper", "sendable", "bill-paper"))
ARTICLES = frozenset(("de", "het", "die", "dat", "deze", "dit", "mijn", "onze"))
_IT_OBJECT = frozenset(("haar", "hem", "het", "ze", "deze", "die"))
_THEN = frozenset(("nog", "volgende", "begin", "eind", "medio", "uiterlijk", "binnenkort", "later"))
_YES = frozenset(("ja", "zeker", "jazeker"))
_IT = frozenset(("het", "dit", "dat", "deze", "die"))
_SET = frozenset(("stel", "stellen", "stelt", "geef", "geven", "doe", "doen", "breng", "brengen"))
_OF_OUTCOME = [[of, end] for of in ("van", "over") for end in ("uitkomst", "uitkomsten", "afloop")]
# What follows an article and is a time, no object.
_COMING = frozenset(
    (
        "komende",
        "eerstvolgende",
        "volgende",
        "jaar",
        "voorjaar",
        "najaar",
        "zomer",
        "herfst",
        "winter",
        "week",
        "maand",
        "kwartaal",
    )
)
_GOES_ON = frozenset(("blijf", "blijft", "blijven"))
_STARTS = ARTICLES | {"een", "ik", "wij", "hij", "zij"}
_NOT_BEFORE = frozenset(("pas", "eerst"))
_AT = frozenset(("in", "eind", "begin", "medio", "op", "voor", "rond", "volgende", "uiterlijk"))


def facts_of_places(tokens: Tokens, index: int, clause: Clause) -> set[str]:
    """The facts of words that stand in certain places of the clause of the verb at ``index``."""
    told: set[str] = set()
    if any(map(_names_it, tokens.words[index : index + 4], tokens.words[index + 1 : index + 5])):
        told.add("it-object")
    after, following = tokens.word(clause.finite + 1), tokens.word(clause.finite + 2)
    if _names_it(after, following, _IT_OBJECT | {"dit"}):
        told.add("it-object")
    if tokens.words[clause.left] in _IT and (clause.final or _verb_follows(tokens, clause.left)):
        told.add("it-first")
    if "ik" in (tokens.word(index - 1), tokens.word(index + 1)):
        told.add("i-do")
    if _takes_object(tokens, index, clause):
        told.add("takes-object")
    if tokens.words[clause.left : clause.left + 3][::2] in _OF_OUTCOME:
        told.add("later")
    if any(
        word in _NOT_BEFORE and following in _AT
        for word, following in pairwise(tokens.words[clause.left : clause.right])
    ):
        told.add("only-then")  # "kan ik u pas in juni informeren"
    first = clause.left + 2 * (tokens.words[clause.left] in _YES)  # "Ja, van de uitkomsten …"
    if tokens.word(first) == "van" and tokens.words[index] in _SET:
        told.add("later")  # "van zijn antwoord stel ik u in kennis"
    if after_undertaking(tokens, index, clause):
        told.add("later")
    return told


def _takes_object(tokens: Tokens, index: int, clause: Clause) -> bool:
    """Whether the verb has an object: "het bureau volgt de kosten"; "een brief" only comes."""
    first, after = tokens.words[clause.left], tokens.word(index + 1)
    if tokens.words[clause.finite] in _GOES_ON:
        return True  # "de inspectie blijft dit volgen"
    if after == "een":  # "de keuze volgt een zorgvuldig proces"
        papers = any(tokens.has(at, PAPERS) for at in range(index + 2, index + 5))
        return first in ARTICLES and not papers
    # "de cijfers volgen de komende tijd"
    return first in _STARTS and after in ARTICLES and tokens.word(index + 2) not in _COMING


def _verb_follows(tokens: Tokens, at: int) -> bool:
    """Whether a pronoun stands by itself, or points at a paper ("het", not "het parket")."""
    if tokens.words[at] != "het" and tokens.has(at + 1, PAPERS):
        return True  # "dat rapport volgt"
    following = tokens.known[at + 1] if at + 1 < len(tokens.words) else None
    return following is not None and bool(following.verbs or not FINITE.isdisjoint(following.roles))


def _names_it(word: str, following: str, pronouns: frozenset[str] = _IT_OBJECT) -> bool:
    """Whether a pronoun stands for a thing: nothing that it belongs to follows."""
    return word in pronouns and (following in PREPOSITIONS or following in _THEN)
