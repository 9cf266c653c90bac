"""Whether a form of a verb is the finite verb of its clause, by its subject."""

from __future__ import annotations

from itertools import pairwise

from commitments.extraction.openers import FINITE, find_opener
from commitments.extraction.rules import lexicon
from commitments.extraction.tokens import Tokens

_MAYBE_NOUNS = frozenset(lexicon.MAYBE_NOUNS.split())
_THIRD = frozenset(("hij", "zij", "minister", "staatssecretaris", "ambtgenoot", "collega"))
_BOTH = frozenset(("ministers", "staatssecretarissen", "bewindslieden", "bewindspersonen"))
_OFFICES = _BOTH | {"minister", "staatssecretaris"}
_ARRIVING = frozenset(lexicon.ARRIVING.split())
_STAFF = frozenset(("ambtenaren", "medewerkers"))
_TELLS_OF = frozenset(("over", "of", "hoe"))
_GOVERNMENT = _THIRD | {"kabinet", "regering", "ambtsgenoot"}
_NAME_OF_OFFICE = 8  # words of "de Minister van Economische Zaken en Klimaat"
_CHAMBERS = frozenset(("kamer", "tweede", "eerste"))
_ARTICLES = frozenset(("een", "het", "dit", "dat", "mijn", "nader", "dergelijk"))


def is_inverted(tokens: Tokens, index: int) -> bool:
    """Whether the receiver follows as the subject ("ontvangen beide Kamers")."""
    if tokens.words[index] not in _ARRIVING or tokens.has(index - 1, FINITE):
        return False
    first, second = tokens.word(index + 1), tokens.word(index + 2)
    return first == "u" or (second in ("kamer", "kamers") and first != "kamer")


def goes_on(tokens: Tokens, index: int, forms: frozenset[str]) -> bool:
    """Whether a form goes on with what the Kamer gets ("dan voorzien was en bereikt uw Kamer")."""
    to_kamer = tokens.word(index + 1) in ("u", "uw")
    return "t" in forms and to_kamer and tokens.word(index - 1) == "en"


def is_finite(tokens: Tokens, index: int, forms: frozenset[str], stop: int) -> bool:
    """Whether the form at ``index`` is the finite verb of its clause, by its subject."""
    words = tokens.words
    word, before, after = words[index], words[max(index - 1, stop)], tokens.word(index + 1)
    if "ik" in (before, after):
        # "De minister van Defensie en ik informeren u"
        return "s" in forms or words[max(index - 2, stop) : index] == ["en", "ik"]
    if before == "en" and "s" in forms and "ik" in words[max(stop, index - 25) : index]:
        return True  # "ik laat het navragen en deel de uitkomst met u"
    if word == "hoort":  # "Geweld hoort nergens thuis"
        to_kamer = after == "uw" or tokens.words[index + 1 : index + 3] == ["de", "kamer"]
        return "u" in (before, after) or before in ("kamer", "mij", "ons") or to_kamer
    if word == "bericht" and before not in _ARTICLES and _is_told_by(tokens, index, stop):
        return True
    if word in _MAYBE_NOUNS and not tokens.ends_clause(index):
        return "s" in forms and after in _TELLS_OF and _ends_clause_of_us(tokens, index, stop)
    if "t" in forms and "s" not in forms:
        return True
    if "s" in forms and "ik" in words[max(stop, index - 25) : index]:
        return True
    if "t" in forms:
        return word not in _MAYBE_NOUNS
    return _is_plural(tokens, index, stop)


def _is_told_by(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether another of the government tells: "het kabinet bericht u", "bericht de minister u"."""
    after, second = tokens.word(index + 1), tokens.word(index + 2)
    if second in _GOVERNMENT and after in ("de", "het", "mijn"):
        return True
    to_kamer = after in ("u", "uw") or (after == "de" and second in _CHAMBERS)
    near = tokens.words[max(stop, index - _NAME_OF_OFFICE) : index]
    return to_kamer and not _GOVERNMENT.isdisjoint(near)


def _ends_clause_of_us(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether a verb ends a clause but for its subject matter ("dat ik u in mei bericht over")."""
    opener = find_opener(tokens, index, stop)
    if opener is None or tokens.word(opener + 1) not in ("ik", "wij"):
        return False
    return tokens.words[index - 1] not in _ARTICLES


def _is_plural(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether "wij" is the subject, or the form is one that papers and receivers take."""
    if ("en", "ik") in pairwise(tokens.words[index + 1 : index + 10]):
        return True  # "informeren mijn ambtgenoot en ik u"
    if "wij" in tokens.words[max(stop, index - 40) : index + 4]:
        return True
    if "we" in (tokens.word(index - 1), tokens.word(index + 1)):
        return True
    if _STAFF.intersection((tokens.word(index - 1), tokens.word(index + 2))):
        return True  # "geven mijn ambtenaren uw commissie een toelichting"
    offices = [word for word in tokens.words[max(stop, index - 12) : index] if word in _OFFICES]
    if len(offices) > 1 or not _BOTH.isdisjoint(offices):
        return True
    return tokens.words[index] in _ARRIVING or tokens.word(index + 1) == "u"
