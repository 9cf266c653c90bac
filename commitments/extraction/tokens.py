"""A sentence as tokens whose roles are known: verbs, auxiliaries, subjects, receivers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from commitments.extraction.rules import lexicon
from commitments.extraction.rules.rule import flat
from commitments.extraction.text import CleanText
from commitments.extraction.vocabulary import by_edge

_TOKEN = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*|[,;:()–—]")
_FORMS = "stpd"  # first singular, third singular, plural or infinitive, participle
NOTHING: frozenset[str] = frozenset()


class OddWords(NamedTuple):
    """Words of one text, in lower case, as they stand between blanks and bare.

    ``glued`` are two words that lost the line end between them, and where each is
    cut; ``compounds`` are papers by the last part of their name ("B-brief": brief).
    """

    glued: dict[str, int]
    compounds: dict[str, str]


@dataclass(frozen=True, slots=True)
class Word:
    """What is known of one word: its roles and, for a verb, its bases with their forms."""

    roles: frozenset[str] = NOTHING
    verbs: tuple[tuple[str, frozenset[str]], ...] = ()


def _build() -> dict[str, Word]:
    roles: dict[str, set[str]] = {}
    verbs: dict[str, dict[str, set[str]]] = {}
    for role, words in {**lexicon.ROLES, **lexicon.NOUNS}.items():
        for word in words.split():
            roles.setdefault(word, set()).add(role)
    for base, forms in lexicon.VERBS:
        for form, word in zip(_FORMS, forms.split(), strict=True):
            if word != "-":
                verbs.setdefault(word, {}).setdefault(base, set()).add(form)
    return {
        word: Word(
            frozenset(roles.get(word, ())),
            tuple((base, frozenset(forms)) for base, forms in verbs.get(word, {}).items()),
        )
        for word in roles.keys() | verbs.keys()
    }


LEXICON = _build()
VERB_FORMS = frozenset(word for word, known in LEXICON.items() if known.verbs)
_UNKNOWN = Word()
_PAGE_WIDTH = 90
_SHORTEST = 4  # characters; a word this short is one word
_TRIMMED = ".,;:()?»”«“"
_HEADS = frozenset(lexicon.GLUED_HEADS.split())
_TAILS = frozenset(lexicon.GLUED_TAILS.split()) | {
    word for word, known in LEXICON.items() if any("d" in forms for _, forms in known.verbs)
}
_LAST_PARTS = tuple(lexicon.LAST_PARTS.split())
_LAST_ENDS = frozenset([part[-3:] for part in _LAST_PARTS])
_SURE_TAILS = ("zal", "zullen", "wordt")  # no other word ends in one of these
_HEADS_OF = by_edge(_HEADS, slice(2))
_TAILS_OF = by_edge(_TAILS, slice(-3, None))


def odd_words(clean: CleanText) -> OddWords:
    """The words of a text that the lexicon knows by their parts only.

    Only a text with lines longer than a page's has lost line ends.
    """
    long = len(max(clean.raw.splitlines(), key=len, default="")) > _PAGE_WIDTH
    return _odd(set(flat(clean.text).split()), glued=long)


def _odd(words: set[str], *, glued: bool) -> OddWords:
    odd = OddWords({}, {})
    for word in words - LEXICON.keys():
        bare = word.strip(_TRIMMED)
        if len(bare) <= _SHORTEST or not (glued or bare[-3:] in _LAST_ENDS) or bare in LEXICON:
            continue
        if bare.endswith(_LAST_PARTS):
            head = next(part for part in _LAST_PARTS if bare.endswith(part))
            odd.compounds[word] = odd.compounds[bare] = head
        elif glued and (cut := _split_glued(bare)):
            odd.glued[word] = odd.glued[bare] = cut
    return odd


def _split_glued(word: str) -> int:
    """Where a word of two words glued at a line end is cut; 0 if it is one word."""
    if word.endswith(_SURE_TAILS):
        return len(word) - next(len(tail) for tail in _SURE_TAILS if word.endswith(tail))
    for head in _HEADS_OF.get(word[:2], ()):
        if word.startswith(head) and word[len(head) :] in LEXICON:
            return len(head)
    for tail in _TAILS_OF.get(word[-3:], ()):
        if word.endswith(tail) and word[: -len(tail)] in LEXICON:
            return len(word) - len(tail)
    return 0


def take_apart(words: list[str], glued: dict[str, int]) -> list[str]:
    """Words, marks and all, with those that are two glued ones cut in two and bared."""
    parts: list[str] = []
    for word in words:
        cut = glued.get(word)
        bare = word.strip(_TRIMMED)
        parts += [bare[:cut], bare[cut:]] if cut else [word]
    return parts


class Tokens:
    """The words of one sentence in lower case, with what is known of each.

    ``words``, ``roles`` and ``known`` run parallel; ``verbs`` are the places of
    the verbs of delivering. Glued words are taken apart; ``odd`` are those of
    the letter, where they are known.
    """

    def __init__(self, sentence: str, odd: OddWords | None = None) -> None:
        self.sentence = sentence
        self.words = [word.lower() for word in _TOKEN.findall(sentence)]
        odd = odd or _odd(set(self.words), glued=True)
        self._cuts = self._take_apart(odd.glued) if odd.glued else {}
        known = [LEXICON.get(word) for word in self.words]
        self.known = [
            word or LEXICON.get(odd.compounds.get(self.words[at], ""), _UNKNOWN)
            for at, word in enumerate(known)
        ]
        self.roles = [word.roles for word in self.known]
        self.verbs = [at for at, word in enumerate(self.known) if word.verbs]

    def _take_apart(self, glued: dict[str, int]) -> dict[int, int]:
        """Cut glued words in two; which words of the sentence were cut, and where."""
        cuts = {at: glued[word] for at, word in enumerate(self.words) if word in glued}
        for at, cut in reversed(cuts.items()):
            word = self.words[at]
            self.words[at : at + 1] = [word[:cut], word[cut:]]
        return cuts

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where each token stands in the sentence."""
        spans: list[tuple[int, int]] = []
        for at, found in enumerate(_TOKEN.finditer(self.sentence)):
            start, end = found.span()
            if at in self._cuts:
                middle = min(start + self._cuts[at], end)
                spans += [(start, middle), (middle, end)]
            else:
                spans.append((start, end))
        return spans

    def has(self, index: int, roles: frozenset[str]) -> bool:
        """Whether the token has one of the roles; False outside the sentence."""
        return 0 <= index < len(self.roles) and not roles.isdisjoint(self.roles[index])

    def word(self, index: int) -> str:
        """The word at ``index``; empty outside the sentence."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def ends_clause(self, index: int) -> bool:
        """Whether a break or the end of the sentence follows the token."""
        return index + 1 >= len(self.words) or self.has(index + 1, BREAKS)

    def ends_cluster(self, index: int) -> bool:
        """Whether only verbs follow the token before its clause ends ("…, kan toezenden.")."""
        at = index + 1
        while at < len(self.words) and (self.known[at].verbs or self.words[at] == "worden"):
            at += 1
        return at > index + 1 and (at == len(self.words) or self.has(at, BREAKS))

    def is_name(self, index: int) -> bool:
        """Whether the token is written with a capital."""
        return 0 <= index < len(self.words) and self.sentence[self.spans[index][0]].isupper()


BREAKS = frozenset(("comma", "stop", "and"))
