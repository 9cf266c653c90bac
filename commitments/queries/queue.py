"""What waits for a person, of every kind, narrowed to whose work it is; oldest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Prefetch, Q, QuerySet

from commitments.lifecycle import ANSWERS, DECISIVE, OWED, LinkState, Status
from commitments.models import (
    DECISIVE_KINDS,
    Category,
    Commitment,
    Committee,
    Correction,
    DeadlineKind,
    DoubleProposal,
    LetterPaper,
    Link,
    MinistryProposal,
    User,
    Visibility,
)
from commitments.queries.said_again import asked_first
from commitments.queries.statement import Statement, count_all

#: Counts stop here: more is told as "999+".
MOST_COUNTED = 999


@dataclass(frozen=True, slots=True)
class Committees:
    """Some committees and the ministries they watch, by their keys."""

    keys: tuple[int, ...]
    ministries: tuple[int, ...]

    @classmethod
    def of(cls, keys: Iterable[int]) -> Committees:
        chosen = tuple(sorted(keys))
        watched = Committee.ministries.through._default_manager.filter(committee__in=chosen)
        return cls(chosen, tuple(sorted(watched.values_list("ministry", flat=True))))

    def among(self, path: str) -> Q:
        """By the debate it was said in, its dossier's lead committee, or their ministries."""
        dossiers = Commitment.dossiers.through._default_manager.filter(
            dossier__lead_committee__in=self.keys
        )
        key = f"{path.removesuffix('__')}__in" if path else "pk__in"
        return (
            Q(**{f"{path}debate__committee__in": self.keys})
            | Q(**{key: dossiers.values("commitment")})
            | Q(**{f"{path}ministry__in": self.ministries})
        )


