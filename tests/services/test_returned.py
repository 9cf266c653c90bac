from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.services.returned import Report, read_report, read_webhook

DSN = """\
From: MAILER-DAEMON@mail.example
To: gestand@gestand.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: text/plain

This is the mail system.

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; lezer@example.org
Action: failed
Status: {status}
Diagnostic-Code: smtp; 550 5.1.1 user unknown

--B
Content-Type: {kind}

Message-ID: <abc@gestand.example>
Subject: Gestand

--B--
"""


@pytest.mark.parametrize("kind", ["text/rfc822-headers", "message/rfc822"])
def test_report_of_a_mail_server_is_read(kind: str) -> None:
    content = DSN.format(status="5.1.1", kind=kind).encode()
    expected = Report("<abc@gestand.example>", "5.1.1", "smtp; 550 5.1.1 user unknown")
    assert read_report(content) == expected


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Subject: hello\n\nI am away until Monday.",
        DSN.format(status="x", kind="a/b").encode(),
    ],
)
def test_other_mail_is_no_report(content: bytes) -> None:
    assert read_report(content) is None


@given(st.binary(max_size=400), st.integers(0, 600))
def test_spoiled_report_never_raises(noise: bytes, at: int) -> None:
    whole = DSN.format(status="5.1.1", kind="message/rfc822").encode()
    read_report(whole[:at] + noise + whole[at:])


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"message_id": "<a@b>", "status": "5.1.1"}, Report("<a@b>", "5.1.1", "")),
        ({"message_id": "<a@b>", "status": "550"}, None),
        ({"status": "5.1.1"}, None),
        (["x"], None),
    ],
)
def test_line_of_a_webhook(told: object, expected: Report | None) -> None:
    assert read_webhook(json.dumps(told)) == expected


def test_line_that_is_no_json_is_no_report() -> None:
    assert read_webhook("{") is None
