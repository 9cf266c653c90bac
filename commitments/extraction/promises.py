"""The commitments of one sentence, and what silences them."""

from __future__ import annotations

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.frames import Frame, read_frames
from commitments.extraction.rules.commitments import COMMITMENTS, NOUNS
from commitments.extraction.rules.exclusions import EXCLUSIONS
from commitments.extraction.sentence_acts import SentenceActs, Silence
from commitments.extraction.tokens import tokenise

_GIVES = frozenset(("inform", "send", "share"))
_PRESENT = frozenset(("present",))


def read_promises(acts: SentenceActs, sentence: str, deadlines: Deadlines) -> None:
    """Add the commitments of a sentence, each by the first rule that speaks on a frame."""
    of_promise = {"of-promise"} if "promise" in acts.signals else set()
    for frame in read_frames(tokenise(sentence)):
        rule = _rule(acts.index, frame, frame.facts | of_promise, deadlines)
        if rule is None:
            acts.signals |= _told_by(frame)
        elif exclusion := _exclusion(sentence, frame):
            acts.silenced.append(Silence(rule, exclusion))
        else:
            acts.frames.append(frame)
            acts.add("commitment", rule)
    if not acts.frames:
        _read_nouns(acts, sentence, deadlines)


def _rule(index: int, frame: Frame, facts: frozenset[str], deadlines: Deadlines) -> str | None:
    """The first rule that speaks; the calendar is asked only where a term decides."""
    timed = facts | {"term"}
    for rule in COMMITMENTS:
        if rule.speaks(facts):
            return rule.name
        if rule.speaks(timed) and deadlines.of(index, frame) is not None:
            return rule.name
    return None


def _exclusion(sentence: str, frame: Frame) -> str | None:
    """The first exclusion in the frame's clause; what a relative clause adds to counts with it."""
    start = 0 if {"relative", "passive"} <= frame.facts else frame.start
    clause = sentence[start : frame.end]
    for rule in EXCLUSIONS:
        if not rule.reading.isdisjoint(frame.facts) and rule.pattern.search(clause):
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
    """Signals of a frame that promises nothing: a delivery as promised, another's promise."""
    if {"promise", "past", "have", "by-other"} <= frame.facts:
        return frozenset(("promise-of-others",))
    gives = not _GIVES.isdisjoint(frame.facts)
    if gives and {"present", "main", "kamer", "by-us", "promised"} <= frame.facts:
        return frozenset(("delivers-promised",))
    return frozenset()
