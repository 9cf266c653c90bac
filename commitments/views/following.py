"""What an address follows and was sent: seen and changed with a link from a mail, no password."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from commitments.forms.people import ChangeForm
from commitments.models import Subscriber, Subscription, User
from commitments.queries.criteria import Criteria
from commitments.queries.sent import sent_items, sent_mails
from commitments.services import subscribe
from commitments.services.subscribe import LONGEST_PAUSE, Wish
from commitments.services.subscribers import subscriber_of
from commitments.services.tokens import BadTokenError, manage_token, read_manage_token, stop_token
from commitments.views.paging import paged
from commitments.views.subscriptions import bad_link
from commitments.wording.digest import followed_words, item_lines
from commitments.wording.questions import criteria_words

#: Days a pause may last, as the page offers them.
PAUSES = {7: "7 dagen", 30: "30 dagen", LONGEST_PAUSE.days: "3 maanden"}


def _with_link(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Give the view the subscriber that the token in its address names."""

    @never_cache
    @wraps(view)
    def guarded(request: HttpRequest, token: str, *args: Any, **options: Any) -> HttpResponse:
        try:
            subscriber = read_manage_token(token, now=timezone.now())
            return view(request, token, subscriber, *args, **options)
        except BadTokenError as refusal:
            return bad_link(request, refusal)

    return guarded


@login_required
@never_cache
@require_safe
def subscription_mine(request: HttpRequest) -> HttpResponse:
    """An account's own page, without a mail in between."""
    assert isinstance(request.user, User)
    now = timezone.now()
    subscriber = subscriber_of(request.user, now=now)
    return redirect("subscription_manage", manage_token(subscriber, now=now))


@require_safe
@_with_link
def subscription_manage(request: HttpRequest, token: str, subscriber: Subscriber) -> HttpResponse:
    """Everything an address follows, each with what can be done about it."""
    now = timezone.now()
    followed = subscriber.subscriptions.followed()
    context = {
        "subscriber": subscriber,
        "token": token,
        "stop_token": stop_token(subscriber),
        "filters": [(one, _words(one), followed_words(one)) for one in followed.order_by("pk")],
        "pauses": PAUSES.items(),
        "pausing": subscriber.snoozed_until is not None and subscriber.snoozed_until > now,
    }
    return render(request, "desk/subscription_manage.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@_with_link
def subscription_change(
    request: HttpRequest, token: str, subscriber: Subscriber, pk: int
) -> HttpResponse:
    """What is told of one filter, and how often; one that is not followed tells nothing."""
    followed = subscribe.own_subscription(subscriber, pk)
    if not followed.is_followed:
        raise BadTokenError("Dit filter volgt u niet (meer).")
    if request.method == "POST":
        form = ChangeForm(request.POST, criteria=followed.criteria)
        if form.is_valid():
            subscribe.change_subscription(followed, Wish(**form.wish), now=timezone.now())
            messages.success(request, "Uw keuze is bewaard.")
            return redirect("subscription_manage", token)
    else:
        names = ("topics", "cadence", "weekday", "hour")
        chosen = {name: getattr(followed, name) for name in names}
        form = ChangeForm(initial=chosen, criteria=followed.criteria)
    context = {"form": form, "token": token, "words": _words(followed)}
    status = 422 if form.is_bound else 200
    return render(request, "desk/subscription_change.html", context, status=status)


@require_POST
@_with_link
def subscription_stop_one(
    request: HttpRequest, token: str, subscriber: Subscriber, pk: int
) -> HttpResponse:
    followed = subscribe.own_subscription(subscriber, pk)
    subscribe.stop_subscription(followed, now=timezone.now())
    messages.success(request, f"Gestopt: {_words(followed)}.")
    return redirect("subscription_manage", token)


@require_POST
@_with_link
def subscription_pause(request: HttpRequest, token: str, subscriber: Subscriber) -> HttpResponse:
    """No mail for some days, and then one with what happened; no days: go on now."""
    asked = request.POST.get("dagen", "")
    days = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 4 else 0
    until = timezone.now() + timedelta(days=min(days, LONGEST_PAUSE.days)) if days else None
    subscribe.pause(subscriber, until=until)
    return redirect("subscription_manage", token)


@require_POST
@_with_link
def subscription_forget(request: HttpRequest, _: str, subscriber: Subscriber) -> HttpResponse:
    """Erase the address and everything kept about it; that of an account stays with it."""
    subscribe.forget_subscriber(subscriber)
    context = {"account": subscriber.user_id is not None}
    return render(request, "desk/subscription_forgotten.html", context)


@require_safe
@_with_link
def subscription_sent(request: HttpRequest, token: str, subscriber: Subscriber) -> HttpResponse:
    """Every mail that was sent to the address, newest first."""
    context = paged(request, sent_mails(subscriber), "") | {"token": token}
    return render(request, "desk/subscription_sent.html", context)


@require_safe
@_with_link
def subscription_sent_one(
    request: HttpRequest, token: str, subscriber: Subscriber, pk: int
) -> HttpResponse:
    """One mail: what it told, and why it was sent."""
    delivery = sent_mails(subscriber).filter(pk=pk).first()
    if delivery is None:
        raise Http404
    context = {"delivery": delivery, "token": token, "lines": item_lines(sent_items(delivery))}
    return render(request, "desk/subscription_sent_one.html", context)


def _words(subscription: Subscription) -> str:
    return criteria_words(Criteria.read(subscription.criteria)[0])
