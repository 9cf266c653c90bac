"""What came of a promise: fulfilment, postponement and withdrawal, told by signals."""

from __future__ import annotations

from collections.abc import Iterable

from commitments.extraction.gate import Words
from commitments.extraction.rules.fulfilments import FULFILMENTS
from commitments.extraction.rules.rule import Rule
from commitments.extraction.rules.signals import SIGNALS
from commitments.extraction.sentence_acts import SentenceActs

# Signals that count only in a sentence that slips, or that follows an occasion.
_OF_SLIPS = frozenset(("due", "would", "part", "announced-paper", "series", "explains"))
_OF_FOLLOWING = frozenset(("points-back",))

_HINTED: dict[str, list[Rule[str]]] = {}
for _rule in SIGNALS:
    for _word in _rule.hints:
        _HINTED.setdefault(_word, []).append(_rule)
_UNHINTED = [rule for rule in SIGNALS if not rule.hints]


def find_signals(sentence: str, words: Words | None, *, follows: bool) -> frozenset[str]:
    """The signals of a sentence; of given ``words`` a rule must know one to be tried.

    Pointing back counts only in a sentence that ``follows`` an occasion.
    """
    low = sentence.lower()
    skipped = frozenset() if follows else _OF_FOLLOWING
    if words is not None and not words.slips:
        skipped |= _OF_SLIPS
    return frozenset(
        rule.reading
        for rule in _tried(words)
        if rule.reading not in skipped and rule.pattern.search(low)
    )


def _tried(words: Words | None) -> Iterable[Rule[str]]:
    if words is None:
        return SIGNALS
    tried = {rule.name: rule for rule in _UNHINTED}
    for rules in filter(None, map(_HINTED.get, words.words)):
        for rule in rules:
            tried[rule.name] = rule
    return tried.values()


def read_outcomes(acts: SentenceActs, last: SentenceActs | None, *, kept: bool) -> None:
    """Add the outcomes a sentence tells, by its signals and those of the one before.

    ``kept``: an earlier sentence told of a promise kept.
    """
    facts = set(acts.signals)
    if kept:
        facts.add("earlier-fulfilment")
    if last is not None:
        facts.update(f"before-{told}" for told in (*last.signals, *last.acts))
    if any(not {"reported", "past"} & frame.facts for frame in acts.frames):
        facts.add("commits")
    for rule in FULFILMENTS:
        if rule.speaks(facts):
            acts.add(rule.reading, rule.name)
