"""Whether a sentence speaks of what one before named: a pronoun, the work on it, or its name."""

from __future__ import annotations

import re
from itertools import pairwise

from commitments.extraction.rules import gate_words, lexicon
from commitments.extraction.rules import turn_words as table
from commitments.extraction.spelling import Spelling
from commitments.extraction.turn_book import ALONE, FINITE, TRIMMED
from commitments.extraction.wordbook import LEXICON, UNKNOWN

_PRONOUNS = frozenset(lexicon.DEMONSTRATIVES.split())
_ADVERBS = frozenset(table.POINTING_ADVERBS.split())
_FIRST = frozenset(table.POINTING_FIRST.split())
_WORK = frozenset(table.WORK.split())
# What follows a pronoun, and no determiner: a verb, or a word of manner or time.
_AFTER = FINITE | frozenset(f"{table.GOING_ON} {table.AFTER_POINTING}".split())
_PAST = frozenset(word for word, facts in ALONE.items() if "past" in facts)
_TERMS = frozenset(gate_words.ITS_TERM.split())
_US = frozenset(("ik", "wij"))
_PAPERS = frozenset(("document", "paper"))
_OWN_NAME = 10  # letters; a shorter word is the name of many papers
_ONE = frozenset(("een", "geen", "eerste", "tweede", "afzonderlijke", "aparte"))
_THE = frozenset(("de", "het", "dit", "deze", "die", "dat", "mijn", "onze", "genoemde"))
_WILL_NOT_BE = frozenset(("achterwege", "verloren", "vervalt"))
_SAID = frozenset(("bedoelde", "genoemde", "betreffende", "desbetreffende", "beoogde"))
_OF_OTHERS = frozenset(("van", "door", "uit"))
_REASONS = (
    "De reden", "Reden ", "De oorzaak", "Oorzaak ", "Dit komt ", "Dat komt ", "Dit heeft te maken",
    "Dat heeft te maken", "Dit is het gevolg", "Dat is het gevolg", "Dit houdt verband",
)  # fmt: skip
_FOLLOWS = tuple(
    f"{told}{end}"
    for told in ("als volgt", "het volgende", "het volgende mee", "het volgende mede")
    for end in ".:"
)
_ANEW = re.compile(
    r"(?:Ik|Wij) (?:verwacht|verwachten|hoop|hopen|streef|streven)\b[^.;]{0,60} nu\b"
)
_OF_IT = frozenset(("hierover", "daarover", "hieromtrent", "daaromtrent"))
_GETS = frozenset(("ontvangt", "treft", "vindt", "krijgt"))
_HERE = frozenset(("hierbij", "bijgaand", "bijgevoegd", "bijgesloten", "ingesloten", "bijlage"))
_THINGS = frozenset(("het", "deze", "die", "dit", "ze", "hem", "haar"))
_PLEDGED = frozenset(("toegezegd", "beloofd"))
_AROUND_WORDS = "voor vóór in op aan u uw eind begin medio uiterlijk nog binnen na per te toe"
_AROUND = frozenset(_AROUND_WORDS.split())
_PAPER_ENDS = tuple(lexicon.LAST_PARTS.split())
_GIVES_HERE = re.compile(
    r"\b(?:[Hh]ierbij|[Bb]ijgaand|[Bb]ijgevoegd|[Ii]ngesloten|[Bb]ijlage|[Mm]et deze brief)\b"
)
_REACHING = (*_TERMS, *gate_words.HENCE.split(), gate_words.HENCE_PHRASE)


def may_reach_back(sentence: str) -> bool:
    """Whether a sentence, as it is written, may tell of what one further back named."""
    low = sentence.lower()
    return any(word in low for word in _REACHING)


def names_term(words: list[str]) -> bool:
    """Whether a sentence speaks of a term that one before gave: "die termijn"."""
    return any(
        word in _PRONOUNS and following.rstrip(",.") in _TERMS
        for word, following in pairwise(words)
    )


