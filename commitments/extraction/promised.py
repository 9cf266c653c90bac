"""The clause that promises, and what is left of it when all that is something else is taken out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from commitments.extraction.noun_phrases import (
    after_article,
    is_verb,
    past_relative,
    words_between,
)
from commitments.extraction.rules.object_words import (
    ALONE,
    ASIDES,
    DETERMINERS,
    FRONT,
    MARKS,
    NOUNS_TOO,
    OUT,
    POINTERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from commitments.extraction.rules.rule import flat
from commitments.extraction.tokens import Tokens

type Span = tuple[int, int]

EDGES = " ,;:.–-|("
_STOPS = frozenset(";:")
_NO_NOUNS = PREPOSITIONS | FRONT | MARKS | {""}
_BRIEF = 45  # characters of an aside that is no clause
_FEW = 12  # characters before a clause that hold no phrase


@dataclass(frozen=True)
class Promise:
    """The clause of a sentence that promises, and what of the sentence is something else.

    ``clause`` and ``holes`` are spans of the sentence: the holes its term, and
    the origin it names. ``group`` is the sense of its verb, empty where no verb
    of delivering promises; ``verb_at`` is where its finite verb stands.
    """

    tokens: Tokens
    clause: Span
    holes: tuple[Span, ...] = ()
    group: str = ""
    verb_at: int = 0

    @cached_property
    def gone(self) -> list[Span]:
        """What of the sentence is something else: other clauses, the holes, asides."""
        sentence = self.tokens.sentence
        asides = [
            found.span()
            for pattern in ASIDES
            for found in pattern.finditer(sentence)
            if not self.group  # a clause that promises is no aside, however it is led in
            or not found.start() <= self.verb_at < found.end()
            or found.end() - found.start() < _BRIEF
        ]
        return [(0, self.clause[0]), (self.clause[1], len(sentence)), *self.holes, *asides]

    @cached_property
    def cut(self) -> list[bool]:
        """Of each token whether it is taken out: what is gone, who promises, the verbs."""
        words, at = flat(self.tokens.sentence), 0
        out = []
        while found := OUT.search(words, at):  # two may share the blank between them
            at = found.end()
            out.append((found.start(), at - 1))
        kept = self._relatives()
        return [
            self._is_gone(place) or (place not in kept and self._is_out(place, out))
            for place in range(len(self.tokens.words))
        ]

    def _is_gone(self, at: int) -> bool:
        return _touches(self.tokens.spans[at], self.gone)

    def are_gone(self, start: int, end: int) -> bool:
        """Whether all tokens from one to another are something else."""
        return all(self._is_gone(at) for at in range(start, end))

    def _is_out(self, at: int, out: Sequence[Span]) -> bool:
        tokens = self.tokens
        if tokens.words[at] in NOUNS_TOO and after_article(tokens, at):
            return False
        return is_verb(tokens, at) or _touches(tokens.spans[at], out)

    def _relatives(self) -> frozenset[int]:
        """The tokens of clauses that say which is meant: "de dorpen die meedoen"."""
        tokens, kept = self.tokens, set[int]()
        for at, word in enumerate(tokens.words):
            if word not in RELATIVES or tokens.word(at - 1) in _NO_NOUNS or self._is_gone(at):
                continue
            if not is_verb(tokens, at - 1):
                kept.update(range(at, past_relative(tokens, at)))
        return frozenset(kept)

    @property
    def points(self) -> bool:
        """Whether an adverb of the clause stands for what was said before ("hierover")."""
        return any(
            word in POINTERS and not self._is_gone(at) for at, word in enumerate(self.tokens.words)
        )

    @property
    def pronoun(self) -> str:
        """The pronoun that stands in the clause for what is given; empty if none does."""
        words = self.tokens.words
        for at, word in enumerate(words):
            if word in PRONOUNS and not self._is_gone(at) and stands_alone(words, at, len(words)):
                return word
        return ""

    @cached_property
    def runs(self) -> list[Span]:
        """The stretches of tokens that are left (half open)."""
        taken = [
            cut or word in _STOPS for word, cut in zip(self.tokens.words, self.cut, strict=True)
        ]
        runs = (
            list(run) for gone, run in groupby(range(len(taken)), taken.__getitem__) if not gone
        )
        return [(run[0], run[-1] + 1) for run in runs]

    @property
    def is_led_in(self) -> bool:
        """Whether the sentence holds something else before the clause."""
        return self.clause[0] > _FEW

    def before(self, chosen: Span | None) -> Tokens | None:
        """The sentence up to the clause, or where that begins it to its verb and ``chosen``."""
        end = self.clause[0] if self.is_led_in else self.verb_at
        if chosen:
            end = min(end, self.tokens.spans[chosen[0]][0])
        words = self.tokens.sentence[:end].strip(EDGES)
        return Tokens(words) if len(words) > _FEW else None

    def text(self, start: int, end: int, kept: Sequence[bool] | None = None) -> str:
        """The words from one token to another without those taken out, or only those ``kept``."""
        stays = kept or [not gone for gone in self.cut]
        parts, at = [], start
        while at < end:
            stop = at
            while stop < end and stays[stop]:
                stop += 1
            if stop > at:
                part = words_between(self.tokens, at, stop)
                parts.append(part.strip(EDGES).removesuffix(" te"))
            at = max(stop, at + 1)
        return " ".join(filter(None, parts))

    def without_holes(self) -> list[bool]:
        """Of each token whether it is no part of the holes."""
        return [not _touches(span, self.holes) for span in self.tokens.spans]


def past_front(words: Sequence[str], start: int, end: int, front: frozenset[str]) -> int:
    """Past the words that say nothing, marks, numbers, and pronouns."""
    while start < end and (
        words[start] in front
        or words[start] in MARKS
        or words[start].isdigit()
        or (words[start] in ALONE and stands_alone(words, start, end))
    ):
        start += 1
    return start


def stands_alone(words: Sequence[str], at: int, end: int) -> bool:
    """Whether no noun can follow "die" or "het", but an article, an adverb or the end."""
    following = words[at + 1] if at + 1 < end else ","
    return any(following in some for some in (FRONT, DETERMINERS, PREPOSITIONS, MARKS))


def _touches(span: Span, spans: Sequence[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in spans)
