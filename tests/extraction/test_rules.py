"""Every example and counterexample of every act rule is a test of its own."""

from datetime import date

import pytest

from commitments.calendar import SETTLED
from commitments.extraction.acts import find_acts
from commitments.extraction.around import told_before
from commitments.extraction.deadlines import Deadlines
from commitments.extraction.frames import read_frames
from commitments.extraction.readings import Act
from commitments.extraction.rules.commitments import (
    ANSWERS,
    COMMITMENTS,
    NEW_TERMS,
    NOUNS,
    SAYINGS,
)
from commitments.extraction.rules.exclusions import EXCLUSIONS, Silencing
from commitments.extraction.rules.firmness import EFFORTS
from commitments.extraction.rules.fulfilments import FULFILMENTS
from commitments.extraction.rules.rule import FactRule, Rule, flat
from commitments.extraction.rules.signals import SIGNALS
from commitments.extraction.rules.turns import TURNS
from commitments.extraction.spelling import Spelling
from commitments.extraction.text import Sentence
from commitments.extraction.tokens import Tokens
from commitments.extraction.turns import read_clauses

type AnyRule = Rule[str] | Rule[Silencing] | Rule[tuple[Act, ...]] | FactRule[str] | FactRule[Act]

PATTERN_RULES: tuple[Rule[str] | Rule[Silencing] | Rule[tuple[Act, ...]], ...] = (
    *NEW_TERMS,
    *NOUNS,
    *SAYINGS,
    *ANSWERS,
    *EXCLUSIONS,
    *EFFORTS,
    *SIGNALS,
)
FACT_RULES: tuple[FactRule[str] | FactRule[Act], ...] = (*COMMITMENTS, *FULFILMENTS, *TURNS)


def _deadlines(*texts: str) -> Deadlines:
    sentences, start = [], 0
    for text in texts:
        sentences.append(Sentence(start, start + len(text), text, paragraph=0))
        start += len(text) + 1
    return Deadlines(sentences, date(2026, 3, 2), "TK", SETTLED)


def _commits(rule: FactRule[str] | FactRule[Act], text: str) -> bool:
    """Whether a commitment rule speaks on some frame of a sentence."""
    *before, text = text.split(" | ")
    deadlines = _deadlines(text)
    for frame in read_frames(Tokens(text), lambda *_: True):
        facts = frame.facts
        if before:
            facts |= {"after-promise"} | told_before(flat(text), before[-1])
        if "toegezegd" in text:
            facts |= {"of-promise"}
        if deadlines.of(0, frame):
            facts |= {"term"}
        if rule.speaks(facts):
            return True
    return False


def _acts(rule: FactRule[str] | FactRule[Act], text: str) -> bool:
    """Whether a rule of another act speaks on the last of one or two sentences."""
    deadlines = _deadlines(*text.split(" | "))
    found = find_acts(deadlines.sentences, deadlines, spelling=Spelling(glued=False), live=None)
    return rule.name in found[-1].rules


def _speaks(rule: AnyRule, text: str) -> bool:
    if isinstance(rule, Rule):
        return rule.pattern.search(flat(text)) is not None
    if rule in TURNS:
        return any(rule.speaks(facts) for facts in read_clauses(flat(text).split()))
    return _commits(rule, text) if rule in COMMITMENTS else _acts(rule, text)


def _cases(*, examples: bool) -> list[object]:
    return [
        pytest.param(rule, text, id=f"{rule.name}: {text}")
        for rule in (*PATTERN_RULES, *FACT_RULES)
        for text in (rule.examples if examples else rule.counterexamples)
    ]


@pytest.mark.parametrize(("rule", "text"), _cases(examples=True))
def test_rule_speaks_on_its_example(rule: AnyRule, text: str) -> None:
    assert _speaks(rule, text)


@pytest.mark.parametrize(("rule", "text"), _cases(examples=False))
def test_rule_is_silent_on_its_counterexample(rule: AnyRule, text: str) -> None:
    assert not _speaks(rule, text)


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in (*PATTERN_RULES, *FACT_RULES)]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("rule", [*PATTERN_RULES, *FACT_RULES], ids=lambda rule: rule.name)
def test_rule_has_examples_of_both_kinds(rule: AnyRule) -> None:
    assert rule.examples
    assert rule.counterexamples
