"""Row 31: near-misses of every pattern, and of a letter's layout, from 10 kB to 1 MB."""

from __future__ import annotations

import gc
import re
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from commitments.extraction.engine import read_letter
from commitments.extraction.sentences import LONGEST
from faults.patterns import families, shipped
from faults.row import Outcome

ROW = 31
GROWTH, LONGEST_TIME = 13, 2.0
SIZES = (10_000, 100_000, 1_000_000)
_WORST = 40  # so many of the slowest families are read by the whole engine
_FLOOR = 0.02  # seconds; shorter times are not compared
_SENTENCE_TIME = 0.05  # seconds a pattern may take over the longest sentence
_TRIES = 5  # of a text, for the quickest: what else the machine does only adds
_PATIENCE = 2.0  # seconds after which a pattern counts as hanging
# What breaks a reader of layouts: lines, marks, numbers and joints that never become anything.
LAYOUTS = (
    "\n", "\n\n", "a\n", "1\n", "1X\n", "1) a\n", "[1] a\n", "• ", "a) b\n", "a\tb\n",
    "   a   b\n", "ab-\n", "Ab-\n", "Takuba-\nx ", "wordwordword", "a. ", "A.", "A.B. ", ". ",
    ".", "?", "…", "(", "«", "Vraag 1 ", "Antwoord 1\n", "Den Haag, 1 mei 2020 ",
    "De Minister van X, A. B\n", "mede namens de Minister van X en ", "Datum\n", "Betreft\n",
    "Ons kenmerk\n", "kst-29521-", "kst-29521-440\n", "ISSN 0921 - 7371 ",
    "Tweede Kamer, vergaderjaar 2021–2022, 29 521, nr. 440 2\n", "uw Kamerwordt ",
    "De bewoners.3 gaan\n\n3\nzin over iets.\n\nen verder gaat het\n",
    "woord " * 30 + "woordhet\n", "woord " * 12 + "woord-\n", " , ", " . ", "e\u0301", "\u0301",
    "\xad", "\u200b", "ﬁ", "Ã¯", "TMs", "\x00", "ik zal uw Kamer ", "uw Kamer wordt voor ",
    "ik zal uw Kamer voor de zomer ", "uw Kamer voor de zomer geïnformeerd ", "zodra ", "nr. ",
    "29 521 en ", "Kamerstuk ",
    " ‘Ab", "“Ab ", ' "Ab',
    "debat van ", "mijn brief «", "motie van het lid Van ", "1 mei ", "uiterlijk ",
)  # fmt: skip


# Nothing but promises, with and without a word that tells them apart.
PROMISES = ("Ik zal u in mei informeren. ", "Ik zal u over dijken en duinen in mei informeren. ")
_MANY = (20_000, 200_000)


@dataclass(frozen=True)
class Timing:
    """How long the engine took over one repeated text, at 10 kB, 100 kB and 1 MB."""

    unit: str
    small: float
    middle: float
    large: float

    @property
    def growth(self) -> float:
        """How many times longer ten times the text took, at worst."""
        return max(self.middle / max(self.small, _FLOOR), self.large / max(self.middle, _FLOOR))


def near_misses() -> Iterator[Outcome]:
    """Time every pattern on its families, then the engine on the slowest and on layouts."""
    patterns = shipped()
    alone = sorted(_alone(patterns), reverse=True)
    slow = {name: seconds for seconds, _, name in reversed(alone) if seconds > _SENTENCE_TIME}
    yield Outcome(
        ROW,
        f"{len(patterns)} patterns x {len(alone)} families, each {LONGEST} characters",
        f"slowest {alone[0][0] * 1000:.0f} ms; too slow: {', '.join(slow) or 'none'}",
        f"<= {_SENTENCE_TIME * 1000:.0f} ms each",
        not slow,
    )
    units = dict.fromkeys([unit for _, unit, _ in alone[:_WORST]] + list(LAYOUTS))
    gc.collect()
    gc.freeze()  # the families are this row's own: the collector need not walk them for the engine
    timings = [_timed(unit) for unit in units]
    growing = max(timings, key=lambda one: one.growth)
    yield Outcome(
        ROW,
        f"the engine on {len(timings)} families, 10 kB to 100 kB to 1 MB",
        f"at most x {growing.growth:.1f} ({growing.unit[:20]!r})",
        f"<= x {GROWTH}",
        growing.growth <= GROWTH,
    )
    longest = sorted(timings, key=lambda one: -one.large)[:3]
    told = ", ".join(f"{one.large:.2f} s ({one.unit[:30]!r})" for one in longest)
    yield Outcome(
        ROW,
        "the engine on 1 MB of any of them",
        f"at most {told}",
        f"<= {LONGEST_TIME} s",
        longest[0].large <= LONGEST_TIME,
    )


def promises() -> Iterator[Outcome]:
    """Time the engine on promises alone: it must set each beside the others."""
    for unit in PROMISES:
        tries = [[_seconds(unit * (size // len(unit))) for size in _MANY] for _ in range(3)]
        small, large = map(min, zip(*tries, strict=True))
        yield Outcome(
            ROW,
            f"the engine on {_MANY[1] // len(unit)} promises {unit[:24]!r}",
            f"{large:.2f} s, x {large / small:.1f} of a tenth of them",
            f"<= x {GROWTH}",
            large <= GROWTH * small,
        )


def _alone(patterns: dict[str, re.Pattern[str]]) -> Iterator[tuple[float, str, str]]:
    """Seconds, family and name: every pattern on each of its families, over one sentence."""
    for name, pattern in patterns.items():
        for unit in families(pattern):
            text = (unit * (LONGEST // len(unit) + 1))[:LONGEST]
            yield bounded(partial(pattern.findall, text)), unit, name


def bounded(call: Callable[[], object]) -> float:
    """The CPU seconds a call takes; it is broken off after ``_PATIENCE`` seconds."""

    def ring(_signal: int, _frame: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, _PATIENCE)
    start = time.process_time()
    try:
        call()
    except TimeoutError:
        return _PATIENCE
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    return time.process_time() - start


def _timed(unit: str) -> Timing:
    """The least seconds of some tries; every size is tried in turn, in the same minute."""
    texts = [(unit * (size // len(unit) + 1))[:size] for size in SIZES]
    tries = [[_seconds(text) for text in texts] for _ in range(_TRIES)]
    return Timing(unit, *map(min, zip(*tries, strict=True)))


def _seconds(text: str) -> float:
    start = time.process_time()
    read_letter(text)
    return time.process_time() - start