def gives_reason(sentence: str) -> bool:
    """Whether a sentence only says why the one before it is so."""
    return sentence.startswith(_REASONS)


def says_anew(sentence: str) -> bool:
    """Whether a sentence tells when now what slipped will come ("Ik verwacht het nu in mei …")."""
    return _ANEW.match(sentence) is not None


def leads_on(sentence: str) -> bool:
    """Whether a sentence leaves to the next what it tells ("… deel ik u het volgende mede.")."""
    return sentence.endswith(_FOLLOWS)


def gives_here(words: list[str]) -> bool:
    """Whether a sentence gives something here and now: "Hierbij ontvangt u dat overzicht"."""
    return not _HERE.isdisjoint(word.rstrip(",.") for word in words)


def hands_over(words: list[str]) -> bool:
    """Whether a sentence gives what one before named: "informeer ik u hierover"."""
    return not _OF_IT.isdisjoint(word.rstrip(",.") for word in words) or any(
        word in _GETS and following in _THINGS for word, following in pairwise(words)
    )


def takes_up(words: list[str]) -> bool:
    """Whether a sentence may speak of what the one before named: "Daarvoor is meer tijd nodig".

    ``words`` are those of the ``flat`` sentence, marks and all.
    """
    bare = [word.strip(TRIMMED) for word in words]
    if not bare:
        return False
    if bare[0] in _FIRST and _follows(bare, 0):
        return True
    if not _ADVERBS.isdisjoint(bare) or not _WORK.isdisjoint(bare):
        return True
    if ("meer", "tijd") in pairwise(bare) and not _US.isdisjoint(bare):
        return True  # "Daarnaast heb ik meer tijd nodig"
    return any(
        (word in _PRONOUNS and _follows(bare, at)) or bare[at : at + 2] == ["zij", "achterwege"]
        for at, word in enumerate(bare)
    )


def was_given(words: list[str], before: str) -> bool:
    """Whether what a sentence tells to be promised is what the one ``before`` gives here.

    "Hierbij bied ik u de agenda aan. Ik heb u toegezegd deze voor de zomer te sturen."
    """
    if not _GIVES_HERE.search(before):
        return False
    bare = [word.strip(TRIMMED) for word in words]
    pledged = next((at for at, word in enumerate(bare) if word in _PLEDGED), None)
    if pledged is None:
        return False
    after = bare[pledged + 1 :]
    if any(one in _THINGS and next_one in _AROUND for one, next_one in pairwise(after)):
        return True
    given = before.lower()
    return any(
        word.endswith(_PAPER_ENDS)
        and not _THE.isdisjoint(bare[max(0, at - 4) : at])
        and word in given
        for at, word in enumerate(bare)
    )


def _follows(bare: list[str], at: int) -> bool:
    """Whether no noun follows a pronoun."""
    following = bare[at + 1] if at + 1 < len(bare) else ""
    return not following or following in _AFTER or following in _PAST


def papers_named(words: list[str], spelling: Spelling, *, again: bool = False) -> set[str]:
    """The papers a sentence names by a word of their own ("een tussenevaluatie").

    ``again``: as one named before, and not as that of another ("de tussenevaluatie"); one
    that will not be is any ("een tussenevaluatie blijft achterwege").
    """
    bare = [word.strip(TRIMMED) for word in words]
    lasts = spelling.odd(bare).compounds
    before = _THE if again and _WILL_NOT_BE.isdisjoint(bare) else _THE | _ONE
    return {
        word
        for at, word in enumerate(bare)
        if (bare[at - 1] in before or bare[at - 1] in _SAID)
        and (len(word) >= _OWN_NAME or "-" in word or not again or bare[at - 1] in _SAID)
        and not (again and bare[at + 1 : at + 2] and bare[at + 1] in _OF_OTHERS)
        and not _PAPERS.isdisjoint(LEXICON.get(lasts.get(word, word), UNKNOWN).roles)
    }
