"""How well passages read from letters agree with labelled ones.

Two passages are the same where they share at least half of the shorter one,
counted in letters and digits alone. A read passage that meets an unscored
label, or a label another passage already answers, counts neither way. Kind of
term and firmness are judged over the commitments found, the last day over
those of them whose kind is right and whose label gives one, what a commitment
is about over those whose label tells it: in the words of one of its answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from commitments.extraction.readings import ACTS, Act, PassageReading

_WORD = re.compile(r"\w+")
_BROKEN = re.compile(r"(?<=[a-z])- (?=[a-z])")


@dataclass(frozen=True, slots=True)
class Passage:
    """One labelled or read passage; ``start`` and ``end`` count letters and digits only."""

    doc: str
    start: int
    end: int
    quote: str
    acts: tuple[str, ...]
    firmness: str | None = None
    kind: str | None = None
    latest: str | None = None  # ISO
    scored: bool = True
    objects: tuple[str, ...] = ()  # of a label each right answer, of a passage what was read

    def meets(self, other: Passage) -> bool:
        """Whether the two share at least half of the shorter one."""
        shared = min(self.end, other.end) - max(self.start, other.start)
        shorter = min(self.end - self.start, other.end - other.start)
        return self.doc == other.doc and 2 * shared >= shorter


class Letters:
    """Places in a text counted in letters and digits."""

    def __init__(self, text: str) -> None:
        self._before = [0]
        for character in text:
            self._before.append(self._before[-1] + sum(c.isalnum() for c in character.lower()))

    def place(self, start: int, end: int) -> tuple[int, int]:
        return self._before[start], self._before[end]


@dataclass(slots=True)
class ActScore:
    """What was found, missed and wrongly read of one act."""

    act: Act
    hits: list[tuple[Passage, Passage]] = field(default_factory=list)  # label, read
    missed: list[Passage] = field(default_factory=list)
    wrong: list[Passage] = field(default_factory=list)

    @property
    def truth(self) -> int:
        return len(self.hits) + len(self.missed)

    @property
    def precision(self) -> float | None:
        return _share(len(self.hits), len(self.hits) + len(self.wrong))

    @property
    def recall(self) -> float | None:
        return _share(len(self.hits), self.truth)

    @property
    def f1(self) -> float | None:
        if not self.truth:
            return None
        return 2 * len(self.hits) / (self.truth + len(self.hits) + len(self.wrong))


@dataclass(frozen=True, slots=True)
class Scores:
    """The figures of a set; ``of`` gives one act's."""

    acts: dict[Act, ActScore]

    def of(self, act: Act) -> ActScore:
        return self.acts[act]

    @property
    def _found(self) -> list[tuple[Passage, Passage]]:
        return self.acts["commitment"].hits

    @property
    def _dated(self) -> list[tuple[Passage, Passage]]:
        return [
            (label, read) for label, read in self._found if label.latest and label.kind == read.kind
        ]

    @property
    def kind(self) -> float | None:
        return _share(sum(x.kind == y.kind for x, y in self._found), len(self._found))

    @property
    def latest(self) -> float | None:
        return _share(sum(x.latest == y.latest for x, y in self._dated), len(self._dated))

    @property
    def firmness(self) -> float | None:
        return _share(sum(x.firmness == y.firmness for x, y in self._found), len(self._found))

    @property
    def told(self) -> list[tuple[Passage, Passage]]:
        """Found commitments of which is labelled what they are about."""
        return [(label, read) for label, read in self._found if label.objects]

    @property
    def object(self) -> float | None:
        return _share(len(self.told) - len(self.object_errors), len(self.told))

    @property
    def object_errors(self) -> list[tuple[Passage, Passage]]:
        """Found commitments that are said to be about something else than is labelled."""
        return [(x, y) for x, y in self.told if _plain(x.objects).isdisjoint(_plain(y.objects))]

    @property
    def term_errors(self) -> list[tuple[Passage, Passage]]:
        """Found commitments whose term was read otherwise than it is labelled."""
        return [(x, y) for x, y in self._found if (x.kind, x.latest) != (y.kind, y.latest)]

    @property
    def firmness_errors(self) -> list[tuple[Passage, Passage]]:
        return [(x, y) for x, y in self._found if x.firmness != y.firmness]


def _plain(texts: Iterable[str]) -> set[str]:
    """The words of each text, whatever its case and marks, a word broken at a line's end whole."""
    return {" ".join(_WORD.findall(_BROKEN.sub("", text.lower()))) for text in texts}


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def read_passages(doc: str, letters: Letters, passages: Iterable[PassageReading]) -> list[Passage]:
    """The passages of one letter's reading, as they are scored."""
    return [
        Passage(
            doc,
            *letters.place(one.start, one.end),
            quote=one.quote,
            acts=one.acts,
            firmness=one.firmness,
            kind=one.deadline.kind if one.deadline else None,
            latest=one.deadline.latest.isoformat()
            if one.deadline and one.deadline.latest
            else None,
            objects=(one.object,) if one.object else (),
        )
        for one in passages
    ]


def score(labels: Sequence[Passage], found: Sequence[Passage]) -> Scores:
    """Hold what was read against the labels, act by act."""
    loose = [label for label in labels if not label.scored]
    return Scores({act: _score_act(act, labels, found, loose) for act in ACTS})


def _score_act(
    act: Act, labels: Sequence[Passage], found: Sequence[Passage], loose: Sequence[Passage]
) -> ActScore:
    result = ActScore(act)
    truth = [label for label in labels if label.scored and act in label.acts]
    free = [read for read in found if act in read.acts]
    for label in truth:
        read = next((one for one in free if one.meets(label)), None)
        if read is None:
            result.missed.append(label)
        else:
            result.hits.append((label, read))
            free.remove(read)
    excused = [*loose, *truth]
    result.wrong = [one for one in free if not any(one.meets(label) for label in excused)]
    return result
