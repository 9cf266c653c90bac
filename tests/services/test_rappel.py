from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from commitments.lifecycle import LifecycleError
from commitments.models import Ministry, Notice, Rappel
from commitments.services.bounces import take_bounce
from commitments.services.notices import send_notices
from commitments.services.rappel import send_rappel
from tests import build
from tests.at_once import meanwhile
from tests.conftest import NOON
from tests.services.conftest import Inbox

pytestmark = pytest.mark.django_db
ADDRESS = "ministerie@example.org"


@pytest.fixture
def ministry() -> Ministry:
    asked = build.ministry()
    build.commitment(ministry=asked)
    return asked


def send(ministry: Ministry, on: date = date(2024, 6, 1), address: str = ADDRESS) -> Rappel:
    return send_rappel(ministry, on=on, address=address, actor=build.GRIFFIE, now=NOON)


def test_same_question_is_asked_once(ministry: Ministry) -> None:
    send(ministry)
    with pytest.raises(LifecycleError) as refused:
        send(ministry, address=ADDRESS.upper())
    assert str(refused.value) == (
        "Rappel 1 vraagt dit al. Kies een andere peildatum of een ander adres als u het nog eens "
        "wilt vragen."
    )
    again = send(ministry, on=date(2024, 6, 2)), send(ministry, address="ander@example.org")
    build.commitment(ministry=ministry)
    assert [one.number for one in (*again, send(ministry))] == [2, 3, 4]


def _bounce(status: str) -> None:
    mail = Notice.objects.latest("pk")
    assert take_bounce(mail.message_id, status=status, why="unknown", now=NOON)


def test_rappel_whose_mail_came_back_is_sent_again(ministry: Ministry, inbox: Inbox) -> None:
    send(ministry)
    send_notices(clock=lambda: NOON)
    _bounce("4.2.2")
    with pytest.raises(LifecycleError, match=r"^Rappel 1 vraagt dit al"):
        send(ministry)
    _bounce("5.1.1")
    assert send(ministry).number == 2
    assert send_notices(clock=lambda: NOON) == 1
    with pytest.raises(LifecycleError, match=r"^Rappel 2 vraagt dit al"):
        send(ministry)


def test_rappel_whose_mail_was_refused_for_good_is_sent_again(
    ministry: Ministry, inbox: Inbox
) -> None:
    inbox.answer = lambda _: "450 later"
    send(ministry)
    send_notices(clock=lambda: NOON)
    with pytest.raises(LifecycleError, match=r"^Rappel 1 vraagt dit al"):
        send(ministry)
    inbox.answer = lambda _: "550 unknown"
    send_notices(clock=lambda: NOON + timedelta(hours=1))
    assert send(ministry).number == 2


def test_rappel_that_was_never_mailed_is_made_once(ministry: Ministry) -> None:
    send(ministry, address="")
    with pytest.raises(LifecycleError, match=r"^Rappel 1 vraagt dit al"):
        send(ministry, address="")


@pytest.mark.django_db(transaction=True)
def test_rappel_that_is_sent_twice_at_once_is_made_once(ministry: Ministry) -> None:
    told: list[Any] = []

    def again() -> None:
        with pytest.raises(LifecycleError) as refused:
            send(ministry)
        told.append(str(refused.value))

    with meanwhile(again):
        made = send(ministry)
    assert list(Rappel.objects.all()) == [made]
    assert (Notice.objects.count(), told[0][:23]) == (1, "Rappel 1 vraagt dit al.")


@pytest.mark.django_db(transaction=True)
def test_two_ministries_asked_at_once_get_two_numbers(ministry: Ministry) -> None:
    other = build.ministry("Wegen en Bruggen")
    build.commitment(ministry=other)
    with meanwhile(lambda: send(other)):
        send(ministry)
    numbers = Rappel.objects.order_by("number").values_list("number", "ministry")
    assert list(numbers) == [(1, ministry.pk), (2, other.pk)]
