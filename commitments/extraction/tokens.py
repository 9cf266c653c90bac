"""A sentence as tokens whose roles are known: verbs, auxiliaries, subjects, receivers."""

from __future__ import annotations

import re
from functools import cached_property

from commitments.extraction.rules import lexicon
from commitments.extraction.spelling import Spelling
from commitments.extraction.wordbook import LEXICON, UNKNOWN, Word

_TOKEN = re.compile(r"\d{1,2}:\d\d\b|[^\W_]+(?:[-'’][^\W_]+)*|[,;:()–—]")
_ANY = Spelling(glued=True)
STATES = frozenset(("Staat", "Stand"))
_WE = frozenset(("wij", "we"))
_PREPOSITIONS = frozenset(lexicon.PREPOSITIONS.split())
_THERE = frozenset(("waar", "er", "daar", "hier"))
_FAR = 8  # words from these to a preposition that they left behind
_ENDS = frozenset(",;:)") | {"en"}


class Tokens:
    """The words of one sentence in lower case, with what is known of each.

    ``words``, ``roles`` and ``known`` run parallel; ``verbs`` are the places of
    the verbs of delivering. Glued words are taken apart, by the ``spelling`` of
    the letter.
    """

    def __init__(self, sentence: str, spelling: Spelling = _ANY) -> None:
        self.sentence = sentence
        self._written = _TOKEN.findall(sentence)
        self.words = list(map(str.lower, self._written))
        odd = spelling.odd(self.words)
        self._cuts = self._take_apart(odd.glued) if odd.glued else {}
        known = [LEXICON.get(word, UNKNOWN) for word in self.words]
        if odd.compounds:
            self._know_by_part(known, odd.compounds)
        if "otie-" in sentence:
            self._tell_motions(known)
        if "indien" in self.words:
            self._tell_indien(known)
        if "blijven" in self.words:
            self._tell_blijven(known)
        if "zijn" in self.words:
            self._tell_zijn(known)
        if "staat" in self.words or "stand" in self.words:
            self._tell_state(known)
        self.known = known
        self.roles = [word.roles for word in known]
        self.verbs = [at for at, word in enumerate(known) if word.verbs]

    def _know_by_part(self, known: list[Word], compounds: dict[str, str]) -> None:
        """A compound that the lexicon lacks is known by its last part."""
        for at, word in enumerate(self.words):
            if word in compounds and known[at] is UNKNOWN:
                known[at] = LEXICON.get(compounds[word], UNKNOWN)

    def _tell_motions(self, known: list[Word]) -> None:
        """A motion named by who moved it is one ("de motie-Jansen")."""
        for at, word in enumerate(self.words):
            if word.startswith("motie-"):
                known[at] = LEXICON["motie"]

    def _tell_indien(self, known: list[Word]) -> None:
        """At the end of its clause "indien" is a verb: "waarna ik het bij u indien"."""
        for at, word in enumerate(self.words):
            if word == "indien" and (self.words[at + 1 : at + 2] or [","])[0] in _ENDS:
                known[at] = LEXICON["indien_"]

    def _tell_blijven(self, known: list[Word]) -> None:
        """Beside "wij" it is finite: "blijven wij de Kamer informeren"."""
        for at, word in enumerate(self.words):
            beside = {*self.words[at - 1 : at], *self.words[at + 1 : at + 2]}
            if word == "blijven" and not _WE.isdisjoint(beside):
                known[at] = LEXICON["blijf"]

    def _tell_zijn(self, known: list[Word]) -> None:
        """After a preposition it is whose: "over zijn besluit", but "waar vragen over zijn"."""
        for at, word in enumerate(self.words):
            if word != "zijn" or self.word(at - 1) not in _PREPOSITIONS:
                continue
            if _THERE.isdisjoint(self.words[max(0, at - _FAR) : at]):
                known[at] = UNKNOWN

    def _tell_state(self, known: list[Word]) -> None:
        """With a capital it is a paper: "de Staat van de Volkshuisvesting"."""
        for at, word in enumerate(self._written[:-1]):
            if word in STATES and self.words[at + 1] == "van":
                known[at] = LEXICON["kamerbrief"]

    def _take_apart(self, glued: dict[str, int]) -> dict[int, int]:
        """Cut glued words in two; which words of the sentence were cut, and where."""
        cuts = {at: glued[word] for at, word in enumerate(self.words) if word in glued}
        for at, cut in reversed(cuts.items()):
            word = self.words[at]
            self.words[at : at + 1] = [word[:cut], word[cut:]]
            written = self._written[at]
            self._written[at : at + 1] = [written[:cut], written[cut:]]
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
        return 0 <= index < len(self.words) and self._written[index][:1].isupper()


BREAKS = frozenset(("comma", "stop", "and"))
