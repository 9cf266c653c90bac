"""The front page: how the register stands today."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.lifecycle import Status
from commitments.queries.criteria import Criteria
from commitments.queries.overview import SOON, overview
from commitments.queries.standing import DAY, standing
from commitments.queries.vocabulary import Late, Sort

_OWED = (Status.OPEN, Status.PARTLY)


@require_safe
def show_overview(request: HttpRequest) -> HttpResponse:
    now = timezone.now()
    today = standing(now)
    soon = Criteria(
        status=_OWED,
        due_from=today.on,
        due_until=today.on + SOON * DAY,
        sort=Sort.TERM,
    )
    context = {
        "figures": overview(today, now),
        "standing": today,
        "soon_days": SOON,
        "open_query": Criteria(status=_OWED).query(),
        "late_query": Criteria(late=Late.LATE).query(),
        "target_query": Criteria(late=Late.TARGET).query(),
        "shifted_query": Criteria(status=_OWED, shifts=1).query(),
        "fulfilled_query": Criteria(status=(Status.FULFILLED,)).query(),
        "soon_query": soon.query(),
    }
    return render(request, "overview.html", context)
