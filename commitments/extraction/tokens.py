"""A sentence as tokens whose roles are known: verbs, auxiliaries, subjects, receivers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from commitments.extraction.rules import lexicon

_TOKEN = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*|[,;:()–—]")
_FORMS = "stpd"  # first singular, third singular, plural or infinitive, participle
NOTHING: frozenset[str] = frozenset()


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
_TRIMMED = ".,;:()?»”«“"
_HEADS = frozenset(lexicon.GLUED_HEADS.split())
_TAILS = frozenset(lexicon.GLUED_TAILS.split()) | {
    word for word, known in LEXICON.items() if any("d" in forms for _, forms in known.verbs)
}
_STARTS = frozenset(word[:2] for word in _HEADS)
_ENDS = frozenset(word[-3:] for word in _TAILS)
_LENGTHS = sorted({len(word) for word in _TAILS}, reverse=True)


def _split_glued(word: str) -> int:
    """Where a word of two words glued at a line end is cut; 0 if it is one word."""
    if word[:2] in _STARTS:
        for cut in range(1, min(len(word), 9)):
            if word[:cut] in _HEADS and word[cut:] in LEXICON:
                return cut
    if word[-3:] in _ENDS:
        for length in _LENGTHS:
            first, rest = word[:-length], word[-length:]
            if rest in _TAILS and first in LEXICON:
                return len(first)
    return 0


def may_be_glued(text: str) -> bool:
    """Whether a text has lines longer than a page's, so that line ends may be lost in it."""
    return len(max(text.splitlines(), key=len, default="")) > _PAGE_WIDTH


def take_apart(words: list[str]) -> list[str]:
    """Words, marks and all, with those that are two glued ones cut in two and bared."""
    parts: list[str] = []
    for word in words:
        bare = word.strip(_TRIMMED) if len(word) > 4 else word
        cut = _split_glued(bare) if len(bare) > 4 and bare not in LEXICON else 0
        parts += [bare[:cut], bare[cut:]] if cut else [word]
    return parts


class Tokens:
    """The words of one sentence in lower case, with what is known of each.

    ``words``, ``roles`` and ``known`` run parallel; ``verbs`` are the places of
    the verbs of delivering. With ``glued``, glued words are taken apart.
    """

    def __init__(self, sentence: str, *, glued: bool = True) -> None:
        self.sentence = sentence
        self.words = [word.lower() for word in _TOKEN.findall(sentence)]
        self._cuts = self._take_apart() if glued else {}
        self.known = [LEXICON.get(word, _UNKNOWN) for word in self.words]
        self.roles = [word.roles for word in self.known]
        self.verbs = [at for at, word in enumerate(self.known) if word.verbs]

    def _take_apart(self) -> dict[int, int]:
        """Cut glued words in two; which words of the sentence were cut, and where."""
        cuts = {}
        for at, word in enumerate(self.words):
            if len(word) > 4 and word not in LEXICON and (cut := _split_glued(word)):
                cuts[at] = cut
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
