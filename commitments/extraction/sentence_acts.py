"""What one sentence does: its acts, the rules that said so and those that were silenced."""

from __future__ import annotations

from dataclasses import dataclass, field

from commitments.extraction.frames import Frame
from commitments.extraction.readings import Act
from commitments.extraction.table_rows import Row


@dataclass(frozen=True, slots=True)
class Silence:
    """A rule that spoke, of which act, and the exclusion that silenced it."""

    act: Act
    rule: str
    exclusion: str


@dataclass(slots=True)
class SentenceActs:
    """``rules`` names the rule of each act, in the same order; ``frames`` are what it promises.

    ``spoke`` is the rule by which each frame does, by the place of its verb.
    ``anew`` is the place after which the new term of something put off stands; ``since``
    the sentence from which it is to be read, where it says nothing by itself ("Ja.");
    ``about`` one further back, of whose promise it tells what came of it; ``part`` what
    of the sentence this is of, half open, where another part of it promises something else.
    """

    index: int
    signals: frozenset[str] = frozenset()
    row: Row | None = None
    acts: list[Act] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    spoke: dict[int, str] = field(default_factory=dict)
    silenced: list[Silence] = field(default_factory=list)
    anew: int | None = None
    since: int | None = None
    about: int | None = None
    part: tuple[int, int] | None = None

    def add(self, act: Act, rule: str) -> None:
        """Note an act once, by the first rule that says it."""
        if act not in self.acts:
            self.acts.append(act)
            self.rules.append(rule)

    def drop(self, act: Act, exclusion: str) -> None:
        """Take an act back, and say what silenced it; a repeat goes with its promise."""
        if act == "commitment" and "repeat" in self.acts:
            self.drop("repeat", exclusion)
        at = self.acts.index(act)
        del self.acts[at]
        self.silenced.append(Silence(act, self.rules.pop(at), exclusion))

    @property
    def commits(self) -> bool:
        """Whether it makes a promise of its own, and does not only retell one."""
        return any(not {"reported", "past"} & frame.facts for frame in self.frames)

    def says(self, *facts: str) -> bool:
        """Whether a signal or an act of this sentence is among the given ones."""
        return not (self.signals.isdisjoint(facts) and set(facts).isdisjoint(self.acts))
