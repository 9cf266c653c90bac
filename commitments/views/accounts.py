"""The own account, and invitations."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from allauth.account.views import PasswordResetView
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from commitments.forms.invitations import ChoosePasswordForm, InviteForm
from commitments.lifecycle import LifecycleError
from commitments.models import Invitation
from commitments.permissions import may_administer, may_have_account
from commitments.services.invitations import accept_invitation, open_invitation
from commitments.services.invitations import invite as invite_person
from commitments.services.limits import count_try
from commitments.tasks import wake
from commitments.views.access import actor_of, allowed
from commitments.views.sign_in import client_address

#: How often a new password may be asked for from one place within an hour.
MOST_RESETS, WINDOW_SECONDS = 10, 3600


class PasswordReset(PasswordResetView):  # type: ignore[misc]
    """Ask for a new password; the answer is the same whether the account exists or not."""

    def post(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        place = client_address(request)
        if count_try(("reset from", place, WINDOW_SECONDS)) > MOST_RESETS:
            refusal = "Er is te vaak een nieuw wachtwoord gevraagd. Probeer het over een uur."
            context = self.get_context_data(form=self.get_form_class()(), refusal=refusal)
            response: HttpResponse = self.render_to_response(context, status=429)
            return response
        answer: HttpResponse = super().post(request, *args, **options)
        return answer


@allowed(may_have_account)
@require_safe
def account(request: HttpRequest) -> HttpResponse:
    """Who one is here, and where password and second step are set."""
    return render(request, "desk/account.html")


@allowed(may_administer)
@require_http_methods(["GET", "HEAD", "POST"])
def invite(request: HttpRequest) -> HttpResponse:
    """Offer somebody an account; the administrators' log keeps it."""
    form = InviteForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            made = invite_person(form.invited(), actor=actor_of(request), now=timezone.now())
        except LifecycleError as refusal:
            form.add_error(None, str(refusal))
        else:
            wake("send_notices")
            messages.success(request, f"De uitnodiging aan {made.email} wordt verstuurd.")
            return redirect("invite")
    context = {"form": form, "sent": Invitation.objects.select_related("member", "ministry")[:50]}
    status = 422 if request.method == "POST" else 200
    return render(request, "desk/invite.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, key: UUID) -> HttpResponse:
    """Choose a password and have the account; then one signs in with it."""
    now = timezone.now()
    found = open_invitation(key, now=now)
    if found is None:
        return render(request, "desk/invitation_gone.html", status=404)
    form = ChoosePasswordForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            accept_invitation(key, password=form.cleaned_data["password"], now=now)
        except LifecycleError:
            return render(request, "desk/invitation_gone.html", status=404)
        messages.success(request, "Uw account is gemaakt. Log nu in.")
        return redirect("account_login")
    status = 422 if request.method == "POST" else 200
    context = {"form": form, "invitation": found}
    return render(request, "desk/invitation.html", context, status=status)
