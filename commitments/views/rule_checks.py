"""Confirming what a trusted reading rule found: draw a sample, read it, confirm the rest."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from commitments.lifecycle import LifecycleError
from commitments.models import RuleCheck, RuleCheckItem, User
from commitments.permissions import may_decide
from commitments.queries.bulk import trusted_rules
from commitments.services.rule_checks import confirm_after, draw_check, findings, read_check
from commitments.views.access import actor_of, allowed, must
from commitments.views.rehearsal import chosen_of, decide_many

#: Samples that are listed.
LATELY = 20
_SAID = {"ja": True, "nee": False}


@allowed(may_decide)
@require_http_methods(["GET", "HEAD", "POST"])
def bulk_rules(request: HttpRequest) -> HttpResponse:
    """Rules that may be confirmed in bulk, and samples drawn lately; a POST draws one."""
    assert isinstance(request.user, User)
    chamber = request.user.chamber
    if request.method == "POST":
        rule, actor = request.POST.get("regel", ""), actor_of(request)
        try:
            check = draw_check(rule, chamber=chamber, actor=actor, now=timezone.now())
        except LifecycleError as refusal:
            messages.error(request, str(refusal))
            return redirect("bulk_rules")
        return redirect("rule_check", check.pk)
    lately = RuleCheck.objects.filter(chamber=chamber).prefetch_related("items", "acts")
    context = {"rules": trusted_rules(), "lately": lately[:LATELY]}
    return render(request, "desk/bulk_rules.html", context)


@allowed(may_decide)
@require_http_methods(["GET", "HEAD", "POST"])
def rule_check(request: HttpRequest, pk: int) -> HttpResponse:
    """The sample to be read, and what was found of it; a POST keeps that."""
    check = _found(request, pk)
    if request.method == "POST":
        outcomes = _outcomes(check, request.POST)
        try:
            read_check(pk, outcomes, actor=actor_of(request), now=timezone.now())
        except LifecycleError as refusal:
            return _page(request, check, str(refusal), status=422)
        return redirect("rule_check", pk)
    return _page(request, check)


@allowed(may_decide)
@require_POST
def rule_confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm the rest: first a preview, with ``zeker`` the decision."""
    check = _found(request, pk)
    what = f"Bevestigen op leesregel {check.rule}"
    kept = {"check_of": check}
    back = reverse("rule_check", args=[pk])
    return decide_many(
        request, chosen_of(request), confirm_after(check), what=what, back=back, kept=kept
    )


def _found(request: HttpRequest, pk: int) -> RuleCheck:
    """A sample of the own chamber."""
    check = get_object_or_404(RuleCheck.objects.prefetch_related("items__commitment"), pk=pk)
    assert isinstance(request.user, User)
    must(check.chamber == request.user.chamber)
    return check


def _outcomes(check: RuleCheck, typed: QueryDict) -> dict[int, bool]:
    said = {one.pk: typed.get(f"klopt-{one.pk}", "") for one in check.items.all()}
    return {pk: _SAID[word] for pk, word in said.items() if word in _SAID}


def _page(
    request: HttpRequest, check: RuleCheck, refusal: str = "", *, status: int = 200
) -> HttpResponse:
    items = RuleCheckItem.objects.filter(check_of=check).select_related("commitment__letter")
    shown = list(items.prefetch_related("commitment__passages").defer("commitment__letter__text"))
    said = _outcomes(check, request.POST)
    context = {
        "check": check,
        "items": [(one, said.get(one.pk)) for one in shown],
        "wrong": [one for one in shown if one.right is False],
        "rows": findings(check) if check.is_clean else [],
        "refusal": refusal,
    }
    return render(request, "desk/rule_check.html", context, status=status)