@dataclass(frozen=True, slots=True)
class Own:
    """One person's own queue: what was assigned to the person, or to a colleague stood in for.

    And of what nobody was assigned the work of their committees, or all where they have none.
    """

    people: tuple[int, ...]
    committees: Committees | None

    @classmethod
    def of(cls, user_id: int) -> Own:
        stood_in_for = User.stands_in_for.through._default_manager.filter(from_user=user_id)
        people = (user_id, *sorted(stood_in_for.values_list("to_user", flat=True)))
        keys = set(Committee.objects.filter(user__in=people).values_list("pk", flat=True))
        return cls(people, Committees.of(keys) if keys else None)

    def among(self, path: str) -> Q:
        left = Q(**{f"{path}assignment": None})
        if self.committees is not None:
            left &= self.committees.among(path)
        return Q(**{f"{path}assignment__user__in": self.people}) | left


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose work: of a chamber, a ministry, a committee, or one person's own queue.

    It holds all it needs to know, so that equal scopes narrow a question to the same SQL.
    """

    chamber: str = ""
    ministry: int | None = None
    committee: Committees | None = None
    own: Own | None = None

    def narrow(self, rows: QuerySet[Any], path: str) -> QuerySet[Any]:
        """The rows of this scope; ``path`` leads from a row to its commitment ("commitment__")."""
        if self.chamber:
            rows = rows.filter(**{f"{path}chamber__in": ["", self.chamber]})
        if self.ministry is not None:
            rows = rows.filter(**{f"{path}ministry": self.ministry})
        for part in (self.committee, self.own):
            if part is not None:
                rows = rows.filter(part.among(path))
        return rows


def found_commitments() -> QuerySet[Commitment]:
    """Read in a letter and not yet judged; what stands in a recalled letter need not be."""
    return _found().exclude(category=Category.BEANTWOORDING)


def found_answers_due() -> QuerySet[Commitment]:
    """Found promises to answer Kamervragen: a category of their own."""
    return _found().filter(category=Category.BEANTWOORDING)


def _found() -> QuerySet[Commitment]:
    """Found ones, but for those of which is asked first whether they are an older promise."""
    found = Commitment.objects.filter(status=Status.FOUND).exclude(asked_first())
    return found.exclude(letter__visibility=Visibility.RECALLED).order_by("pk")


def proposed_terms() -> QuerySet[Commitment]:
    """Owed, with a term that nobody accepted yet."""
    terms = Commitment.objects.open().filter(deadline_accepted=False)
    return terms.exclude(deadline_kind=DeadlineKind.NONE).order_by("pk")


def proposed_links() -> QuerySet[Link]:
    """Letters that may answer something that is owed.

    Those of a commitment that is still to be judged come up once it is; those
    of a closed one come back when it is opened again.
    """
    return Link.objects.waiting().filter(commitment__status__in=OWED).order_by("pk")


def proposed_doubles() -> QuerySet[DoubleProposal]:
    """Pairs that may be one commitment; one that was rejected meanwhile needs no more."""
    waiting = DoubleProposal.objects.filter(state=LinkState.PROPOSED)
    gone = Status.REJECTED
    return waiting.exclude(found__status=gone).exclude(kept__status=gone).order_by("pk")


def waiting_proposals() -> QuerySet[MinistryProposal]:
    """What ministries propose about something that is owed."""
    waiting = MinistryProposal.objects.waiting()
    return waiting.filter(commitment__status__in=OWED).order_by("pk")


def waiting_corrections() -> QuerySet[Correction]:
    return Correction.objects.filter(state="waiting").order_by("pk")


def blocks_terms(on: date) -> Q:
    """Proposed terms that passed: until one is accepted nobody may call it late."""
    return Q(deadline_latest__lt=on)


def blocks_links(on: date) -> Q:
    return Q(relation__in=DECISIVE, commitment__deadline_latest__lt=on)


def blocks_proposals(on: date) -> Q:
    return Q(kind__in=DECISIVE_KINDS, commitment__deadline_latest__lt=on)


def counts(several: Iterable[Statement]) -> list[str]:
    """How many wait of each, without counting on for ever: "12", "999+"."""
    return [
        f"{MOST_COUNTED}+" if number > MOST_COUNTED else str(number)
        for number in count_all(several, MOST_COUNTED + 1)
    ]


def candidates_beside(link: Link) -> list[Link]:
    """All letters that wait for a decision on the same commitment, answers and likeliest first."""
    waiting = Link.objects.waiting().filter(commitment=link.commitment_id).select_related("letter")
    rows = waiting.prefetch_related(*_letter("letter__")[:1]).defer("letter__text")
    return sorted(rows, key=lambda one: (one.relation not in ANSWERS, -(one.score or 0.0), one.pk))


def commitment_for_review(pk: int) -> Commitment | None:
    """A commitment with its evidence: letter, passages, signatures."""
    return (
        Commitment.objects.filter(pk=pk).select_related(*_ROWS).prefetch_related(*_many()).first()
    )


def _beside(rows: QuerySet[Any], *sides: str) -> QuerySet[Any]:
    """Rows about commitments, which ``sides`` lead to, with the evidence of each."""
    shown = rows.select_related(*(f"{side}__{name}" for side in sides for name in _ROWS))
    return shown.prefetch_related(*(one for side in sides for one in _many(f"{side}__")))


#: What is shown of a commitment in the row that is read.
_ROWS = ("letter", "ministry", "assignment__user")


def _many(path: str = "") -> list[Any]:
    """The rest of it: passages, and what its letter says about itself."""
    return [f"{path}passages", *_letter(f"{path}letter__")]


def _letter(path: str) -> list[Any]:
    papers = Prefetch(f"{path}papers", LetterPaper.objects.select_related("dossier"))
    return [papers, f"{path}signatures"]


def link_for_review(pk: int) -> Link | None:
    """A link with both sides of its evidence."""
    rows = _beside(Link.objects.select_related("letter", "passage"), "commitment")
    link: Link | None = rows.prefetch_related(*_letter("letter__")).filter(pk=pk).first()
    return link


def double_for_review(pk: int) -> DoubleProposal | None:
    """A pair with the evidence of both: letter, passages, signatures, and the register's row."""
    rows = _beside(DoubleProposal.objects.all(), "found", "kept")
    double: DoubleProposal | None = (
        rows.prefetch_related("kept__register_entries").filter(pk=pk).first()
    )
    return double


def proposal_for_review(pk: int) -> MinistryProposal | None:
    """A ministry's proposal with the commitment's evidence and the letter it names."""
    rows = MinistryProposal.objects.select_related("ministry", "letter", "to_ministry")
    shown = _beside(rows, "commitment").prefetch_related(*_letter("letter__"))
    proposal: MinistryProposal | None = shown.filter(pk=pk).first()
    return proposal


def correction_for_review(pk: int) -> Correction | None:
    """A reader's report with the commitment's evidence."""
    rows = _beside(Correction.objects.all(), "commitment").filter(pk=pk)
    correction: Correction | None = rows.first()
    return correction
