"""Whom words stand for: the Kamer, one of its members, or somebody else."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from commitments.extraction.rules import lexicon
from commitments.extraction.tokens import Tokens

PREPOSITIONS = frozenset(lexicon.PREPOSITIONS.split()) | {"via"}
_PERSON, _KAMER = frozenset(("person",)), frozenset(("kamer",))
_DETERMINERS = frozenset(("uw", "de", "tweede", "eerste", "beide", "het", "der", "vaste"))
_OF_SOMEBODY = _DETERMINERS | {"mijn", "onze"}
_BODIES = frozenset(("unie", "vereniging", "bond", "vakbond", "federatie", "koepel", "stichting"))
_OTHERS = frozenset(
    ("haar", "zijn", "hun", "europees", "europese", "vlaams", "vlaamse", "raad")
)  # "aan Raad en Parlement"
_OUR_PARLIAMENT = frozenset(("het", "ons", "nederlandse", "nederlands"))
_OURS = frozenset(("nederlandse", "haagse"))
_COMMITTEE = frozenset(("uw", "vaste"))
_ARTICLES = frozenset(("de", "het"))
_THIRD, _PAPERS = frozenset(("third",)), frozenset(("come-paper", "paper", "document"))
_DEBATES = ("debat", "behandeling", "overleg", "stemming", "stemmingen")
_WHERE = frozenset(("in", "met"))
_GOVERNMENT = frozenset(("government",))
_SPEAKERS = frozenset(("ik", "wij", "we"))
_OBJECTS = frozenset(("de", "het", "alle", "deze", "die", "beide"))
_THINGS = frozenset(("week", "weken", "maand", "maanden", "jaar", "jaren", "dagen", "tijd", "keer"))
_JOINS = PREPOSITIONS | {"en", "of", "dan", "als"}
_TO = frozenset(("naar", "aan", "bij", "met"))
_OF_MEMBERS = frozenset(("motie", "moties", "vragen", "amendement", "verzoek", "initiatiefwet"))
# Who stands for the Kamer or its members right after "aan de".
_OF_US = frozenset(
    ("commissie", "kamerlid", "kamerleden", "indiener", "indieners", "vragensteller",
     "vragenstellers", "fractie", "fracties", "woordvoerders")
)  # fmt: skip
# After these "naar" tells what is looked into.
_LOOKS_INTO = ("onderzoek", "onderzoeken", "verkenning", "evaluatie", "vraag", "vragen", "studie")
_GOES = frozenset(("aan", "naar"))
_SENTENCES = 8  # remembered, as each verb of one asks for the same
_AFTER_HAAR = frozenset(lexicon.AFTER_HAAR.split()) | {""}


def is_kamer(tokens: Tokens, at: int) -> bool:
    """Whether a word stands for the Kamer, and no other committee or parliament."""
    if tokens.words[at] == "commissie":
        named = not _COMMITTEE.isdisjoint(tokens.words[max(0, at - 2) : at])
        named = named or (not tokens.is_name(at) and _has_portfolio(tokens, at))
        return named or (at == 1 and tokens.word(at + 2) in ("ik", "wij"))
    if tokens.words[at] == "parlement":
        if tokens.is_name(at - 1) and tokens.words[at - 1] not in _OUR_PARLIAMENT:
            return False  # "het Duitse parlement"
        others = not _OTHERS.isdisjoint(tokens.words[max(0, at - 2) : at])
        return not (others or _of_another_state(tokens, at))
    if tokens.word(at - 1) == "de" and _of_another_state(tokens, at):
        return False
    return tokens.words[at + 1 : at + 3] != ["van", "koophandel"]


def _has_portfolio(tokens: Tokens, at: int) -> bool:
    """Whether a committee is named by its ministry: "de commissie voor Financiën"."""
    if tokens.word(at + 1) != "voor" or "van" in tokens.words[max(0, at - 3) : at]:
        return False  # "op verzoek van de commissie voor Financiën"
    return tokens.is_name(at + 2 + (tokens.word(at + 2) in _ARTICLES))


def _of_another_state(tokens: Tokens, at: int) -> bool:
    """Whether another state's government acts ("De Duitse regering informeert het parlement")."""
    if not _SPEAKERS.isdisjoint(tokens.words):
        return False
    governs = [i for i in range(at) if tokens.has(i, _GOVERNMENT)]
    return bool(governs) and all(is_foreign(tokens, i) for i in governs)


def is_foreign(tokens: Tokens, at: int) -> bool:
    """Whether a government, as a subject, is named by another state."""
    if not PREPOSITIONS.isdisjoint(tokens.words[max(0, at - 3) : at]):
        return False
    adjective = tokens.word(at - 1)
    if adjective.endswith("se") and adjective not in _OURS and tokens.is_name(at - 1):
        return True
    of_state = tokens.words[at : at + 2] == ["regering", "van"] and tokens.is_name(at + 2)
    return of_state and tokens.words[at + 2] != "nederland"


