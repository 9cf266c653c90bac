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

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.frames import Frame, read_frames
from commitments.extraction.gate import passes
from commitments.extraction.readings import Act
from commitments.extraction.rules.commitments import COMMITMENTS, NOUNS
from commitments.extraction.rules.exclusions import EXCLUSIONS
from commitments.extraction.rules.fulfilments import FULFILMENTS
from commitments.extraction.rules.signals import SIGNALS
from commitments.extraction.tables import PROMISED, Row, find_rows
from commitments.extraction.text import Sentence
from commitments.extraction.tokens import tokenise

_PRESENT = frozenset(("present",))
_BEFORE = frozenset(("promise", "announced", "rest"))
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
    row: Row | None = None

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
    rows = {row.index: row for row in find_rows(sentences)}
    for index, sentence in enumerate(sentences):
        if index in rows and deadlines.in_cell(rows[index]):
            found.append(_row_acts(index, sentence, rows[index]))
            continue
        if not sentence.speaks or sentence.role == "row" or not passes(sentence.text):
            continue
        acts = SentenceActs(index, signals=_signals(sentence))
        _read_commitments(acts, sentence, deadlines)
        _read_others(acts, _paragraph(found, sentences, index))
        found.append(acts)
    for at, acts in enumerate(found):
        following = found[at + 1] if at + 1 < len(found) else None
        before = found[at - 1] if at else None
        _settle(
            acts,
            before=before if before and before.index == acts.index - 1 else None,
            following=following if following and following.index == acts.index + 1 else None,
        )
    return found


def _paragraph(
    found: Sequence[SentenceActs], sentences: Sequence[Sentence], index: int
) -> list[SentenceActs]:
    """What was read of the same paragraph before this sentence, nearest first."""
    paragraph = sentences[index].paragraph
    earlier = []
    for acts in reversed(found):
        if sentences[acts.index].paragraph != paragraph and acts.index != index - 1:
            break
        earlier.append(acts)
    return earlier


def _row_acts(index: int, sentence: Sentence, row: Row) -> SentenceActs:
    """A row of a table of planned papers is a promise; of a promised one a repeat."""
    acts = SentenceActs(index, row=row)
    acts.add("commitment", "toezegging.tabelrij")
    if PROMISED.search(sentence.text):
        acts.add("repeat", "herhaling.tabelrij")
    return acts


def _read_commitments(acts: SentenceActs, sentence: Sentence, deadlines: Deadlines) -> None:
    for frame in read_frames(tokenise(sentence.text)):
        known = frame.facts | {"of-promise"} if "promise" in acts.signals else frame.facts
        rule = _commitment_rule(acts.index, frame, known, deadlines)
        if rule is None:
            acts.signals |= _told_by(frame)
            continue
        exclusion = _exclusion(sentence.text, frame)
        if exclusion:
            acts.silenced.append(Silence(rule, exclusion))
        else:
            acts.frames.append(frame)
            acts.add("commitment", rule)
    if not acts.frames:
        _read_nouns(acts, sentence, deadlines)


def _read_nouns(acts: SentenceActs, sentence: Sentence, deadlines: Deadlines) -> None:
    for rule in NOUNS:
        if rule.pattern.search(sentence.text) and deadlines.of(acts.index, None) is not None:
            whole = Frame(rule.name, _PRESENT, 0, len(sentence.text), 0)
            exclusion = _exclusion(sentence.text, whole)
            if exclusion:
                acts.silenced.append(Silence(rule.name, exclusion))
            else:
                acts.add("commitment", rule.name)


def _told_by(frame: Frame) -> frozenset[str]:
    """Signals of a frame that promises nothing: a delivery as promised, another's promise."""
    if {"promise", "past", "have", "by-other"} <= frame.facts:
        return frozenset(("promise-of-others",))
    gives = not frame.facts.isdisjoint(("inform", "send", "share"))
    if gives and {"present", "main", "kamer", "by-us", "promised"} <= frame.facts:
        return frozenset(("delivers-promised",))
    return NOTHING


def _commitment_rule(
    index: int, frame: Frame, facts: frozenset[str], deadlines: Deadlines
) -> str | None:
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


def _signals(sentence: Sentence) -> frozenset[str]:
    return frozenset(rule.reading for rule in SIGNALS if rule.pattern.search(sentence.text))


def _read_others(acts: SentenceActs, paragraph: Sequence[SentenceActs]) -> None:
    """Fulfilment, postponement and withdrawal, by the signals here and just before."""
    facts = set(acts.signals)
    for earlier in paragraph:
        told = earlier.signals | set(earlier.acts)
        facts |= {f"earlier-{signal}" for signal in told}
        if earlier.index == acts.index - 1:
            facts |= {f"before-{signal}" for signal in told}
    if any("reported" not in frame.facts for frame in acts.frames):
        facts.add("commits")
    everything = frozenset(facts)
    for rule in FULFILMENTS:
        if rule.speaks(everything):
            acts.add(rule.reading, rule.name)


def _settle(
    acts: SentenceActs, *, before: SentenceActs | None, following: SentenceActs | None
) -> None:
    """Decide between a reported promise and its fulfilment, and see repeats."""
    if "commitment" not in acts.acts or acts.row is not None:
        return
    reported = all("reported" in frame.facts for frame in acts.frames)
    kept = "fulfilment" in acts.acts or (before is not None and "fulfilment" in before.acts)
    if (reported and kept) or ("promise" in acts.signals and _keeps(following)):
        acts.drop("commitment", "uitsluiting.nagekomen")
    elif "postponement" not in acts.acts and not acts.signals.isdisjoint(_BEFORE):
        acts.add("repeat", "herhaling.toegezegd")


def _keeps(following: SentenceActs | None) -> bool:
    """Whether the next sentence says that it keeps what this one tells was promised."""
    return (
        following is not None
        and "fulfilment" in following.acts
        and "points-back" in following.signals
    )
