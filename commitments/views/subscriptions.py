"""Following a filter by mail: ask, confirm, stop. A GET never acts."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from commitments.forms.people import LinkForm, SubscribeForm
from commitments.models import Topic, User
from commitments.queries.criteria import Criteria
from commitments.queries.preview import preview
from commitments.queries.standing import standing
from commitments.services import subscribe
from commitments.services.limits import count_try
from commitments.services.subscribe import Wish
from commitments.services.tokens import (
    BadTokenError,
    manage_token,
    read_stop_token,
)
from commitments.tasks import wake
from commitments.views.paging import without_keys
from commitments.views.sign_in import client_address
from commitments.wording.digest import frequency, told_lines
from commitments.wording.questions import criteria_words

MAX_ASKED, ASKED_SECONDS = 20, 3600
TOO_OFTEN = (
    "Vanaf uw netwerk zijn het laatste uur te veel mails aangevraagd. "
    "Probeer het over een uur opnieuw."
)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def subscriptions(request: HttpRequest) -> HttpResponse:
    """Ask for mails about a filter; the filter comes from the list's query string.

    An account follows with its own address at once; anybody else confirms theirs.
    """
    user = request.user if isinstance(request.user, User) else None
    if request.method != "POST":
        criteria, problems = Criteria.read(without_keys(request, "over"))
        query = criteria.unsorted().query()
        wished = subscribe.wish_of(user, query) if user else None
        asked = {"criteria": query, **_begun(request.GET.get("over", ""), wished)}
        form = SubscribeForm(initial=asked, known=user is not None)
        return _ask_page(request, form, criteria, problems=problems, followed=wished is not None)
    form = SubscribeForm(request.POST, known=user is not None)
    valid = form.is_valid()
    criteria, _ = Criteria.read(form.cleaned_data.get("criteria", ""))
    if not valid:
        return _ask_page(request, form, criteria, status=422)
    if "voorbeeld" in request.POST:
        return _ask_page(request, form, criteria)
    if user is not None:
        return _follow(request, form, criteria, user)
    if _too_often(request):
        return _refused(_ask_page(request, form, criteria, refusal=TOO_OFTEN, status=429))
    subscribe.ask_subscription(
        email=form.cleaned_data["email"],
        criteria=form.cleaned_data["criteria"],
        wish=Wish(**form.wish),
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
def subscription_link(request: HttpRequest) -> HttpResponse:
    """Ask for the link to all that an address follows; the answer tells nothing of it."""
    form = LinkForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if _too_often(request):
            context = {"form": form, "refusal": TOO_OFTEN}
            page = render(request, "desk/subscription_link.html", context, status=429)
            return _refused(page)
        subscribe.ask_manage_link(email=form.cleaned_data["email"], now=timezone.now())
        wake("send_deliveries")
        return render(request, "desk/subscription_link_sent.html")
    status = 422 if request.method == "POST" else 200
    return render(request, "desk/subscription_link.html", {"form": form}, status=status)


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
        return bad_link(request, refusal)
    confirmed = followed.confirmed_at is not None
    context = {
        "words": criteria_words(Criteria.read(followed.criteria)[0]),
        "confirmed": confirmed,
    }
    if request.method == "POST":
        context["manage_token"] = manage_token(followed.subscriber, now=now)
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
        return bad_link(request, refusal)
    return render(request, "desk/subscription_stop.html", {"subscriber": subscriber})


def bad_link(request: HttpRequest, refusal: BadTokenError) -> HttpResponse:
    """A link that does nothing, and where to get one that does."""
    context = {"refusal": str(refusal)}
    return render(request, "desk/subscription_bad_link.html", context, status=404)


def _follow(
    request: HttpRequest, form: SubscribeForm, criteria: Criteria, user: User
) -> HttpResponse:
    now = timezone.now()
    wish, query = Wish(**form.wish), form.cleaned_data["criteria"]
    try:
        followed = subscribe.follow_as_user(user=user, criteria=query, wish=wish, now=now)
    except BadTokenError as refusal:
        return _ask_page(request, form, criteria, refusal=str(refusal), status=422)
    return redirect("subscription_manage", manage_token(followed.subscriber, now=now))


def _begun(over: str, wished: Wish | None) -> dict[str, Any]:
    """How the form begins: as it is wished already, with the topic that a link names."""
    named = [over] if over in Topic.values else []
    if wished is None:
        return {"topics": named} if named else {}
    return asdict(wished) | {"topics": list(dict.fromkeys([*wished.topics, *named]))}


def _ask_page(
    request: HttpRequest, form: SubscribeForm, criteria: Criteria, **more: Any
) -> HttpResponse:
    status = more.pop("status", 200)
    begun = {name: form.initial[name] for name in asdict(Wish()) if name in form.initial}
    wish = Wish(**form.wish) if form.is_bound and form.is_valid() else Wish(**begun)
    now = timezone.now()
    how_it_stands = standing(now)
    asked = criteria.unsorted()
    seen = preview(asked.query(), wish.topics, wish.cadence, how_it_stands, now=now)
    context = {
        "form": form,
        "words": criteria_words(asked),
        "query": criteria.query(),
        "frequency": frequency(seen.mails_per_week),
        "told": told_lines(seen.entries, how_it_stands),
        "number": seen.number,
        **more,
    }
    return render(request, "desk/subscriptions.html", context, status=status)


def _too_often(request: HttpRequest) -> bool:
    return count_try(("subscribe from", client_address(request), ASKED_SECONDS)) > MAX_ASKED


def _refused(response: HttpResponse) -> HttpResponse:
    response["Retry-After"] = str(ASKED_SECONDS)
    return response
