"""What must never be in a row, whoever writes it, is refused by the database itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, models, transaction

from commitments.models import (
    Commitment,
    Dossier,
    Letter,
    LetterPaper,
    Ministry,
    Office,
    Passage,
    Person,
    PolicyTerm,
    Recess,
    Signature,
    Source,
    Subscriber,
    Subscription,
    User,
)
from commitments.models.subscriptions import Delivery, DeliveryItem
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

DAY = date(2024, 1, 10)


def paper(dossier: str, number: str) -> Callable[[], models.Model]:
    def make() -> models.Model:
        of = Dossier.objects.get_or_create(number=dossier)[0] if dossier else None
        return LetterPaper.objects.create(letter=build.letter(), dossier=of, number=number)

    return make


def passage(**fields: Any) -> Callable[[], models.Model]:
    spot = {"start": 1, "end": 5, "acts": "commitment", "rules_version": "1", **fields}
    return lambda: Passage.objects.create(
        letter=Letter.objects.first() or build.letter(), quote="x", rule="x", **spot
    )


def office(**fields: Any) -> Callable[[], models.Model]:
    def make() -> models.Model:
        person, _ = Person.objects.get_or_create(name="A. de Vries")
        return Office.objects.create(person=person, title="Minister", **fields)

    return make


def recess(**fields: Any) -> Callable[[], models.Model]:
    days = {"chamber": "TK", "name": "zomer", "first": DAY, "last": DAY, **fields}
    return lambda: Recess.objects.create(status="gepland", **days)


def policy(kind: str) -> Callable[[], models.Model]:
    return lambda: PolicyTerm.objects.create(kind=kind, days=30)


def subscriber() -> Subscriber:
    made, _ = Subscriber.objects.get_or_create(email="a@b.example", defaults={"created_at": NOON})
    return made


def subscription() -> models.Model:
    return Subscription.objects.create(subscriber=subscriber(), criteria="", created_at=NOON)


def told() -> models.Model:
    """The same event to the same subscriber, in a mail of its own."""
    number = Delivery.objects.count()
    mail = Delivery.objects.create(
        subscriber=subscriber(),
        kind="digest",
        message_id=f"<{number}@example>",
        created_at=NOON,
        not_before=NOON,
    )
    if not Commitment.objects.exists():
        build.commitment()
    event = Commitment.objects.get().events.get()
    return DeliveryItem.objects.create(delivery=mail, subscriber=subscriber(), event=event)


def signature() -> models.Model:
    letter = Letter.objects.first() or build.letter()
    return Signature.objects.create(letter=letter, position=0, name="A", title="Minister")


@pytest.mark.parametrize(
    "make",
    [
        paper("", ""),
        passage(start=5, end=5),
        passage(start=6, end=5),
        passage(acts=""),
        recess(last=date(2024, 1, 9)),
        policy("date"),
    ],
)
def test_impossible_row_is_refused(make: Callable[[], models.Model]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        make()


@pytest.mark.parametrize(
    "make",
    [
        paper("90001", "12"),
        passage(),
        office(valid_from=DAY),
        office(valid_from=None),
        recess(),
        policy("vague"),
        subscription,
        told,
        signature,
        lambda: Ministry.objects.create(slug="duinen", name="Duinen"),
        lambda: Source.objects.create(slug="upload", name="Met de hand"),
        lambda: Dossier.objects.create(number="90001"),
        lambda: User.objects.create_user("a@b.example", "x"),
        lambda: Subscriber.objects.create(email="a@b.example", created_at=NOON),
    ],
)
def test_row_that_may_be_there_once_is_refused_the_second_time(
    make: Callable[[], models.Model],
) -> None:
    make()
    with pytest.raises(IntegrityError), transaction.atomic():
        make()


@pytest.mark.parametrize(
    "makes",
    [
        (paper("90001", ""), paper("90001", "")),
        (paper("90001", "12"), paper("90002", "12")),
        (paper("", "12"), paper("", "12")),
        (passage(), passage(rules_version="2")),
        (office(valid_from=DAY), office(valid_from=date(2024, 2, 1)), office()),
        (recess(), recess(chamber="EK")),
    ],
)
def test_rows_that_differ_live_side_by_side(makes: tuple[Callable[[], models.Model], ...]) -> None:
    assert len({make().pk for make in makes}) == len(makes)


def test_text_of_a_letter_is_kept_once() -> None:
    build.letter("Dezelfde tekst")
    with pytest.raises(IntegrityError), transaction.atomic():
        build.letter("Dezelfde tekst")


def test_letter_with_commitments_is_not_deleted() -> None:
    letter = build.commitment().letter
    assert letter is not None
    with pytest.raises(models.ProtectedError):
        letter.delete()


@pytest.mark.parametrize(
    ("days", "complete"),
    [
        ([], None),
        ([None], None),
        ([DAY], DAY),
        ([DAY, date(2024, 2, 1)], DAY),
        ([DAY, None], None),
    ],
)
def test_sources_are_complete_until_the_first_of_their_days(
    days: list[date | None], complete: date | None
) -> None:
    for number, day in enumerate(days):
        Source.objects.create(slug=f"bron-{number}", name="Bron", complete_until=day)
    Source.objects.create(slug="oud", name="Oud", active=False)
    assert Source.objects.complete_until() == complete
