"""What every template may use: the visitor's rights, and how far the register reaches."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from commitments.permissions import may
from commitments.queries.standing import standing


def site(request: HttpRequest) -> dict[str, Any]:
    """``may`` (permissions.May), ``standing`` (asked only where shown) and ``demo``."""
    visitor = getattr(request, "user", AnonymousUser())  # a refused host never got that far
    return {
        "may": SimpleLazyObject(lambda: may(visitor)),
        "standing": SimpleLazyObject(lambda: standing(timezone.now())),
        "demo": settings.DEMO,
    }
