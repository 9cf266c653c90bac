"""The commitments of one sentence, and what silences them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.frames import Frame, read_frames
from commitments.extraction.rules.commitments import COMMITMENTS, NOUNS, SAYINGS
from commitments.extraction.rules.exclusions import EXCLUSIONS
from commitments.extraction.sentence_acts import SentenceActs, Silence
from commitments.extraction.tokens import tokenise

_GIVES = frozenset(("inform", "send"))
_PRESENT = frozenset(("present",))


# An opening that only says what the sentence builds on; its dates are no terms.
_BACKGROUND = re.compile(
    r"(?:zoals|conform|overeenkomstig|ingevolge|naar aanleiding van|in (?:vervolg|reactie"
    r"|aansluiting"
    r"|aanvulling|antwoord|aanloop|navolging) (?:op|naar|van)|onder verwijzing|met het oog op"
    r"|(?:mede )?gelet op|gezien|ter voldoening|ter uitvoering)\b",
    re.IGNORECASE,
)


def read_promises(acts: SentenceActs, sentence: str, deadlines: Deadlines) -> None:
    """Add the commitments of a sentence, each by the first rule that speaks on a frame."""
    of_promise = {"of-promise"} if "promise" in acts.signals else set()
    for frame in read_frames(tokenise(sentence)):
        rule = _rule(frame, frame.facts | of_promise, _Time(acts.index, sentence, deadlines))
        if rule is None:
            acts.signals |= _told_by(frame)
        elif exclusion := _exclusion(sentence, frame):
            acts.silenced.append(Silence(rule, exclusion))
        else:
            acts.frames.append(frame)
            acts.add("commitment", rule)
    if not acts.frames:
        _read_sayings(acts, sentence)
        _read_nouns(acts, sentence, deadlines)


@dataclass(frozen=True, slots=True)
class _Time:
    """Answers whether a frame of one sentence has a term of its own."""

    index: int
    sentence: str
    deadlines: Deadlines

    def dates(self, frame: Frame) -> bool:
        term = self.deadlines.of(self.index, frame)
        if term is None:
            return False
        start = term.start - self.deadlines.sentences[self.index].start
        return start > frame.at or not _BACKGROUND.match(self.sentence)


def _rule(frame: Frame, facts: frozenset[str], time: _Time) -> str | None:
    """The first rule that speaks; the calendar is asked only where a term decides."""
    timed = facts | {"term"}
    for rule in COMMITMENTS:
        if rule.speaks(facts) or (rule.speaks(timed) and time.dates(frame)):
            return rule.name
    return None


def _read_sayings(acts: SentenceActs, sentence: str) -> None:
    for rule in SAYINGS:
        if rule.pattern.search(sentence):
            for act in rule.reading:
                acts.add(act, rule.name)


def _exclusion(sentence: str, frame: Frame) -> str | None:
    """The first exclusion in the frame's clause; what a relative clause adds to counts with it."""
    for rule in EXCLUSIONS:
        if rule.reading.isdisjoint(frame.facts):
            continue
        whole = "relative" in rule.reading or {"relative", "passive"} <= frame.facts
        if rule.pattern.search(sentence[0 if whole else frame.start : frame.end]):
            return rule.name
    return None


def _read_nouns(acts: SentenceActs, sentence: str, deadlines: Deadlines) -> None:
    for rule in NOUNS:
        if rule.pattern.search(sentence) and deadlines.of(acts.index, None) is not None:
            exclusion = _exclusion(sentence, Frame(rule.name, _PRESENT, 0, len(sentence), 0))
            if exclusion:
                acts.silenced.append(Silence(rule.name, exclusion))
            else:
                acts.add("commitment", rule.name)


def _told_by(frame: Frame) -> frozenset[str]:
    """Signals of a frame that promises nothing: a delivery here and now, another's promise."""
    if {"promise", "past", "have", "by-other"} <= frame.facts:
        return frozenset(("promise-of-others",))
    gives = not _GIVES.isdisjoint(frame.facts)
    if gives and {"present", "main", "kamer", "by-us"} <= frame.facts:
        return frozenset(("delivers",))
    return frozenset()
