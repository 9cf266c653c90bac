"""What ties a sentence to a promise: the words of its object, its occasion, what it names.

The kind of paper ("het wetsvoorstel") and a later day tie nothing: every ministry owes bills
and reports. A tie is asked of a sentence that would change when something is due.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from commitments.matching.letter import Answer
from commitments.matching.products import is_kind
from commitments.matching.promise import Promise
from commitments.matching.signals import Rarity, Signals, best
from commitments.matching.words import likeness, telling

#: So many sentences before and after one may name what it speaks of.
BEFORE, AFTER = 3, 2
#: No sum of words counts for more than this.
MOST = 2.0
#: So many words of another object are as good as any number.
STRANGE = 4


@dataclass(frozen=True)
class Tie:
    """One promise and one letter, by the words of the promise's object alone."""

    promise: Promise
    letter: Answer
    rarity: Rarity

    def at(self, index: int, signals: Signals) -> Signals:
        """What ties the line at ``index``, of which ``signals`` tell the rest."""
        line = self.letter.lines[index]
        everywhere = sum(best(self._worth.values()).values())
        return {
            "near": min(
                MOST, self._met(*(self.letter.lines[at].stems for at in self._near(index)))
            ),
            "subject": min(MOST, self._met(self.letter.subject)),
            "letter": min(MOST, everywhere),
            "share": everywhere / self._total,
            "strange": min(STRANGE, self._strange(line.text)) / STRANGE,
            "named": signals["named"],
            "same_dossier": signals["same_dossier"],
            "sole": signals["sole"],
        }

    @cached_property
    def _object(self) -> dict[str, float]:
        """The promise's words but for the kinds of paper, and what each is worth."""
        words = self.promise.words.items()
        return {stem: weight * self.rarity(stem) for stem, weight in words if not is_kind(stem)}

    @cached_property
    def _total(self) -> float:
        return max(1.0, sum(self._object.values()))

    @cached_property
    def _worth(self) -> dict[str, dict[str, float]]:
        """For each of the letter's stems what each word of the object it meets is worth."""
        worth: dict[str, dict[str, float]] = {}
        for stem, value in self._object.items():
            for met, alike in self.letter.vocabulary.met(stem).items():
                if not is_kind(met):
                    worth.setdefault(met, {})[stem] = value * alike
        return worth

    def _met(self, *texts: Iterable[str]) -> float:
        found = (self._worth[stem] for stems in texts for stem in stems if stem in self._worth)
        return sum(best(found).values())

    def _near(self, index: int) -> set[int]:
        """The lines that tell what one speaks of: around it, and in the heading above."""
        lines, heading = self.letter.lines, self.letter.headings[index]
        around = range(max(0, index - BEFORE), min(len(lines), index + AFTER + 1))
        return {*around, *([] if heading is None else [heading])}

    def _strange(self, text: str) -> int:
        """How many words tell what it is about that are none of the promise's."""
        words = {stem for stem in telling(text) if not is_kind(stem)}
        return sum(not any(likeness(stem, own) for own in self._object) for stem in words)
