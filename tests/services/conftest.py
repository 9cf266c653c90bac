"""A real SMTP server on loopback, whose answers a test can choose; a letter read before."""

from __future__ import annotations

import email
import socket
from collections.abc import Callable, Iterator
from email import policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from pytest_django import Settings

from commitments.models import Letter
from commitments.services.ingest import receive_text, run_job
from tests import build
from tests.conftest import NOON

# Made up.
TEXT = (
    "Den Haag, 10 januari 2024\n\nIk zal uw Kamer voor 1 maart informeren over de bruggen. "
    "Over de sluizen ontvangt uw Kamer in mei een brief.\n"
)


class Inbox:
    """Keeps what was accepted; ``answer`` may refuse a recipient or a message."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.raw: list[bytes] = []
        self.answer: Callable[[str], str] = lambda _: "250 OK"

    async def handle_RCPT(  # noqa: N802 — the server's name for it
        self, _: SMTP, __: Session, envelope: Envelope, address: str, ___: list[Any]
    ) -> str:
        answer = self.answer(address)
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, _: SMTP, __: Session, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.content
        assert isinstance(content, bytes)
        self.raw.append(content)
        self.messages.append(email.message_from_bytes(content, policy=policy.default))
        return "250 OK"

    @property
    def subjects(self) -> list[str]:
        return [str(message["Subject"]) for message in self.messages]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def inbox(settings: Settings) -> Iterator[Inbox]:
    """A server that receives what Django sends; mail goes there for this test."""
    box, port = Inbox(), _free_port()
    server = Controller(box, hostname="127.0.0.1", port=port)
    server.start()
    settings.MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "127.0.0.1", "port": port, "timeout": 5},
        }
    }
    yield box
    server.stop()


@pytest.fixture
def letter_of_older_rules(settings: Settings, tmp_path: Path) -> Letter:
    """A letter with two found commitments, as if older rules had read it."""
    settings.MEDIA_ROOT = tmp_path
    job = receive_text(text=TEXT, source=build.source(), options={}, asked_by="proef", now=NOON)
    made = run_job(job.pk, now=NOON).letter
    assert made is not None
    Letter.objects.filter(pk=made.pk).update(rules_version="ouder")
    made.passages.update(rules_version="ouder")
    return made
