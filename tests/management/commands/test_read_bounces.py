from __future__ import annotations

import json
import mailbox
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from commitments.models import Delivery, DeliveryKind, DeliveryState, Subscriber
from commitments.services.post import queue_delivery
from tests.conftest import NOON
from tests.services.test_returned import DSN

pytestmark = pytest.mark.django_db


@pytest.fixture
def sent() -> Delivery:
    row = Subscriber.objects.create(email="lezer@example.org", created_at=NOON, confirmed_at=NOON)
    delivery = queue_delivery(row, DeliveryKind.MANAGE, now=NOON)
    Delivery.objects.update(state=DeliveryState.SENT, sent_at=NOON)
    return delivery


def report(delivery: Delivery) -> bytes:
    text = DSN.format(status="5.1.1", kind="message/rfc822")
    return text.replace("<abc@gestand.example>", delivery.message_id).encode()


def returned() -> bool:
    return Delivery.objects.get().state == DeliveryState.RETURNED


def test_report_in_a_file_is_taken(sent: Delivery, tmp_path: Path) -> None:
    (tmp_path / "report.eml").write_bytes(report(sent))
    call_command("read_bounces", str(tmp_path / "report.eml"))
    assert returned()


def test_maildir_is_emptied(sent: Delivery, tmp_path: Path) -> None:
    box = mailbox.Maildir(tmp_path / "box")
    box.add(report(sent))
    call_command("read_bounces", str(tmp_path / "box"))
    assert returned()
    assert len(box) == 0


def test_mail_in_a_maildir_that_is_no_report_stays_and_is_counted(
    sent: Delivery, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    box = mailbox.Maildir(tmp_path / "box")
    asks = b"From: lezer@example.org\nSubject: Vraag\n\nIk wil inzage.\n"
    broken = b"From: a\nContent-Type: multipart/report; boundary=x\n\n--x\n"
    for mail in (asks, report(sent), broken):
        box.add(mail)
    call_command("read_bounces", str(tmp_path / "box"))
    assert returned()
    left = [file.read_bytes() for file in (tmp_path / "box" / "new").iterdir()]
    assert sorted(left) == sorted([asks, broken])
    assert capsys.readouterr().out == "3 read, 1 of mails of ours, 2 left as no report\n"


def test_mbox_is_read(sent: Delivery, tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "mbox")
    box.add(report(sent))
    box.close()
    call_command("read_bounces", str(tmp_path / "mbox"))
    assert returned()


def test_lines_of_a_webhook_are_taken(sent: Delivery, tmp_path: Path) -> None:
    line = json.dumps({"message_id": sent.message_id, "status": "5.2.1"})
    (tmp_path / "lines").write_text(f"{line}\nnonsense\n")
    call_command("read_bounces", "--json", str(tmp_path / "lines"))
    assert returned()


def test_path_that_is_not_there_is_told() -> None:
    with pytest.raises(CommandError, match="does not exist"):
        call_command("read_bounces", "/nowhere/at/all")
