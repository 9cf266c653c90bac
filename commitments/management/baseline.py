"""Plain BM25: what words alone would propose, as a measure for all the rest."""

from __future__ import annotations

from collections import Counter
from math import log

from commitments.management.link_scores import Proposed
from commitments.management.link_trial import Trial
from commitments.models import Letter
from commitments.queries.candidates import clues_of, find_candidates
from commitments.queries.promises import answer_of
from commitments.services.propose import MOST
from commitments.stems import stems

K1, B = 1.2, 0.75


class Baseline:
    """Remembers for which promises a letter was a candidate, and ranks letters by BM25."""

    def __init__(self) -> None:
        self._letters: dict[str, Counter[str]] = {}
        self._candidates: dict[str, list[str]] = {}

    def add(self, trial: Trial, letter: Letter) -> None:
        """Note a letter and the promises it may speak of."""
        name = trial.letter_of[letter.pk]
        self._letters[name] = Counter(stems(letter.text))
        found = find_candidates(clues_of(letter, answer_of(letter)), limit=MOST)
        for promise in {trial.promise_of[pk] for pk in found}:
            self._candidates.setdefault(promise, []).append(name)

    def proposals(self, trial: Trial, ours: list[Proposed]) -> list[Proposed]:
        """For every promise as many letters as we propose, the best by BM25, each as an answer."""
        many = Counter(promise for promise, _ in {(one.promise, one.letter) for one in ours})
        found = []
        for promise, letters in self._candidates.items():
            query = set(stems(trial.quotes[promise]))
            scored = sorted(((self._score(query, name), name) for name in letters), reverse=True)
            found += [
                Proposed(promise, name, "fulfils", score)
                for score, name in scored[: many[promise]]
                if score > 0
            ]
        return found

    def _score(self, query: set[str], name: str) -> float:
        held, everyone = self._letters[name], len(self._letters)
        mean = sum(letter.total() for letter in self._letters.values()) / everyone
        norm = K1 * (1 - B + B * held.total() / mean)
        return sum(
            log(1 + (everyone - self._with(stem) + 0.5) / (self._with(stem) + 0.5))
            * held[stem] * (K1 + 1) / (held[stem] + norm)
            for stem in sorted(query)
            if held[stem]
        )  # fmt: skip

    def _with(self, stem: str) -> int:
        return sum(stem in letter for letter in self._letters.values())
