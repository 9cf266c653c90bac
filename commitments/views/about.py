"""Pages about the site itself."""

from __future__ import annotations

from datetime import timedelta
from email.utils import parseaddr

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

_TEMPLATES = {"toegankelijkheid": "accessibility.html", "privacy": "privacy.html"}


@require_safe
def show_about(request: HttpRequest, page: str) -> HttpResponse:
    """How accessible the site is, or what it keeps of people."""
    context = {
        "contact": parseaddr(settings.DEFAULT_FROM_EMAIL)[1],
        "session_hours": settings.SESSION_HOURS,
        "idle_minutes": settings.SESSION_IDLE_MINUTES,
    }
    return render(request, _TEMPLATES[page], context)


@require_safe
def security_txt(_: HttpRequest) -> HttpResponse:
    """Where to tell of a hole in the site (RFC 9116); valid for a year from the day it is asked."""
    expires = (timezone.now() + timedelta(days=365)).replace(hour=0, minute=0, second=0)
    lines = [
        f"Contact: mailto:{parseaddr(settings.DEFAULT_FROM_EMAIL)[1]}",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: nl, en",
        f"Canonical: {settings.BASE_URL}/.well-known/security.txt",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