@lru_cache(_SENTENCES)
def receivers(tokens: Tokens) -> frozenset[int]:
    """The words that stand for the Kamer where it is one told or given something."""
    return frozenset(
        at
        for at, roles in enumerate(tokens.roles)
        if "kamer" in roles and is_kamer(tokens, at) and not in_debate(tokens, at)
    )


@lru_cache(_SENTENCES)
def others_sent_to(tokens: Tokens) -> tuple[int, ...]:
    """The words "aan" or "naar" by which something goes to another than the Kamer or a member."""
    return tuple(
        at
        for at, word in enumerate(tokens.words)
        if word in _GOES
        and goes_to_other(tokens, at)
        and not tokens.word(at - 1).endswith(_LOOKS_INTO)
    )


_SHARED = frozenset(("delen", "deel", "gedeeld"))


def in_debate(tokens: Tokens, at: int) -> bool:
    """Whether the Kamer is only where something is debated ("na het debat in de Kamer")."""
    before = tokens.words[max(0, at - 4) : at]
    if "met" in before and not _SHARED.isdisjoint(tokens.words[at + 1 : at + 3]):
        return False  # "voor het debat met uw Kamer te delen"
    return any(
        word.endswith(_DEBATES) and following in _WHERE for word, following in pairwise(before)
    )


def is_person(tokens: Tokens, at: int) -> bool:
    """Whether a member is meant: a named one, or "hem" and "haar" as an object."""
    word = tokens.words[at]
    if word == "haar":
        return tokens.word(at + 1) in _AFTER_HAAR
    if not _OF_MEMBERS.isdisjoint(tokens.words[max(0, at - 3) : at]):
        return False  # "de motie van het lid Jansen"
    return word == "hem" or tokens.is_name(at + 1)


def are_ours(tokens: Tokens, at: int) -> bool:
    """Whether members are those of the Kamer: "uw leden", "de leden (van uw Kamer)"."""
    if tokens.word(at - 1) not in ("uw", "de", "alle") or tokens.is_name(at + 1):
        return False
    if not _BODIES.isdisjoint(tokens.words[:at]):
        return False
    return tokens.word(at + 1) != "van" or tokens.word(at + 2) in ("uw", "beide")


def of_kamer(tokens: Tokens, at: int, before: list[str]) -> set[str]:
    """Whether the Kamer stands after a preposition, as one sent to, or by itself."""
    told = {"kamer"}
    while at > 0 and tokens.words[at - 1] in _DETERMINERS:
        at -= 1
    if tokens.word(at - 1) not in PREPOSITIONS:
        told.add("kamer-self")
    if not _TO.isdisjoint(before):
        told.add("to-kamer")
    return told


def _receives(tokens: Tokens, at: int) -> bool:
    """Whether a word stands for the Kamer or a member; or only belongs to "aan de orde"."""
    if tokens.words[at] == "orde" or tokens.has(at, _PERSON):
        return True
    return tokens.has(at, _KAMER) and is_kamer(tokens, at)


def comes_to_other(tokens: Tokens, at: int) -> bool:
    """Whether "bij", at ``at``, names somebody else ("kom daar bij de gemeenten op terug")."""
    named = range(at + 1, min(at + 6, len(tokens.words)))
    return any(tokens.has(i, _THIRD) for i in named) and not any(
        _receives(tokens, i) for i in named
    )


def others_get(tokens: Tokens, finite: int, end: int) -> bool:
    """Whether somebody unknown gets a paper: two objects ("stuur de havens in mei een brief").

    The verb stands at ``finite``, its clause ends before ``end``.
    """
    spoken = tokens.word(finite + 1) in _SPEAKERS
    at = finite + 1 + spoken
    words = tokens.words[at : at + 4]
    if len(words) < 2 or words[0] not in _OBJECTS or not _THINGS.isdisjoint(words):
        return False
    if not spoken and tokens.has(at + 1, _GOVERNMENT):
        return False  # "zal het kabinet in mei een reactie geven"
    if any(_receives(tokens, i) or tokens.has(i, _PAPERS) for i in range(at, at + 2)):
        return False
    return any(
        tokens.words[i] == "een"
        and tokens.words[i - 1] not in _JOINS
        and any(tokens.has(near, _PAPERS) for near in range(i + 1, min(i + 3, end)))
        for i in range(at + 2, end - 1)
    )


def goes_to_other(tokens: Tokens, at: int) -> bool:
    """Whether what goes "aan" or "naar", at ``at``, goes to another than the Kamer or a member."""
    if tokens.ends_clause(at):
        return False
    after = range(at + 1, min(at + 5, len(tokens.words)))
    if not _OF_US.isdisjoint(tokens.words[at + 1 : at + 3]):
        return False  # "en zend het dan aan de commissie"
    first = tokens.words[at + 1]
    named = first in _OF_SOMEBODY or (tokens.words[at] == "aan" and tokens.is_name(at + 1))
    return named and not any(_receives(tokens, i) for i in after)
