"""Reports that a mail came back, as mail servers write them (RFC 3464) or a webhook tells them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage

_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}")
MOST_BYTES = 5 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Report:
    """Which mail came back (its Message-ID), the status of RFC 3463, and the server's words."""

    message_id: str
    status: str
    why: str


def read_report(content: bytes) -> Report | None:
    """The report in a mail from a mail server; None where it is something else.

    Never raises, whatever the bytes; of more than MOST_BYTES the rest is not read.
    """
    try:
        message = message_from_bytes(content[:MOST_BYTES], policy=policy.default)
        if message.get_content_type() != "multipart/report":
            return None
        parts = list(message.walk())
        status, why = _status(parts)
        original = _original(parts)
    except (ValueError, LookupError, AttributeError, TypeError):
        return None  # a report that the library cannot read is none to us
    return Report(original, status, why) if original and status else None


def read_webhook(line: str) -> Report | None:
    """One line of JSON with ``message_id``, ``status`` and perhaps ``why``; None for another."""
    try:
        told = json.loads(line)
    except ValueError:
        return None
    if not isinstance(told, dict):
        return None
    message_id, status = str(told.get("message_id", "")), str(told.get("status", ""))
    if not message_id or not _STATUS.fullmatch(status):
        return None
    return Report(message_id, status, str(told.get("why", "")))


def _status(parts: list[EmailMessage]) -> tuple[str, str]:
    """The gravest status among the recipients, with the server's words about it."""
    found = [
        (one.group(), str(fields.get("Diagnostic-Code", "")))
        for fields in _recipients(parts)
        if (one := _STATUS.search(str(fields.get("Status", ""))))
    ]
    return max(found, default=("", ""))


def _recipients(parts: list[EmailMessage]) -> Iterator[EmailMessage]:
    for part in parts:
        if part.get_content_type() == "message/delivery-status":
            yield from part.get_payload()  # type: ignore[misc]


def _original(parts: list[EmailMessage]) -> str:
    """The Message-ID of the mail that came back, from the copy of it or of its head."""
    for part in parts[1:]:
        if part.get_content_type() == "text/rfc822-headers":
            head = message_from_bytes(part.get_content().encode(), policy=policy.default)
            return str(head.get("Message-ID", "")).strip()
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload(0)
            return str(inner.get("Message-ID", "")).strip()  # type: ignore[union-attr]
    return ""
