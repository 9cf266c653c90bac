"""A sentence as tokens whose roles are known: verbs, auxiliaries, subjects, receivers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from commitments.extraction.rules.lexicon import (
    BILLS,
    COME_PAPERS,
    COMING,
    DOCUMENTS,
    GLUED_HEADS,
    GLUED_TAILS,
    KAMER,
    LATER,
    PAPERS,
    PERSON,
    QUESTIONS,
    ROLES,
    SENDABLE,
    THIRD,
    VERBS,
)

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
    named = {
        **ROLES,
        "kamer": KAMER,
        "person": PERSON,
        "paper": PAPERS,
        "document": DOCUMENTS,
        "later": LATER,
        "come-paper": COME_PAPERS,
        "questions": QUESTIONS,
        "coming": COMING,
        "sendable": SENDABLE,
        "bill-paper": BILLS,
        "third": THIRD,
    }
    for role, words in named.items():
        for word in words.split():
            roles.setdefault(word, set()).add(role)
    for base, forms in VERBS:
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
UNKNOWN = Word()

_HEADS = frozenset(GLUED_HEADS.split())
_TAILS = frozenset(GLUED_TAILS.split())
_PARTICIPLES = frozenset(
    word for word, known in LEXICON.items() if any("d" in forms for _, forms in known.verbs)
)
_ENDS = frozenset(word[-3:] for word in LEXICON.keys() | _TAILS)


@dataclass(slots=True)
class Tokens:
    """Parallel lists, one entry a token; ``starts`` and ``ends`` count in the sentence."""

    sentence: str
    words: list[str] = field(default_factory=list)
    known: list[Word] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    verbs: list[int] = field(default_factory=list)

    def has(self, index: int, *roles: str) -> bool:
        """Whether the token has one of the roles; False outside the sentence."""
        if not 0 <= index < len(self.known):
            return False
        return not self.known[index].roles.isdisjoint(roles)

    def ends_clause(self, index: int) -> bool:
        """Whether a break or the end of the sentence follows the token."""
        return index + 1 >= len(self.words) or self.has(index + 1, "comma", "stop", "and")

    def is_name(self, index: int) -> bool:
        """Whether the token is written with a capital."""
        return 0 <= index < len(self.words) and self.sentence[self.starts[index]].isupper()

    def _add(self, word: str, start: int, end: int) -> None:
        known = LEXICON.get(word, UNKNOWN)
        if known.verbs:
            self.verbs.append(len(self.words))
        self.words.append(word)
        self.known.append(known)
        self.starts.append(start)
        self.ends.append(end)


def _split_glued(word: str) -> int:
    """Where a word of two words glued at a line end is cut; 0 if it is one word."""
    if word[-3:] not in _ENDS and word[-2:] not in _TAILS and word[-1] != "u":
        return 0
    for cut in range(1, len(word)):
        first, rest = word[:cut], word[cut:]
        if first in _HEADS and rest in LEXICON:
            return cut
        if first in LEXICON and (rest in _TAILS or rest in _PARTICIPLES):
            return cut
    return 0


def tokenise(sentence: str) -> Tokens:
    """The tokens of one cleaned sentence, in lower case; glued words are taken apart."""
    tokens = Tokens(sentence)
    for match in _TOKEN.finditer(sentence):
        word, start, end = match[0].lower(), match.start(), match.end()
        cut = _split_glued(word) if len(word) > 4 and word not in LEXICON else 0
        if cut:
            tokens._add(word[:cut], start, start + cut)
            start, word = start + cut, word[cut:]
        tokens._add(word, start, end)
    return tokens
