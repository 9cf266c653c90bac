"""The mails of the demo, readable where there is no mailbox. Nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csp import csp_override
from django.views.decorators.http import require_safe

from commitments.wording.dates import day_of

MAX_SHOWN = 100
#: What Django's file mailer writes between two mails of one file.
_BETWEEN = re.compile(rb"\n-{79}\n")
_SHOWN_HEADERS = (
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "Auto-Submitted",
)


@dataclass(frozen=True, slots=True)
class KeptMail:
    """One mail in the folder: the ``place``-th of a file."""

    name: str
    place: int
    message: EmailMessage

    @property
    def subject(self) -> str:
        return str(self.message["Subject"] or "zonder onderwerp")

    @property
    def sent(self) -> str:
        """When it was sent: "26 november 2026, 14.01 uur"; empty where it does not say."""
        date = self.message["Date"]
        if date is None:
            return ""
        moment = timezone.localtime(date.datetime)
        return f"{day_of(moment)}, {moment:%H.%M} uur"

    @property
    def headers(self) -> list[tuple[str, str]]:
        return [(name, str(self.message[name])) for name in _SHOWN_HEADERS if self.message[name]]

    def part(self, kind: str) -> str:
        """The text of the ``plain`` or ``html`` part; empty where there is none."""
        body = self.message.get_body((kind,))
        return str(body.get_content()) if body is not None else ""


@never_cache
@require_safe
def mails(request: HttpRequest) -> HttpResponse:
    """The newest mails of the demo."""
    return render(request, "desk/mails.html", {"mails": _newest()})


@never_cache
@require_safe
def mail(request: HttpRequest, name: str, place: int) -> HttpResponse:
    """One mail as text, with its headers."""
    kept = _kept(name, place)
    context = {"mail": kept, "plain": kept.part("plain"), "has_html": bool(kept.part("html"))}
    return render(request, "desk/mail.html", context)


@never_cache
@csp_override(
    {
        "default-src": "'none'",
        "style-src": "'unsafe-inline'",
        "img-src": "data:",
        "form-action": "'none'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
        "sandbox": "",
    }
)
@require_safe
def mail_html(_request: HttpRequest, name: str, place: int) -> HttpResponse:
    """The HTML part of a mail as it was sent, in a sandbox: no script, no form, no origin."""
    return HttpResponse(_kept(name, place).part("html"))


def _newest() -> list[KeptMail]:
    found: list[KeptMail] = []
    for path in _files():
        found += reversed(list(_read(path)))
        if len(found) >= MAX_SHOWN:
            break
    return found[:MAX_SHOWN]


def _kept(name: str, place: int) -> KeptMail:
    """The mail with this address; only files that stand in the folder are opened."""
    for path in _files():
        if path.name == name:
            for kept in _read(path):
                if kept.place == place:
                    return kept
    raise Http404


def _files() -> list[Path]:
    """The files of the folder, newest first; outside the demo there is no such page."""
    if not settings.DEMO:
        raise Http404
    return sorted(settings.MAIL_DIR.glob("*.log"), key=lambda path: path.name, reverse=True)


def _read(path: Path) -> Iterator[KeptMail]:
    parser = BytesParser(policy=policy.default)
    for place, raw in enumerate(_BETWEEN.split(path.read_bytes())):
        if raw.strip():
            message = parser.parsebytes(raw)
            assert isinstance(message, EmailMessage)
            yield KeptMail(path.name, place, message)
