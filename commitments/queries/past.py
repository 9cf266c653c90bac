"""The register as it was on a day: as it was recorded then, or as it was in fact.

From the state rows (``CommitmentState``); what they do not copy is taken back from the
Events since, or shown as it is now: names, dossiers and quotes. A letter that is not
public now is not shown for the past either.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import (
    Count,
    Exists,
    Min,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    prefetch_related_objects,
)
from django.utils import timezone

from commitments.lifecycle import OWED, PUBLIC, SLIPPING, Action, LinkState
from commitments.models import (
    DATED_KINDS,
    Commitment,
    CommitmentQuerySet,
    CommitmentState,
    DeadlineChange,
    Event,
    Firmness,
    Link,
    LinkQuerySet,
    MinistryProposal,
    MinistryProposalQuerySet,
    ProposalState,
    RegisterLetter,
    Visibility,
)
from commitments.queries.standing import end_of_day
from commitments.queries.vocabulary import SOON, Late

#: What rows of a list show beside what a state row copies.
_TAKEN_BACK = frozenset(
    {
        *("deadline_wording", "deadline_earliest", "deadline_rule", "deadline_explanation"),
        *("object", "addressee", "slip_days", "shifts", "held_from", "held_reason"),
    }
)

type Undecided = tuple[LinkQuerySet, MinistryProposalQuerySet, QuerySet[RegisterLetter]]


@dataclass(frozen=True, slots=True)
class Past:
    """A day looked back at; ``in_fact``: by what is known now, else by what was known then.

    In fact a state holds from the day it is effective; of states that were
    effective by the day, the one recorded last is the truth as we know it.
    """

    on: date
    in_fact: bool = False

    @property
    def moment(self) -> datetime:
        """The end of the day, in Dutch time."""
        return end_of_day(self.on)

    def states(self) -> Any:
        """The state rows that held on the day, one a commitment at most."""
        if not self.in_fact:
            open_end = Q(recorded_until=None) | Q(recorded_until__gte=self.moment)
            return CommitmentState.objects.filter(open_end, recorded_from__lt=self.moment)
        later = CommitmentState.objects.filter(
            commitment=OuterRef("commitment"), effective_on__lte=self.on
        ).filter(
            Q(recorded_from__gt=OuterRef("recorded_from"))
            | Q(recorded_from=OuterRef("recorded_from"), pk__gt=OuterRef("pk"))
        )
        return CommitmentState.objects.filter(effective_on__lte=self.on).exclude(Exists(later))

    def commitments(self, late: Late | None, cutoff: date | None, asked: Q) -> Q:
        """Those that were public on the day and whose state was as asked."""
        states = self.states().filter(asked, status__in=PUBLIC)
        if late:
            states = self.late(states, late, cutoff)
        return Q(pk__in=states.values("commitment"))

    def late(self, states: Any, late: Late, cutoff: date | None) -> Any:
        """Those of the states by which it stood so against the clock."""
        found = states.filter(self._late(late, cutoff))
        if late not in {Late.LATE, Late.TARGET}:
            return found
        links, proposals, awaited = self.undecided()
        return found.exclude(
            Q(commitment__in=links.decisive().values("commitment"))
            | Q(commitment__in=proposals.decisive().order_by().values("commitment"))
            | Q(commitment__in=awaited.order_by().values("entry__commitment"))
        )

    def shifted(self, times: int = 1) -> Any:
        """The keys of what the minister had shifted at least so often by the day."""
        changes = self.changes().filter(reason__in=SLIPPING).order_by().values("commitment")
        counted = changes.annotate(times=Count("pk")).filter(times__gte=times)
        return counted.values("commitment")

    def changes(self) -> Any:
        """The changes of terms that held on the day: made by then, and not undone by then."""
        undone = self._by_then("event__undone_by__")
        return DeadlineChange.objects.filter(self._by_then("event__")).exclude(undone)

    def _by_then(self, path: str) -> Q:
        if self.in_fact:
            return Q(**{f"{path}effective_on__lte": self.on})
        return Q(**{f"{path}recorded_at__lt": self.moment})

    def tell(self, commitments: Iterable[Commitment]) -> list[Commitment]:
        """The same commitments, not to be saved, with the values they had on the day.

        Asks their ``deadline_changes``, of which those are left that held then.
        """
        told = list(commitments)
        states = self.states().filter(commitment__in=[one.pk for one in told])
        by_commitment = {state.commitment_id: state for state in states.select_related("ministry")}
        for one in told:
            if state := by_commitment.get(one.pk):
                for name in CommitmentState.COPIED:
                    setattr(one, name, getattr(state, name))
                one.ministry = state.ministry
        self._take_back({one.pk: one for one in told})
        for one in told:
            one.refresh_from_db(fields=["deadline_changes"])  # forgets them, and asks nothing
        prefetch_related_objects(told, Prefetch("deadline_changes", self.changes()))
        return told

    def _take_back(self, told: dict[int, Commitment]) -> None:
        """Put back what Events since the day changed, the last of them first."""
        since = Q(effective_on__gt=self.on) if self.in_fact else Q(recorded_at__gte=self.moment)
        events = Event.objects.filter(since, commitment__in=told).order_by("-pk")
        for pk, before in events.values_list("commitment", "before"):
            for name in _TAKEN_BACK & before.keys():
                field: Any = Commitment._meta.get_field(name)
                setattr(told[pk], name, field.to_python(before[name]))

    def _late(self, late: Late, cutoff: date | None) -> Q:
        dated = Q(status__in=OWED, deadline_kind__in=DATED_KINDS)
        if late == Late.PASSED:
            return dated & Q(deadline_latest__lt=self.on)
        if late == Late.SOON:
            return dated & Q(deadline_latest__range=(self.on, self.on + timedelta(days=SOON)))
        if cutoff is None:
            return Q(pk__in=[])
        firmness = Firmness.FIRM if late == Late.LATE else Firmness.EFFORT
        judged = Q(deadline_latest__lte=cutoff, deadline_accepted=True, firmness=firmness)
        free = Q(held_until=None) | Q(held_until__lte=cutoff)
        return dated & judged & free

    def undecided(self) -> Undecided:
        """The links and the proposals of ministries that waited at the end of the day.

        And the letters that the register named then and that are still to come in.

        On which day a proposal was taken back only an Event tells, that does not say
        which one: it is held to have waited while any such Event was still to come.
        """
        made = Q(proposed_at__lt=self.moment)
        decided = Q(event__recorded_at__gte=self.moment)
        told = Event.objects.filter(
            commitment=OuterRef("commitment"), kind=Action.PROPOSE, recorded_at__gte=self.moment
        )
        retracted = Q(state=ProposalState.RETRACTED) & Exists(told)
        named = Q(entry__deleted_at=None) | Q(entry__deleted_at__gte=self.moment)
        return (
            Link.objects.filter(made, Q(state=LinkState.PROPOSED) | decided),
            MinistryProposal.objects.filter(
                made, Q(state=ProposalState.WAITING) | decided | retracted
            ),
            RegisterLetter.objects.filter(named, letter=None),
        )


def standing_changes() -> Any:
    """The changes of terms that hold now: those that were not undone."""
    return DeadlineChange.objects.filter(event__undone_by=None)


def public_letters() -> CommitmentQuerySet:
    """Commitments in a letter the public may read, or in none, whatever their status is now."""
    return Commitment.objects.filter(Q(letter=None) | Q(letter__visibility=Visibility.PUBLIC))


def first_record() -> date | None:
    """The day of the first state on record; None while there is none."""
    first = CommitmentState.objects.aggregate(first=Min("recorded_from"))["first"]
    return timezone.localdate(first) if first else None
