"""What speaks for a letter's sentence being about a promise: small numbers, each with a name.

Nearly every signal lies between 0 and 1, so that weights can be compared and a
reason can be given for each. ``Pair`` knows one promise and one letter;
``rivals`` adds what can only be told beside other promises.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from itertools import islice

from commitments.matching.letter import Answer, Line
from commitments.matching.promise import Promise

Signals = dict[str, float]
Rarity = Callable[[str], float]

#: How much of a match in the sentences beside one counts for it.
NEIGHBOUR = 0.5
#: A match of the promise's words is full at this sum of weight times rarity.
FULL = 4.0
#: No sum of words counts for more than this.
MOST = 1.25
#: So many lines of a letter are weighed for a promise, the ones beside them not counted.
MOST_LINES = 60
#: "In maart heb ik toegezegd" means a March of about the last year.
RECENT = timedelta(days=400)
_POINTING_BACK = frozenset({"promise", "request", "follows-letter"})
_ANSWERING = _POINTING_BACK | {"closes", "motion"}
_ACTS = ("commitment", "repeat", "fulfilment", "postponement", "withdrawal")
_FACTS = (
    "now", "promise", "request", "motion", "closes", "delay", "fails", "void", "sets-against",
    "sends-paper", "would", "answers", "of-questions", "thereby", "due",
)  # fmt: skip
_CUES = (
    "ongoing", "part", "rest", "outcome", "dropped", "late", "untouched", "elsewhere", "predecessor"
)  # fmt: skip


@dataclass(frozen=True)
class Pair:
    """One promise held against one letter; ``rarity`` says how telling a stem is, 0 to 1."""

    promise: Promise
    letter: Answer
    rarity: Rarity

    @cached_property
    def _worth(self) -> dict[str, dict[str, float]]:
        """For each of the letter's stems what each of the promise's words it meets is worth."""
        worth: dict[str, dict[str, float]] = {}
        for stem, weight in self.promise.words.items():
            value = weight * self.rarity(stem)
            for met, likeness in self.letter.vocabulary.met(stem).items():
                worth.setdefault(met, {})[stem] = value * likeness
        return worth

    @cached_property
    def _total(self) -> float:
        words = self.promise.words.items()
        return sum(weight * self.rarity(stem) for stem, weight in words) or 1.0

    @cached_property
    def _met(self) -> dict[int, dict[str, float]]:
        """The promise's words that a line meets and what they are worth; most lines meet none."""
        met: dict[int, list[dict[str, float]]] = {}
        for stem, words in self._worth.items():
            for index in self.letter.holding.get(stem, ()):
                met.setdefault(index, []).append(words)
        return {index: best(words) for index, words in sorted(met.items())}

    @cached_property
    def lines(self) -> list[int]:
        """The lines that may be about the promise, in order; most letters have few.

        They share a word with it or name something of it, stand under such a heading,
        act in a letter that may be about it as a whole, or stand beside one of these.
        """
        letter = self.letter
        touch = {index: sum(words.values()) for index, words in self._met.items()}
        for index in self._naming:
            touch[index] = touch.get(index, 0.0) + FULL
        if self.general["subject_words"] or self.general["answers_questions"]:
            acting = (
                at for at, line in enumerate(letter.lines) if line.acts or "now" in line.facts
            )
            touch = dict.fromkeys(islice(acting, MOST_LINES), 0.0) | touch
        for index, heading in enumerate(letter.headings):
            if heading in self._met:
                touch.setdefault(index, 0.0)
        chosen = sorted(touch, key=lambda at: (-touch[at], at))[:MOST_LINES]
        beside = {at + step for at in chosen for step in (-1, 0, 1)}
        return sorted(at for at in beside if 0 <= at < len(letter.lines))

    @cached_property
    def _naming(self) -> set[int]:
        """The lines that name something of the promise."""
        promise = self.promise
        names: set[Hashable] = {*promise.members, *promise.numbers, *promise.papers, *promise.days}
        for made in promise.made:
            names |= {(made.day, made.month), (None, made.month)}
        return {at for name in names for at in self.letter.naming.get(name, ())}

    def _meets(self, stems: frozenset[str]) -> dict[str, float]:
        return best(self._worth[stem] for stem in stems if stem in self._worth)

    def _beside(self, index: int) -> list[int]:
        """The lines right before and after one, in its own paragraph."""
        lines = self.letter.lines
        return [
            other
            for other in (index - 1, index + 1)
            if 0 <= other < len(lines) and lines[other].paragraph == lines[index].paragraph
        ]

    def _around(self, index: int) -> dict[str, float]:
        """The words met in a line and, for less, beside it and in the heading above."""
        lines, heading = self.letter.lines, self.letter.headings[index]
        near = [
            other
            for other in (index - 1, index + 1)
            if 0 <= other < len(lines) and abs(lines[other].paragraph - lines[index].paragraph) < 2
        ]
        if heading is not None:
            near.append(heading)
        less = (
            {word: value * NEIGHBOUR for word, value in self._met[at].items()}
            for at in near
            if at in self._met
        )
        return best([self._met.get(index, {}), *less])

    @cached_property
    def _in_paragraph(self) -> dict[int, float]:
        """The worth of the words met in each paragraph."""
        met: dict[int, list[dict[str, float]]] = {}
        for index, words in self._met.items():
            met.setdefault(self.letter.lines[index].paragraph, []).append(words)
        return {paragraph: sum(best(words).values()) for paragraph, words in met.items()}

    @cached_property
    def general(self) -> Signals:
        """What holds for the letter as a whole."""
        promise, letter = self.promise, self.letter
        subject = sum(self._meets(letter.subject).values())
        return {
            "same_dossier": float(bool(promise.dossiers & letter.dossiers)),
            "same_ministry": float(bool(promise.ministries & letter.ministries)),
            "same_chamber": float(promise.chamber == letter.chamber),
            "subject_words": min(1.0, 2 * subject / FULL),
            "subject_product": float(bool(promise.products & letter.products)),
            "letter_words": sum(best(self._met.values()).values()) / self._total,
            "on_time": self._on_time,
            "notice_of_delay": float(letter.kind == "uitstel"),
            "answers_questions": float(promise.asks_answers and letter.kind == "antwoord"),
        }

    @property
    def _on_time(self) -> float:
        """1 for a letter on the last day of the term, less for one further away."""
        latest, day = self.promise.latest, self.letter.date
        if latest is None or day is None:
            return 0.0
        early, late = max(0, (latest - day).days), max(0, (day - latest).days)
        return 1.0 / (1.0 + early / 30 + late / 60)

    def at(self, index: int) -> Signals:
        """What speaks for the line at ``index``, the general signals included."""
        line = self.letter.lines[index]
        near = sum(self._around(index).values())
        names = self._names(index)
        beside = (_named(self._names(other)) for other in self._beside(index))
        signals = {
            **self.general,
            **names,
            **self._does(index),
            "words": min(MOST, near / FULL),
            "line_words": min(MOST, sum(self._met.get(index, {}).values()) / FULL),
            "paragraph_words": min(MOST, self._in_paragraph.get(line.paragraph, 0.0) / FULL),
            "coverage": near / self._total,
            "product": float(bool(self.promise.products & line.products)),
            "named": max(_named(names), 0.8 * max(beside, default=0.0)),
            "lead": 1.0 / (1 + index),
        }
        return signals | _together(signals)

    def _names(self, index: int) -> Signals:
        """What the sentence names of the promise, in plain sight."""
        promise, line = self.promise, self.letter.lines[index]
        day = self.letter.date
        meant = [(one, made) for one in line.days for made in promise.made if one.may_be(made)]
        of_that_day = any(one.day for one, _ in meant)
        recent = any(day is not None and day - made < RECENT for _, made in meant)
        pointing = bool(_POINTING_BACK & line.facts)
        return {
            "names_number": float(bool(promise.numbers & line.numbers)),
            "names_paper": float(bool(promise.papers & line.papers)),
            "names_day": float(of_that_day),
            "names_month": float(bool(meant) and not of_that_day and pointing and recent),
            "names_member": float(bool(promise.members & line.members)),
            "names_occasion": float(
                any((one.day, one.month) in promise.days for one in line.days if one.day)
            ),
            "names_other": self._names_other(line),
            "names_term": float(
                promise.latest is not None and any(one.may_be(promise.latest) for one in line.days)
            ),
        }

    def _names_other(self, line: Line) -> float:
        """How plainly it says that it answers something else than this promise.

        Half where the member is the same, but the day, paper or number another.
        """
        promise = self.promise
        days = [one for one in line.days if one.day]
        if _ANSWERING.isdisjoint(line.facts):
            return 0.0
        other = bool(line.numbers or line.papers or days)
        if not (other or line.members):
            return 0.0
        if (
            promise.numbers & line.numbers
            or promise.papers & line.papers
            or any((one.day, one.month) in promise.days for one in days)
            or any(one.may_be(made) for one in line.days for made in promise.made)
        ):
            return 0.0
        same_member = bool(promise.members & line.members)
        return float(other) / 2 if same_member else 1.0

    def _does(self, index: int) -> Signals:
        """What the sentence does, and those beside it."""
        line = self.letter.lines[index]
        beside = [self.letter.lines[other] for other in self._beside(index)]
        latest = self.promise.latest
        term = line.deadline.latest if line.deadline else None
        return {
            **{act: float(act in line.acts) for act in _ACTS},
            **{f"{act}_beside": float(any(act in one.acts for one in beside)) for act in _ACTS},
            **{fact: float(fact in line.facts) for fact in _FACTS},
            **{cue: float(cue in line.cues) for cue in _CUES},
            "figures": float("cijfers" in self.promise.products and line.figures),
            "reacts": float("reactie" in self.promise.products and "outcome" in line.cues),
            "now_beside": float(any("now" in one.facts for one in beside)),
            "later_term": float(bool(latest and term and term > latest)),
            "same_term": float(bool(latest and term == latest)),
        }


def best(found: Iterable[dict[str, float]]) -> dict[str, float]:
    """Each word with the most it is worth in any of the findings."""
    most: dict[str, float] = {}
    for words in found:
        for word, value in words.items():
            if value > most.get(word, 0.0):
                most[word] = value
    return most


def _named(names: Signals) -> float:
    """How plainly a sentence names the promise."""
    return max(
        names["names_number"],
        names["names_paper"],
        names["names_day"],
        names["names_occasion"],
        0.7 * names["names_member"],
        0.6 * names["names_month"],
    )


def _together(of: Signals) -> Signals:
    """Signals that mean more in each other's company."""
    words = min(1.0, 2 * of["words"])
    shifts = (
        "postponement", "commitment", "withdrawal", "delay", "fails", "sets-against", "void",
        "dropped",
    )  # fmt: skip
    return {
        "named_words": of["named"] * words,
        "fulfilment_words": of["fulfilment"] * words,
        "now_words": max(of["now"], of["outcome"]) * words,
        "product_words": of["product"] * words,
        "figures_words": of["figures"] * words,
        "product_now": of["product"] * max(of["now"], of["fulfilment"]),
        "shift_words": max(of[shift] for shift in shifts) * words,
    }
