"""Following a filter by mail: ask, confirm, manage, stop. A GET never acts."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from commitments.forms.people import SubscribeForm
from commitments.models import Subscriber, Subscription
from commitments.queries.criteria import Criteria
from commitments.services import subscribe
from commitments.services.limits import count_try
from commitments.services.tokens import BadTokenError, read_stop_token, stop_token
from commitments.tasks import wake
from commitments.views.sign_in import client_address
from commitments.wording.questions import criteria_words

MAX_ASKED, ASKED_SECONDS = 20, 3600
TOO_OFTEN = (
    "Vanaf uw netwerk zijn het laatste uur te veel abonnementen aangevraagd. "
    "Probeer het over een uur opnieuw."
)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def subscriptions(request: HttpRequest) -> HttpResponse:
    """Ask for a mail about a filter; the filter comes from the list's query string."""
    if request.method != "POST":
        criteria, problems = Criteria.read(request.META.get("QUERY_STRING", ""))
        form = SubscribeForm(initial={"criteria": criteria.unsorted().query()})
        return _ask_page(request, form, criteria, problems=problems)
    form = SubscribeForm(request.POST)
    valid = form.is_valid()
    criteria, _ = Criteria.read(form.cleaned_data.get("criteria", ""))
    if not valid:
        return _ask_page(request, form, criteria, status=422)
    if count_try(("subscribe from", client_address(request), ASKED_SECONDS)) > MAX_ASKED:
        response = _ask_page(request, form, criteria, refusal=TOO_OFTEN, status=429)
        response["Retry-After"] = str(ASKED_SECONDS)
        return response
    subscribe.ask_subscription(
        email=form.cleaned_data["email"],
        criteria=form.cleaned_data["criteria"],
        now=timezone.now(),
    )
    wake("send_deliveries")
    return redirect("subscription_asked")


@require_safe
def subscription_asked(request: HttpRequest) -> HttpResponse:
    """The same answer whoever asked and whatever is known of the address."""
    return render(request, "desk/subscription_asked.html")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def subscription_confirm(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows what will be followed and a button; POST begins it."""
    now = timezone.now()
    try:
        if request.method == "POST":
            followed = subscribe.confirm_subscription(token, now=now)
        else:
            followed = subscribe.read_confirmation(token, now=now)
    except BadTokenError as refusal:
        return _bad_link(request, refusal)
    context = {
        "words": _words(followed),
        "confirmed": followed.confirmed_at is not None,
        "manage_token": stop_token(followed.subscriber),
    }
    return render(request, "desk/subscription_confirm.html", context)


@never_cache
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def subscription_stop(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows a button; POST stops every mail to the address.

    A mail program posts here by itself (RFC 8058), so without a session or a
    CSRF token; the token in the address is the right to do it. Doing it again
    changes nothing.
    """
    try:
        if request.method == "POST":
            subscriber = subscribe.stop_subscriber(token, now=timezone.now())
        else:
            subscriber = read_stop_token(token)
    except BadTokenError as refusal:
        return _bad_link(request, refusal)
    context = {"subscriber": subscriber, "token": token, "filters": _followed(subscriber)}
    return render(request, "desk/subscription_stop.html", context)


@never_cache
@require_safe
def subscription_manage(request: HttpRequest, token: str) -> HttpResponse:
    """What an address follows, each with a button to stop it."""
    try:
        subscriber = read_stop_token(token)
    except BadTokenError as refusal:
        return _bad_link(request, refusal)
    context = {"subscriber": subscriber, "token": token, "filters": _followed(subscriber)}
    return render(request, "desk/subscription_manage.html", context)


@require_POST
def subscription_stop_one(request: HttpRequest, token: str, pk: int) -> HttpResponse:
    try:
        subscribe.stop_subscription(pk, token, now=timezone.now())
    except BadTokenError as refusal:
        return _bad_link(request, refusal)
    return redirect("subscription_manage", token)


@require_POST
def subscription_forget(request: HttpRequest, token: str) -> HttpResponse:
    """Erase the address and everything kept about it."""
    try:
        subscribe.forget_subscriber(token)
    except BadTokenError as refusal:
        return _bad_link(request, refusal)
    return render(request, "desk/subscription_forgotten.html")


def _ask_page(
    request: HttpRequest, form: SubscribeForm, criteria: Criteria, **more: Any
) -> HttpResponse:
    status = more.pop("status", 200)
    context = {
        "form": form,
        "words": criteria_words(criteria.unsorted()),
        "query": criteria.query(),
        **more,
    }
    return render(request, "desk/subscriptions.html", context, status=status)


def _bad_link(request: HttpRequest, refusal: BadTokenError) -> HttpResponse:
    context = {"refusal": str(refusal)}
    return render(request, "desk/subscription_bad_link.html", context, status=404)


def _followed(subscriber: Subscriber) -> list[tuple[Subscription, str]]:
    """The filters that are mailed about, in words."""
    followed = subscriber.subscriptions.filter(confirmed_at__isnull=False, stopped_at=None)
    return [(one, _words(one)) for one in followed.order_by("pk")]


def _words(subscription: Subscription) -> str:
    return criteria_words(Criteria.read(subscription.criteria)[0])
