"""What words weigh (``weights.py``) is heard beside the rules.

Rules know constructions and are exact about those they know. The weights have seen no rule,
err elsewhere, and are heard in two cases only: they find what no rule spoke on where they are
sure, and they silence a rule where they are all but certain that the sentence does nothing
of the kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.echoes import echoes
from commitments.extraction.frames import Frame, read_frames
from commitments.extraction.gate import Words, may_act
from commitments.extraction.live import Live
from commitments.extraction.outcomes import OCCASIONS, find_signals
from commitments.extraction.promises import exclusion_of
from commitments.extraction.readings import OUTCOMES, Act
from commitments.extraction.rules.weighed import AFTER, REPEATS, TOO_LIGHT, UNDATED, UNTOLD, WEIGHED
from commitments.extraction.sentence_acts import SentenceActs, Silence
from commitments.extraction.spelling import Spelling
from commitments.extraction.text import Sentence
from commitments.extraction.tokens import Tokens
from commitments.extraction.weights import weigh

_AS_PRACTICE = ({"present"}, {"passive"}, {"present", "passive"})
# What a sentence names of which the next may tell what came, and what rules that out.
_NAMING = OCCASIONS | {"would", "asks-letter"}
_ASIDE = frozenset(
    ("refused", "motion-aside", "promise-of-others", "done-before", "asks", "answers")
)
_NOT_DUE = frozenset(("announced-measure", "promise-of-others"))
_TAKEN_BACK: dict[Act, str] = {
    "fulfilment": "uitsluiting.nagekomen",
    "postponement": "uitsluiting.uitgesteld",
    "withdrawal": "uitsluiting.ingetrokken",
}
_CARRYING = frozenset(
    ("inform", "send", "receive", "reach", "arrive", "answer", "bill", "find", "return")
)
_THEIRS = frozenset(("to-third", "to-other", "others-get", "comes-to-other"))
# What is sent because the law says so keeps no promise.
_BY_LAW = re.compile(r" artikel(?:en)? \d[^;]{0,200}?wet\b")
_GOT = re.compile(
    r" (?:u|uw kamer|de kamer) (?:ontving|kreeg)\b| (?:ontving|kreeg) (?:u|uw kamer|de kamer)\b"
)


def weigh_all(
    found: list[SentenceActs],
    deadlines: Deadlines,
    *,
    spelling: Spelling,
    live: Live | None,
) -> None:
    """Add the acts that words alone tell, and take back those they all but rule out.

    ``found`` stays in reading order.
    """
    told: dict[int, list[SentenceActs]] = {}
    for acts in found:
        told.setdefault(acts.index, []).append(acts)
    weigher = _Weigher(deadlines, spelling, live, told)
    for index in weigher.places():
        weigher.hear(index)
    found[:] = [acts for index in sorted(told) for acts in told[index]]


def may_name_occasion(sentence: Sentence, words: Words) -> bool:
    """Whether a sentence may name a promise or request of which the next may tell what came."""
    told = sentence.in_prose and not sentence.asks and sentence.role != "question"
    return told and words.names_occasion


@dataclass(slots=True)
class _Weigher:
    """Hears the weights of one letter's sentences; ``told`` is what each is known to do."""

    deadlines: Deadlines
    spelling: Spelling
    live: Live | None
    told: dict[int, list[SentenceActs]]
    seen: dict[int, Words] = field(default_factory=dict)

    def places(self) -> list[int]:
        """The sentences that may do anything, or say what came of what the one before names."""
        if self.live is None:
            return list(range(len(self.deadlines.sentences)))
        after = {index + 1 for index in self.live.acting if self.words(index).names_occasion}
        after.discard(len(self.deadlines.sentences))
        return sorted(self.told.keys() | self.live.acting.keys() | after)

    def words(self, index: int) -> Words:
        """The words of a sentence; it is asked for by itself and by the one it precedes."""
        if index not in self.seen:
            marks = self.live.acting.get(index, 0) if self.live else None
            self.seen[index] = Words(self.deadlines.sentences[index].text, self.spelling, marks)
        return self.seen[index]

    def hear(self, index: int) -> None:
        """Add to one sentence what its words tell, or take back what they rule out."""
        here = self.told.get(index, [])
        if not _is_weighed(self.deadlines.sentences[index], here):
            return
        words = self.words(index)
        if any(acts.acts for acts in here):
            _doubt(here, weigh(words.flat))
        elif not self.says(index + 1, *OUTCOMES):
            acts = here[0] if here else SentenceActs(index)
            self.conclude(acts, words)
            if not acts.acts and _may_hold(words):
                near = self.acts(index - 1) | self.acts(index + 1)
                _trust(acts, words, self.deadlines, near)
            if not here and (acts.acts or acts.silenced):
                self.told[index] = [acts]

    def conclude(self, acts: SentenceActs, words: Words) -> None:
        """Note what came of what the sentence before names, and take back what that retells."""
        before = None if words.names_occasion else self.occasion(acts.index - 1, words)
        if before is None:
            return
        weights = weigh(words.flat, before.flat)
        silenced = {one.act for one in acts.silenced}
        rules = [
            rule for rule in AFTER if weights[rule.act] > rule.bound and rule.act not in silenced
        ]
        signals = find_signals(before) if rules else frozenset()
        if not _ASIDE.isdisjoint(signals):
            return
        margin = UNTOLD if _NAMING.isdisjoint(signals) else 0
        for rule in rules:
            if weights[rule.act] > rule.bound + margin:
                acts.add(rule.act, rule.name)
                for retold in self.told.get(acts.index - 1, []):
                    if "commitment" in retold.acts:
                        retold.drop("commitment", _TAKEN_BACK[rule.act])

    def occasion(self, index: int, following: Words) -> Words | None:
        """A sentence that may name what the ``following`` one tells the outcome of.

        It may promise nothing anew; what it retells as promised, the next must take up.
        """
        words = self.words(index) if index >= 0 else None
        if words is None or not may_name_occasion(self.deadlines.sentences[index], words):
            return None
        acting = [acts for acts in self.told.get(index, []) if acts.acts]
        if any(acts.commits or acts.says(*OUTCOMES) for acts in acting):
            return None
        return words if not acting or echoes(following, words) else None

    def says(self, index: int, *facts: str) -> bool:
        return any(acts.says(*facts) for acts in self.told.get(index, []))

    def acts(self, index: int) -> set[Act]:
        return {act for acts in self.told.get(index, []) for act in acts.acts}


