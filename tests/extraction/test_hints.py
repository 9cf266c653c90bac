"""The hints of a rule hold for every way its pattern can match, not for its examples alone."""

import random

import pytest

from commitments.extraction.gate import Words
from commitments.extraction.rules.commitments import NOUNS, SAYINGS
from commitments.extraction.rules.rule import Rule
from commitments.extraction.rules.signals import SIGNALS
from commitments.extraction.spelling import Spelling
from faults.patterns import samples

_SAMPLES = 400  # a rule; a lookahead may refuse many of them
_SPELLING = Spelling(glued=False)
HINTED = [rule for rule in (*SIGNALS, *SAYINGS, *NOUNS) if rule.hints]


@pytest.mark.parametrize("rule", HINTED, ids=lambda rule: rule.name)
def test_hints_hold_for_every_match(rule: Rule[object]) -> None:
    picks = random.Random(rule.name).randrange  # as ever with one name
    sentences = {text.strip() for text in samples(rule.pattern, [picks] * _SAMPLES)}
    matched = [
        words
        for words in (Words(sentence, _SPELLING) for sentence in sentences if sentence)
        if rule.pattern.search(words.flat)
    ]
    assert [words.sentence for words in matched if not words.may_match(rule.hints)] == []
