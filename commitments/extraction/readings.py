"""The facts a letter's text yields, as plain frozen values.

Every ``start`` and ``end`` counts characters of the raw text that was read
(half open, as in a slice), so that ``text[start:end]`` is the quote. What the
text does not say is ``None`` or empty, never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

Act = Literal["commitment", "repeat", "fulfilment", "postponement", "withdrawal"]
Chamber = Literal["TK", "EK"]
DeadlineKind = Literal["date", "vague", "event", "recurring", "none"]
Firmness = Literal["firm", "effort"]
LetterKind = Literal["brief", "antwoord", "uitstel", "verzamel", "other"]
ReferenceKind = Literal[
    "kamerstuk",  # dossier and paper number
    "document",  # 2022D06547
    "case",  # 2022Z03019
    "register",  # TZ202306-026, T01970
    "handelingen",
    "aanhangsel",
    "debate",  # by name and date
    "letter",  # by date
    "motion",  # by member
    "questions",  # Kamervragen, by member
]

OUTCOMES: tuple[Act, ...] = ("fulfilment", "postponement", "withdrawal")
ACTS: tuple[Act, ...] = ("commitment", "repeat", *OUTCOMES)


class KamerstukReading(NamedTuple):
    """One paper of a dossier.

    ``dossier`` is normalised ("29237", "21501-02", "36410-XII"), ``number`` as
    printed ("177", "S").
    """

    dossier: str | None
    number: str | None


@dataclass(frozen=True, slots=True)
class SignatoryReading:
    """One signature: ``office`` as printed without article ("Minister van Defensie")."""

    name: str
    office: str


@dataclass(frozen=True, slots=True)
class LetterheadReading:
    """What the letter says about itself; every field may be unknown.

    ``on_behalf_of`` are the offices it also speaks for ("mede namens"), the
    marks its own reference and those of the letters it answers.
    """

    date: date | None = None
    chamber: Chamber | None = None
    kind: LetterKind = "other"
    papers: tuple[KamerstukReading, ...] = ()
    subject: str | None = None
    ministries: tuple[str, ...] = ()
    signatories: tuple[SignatoryReading, ...] = ()
    addressee: str | None = None
    on_behalf_of: tuple[str, ...] = ()
    own_mark: str | None = None
    other_marks: tuple[str, ...] = ()


class ReferenceReading(NamedTuple):
    """A paper or occasion named in the text, with its exact words."""

    kind: ReferenceKind
    wording: str
    start: int
    end: int
    papers: tuple[KamerstukReading, ...] = ()
    number: str | None = None
    name: str | None = None
    date: date | None = None


@dataclass(frozen=True, slots=True)
class DeadlineReading:
    """A term: ``latest`` is the last day that still keeps the promise.

    ``wording`` is the slice of the raw text that carries the term (``None``
    for kind ``none``), ``rule`` the name of the rule that read it and
    ``explanation`` one Dutch sentence for the reader.
    """

    kind: DeadlineKind
    wording: str | None = None
    start: int | None = None
    end: int | None = None
    latest: date | None = None
    earliest: date | None = None
    rule: str | None = None
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class OriginReading:
    """What a repeat or fulfilment points back at.

    ``references`` are indexes into ``LetterReading.references``.
    """

    wording: str
    start: int
    end: int
    references: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PassageReading:
    """One place in the letter and everything it does.

    ``promise`` is the index into ``LetterReading.commitments`` of the merged
    commitment it belongs to; ``references`` are indexes into
    ``LetterReading.references``; ``to`` names the addressee ("Kamer", "beide
    Kamers", a committee, or "lid Jansen"); ``rule`` is the rule that spoke.
    """

    acts: tuple[Act, ...]
    quote: str
    start: int
    end: int
    rule: str
    firmness: Firmness | None = None
    deadline: DeadlineReading | None = None
    object: str | None = None
    origin: OriginReading | None = None
    promise: int | None = None
    references: tuple[int, ...] = ()
    to: str | None = None
    category: str | None = None


@dataclass(frozen=True, slots=True)
class CommitmentReading:
    """One promise of the letter, merged from one or more passages.

    ``passages`` are indexes into ``LetterReading.passages``, in reading order;
    ``category`` is "informeren" or "beantwoording" (Kamervragen) unless a rule
    knows better.
    """

    passages: tuple[int, ...]
    deadline: DeadlineReading
    firmness: Firmness
    object: str | None = None
    to: str | None = None
    category: str = "informeren"
    origin: OriginReading | None = None


@dataclass(frozen=True, slots=True)
class LetterReading:
    """Everything read from one text. ``rules_version`` names the rules that did it."""

    letter: LetterheadReading
    references: tuple[ReferenceReading, ...]
    passages: tuple[PassageReading, ...]
    commitments: tuple[CommitmentReading, ...]
    rules_version: str
