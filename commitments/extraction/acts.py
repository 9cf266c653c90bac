"""Which acts each sentence does, by which rule, and what silenced the rest.

1. The gate lets a sentence through only if it holds one of a few literals.
2. Its frames are tried by the commitment rules; an exclusion found in the
   frame's own clause silences the rule.
3. Its signals, and those of the sentence before, are tried by the rules of
   fulfilment, postponement and withdrawal.
4. A commitment that names a promise made before is a repeat as well; a
   reported promise that the letter says was kept is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.frames import Frame, read_frames
from commitments.extraction.gate import passes
from commitments.extraction.readings import Act
from commitments.extraction.rules.commitments import COMMITMENTS
from commitments.extraction.rules.exclusions import EXCLUSIONS
from commitments.extraction.rules.fulfilments import FULFILMENTS
from commitments.extraction.rules.signals import SIGNALS
from commitments.extraction.text import Sentence
from commitments.extraction.tokens import tokenise

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Silence:
    """A rule that spoke and the exclusion that silenced it."""

    rule: str
    exclusion: str


@dataclass(slots=True)
class SentenceActs:
    """What one sentence does. ``rules`` names the rule of each act, in the same order."""

    index: int
    acts: list[Act] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    silenced: list[Silence] = field(default_factory=list)
    signals: frozenset[str] = NOTHING

    def add(self, act: Act, rule: str) -> None:
        """Note an act once, by the first rule that says it."""
        if act not in self.acts:
            self.acts.append(act)
            self.rules.append(rule)

    def drop(self, act: Act, exclusion: str) -> None:
        """Take an act back, and say what silenced it."""
        at = self.acts.index(act)
        del self.acts[at]
        self.silenced.append(Silence(self.rules.pop(at), exclusion))


def find_acts(sentences: Sequence[Sentence], deadlines: Deadlines) -> list[SentenceActs]:
    """The acts of every sentence that got through the gate, in reading order."""
    found: list[SentenceActs] = []
    for index, sentence in enumerate(sentences):
        if not sentence.speaks or not passes(sentence.text):
            continue
        before = found[-1] if found and found[-1].index == index - 1 else None
        acts = SentenceActs(index)
        _read_commitments(acts, sentence, deadlines)
        _read_signals(acts, sentence, before)
        found.append(acts)
    for acts, following in zip_longest(found, found[1:]):
        _settle(acts, following if following and following.index == acts.index + 1 else None)
    return found


def _read_commitments(acts: SentenceActs, sentence: Sentence, deadlines: Deadlines) -> None:
    for frame in read_frames(tokenise(sentence.text)):
        rule = _commitment_rule(acts.index, frame, deadlines)
        if rule is None:
            acts.signals |= _told_by(frame)
            continue
        exclusion = _exclusion(sentence.text[frame.start : frame.end], frame.facts)
        if exclusion:
            acts.silenced.append(Silence(rule, exclusion))
        else:
            acts.frames.append(frame)
            acts.add("commitment", rule)


def _told_by(frame: Frame) -> frozenset[str]:
    """Signals of a frame that promises nothing: a delivery as promised, another's promise."""
    if {"promise", "past", "have", "by-other"} <= frame.facts:
        return frozenset(("promise-of-others",))
    gives = not frame.facts.isdisjoint(("inform", "send", "share"))
    if gives and {"present", "main", "kamer", "by-us", "promised"} <= frame.facts:
        return frozenset(("delivers-promised",))
    return NOTHING


def _commitment_rule(index: int, frame: Frame, deadlines: Deadlines) -> str | None:
    """The first rule that speaks; the calendar is asked only where a term decides."""
    timed = frame.facts | {"term"}
    for rule in COMMITMENTS:
        if rule.speaks(frame.facts):
            return rule.name
        if rule.speaks(timed) and deadlines.of(index, frame) is not None:
            return rule.name
    return None


def _exclusion(clause: str, facts: frozenset[str]) -> str | None:
    for rule in EXCLUSIONS:
        if not rule.reading.isdisjoint(facts) and rule.pattern.search(clause):
            return rule.name
    return None


def _read_signals(acts: SentenceActs, sentence: Sentence, before: SentenceActs | None) -> None:
    facts = {rule.reading for rule in SIGNALS if rule.pattern.search(sentence.text)}
    facts |= acts.signals
    acts.signals = frozenset(facts)
    if before is not None:
        facts |= {f"before-{signal}" for signal in before.signals}
    if any("reported" not in frame.facts for frame in acts.frames):
        facts.add("commits")
    told = frozenset(facts)
    for rule in FULFILMENTS:
        if rule.speaks(told):
            acts.add(rule.reading, rule.name)


def _settle(acts: SentenceActs, following: SentenceActs | None) -> None:
    """Decide between a reported promise and its fulfilment, and see repeats."""
    if "commitment" not in acts.acts:
        return
    reported = all("reported" in frame.facts for frame in acts.frames)
    kept = "fulfilment" in acts.acts or (
        following is not None and "nakoming.in-twee-zinnen" in following.rules
    )
    if reported and kept:
        acts.drop("commitment", "uitsluiting.nagekomen")
    elif "promise" in acts.signals and "postponement" not in acts.acts:
        acts.add("repeat", "herhaling.toegezegd")
