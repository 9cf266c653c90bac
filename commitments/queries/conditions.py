"""Which commitments each field of a question selects."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.db.models import Exists, F, OuterRef, Q

from commitments.lifecycle import ANSWERS, SLIPPING, Action, Status
from commitments.models import (
    Category,
    Commitment,
    CommitmentQuerySet,
    Event,
    Link,
)
from commitments.queries.past import Past, standing_changes
from commitments.queries.standing import Standing, end_of_day, start_of_day
from commitments.queries.vocabulary import SOON, Answered, Late, Questions

if TYPE_CHECKING:
    from commitments.queries.criteria import Criteria


#: The relations by which a commitment is of a committee or to a party.
OF_COMMITTEE = ("dossiers__lead_committee", "debate__committee")
TO_PARTY = ("parties", "members__party")


def select(found: CommitmentQuerySet, asked: Criteria, standing: Standing) -> CommitmentQuerySet:
    """The commitments that every field of the question but its words asks for."""
    found = found.filter(_fixed(asked), *_related(asked), *_shifted(asked))
    if asked.late_from or asked.late_until:
        found = found.filter(_became_late(asked))
    if (past := past_of(asked)) is not None:
        return found.filter(past.commitments(asked.late, standing.cutoff, _told(asked)))
    found = found.filter(_told(asked))
    return _by_the_clock(found, asked.late, standing) if asked.late else found


def past_of(asked: Criteria) -> Past | None:
    """The day that is looked back at; None for today."""
    return None if asked.on is None else Past(asked.on, asked.in_fact)


def _told(asked: Criteria) -> Q:
    """What a state row copies as well, so that it can be asked of the past."""
    lookups = {
        "status__in": asked.status,
        "ministry__slug": asked.ministry,
        "deadline_kind__in": asked.kinds,
        "deadline_latest__gte": asked.due_from,
        "deadline_latest__lte": asked.due_until,
        "firmness": asked.firmness,
    }
    told = Q(**{lookup: value for lookup, value in lookups.items() if value})
    return told & _ANSWERED[asked.answered] if asked.answered else told


def _fixed(asked: Criteria) -> Q:
    lookups: dict[str, Any] = {
        "chamber": asked.chamber,
        "source": asked.source,
        "promised_on__gte": asked.promised_from,
        "promised_on__lte": asked.promised_until,
        "debate__number": asked.debate,
        "category": _CATEGORIES.get(asked.questions),
    }
    return Q(**{lookup: value for lookup, value in lookups.items() if value})


_CATEGORIES = {
    Questions.WITHOUT: Category.INFORMEREN,
    Questions.ONLY: Category.BEANTWOORDING,
}


def _related(asked: Criteria) -> list[Q]:
    """Conditions on other tables, each as a subquery so that no row is found twice."""
    related: list[tuple[Any, Q]] = [
        (asked.minister, Q(offices__person=asked.minister)),
        (asked.office, Q(offices=asked.office)),
        (asked.member, Q(members=asked.member)),
        (asked.party, _by_any(TO_PARTY, asked.party)),
        (asked.committee, _by_any(OF_COMMITTEE, asked.committee)),
        (asked.dossier, Q(dossiers__number=asked.dossier)),
    ]
    found = [
        Q(pk__in=Commitment.objects.filter(where).order_by().values("pk"))
        for value, where in related
        if value
    ]
    if asked.proposed:
        waiting = Link.objects.waiting().filter(relation__in=ANSWERS)
        found.append(Q(pk__in=waiting.order_by().values("commitment")))
    return found


def _by_any(relations: Iterable[str], key: int | None) -> Q:
    return Q(*((relation, key) for relation in relations), _connector=Q.OR)


def _shifted(asked: Criteria) -> list[Q]:
    """How often the minister shifted it, and since when; of the past by what held then."""
    past, found = past_of(asked), []
    if asked.shifts:
        often = Q(shifts__gte=asked.shifts)
        found.append(Q(pk__in=past.shifted(asked.shifts)) if past else often)
    if asked.shifted_from:
        changes = past.changes() if past else standing_changes()
        lately = changes.filter(reason__in=SLIPPING, event__effective_on__gte=asked.shifted_from)
        found.append(Q(pk__in=lately.order_by().values("commitment")))
    return found


_TERM_COUNTS = Q(status=Status.FULFILLED, deadline_accepted=True)
_ANSWERED = {
    Answered.IN_TIME: _TERM_COUNTS & Q(fulfilled_on__lte=F("deadline_latest")),
    Answered.AFTER: _TERM_COUNTS & Q(fulfilled_on__gt=F("deadline_latest")),
}


def _became_late(asked: Criteria) -> Q:
    """Those that were first called late in a period, unless that was taken back."""
    by_then = Q(recorded_at__lt=end_of_day(asked.on)) if asked.on else Q()
    taken_back = Event.objects.filter(
        by_then,
        commitment=OuterRef("commitment"),
        deadline=OuterRef("deadline"),
        round=OuterRef("round"),
        kind=Action.WITHDRAW_OVERDUE,
    )
    events = Event.objects.filter(by_then, kind=Action.BECOME_OVERDUE).exclude(Exists(taken_back))
    if asked.late_from:
        events = events.filter(recorded_at__gte=start_of_day(asked.late_from))
    if asked.late_until:
        events = events.filter(recorded_at__lt=end_of_day(asked.late_until))
    return Q(pk__in=events.order_by().values("commitment"))


def _by_the_clock(found: CommitmentQuerySet, late: Late, standing: Standing) -> CommitmentQuerySet:
    if late == Late.PASSED:
        return found.overdue(standing.on)
    if late == Late.SOON:
        return found.due_between(standing.on, standing.on + timedelta(days=SOON))
    if standing.cutoff is None:
        return found.none()
    judged = found.late if late == Late.LATE else found.target_passed
    return judged(standing.cutoff)
