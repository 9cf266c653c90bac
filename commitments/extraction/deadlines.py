"""The terms of a letter's sentences, found when asked and once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from commitments.calendar import Calendar
from commitments.extraction.readings import Chamber, DeadlineReading
from commitments.extraction.terms import Term, explain, find_terms
from commitments.extraction.text import CleanText, Sentence

_KINDS = ("date", "recurring", "event", "vague")


class Deadlines:
    """Asks the calendar and the rules of time about one letter's sentences."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        *,
        on: date | None,
        chamber: Chamber | None,
        calendar: Calendar,
    ) -> None:
        self.on = on
        self._sentences = sentences
        self._chamber = chamber
        self._calendar = calendar
        self._known: dict[int, tuple[Term, ...]] = {}

    def of(self, sentence: Sentence) -> tuple[Term, ...]:
        """Every term of a sentence that may belong to a promise."""
        terms = self._known.get(sentence.start)
        if terms is None:
            terms = self._known[sentence.start] = find_terms(
                sentence.text, on=self.on, chamber=self._chamber, calendar=self._calendar
            )
        return terms

    def has_term(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether a stretch of the sentence holds a term still to come."""
        return any(
            start <= term.start < end and not (term.owned or term.past)
            for term in self.of(sentence)
        )

    def read(self, sentence: Sentence, clean: CleanText, span: tuple[int, int]) -> DeadlineReading:
        """The term of the promise that stands in ``span`` of a sentence."""
        terms = [term for term in self.of(sentence) if not (term.owned or term.past)]
        inside = [term for term in terms if span[0] <= term.start < span[1]] or terms
        if not inside:
            return DeadlineReading("none")
        term = min(inside, key=lambda one: (not one.hard, one.weak, _KINDS.index(one.kind)))
        start, end = clean.raw_span(sentence.start + term.start, sentence.start + term.end)
        return DeadlineReading(
            term.kind,
            clean.raw[start:end],
            start,
            end,
            term.latest,
            term.earliest,
            term.rule,
            explain(term, self.on),
        )
