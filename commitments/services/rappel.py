"""Sending a rappel: two lists of one ministry, frozen with a number, mailed with a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import Max, QuerySet

from commitments.lifecycle import Actor, LifecycleError
from commitments.mail.work import rappel_mail
from commitments.models import LOST_MAIL, Commitment, Ministry, Rappel, RappelItem, RappelPart
from commitments.queries.rappel import asked_about
from commitments.services.alone import go_alone
from commitments.services.notices import queue_notice
from commitments.wording.rappel import place
from commitments.wording.table import csv_text

_HEAD = ("Nummer", "Lijst", "Omschrijving", "Vindplaats", "Uiterlijk")


@transaction.atomic
def send_rappel(
    ministry: Ministry, *, on: date, address: str, actor: Actor, now: datetime
) -> Rappel:
    """Freeze the two lists under the next number, and mail them where an address is given.

    Raises LifecycleError where there is nothing to ask about, or where the same lists were
    made before, of that day and for that address, unless the mail that brought them is lost.
    """
    go_alone("rappel")  # two at once get two numbers, or are one
    address = address.strip().lower()
    rows = asked_about(ministry, on).select_related("letter", "debate")
    chosen = list(rows.prefetch_related("passages", "letter__papers__dossier"))
    if not chosen:
        raise LifecycleError("Op deze dag is er niets om aan te herinneren.")
    earlier = Rappel.objects.filter(ministry=ministry, on=on, address=address)
    _check_new(chosen, earlier.exclude(notice__state__in=LOST_MAIL))
    last = Rappel.objects.aggregate(last=Max("number"))["last"] or 0
    rappel = Rappel.objects.create(
        number=last + 1,
        ministry=ministry,
        on=on,
        address=address,
        made_by=actor.name,
        made_at=now,
    )
    items = RappelItem.objects.bulk_create(
        RappelItem(
            rappel=rappel,
            commitment=one,
            part=RappelPart.PASSED if one.deadline_latest < on else RappelPart.SOON,
            quote=" ".join(one.quote.split()),
            place=place(one)[:500],
            latest=one.deadline_latest,
        )
        for one in chosen
        if one.deadline_latest is not None
    )
    if rappel.address:
        _mail(rappel, items, now=now)
    return rappel


def _check_new(chosen: Iterable[Commitment], earlier: QuerySet[Rappel]) -> None:
    """Nobody is asked the same thing twice because a button was pressed twice."""
    asked = {(one.pk, one.deadline_latest) for one in chosen}
    for rappel in earlier.prefetch_related("items"):
        if asked == {(item.commitment_id, item.latest) for item in rappel.items.all()}:
            raise LifecycleError(
                f"{rappel} vraagt dit al. Kies een andere peildatum of een ander adres als u het "
                "nog eens wilt vragen."
            )


def table(items: Sequence[RappelItem]) -> str:
    """The lists as CSV."""
    lines = [
        (item.commitment.number, item.get_part_display(), item.quote, item.place, item.latest)
        for item in items
    ]
    return csv_text([_HEAD, *lines])


def _mail(rappel: Rappel, items: Sequence[RappelItem], *, now: datetime) -> None:
    passed = sum(item.part == RappelPart.PASSED for item in items)
    queue_notice(
        rappel.address,
        rappel_mail(rappel, passed=passed, soon=len(items) - passed),
        attachment=(f"rappel-{rappel.number}.csv", table(items)),
        rappel=rappel,
        now=now,
    )
