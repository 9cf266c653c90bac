"""Words of time and what they bound: the examples of every rule, and what must always hold."""

from datetime import date

import pytest

from commitments.calendar import SETTLED
from commitments.extraction.rules.term_rule import TermExample
from commitments.extraction.terms import DATE_RULES, PHRASE_RULES, Term, explain, find_terms

EXAMPLES = [(r.name, ex) for r in (*DATE_RULES, *PHRASE_RULES) for ex in r.examples]
COUNTER = [(r, words) for r in (*DATE_RULES, *PHRASE_RULES) for words in r.counterexamples]


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def only_term(example: TermExample) -> Term:
    found = find_terms(example.words, on=day(example.on), chamber=example.chamber, calendar=SETTLED)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("rule", "example"), EXAMPLES, ids=[f"{name}: {ex.words} ({ex.on})" for name, ex in EXAMPLES]
)
def test_rule_example_reads_as_stated(rule: str, example: TermExample) -> None:
    term = only_term(example)
    assert (term.kind, term.latest, term.earliest) == (
        example.kind,
        day(example.latest),
        day(example.earliest),
    )
