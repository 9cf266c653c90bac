"""Which acts each sentence of a letter does, by which rule, and what silenced the rest.

1. The gate lets a sentence through only if it holds one of a few literals.
2. Its frames are tried by the commitment rules; an exclusion found in the
   frame's own clause silences the rule.
3. Its signals, and those of the sentences before, are tried by the rules of
   fulfilment, postponement and withdrawal.
4. A commitment that names a promise made before is a repeat as well; a promise
   that the letter says was kept or put off is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.gate import passes
from commitments.extraction.promises import read_promises
from commitments.extraction.readings import LetterKind
from commitments.extraction.rules.fulfilments import FULFILMENTS
from commitments.extraction.rules.signals import SIGNALS
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.tables import PROMISED, Row, find_rows
from commitments.extraction.text import Sentence

_OF_BEFORE = ("promise", "announced", "rest")


def find_acts(
    sentences: Sequence[Sentence], deadlines: Deadlines, kind: LetterKind = "other"
) -> list[SentenceActs]:
    """The acts of every sentence that got through the gate, in reading order."""
    found: list[SentenceActs] = []
    rows = {row.index: row for row in find_rows(sentences)}
    told = {"answers-here"} if kind == "antwoord" else set()
    for index, sentence in enumerate(sentences):
        if index in rows and deadlines.in_cell(rows[index]):
            found.append(_row_acts(rows[index], sentence))
        elif sentence.speaks and sentence.role != "row" and passes(sentence.text):
            acts = SentenceActs(index, _signals(sentence))
            read_promises(acts, sentence.text, deadlines)
            _read_outcomes(acts, told, found[-1] if found else None)
            told |= {f"earlier-{signal}" for signal in acts.signals.union(acts.acts)}
            found.append(acts)
    _settle_all(found, deadlines)
    return found


def _row_acts(row: Row, sentence: Sentence) -> SentenceActs:
    """A row of a table of planned papers is a promise; of a promised one a repeat."""
    acts = SentenceActs(row.index, row=row)
    acts.add("commitment", "toezegging.tabelrij")
    if PROMISED.search(sentence.text):
        acts.add("repeat", "herhaling.tabelrij")
    return acts


def _signals(sentence: Sentence) -> frozenset[str]:
    return frozenset(rule.reading for rule in SIGNALS if rule.pattern.search(sentence.text))


def _read_outcomes(acts: SentenceActs, told: set[str], last: SentenceActs | None) -> None:
    """Fulfilment, postponement and withdrawal, by the signals here and before."""
    facts = acts.signals | told
    if last is not None and last.index == acts.index - 1:
        facts |= {f"before-{signal}" for signal in last.signals.union(last.acts)}
    if any("reported" not in frame.facts for frame in acts.frames):
        facts |= {"commits"}
    for rule in FULFILMENTS:
        if rule.speaks(facts):
            acts.add(rule.reading, rule.name)


def _settle_all(found: Sequence[SentenceActs], deadlines: Deadlines) -> None:
    nothing = SentenceActs(-1)
    by_index = {acts.index: acts for acts in found}
    for acts in found:
        if "commitment" in acts.acts and acts.row is None:
            before = by_index.get(acts.index - 1, nothing)
            _settle(acts, before, by_index.get(acts.index + 1, nothing), deadlines)


def _settle(
    acts: SentenceActs, before: SentenceActs, following: SentenceActs, deadlines: Deadlines
) -> None:
    """Decide between a promise and what came of it, and see repeats."""
    reported = all("reported" in frame.facts for frame in acts.frames)
    dated = any(deadlines.of(acts.index, frame) for frame in acts.frames)
    kept = acts.says("fulfilment") or before.says("fulfilment")
    keeps = following.says("fulfilment") and following.says("points-back")
    if acts.says("postponement"):
        if reported or not dated:
            acts.drop("commitment", "uitsluiting.uitgesteld")
    elif (reported and (kept or acts.says("withdrawal", "done-before"))) or (
        keeps and acts.says("promise")
    ):
        acts.drop("commitment", "uitsluiting.nagekomen")
    elif acts.says(*_OF_BEFORE):
        acts.add("repeat", "herhaling.toegezegd")