def _is_weighed(sentence: Sentence, here: Sequence[SentenceActs]) -> bool:
    """Whether a sentence tells what it does by its own words, unlike a row or a bare "Ja"."""
    if not sentence.in_prose or sentence.asks:
        return False
    return all(acts.row is None and acts.since is None for acts in here)


def _may_hold(words: Words) -> bool:
    """Whether the gates let a sentence through that may promise or put off by itself."""
    return may_act(words.marks) and (words.may_promise or words.slips)


def _doubt(here: Sequence[SentenceActs], weights: dict[Act, float]) -> None:
    """Take back a promise that its words all but rule out; see the repeat in one."""
    for acts in here:
        _see_repeat(acts, weights)
        moods = {frame.mood for frame in acts.frames}
        light = "commitment" in acts.acts and weights["commitment"] < TOO_LIGHT.bound
        if light and moods in _AS_PRACTICE:
            acts.drop("commitment", TOO_LIGHT.name)


def _trust(acts: SentenceActs, words: Words, deadlines: Deadlines, near: set[Act]) -> None:
    """Note what the words of a sentence tell, where no rule spoke.

    What was given or is for others is silenced, and what an exclusion says is no promise; it
    may keep one. ``near``: what the sentences beside it do; an outcome is told once.
    """
    weights = weigh(words.flat)
    told = near.intersection(OUTCOMES) | {one.act for one in acts.silenced}
    if _BY_LAW.search(words.flat):
        told.add("fulfilment")
    rules = [rule for rule in WEIGHED if weights[rule.act] > rule.bound and rule.act not in told]
    if not rules:
        return
    frames = list(read_frames(Tokens(words.sentence, words.spelling), _carries))
    known = _given(frames, words.flat) or _of_others(frames)
    no_promise = known or exclusion_of(words.flat)
    # The verb that carries the promise: best one that speaks of the Kamer.
    frames = [frame for frame in frames if frame.mood != "past"]
    acts.frames = sorted(frames, key=lambda frame: "kamer" not in frame.facts)[:1]
    outcome = any(rule.act in OUTCOMES for rule in rules)
    signals = find_signals(words) if outcome else frozenset()
    for rule in rules:
        if rule.act == "commitment":
            exclusion, margin = no_promise, _margin(acts, deadlines)
        else:
            exclusion = known or _of_measure(signals)
            given = no_promise is not None and rule.act == "fulfilment"
            named = words.names_occasion and not (given and _NAMING.isdisjoint(signals))
            margin = UNTOLD if near or not named else 0
        if exclusion:
            acts.silenced.append(Silence(rule.act, rule.name, exclusion))
        elif weights[rule.act] > rule.bound + margin:
            acts.add(rule.act, rule.name)
    _see_repeat(acts, weights)


def _see_repeat(acts: SentenceActs, weights: dict[Act, float]) -> None:
    """See that a promise, and nothing but a promise, was made before."""
    if acts.acts == ["commitment"] and weights["repeat"] > REPEATS.bound:
        acts.add("repeat", REPEATS.name)


def _margin(acts: SentenceActs, deadlines: Deadlines) -> float:
    """What a promise must weigh more where no known verb tells the Kamer, or names no time."""
    if not acts.frames:
        return UNTOLD
    frame = acts.frames[0]
    dated = "kamer" in frame.facts and deadlines.of(acts.index, frame) is not None
    return 0 if dated else UNDATED


def _given(frames: Sequence[Frame], words: str) -> str | None:
    """What silences a ``flat`` sentence whose last verb about the Kamer is in the past."""
    last = [frame.mood for frame in frames if "kamer" in frame.facts][-1:]
    was_given = last == ["past"] and " niet " not in words
    return "uitsluiting.is-er-al" if was_given or _GOT.search(words) else None


def _of_others(frames: Sequence[Frame]) -> str | None:
    """What silences a sentence of which others get all that is sent or told."""
    theirs = [
        not _THEIRS.isdisjoint(frame.facts) and "kamer" not in frame.facts for frame in frames
    ]
    return "uitsluiting.aan-anderen" if frames and all(theirs) else None


def _of_measure(signals: AbstractSet[str]) -> str | None:
    """What silences an outcome of what others promised, or of a measure that was announced."""
    return "uitsluiting.van-anderen" if not _NOT_DUE.isdisjoint(signals) else None


def _carries(_verb: str, group: str, _mood: str) -> bool:
    return group in _CARRYING
