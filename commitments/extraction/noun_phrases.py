"""Noun phrases told by word order and word classes: where one ends, and what its noun is of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from commitments.extraction.rules.object_words import (
    ADJECTIVES,
    ARTICLES,
    BREAKS,
    DEMONSTRATIVES,
    DETERMINERS,
    LINKS,
    MARKS,
    NAME_PARTS,
    NAMING,
    NOUNS_IN_E,
    NOUNS_TOO,
    OF_TIME,
    OF_WHAT,
    OURS,
    PARTING,
    PREDICATES,
    PREPOSITIONS,
    RELATIVES,
    TIMES,
)
from commitments.extraction.rules.words import FINITE_VERBS
from commitments.extraction.tokens import Tokens

type Span = tuple[int, int]

# A participle, after an article the noun itself ("het gebouw").
_PARTICIPLE = re.compile(r"(?:uit|aan|op|toe|af|in|mee)?ge\w+(?:d|t|en)$")
_TO = frozenset(("aan", "bij", "naar", "met"))
_IN_BRACKETS = 5  # tokens of a party beside a name ("(PvdA)", "(beiden PvdA)")


def is_verb(tokens: Tokens, at: int) -> bool:
    """Whether a word is a verb or a predicate here: by its form, and by no article before it."""
    word, before = tokens.words[at], tokens.word(at - 1)
    if word in NOUNS_TOO:
        return not after_article(tokens, at) and before not in PREPOSITIONS
    if word == "zijn" and at == 0:
        return False  # "Zijn advies zend ik u"
    if word in FINITE_VERBS or word in PREDICATES:
        return not (word.endswith("en") and before in ARTICLES)
    return bool(tokens.known[at].verbs) and not after_article(tokens, at)


def after_article(tokens: Tokens, at: int) -> bool:
    """Whether a word stands behind an article, or an adjective behind one."""
    before = tokens.word(at - 1)
    return before in DETERMINERS or (before.endswith("e") and tokens.word(at - 2) in DETERMINERS)


def phrase_end(tokens: Tokens, start: int) -> int:
    """Where the noun phrase that begins at ``start`` ends (half open); ``start`` if none does."""
    wants, naming, end, at = True, False, start, start
    while at < len(tokens.words):
        word = tokens.words[at]
        if at > start and _is_named(tokens, at):  # "de leden Jansen en De Vries"
            wants, naming, end = False, word.endswith(NAMING), at + 1
        elif not wants and (after := _past_verb(tokens, at)) > at:
            at = after
            continue
        elif not wants and _carries_on(tokens, at):
            wants = True
        elif _closes(tokens, at, start, wants):
            break
        elif wants and not _is_before_noun(tokens, at):
            wants, naming, end = False, word.endswith(NAMING), at + 1
        elif not wants and not (tokens.is_name(at - 1) and word in NAME_PARTS):
            if not (naming or word.isdigit()):
                break
            end = at + 1
        at += 1
    return past_relative(tokens, end) if end > start else start


def past_relative(tokens: Tokens, at: int) -> int:
    """Past a clause that says which is meant ("de dorpen die meedoen"), if it is not of us."""
    if tokens.word(at) not in RELATIVES:
        return at
    end = at + 1
    while end < len(tokens.words) and tokens.words[end] not in MARKS:
        end += 1
    return at if end < at + 2 or not OURS.isdisjoint(tokens.words[at:end]) else end


def _is_named(tokens: Tokens, at: int) -> bool:
    """Whether a word is a name, and no adjective made of one ("Nederlandse deelname")."""
    if not tokens.is_name(at):
        return False
    of_country = tokens.words[at].endswith(("se", "sche")) and not tokens.is_name(at + 1)
    return not of_country or _breaks(tokens, at + 1) or tokens.words[at + 1] in PREPOSITIONS


def _past_verb(tokens: Tokens, at: int) -> int:
    """Past what only parts a noun from what it is of: "een plan (te komen) voor", "(SP) over"."""
    words, after = tokens.words, at
    if words[at] == "(" and ")" in words[at : at + _IN_BRACKETS]:
        after = words.index(")", at) + 1
        return after if tokens.word(after) in OF_WHAT or tokens.word(after) in LINKS else at
    after += words[at] == "te"
    parts = tokens.word(after) in PARTING or _PARTICIPLE.match(tokens.word(after)) is not None
    after += parts
    return after if after > at and tokens.word(after) in OF_WHAT else at


def _closes(tokens: Tokens, at: int, start: int, wants: bool) -> bool:
    """Whether a phrase is over before a word; ``wants`` says that its noun is still to come."""
    word = tokens.words[at]
    if word in DETERMINERS:  # only one, but "een dergelijk"
        doubled = at > start and tokens.words[at - 1] in DETERMINERS
        return not wants or (doubled and not word.startswith("dergelijk"))
    return word in PREPOSITIONS or word in LINKS or _breaks(tokens, at)


def _breaks(tokens: Tokens, at: int) -> bool:
    """Whether no noun phrase goes on in a word; so beyond the last."""
    return not tokens.word(at) or tokens.words[at] in BREAKS or is_verb(tokens, at)


def _carries_on(tokens: Tokens, at: int) -> bool:
    """Whether a phrase goes on behind its noun: by a preposition, or by "en" and a noun."""
    word, following = tokens.words[at], tokens.word(at + 1)
    if word in PREPOSITIONS:
        to_kamer = word in _TO and tokens.word(at + 2).startswith("kamer")
        return not (to_kamer or word in OF_TIME or _leads_in_time(tokens, at))
    if word not in LINKS or following in PREPOSITIONS or following in DEMONSTRATIVES:
        return False
    return not _breaks(tokens, at + 1)


def _leads_in_time(tokens: Tokens, at: int) -> bool:
    """Whether a preposition leads in a time or an idiom ("in mei", "in het vooruitzicht")."""
    first = at + 1 + (tokens.word(at + 1) in DETERMINERS)
    if tokens.word(first)[:1].isdigit():
        return True
    return tokens.word(first) in TIMES or tokens.word(first + 1) in ("termijn", "loop", "maand")


def _is_before_noun(tokens: Tokens, at: int) -> bool:
    """Whether a word is an article or adjective of its phrase, and not its noun."""
    word, following = tokens.words[at], tokens.word(at + 1)
    if word in DETERMINERS:
        return True
    if following in LINKS:  # "een snelle en goede afhandeling"
        return word.endswith("e") and tokens.word(at + 2).endswith("e")
    if _breaks(tokens, at + 1) or following in PREPOSITIONS or following in DETERMINERS:
        return False
    if _is_named(tokens, at) or word.endswith(NAMING):
        return False
    return (
        word in ADJECTIVES or word.isdigit() or (word[-1] == "e" and not word.endswith(NOUNS_IN_E))
    )


def head_at(tokens: Tokens, start: int, end: int) -> int:
    """The place of the noun that a phrase is of: the last word before what that is of."""
    for at in range(start, end - 1):
        word, following = tokens.words[at], tokens.words[at + 1]
        if word in DETERMINERS:
            continue
        if following in PREPOSITIONS or following in LINKS or word.endswith(NAMING):
            return at
    return end - 1


def says_of_what(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a phrase tells what its noun is of ("het rapport over tol", "de Tolwet")."""
    head = head_at(tokens, start, end)
    return head < end - 1 or (head > start and tokens.is_name(head))


def find_phrases(tokens: Tokens) -> Iterator[Span]:
    """The noun phrases of a text, in order, those that a phrase holds after it."""
    at, words = 0, tokens.words
    while at < len(words):
        before = tokens.word(at - 1)
        begins = words[at] in DETERMINERS or at == 0 or before in PREPOSITIONS or before in MARKS
        end = phrase_end(tokens, at) if begins else at
        if end > at + (words[at] in DETERMINERS):
            yield at, end
            at = head_at(tokens, at, end)
        at += 1


def words_between(tokens: Tokens, start: int, end: int) -> str:
    """The words from one token to another (half open) as they stand."""
    return tokens.sentence[tokens.spans[start][0] : tokens.spans[end - 1][1]]
