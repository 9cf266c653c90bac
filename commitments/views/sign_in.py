"""Signing in and out. Tries are counted, for the account and for where they come from."""

from __future__ import annotations

from typing import Any

from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import perform_login
from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView
from django.http import HttpRequest, HttpResponse

from commitments.forms.people import SignInForm
from commitments.services.sign_in import WINDOW_SECONDS, forgive, may_try

TOO_OFTEN = (
    "Er is te vaak geprobeerd in te loggen. Wacht een kwartier en probeer het dan opnieuw. "
    "Wachtwoord vergeten? Vraag een nieuw wachtwoord aan."
)


class SignIn(LoginView):
    """Django's sign-in, with its guard against redirects off the site."""

    template_name = "desk/sign_in.html"
    authentication_form = SignInForm

    def post(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        if not may_try(_email(request), client_address(request)):
            return self._refuse()
        return super().post(request, *args, **options)

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        """On to the second step where the account has one; else signed in.

        Whoever was signed in no longer is: a second step that was taken before counts no more.
        """
        if self.request.user.is_authenticated:
            logout(self.request)
        forgive(_email(self.request), client_address(self.request))
        user = form.get_user()
        record_authentication(self.request, user, method="password", reauthenticated=True)
        redirect_url = self.get_success_url()
        response: HttpResponse = perform_login(self.request, user, redirect_url=redirect_url)
        return response

    def form_invalid(self, form: AuthenticationForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=422)

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        provider = settings.OIDC_NAME if settings.OIDC_SERVER_URL else ""
        return super().get_context_data(**context, provider=provider)

    def _refuse(self) -> HttpResponse:
        """The same for everybody, whether the account exists and the password is right or not."""
        empty = SignInForm(self.request, initial={"username": _email(self.request)})
        context = self.get_context_data(form=empty, refusal=TOO_OFTEN)
        response = self.render_to_response(context, status=429)
        response["Retry-After"] = str(WINDOW_SECONDS)
        return response


def client_address(request: HttpRequest) -> str:
    """Where a request comes from; behind a proxy that is what the proxy itself added last."""
    if getattr(settings, "SECURE_PROXY_SSL_HEADER", None):
        forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "").rpartition(",")[2].strip()
        if forwarded:
            return str(forwarded)
    return str(request.META.get("REMOTE_ADDR", ""))


def _email(request: HttpRequest) -> str:
    return request.POST.get("username", "")[:254]
