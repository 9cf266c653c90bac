"""Words of time and what they bound: the examples of every rule, and what must always hold."""

from datetime import date

import pytest

from commitments.calendar import SETTLED
from commitments.extraction.rules.term_rule import DateRule, PhraseRule, TermExample
from commitments.extraction.terms import DATE_RULES, PHRASE_RULES, Term, find_terms

type AnyRule = DateRule | PhraseRule

RULES: tuple[AnyRule, ...] = (*DATE_RULES, *PHRASE_RULES)
EXAMPLES = [(rule.name, example) for rule in RULES for example in rule.examples]
COUNTER = [(rule, words) for rule in RULES for words in rule.counterexamples]


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
    assert not term.owned


@pytest.mark.parametrize(
    ("rule", "words"), COUNTER, ids=[f"{rule.name}: {words}" for rule, words in COUNTER]
)
def test_rule_counterexample_is_not_read_by_it(rule: AnyRule, words: str) -> None:
    found = find_terms(words, on=date(2024, 5, 2), chamber="TK", calendar=SETTLED)
    assert rule.name not in [term.rule for term in found]
