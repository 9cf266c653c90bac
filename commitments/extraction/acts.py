"""Which acts each sentence of a letter does, by which rule, and what silenced the rest.

1. The gate lets a sentence through only if it holds one of a few literals.
2. Its frames are tried by the commitment rules; an exclusion found in its clause silences one.
3. Its signals, and those of the sentences before, are tried by the rules of what came of it.
4. A commitment that names a promise made before is a repeat as well; one kept or put off is none.
5. Where no rule spoke, or one is in plain doubt, the weight of the words decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from commitments.extraction.assents import find_assents, without_repeated_yes
from commitments.extraction.deadlines import Deadlines
from commitments.extraction.echoes import echoes
from commitments.extraction.gate import Words
from commitments.extraction.kept_first import kept_first
from commitments.extraction.listed import settle_listed
from commitments.extraction.live import Live
from commitments.extraction.occasions import NEAR, Occasions
from commitments.extraction.outcomes import OCCASIONS, find_signals, may_settle, read_outcomes
from commitments.extraction.overviews import is_entry
from commitments.extraction.pointers import (
    gives_here,
    gives_reason,
    leads_on,
    says_anew,
    was_given,
)
from commitments.extraction.promises import read_new_term, read_promises
from commitments.extraction.retold import tells_of_topic
from commitments.extraction.row_acts import row_acts
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.settling import settle_all
from commitments.extraction.spelling import Spelling
from commitments.extraction.tables import find_rows
from commitments.extraction.taken_back import take_back
from commitments.extraction.text import Sentence
from commitments.extraction.weighing import weigh_all

_NAMING = OCCASIONS | {"would", "questions-asked"}  # signals that the next sentence may take up
_OVER_BREAK = 2  # and over the end of a paragraph, where one tells that it is ready
_OF_QUESTIONS = frozenset(("promise", "announced", "would", "promise-of-others"))


def find_acts(
    sentences: Sequence[Sentence],
    deadlines: Deadlines,
    *,
    spelling: Spelling,
    live: Live | None,
) -> list[SentenceActs]:
    """The acts of every sentence that got through a gate, in reading order.

    ``spelling``: how the words of the letter are written. ``live``: the sentences that
    may act; without it nothing is passed over, to show that the gates change nothing.
    """
    reader = _Reader(deadlines, spelling, live)
    rows = {row.index: row for row in find_rows(sentences)}
    assents = {acts.index: acts for acts in find_assents(sentences)}
    for index, sentence in enumerate(sentences):
        if index in rows and (rows[index].outcome or deadlines.in_cell(rows[index])):
            reader.found.append(row_acts(rows[index], sentence, deadlines))
        elif index in assents:
            reader.found.append(assents[index])
        elif sentence.role == "question":
            reader.hear(index, sentence)
        elif sentence.in_prose and not reader.passes(index, sentence):
            reader.read(index, sentence)
    settle_listed(reader.found, sentences)
    settle_all(reader.found, deadlines)
    weigh_all(reader.found, deadlines, spelling=spelling, live=live)
    take_back(reader.found, sentences)
    return without_repeated_yes(reader.found, sentences)


@dataclass(slots=True)
class _Reader:
    """Reads sentence after sentence, and remembers what the letter has told so far.

    A sentence that merely names a promise or request waits: it is read further
    only if the next one says what came of it. So does a member's question that
    names a promise; the first sentence of its answer may say what came of that.
    """

    deadlines: Deadlines
    spelling: Spelling
    live: Live | None
    found: list[SentenceActs] = field(default_factory=list)
    waiting: tuple[int, Words] | None = None
    said: Words | None = None  # the last sentence that got through a gate
    kept: bool = False  # a promise was kept in an earlier sentence
    before: tuple[int, Sentence] | None = None  # the last one looked at
    heard: tuple[int, Words] | None = None  # a question that names a promise
    asked: set[int] = field(default_factory=set)  # sentences whose signals are all known
    occasions: Occasions = field(init=False)

    def __post_init__(self) -> None:
        self.occasions = Occasions(self.spelling)

    def hear(self, index: int, sentence: Sentence) -> None:
        """Remember a member's question, or an overview's entry, if it names a promise."""
        words = self.words(index, sentence, alone=True)
        if words is not None and words.names_promise:
            self.heard, self.said = (index, words), words
            if is_entry(sentence.text):
                self.occasions.remember(index, words)

    def read(self, index: int, sentence: Sentence) -> None:
        """Read one sentence, as far as its words let it through the gates."""
        before = self.just_before(index, sentence)
        waiting, last = self.taken_up(index, sentence), self.last(index)
        named = last is not None and last.says(*_NAMING)
        follows = waiting is not None or named
        slips = self.slipped(index)
        beside = follows or slips or self.occasions.may_hold(index, sentence.text)
        words = self.words(index, sentence, alone=not beside)
        if words is None:
            return
        said, self.said, gated = self.said, words, self.live is not None
        occasion = not gated or words.names_occasion
        waiting = (None if named else self.further_back(index, words)) or waiting
        follows = follows or waiting is not None
        promises = not gated or words.may_promise or ((follows or slips) and words.may_be_sent)
        tells = not gated or slips or (follows and may_settle(words, said))
        tells = tells or words.may_tell(occasion=occasion, kept=self.kept)
        given = words.names_promise and before and was_given(words.words, before[1].text)
        back = given or (before is not None and words.asks_back)
        self.occasions.remember(index, words)
        if sentence.asks or not (promises or tells or back):
            self.waiting = (index, words) if occasion else None
            return
        acts = SentenceActs(index, signals=frozenset(("was-promised",) if given else ()))
        if tells and waiting is not None:
            last, said = self.recalled(waiting, acts), waiting[1]
            follows = last.says(*_NAMING)
        if promises:
            after = follows or slips
            read_promises(acts, sentence.text, words, self.deadlines, self.spelling, follows=after)
        if tells or occasion or (acts.acts and (follows or words.may_qualify)):
            acts.signals |= find_signals(words, after=said if follows else None, gated=gated)
            self.asked.add(index)
        if back and before is not None:
            last = self.looked_back(acts, before, last, words)
        if tells or back or acts.acts:
            self.conclude(acts, last, words)
        self.kept = self.kept or acts.says("fulfilment")
        self.found.append(acts)

    def passes(self, index: int, sentence: Sentence) -> bool:
        """Pass over a sentence no gate lets through, if nothing told before waits for it."""
        if self.live is None or index in self.live.acting or self.occasions.near(index):
            return False
        if self.occasions.papers or self.waiting is not None or self.heard is not None:
            return False
        if self.found and self.found[-1].index >= index - 2:
            return False
        self.before = (index, sentence)
        return True

    def just_before(self, index: int, sentence: Sentence) -> tuple[int, Sentence] | None:
        """The sentence right before this one, which the next may look back at."""
        before, self.before = self.before, (index, sentence)
        return before if before is not None and before[0] == index - 1 else None

    def words(self, index: int, sentence: Sentence, *, alone: bool) -> Words | None:
        """The words of a sentence; None if it stands ``alone`` and can do nothing."""
        if self.live is None:
            return Words(sentence.text, self.spelling)
        marks = self.live.acting.get(index)
        if marks is None and alone:
            return None
        return Words(sentence.text, self.spelling, marks or self.live.marks(sentence))

    def taken_up(self, index: int, sentence: Sentence) -> tuple[int, Words] | None:
        """What waits for this sentence: the one before, or the question it answers."""
        waiting, self.waiting = self.waiting, None
        if sentence.role == "answer" and self.heard is not None:
            waiting, self.heard = self.heard, None
            return waiting
        return waiting if waiting is not None and waiting[0] == index - 1 else None

    def further_back(self, index: int, words: Words) -> tuple[int, Words] | None:
        """The occasion further back, of which a sentence may tell what came."""
        if words.names_occasion:
            return None
        return self.called_again(index, words) or self.taken_up_further_on(index, words)

    def called_again(self, index: int, words: Words) -> tuple[int, Words] | None:
        """The occasion that named the paper of which a sentence speaks by its name."""
        called = self.occasions.called_again(index, words)
        return next((named for named in called if self.names_promise(named)), None)

    def taken_up_further_on(self, index: int, words: Words) -> tuple[int, Words] | None:
        """The occasion a few sentences before in the paragraph, which a sentence takes up."""
        if not self.occasions.near(index):
            return None
        here = self.deadlines.sentences[index]
        reaches = words.reaches_back
        slips = words.slips and self.occasions.hold(here.text)
        if not (reaches or slips or gives_here(words.words)):
            return None
        for named in reversed(self.occasions.named):
            back, told = index - named[0], self.deadlines.sentences[named[0]]
            same = told.paragraph == here.paragraph or is_entry(told.text)
            if back > NEAR or not (same or back <= _OVER_BREAK):
                return None
            if self.names_promise(named) and (reaches or echoes(words, named[1], given=True)):
                return named
        return None

    def names_promise(self, named: tuple[int, Words]) -> bool:
        """Whether a sentence does name an occasion, by its signals."""
        return not self.signals_of(named).isdisjoint(_NAMING)

    def signals_of(self, waiting: tuple[int, Words]) -> frozenset[str]:
        """The signals of a sentence that waited; a question only names what was promised."""
        signals = find_signals(waiting[1], gated=self.live is not None)
        heard = self.deadlines.sentences[waiting[0]]
        if heard.role != "question" or is_entry(heard.text):
            return signals
        return (signals & _OF_QUESTIONS) | {"asks"}

    def recalled(self, waiting: tuple[int, Words], acts: SentenceActs) -> SentenceActs:
        """What a sentence that waited does; ``acts`` are about that, where it is further back."""
        at, signals = waiting[0], self.signals_of(waiting)
        last = next((one for one in reversed(self.found) if one.index == at), None)
        if last is None:
            last = SentenceActs(at)
            self.found.append(last)
        last.signals |= signals
        if at < acts.index - 1:
            acts.about, acts.signals = at, frozenset(("takes-up",))
        return last

    def conclude(self, acts: SentenceActs, last: SentenceActs | None, words: Words) -> None:
        """Read what came of a promise, and the new term of one that is put off."""
        if last is not None and leads_on(self.told(last.index)):
            last = replace(last, acts=[act for act in last.acts if act != "fulfilment"])
        gated = self.live is not None
        first = kept_first(acts, last, words.sentence, self.spelling, kept=self.kept, gated=gated)
        if first is not None:
            self.found.append(first)
        self.kept = self.kept or first is not None
        if last is not None and tells_of_topic(words.sentence, self.told(last.index)):
            last = None  # of the topic of a promise, and not of what was promised
        read_outcomes(acts, None if first else last, kept=self.kept)
        put_off = acts.says("postponement") or (last is not None and last.says("postponement"))
        if put_off and not acts.commits:
            read_new_term(acts, words.flat, self.deadlines)

    def told(self, index: int) -> str:
        """The text of a sentence."""
        return self.deadlines.sentences[index].text

    def last(self, index: int) -> SentenceActs | None:
        """What the sentence just before does, if it got through a gate."""
        last = self.found[-1] if self.found else None
        return last if last is not None and last.index == index - 1 else None

    def slipped(self, index: int) -> bool:
        """Whether the sentence before, or the one of which that tells the reason, is of a delay."""
        slips = [one.index for one in self.found[-2:] if one.says("postponement")]
        told = self.deadlines.sentences
        between = gives_reason(told[index - 1].text) or says_anew(told[index].text)
        return index - 1 in slips or (index - 2 in slips and between)

    def looked_back(
        self,
        acts: SentenceActs,
        before: tuple[int, Sentence],
        last: SentenceActs | None,
        words: Words,
    ) -> SentenceActs:
        """What the sentence before told, with the signals that the gates passed over."""
        if acts.index not in self.asked:
            acts.signals |= find_signals(words, gated=self.live is not None)
        told = last or SentenceActs(before[0])
        if told.index == before[0] and told.index in self.asked:
            return told
        earlier = Words(before[1].text, self.spelling)
        signals = find_signals(earlier, gated=self.live is not None)
        return replace(told, signals=told.signals | signals)
