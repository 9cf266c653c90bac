"""How well proposed links agree with labelled ones: the figures of "It must reach"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

ANSWERS = frozenset({"fulfils", "fulfils_partly"})
#: ``none`` is a planted letter; with ``mentions`` it is one class.
NOTHING = frozenset({"none", "mentions"})

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Proposed:
    """One proposal: what of a letter is shown at a promise. ``newest`` orders a chain's own."""

    promise: str
    letter: str
    relation: str
    score: float
    newest: int = 0

    @property
    def place(self) -> tuple[bool, float]:
        """By what the queue orders the letters of a promise: answers first, then by score."""
        return self.relation in ANSWERS, self.score


@dataclass(slots=True)
class Share:
    """So many of so many, and which were not."""

    of: int = 0
    right: int = 0
    misses: list[str] = field(default_factory=list)

    def count(self, right: bool, miss: str) -> None:
        """Add one."""
        self.of += 1
        self.right += right
        if not right:
            self.misses.append(miss)

    @property
    def value(self) -> float | None:
        return self.right / self.of if self.of else None


@dataclass(slots=True)
class Figures:
    """The figures by name; what each means stands beside its field."""

    answered_found: Share = field(default_factory=Share)  # an answering letter is proposed
    answered_first: Share = field(default_factory=Share)  # and stands first
    fulfils_right: Share = field(default_factory=Share)  # of proposals shown as an answer
    planted_refused: Share = field(default_factory=Share)  # planted letters not so shown
    relation_right: Share = field(default_factory=Share)  # of proposed pairs with a relation
    unanswered_quiet: Share = field(default_factory=Share)  # no answer shown where none came
    proposals: int = 0
    promises: int = 0

    def shares(self) -> dict[str, Share]:
        """The shares by name, in the order they are told."""
        return {
            name: share
            for name in self.__slots__
            if isinstance(share := getattr(self, name), Share)
        }


def score_links(
    promises: Iterable[str],
    proposals: Iterable[Proposed],
    labelled: Mapping[Pair, Collection[str]],
) -> Figures:
    """Hold proposals against labels; a promise and a letter are one pair, however often told.

    Of several passages of one promise the proposal on the newest counts.
    """
    shown = _by_pair(proposals)
    figures = Figures(proposals=len(shown))
    by_promise: dict[str, list[str]] = {}
    for promise, letter in shown:
        by_promise.setdefault(promise, []).append(letter)
    for promise in promises:
        figures.promises += 1
        letters = sorted(
            by_promise.get(promise, ()),
            key=lambda letter: max(one.place for one in shown[promise, letter]),
            reverse=True,
        )
        _score_promise(figures, promise, letters, shown, labelled)
    for pair, told in shown.items():
        _score_pair(figures, pair, {one.relation for one in told}, set(labelled.get(pair, ())))
    for pair, relations in labelled.items():
        if "none" in relations:
            shown_as = {one.relation for one in shown.get(pair, ())}
            figures.planted_refused.count(not shown_as & ANSWERS, " ← ".join(pair))
    return figures


def _by_pair(proposals: Iterable[Proposed]) -> dict[Pair, list[Proposed]]:
    """The proposals of each pair: those on its newest passage that say more than "mentions"."""
    pairs: dict[Pair, list[Proposed]] = {}
    for one in proposals:
        pairs.setdefault((one.promise, one.letter), []).append(one)
    return {pair: _best(told) for pair, told in pairs.items()}


def _best(told: list[Proposed]) -> list[Proposed]:
    strong = [one for one in told if one.relation not in NOTHING] or told
    newest = max(one.newest for one in strong)
    return [one for one in strong if one.newest == newest]


def _score_promise(
    figures: Figures,
    promise: str,
    letters: list[str],
    shown: Mapping[Pair, list[Proposed]],
    labelled: Mapping[Pair, Collection[str]],
) -> None:
    answering = {
        letter
        for (one, letter), relations in labelled.items()
        if one == promise and not ANSWERS.isdisjoint(relations)
    }
    if answering:
        figures.answered_found.count(not answering.isdisjoint(letters), promise)
        first = bool(letters) and letters[0] in answering
        figures.answered_first.count(first, f"{promise}: {', '.join(letters[:2]) or 'niets'}")
        return
    taken = [
        letter
        for letter in letters
        if any(one.relation in ANSWERS for one in shown[promise, letter])
    ]
    figures.unanswered_quiet.count(not taken, f"{promise} ← {', '.join(taken)}")


def _score_pair(figures: Figures, pair: Pair, said: set[str], labelled: set[str]) -> None:
    label = "/".join(sorted(labelled)) or "–"
    told = f"{' ← '.join(pair)}: {'/'.join(sorted(said))}, label {label}"
    if said & ANSWERS:
        figures.fulfils_right.count(bool(labelled & ANSWERS), told)
    if labelled - NOTHING:
        figures.relation_right.count(bool(said & labelled), told)
