"""How people sign in: passwords, the second step, sessions, an identity provider."""

from typing import Any

from tracker.environment import flag, number, text

AUTH_USER_MODEL = "commitments.User"
LOGIN_URL = "/inloggen/"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {"user_attributes": ("email", "name")}),
        ("MinimumLengthValidator", {"min_length": 12}),
        ("CommonPasswordValidator", {}),
    )
]
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
ACCOUNT_ADAPTER = "commitments.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
#: Codes of the second step: as many tries as passwords get (services/sign_in.py).
ACCOUNT_RATE_LIMITS = {"login_failed": "10/m/ip,10/900s/key"}
#: Hours after which one signs in again whatever one did, and minutes of doing nothing.
SESSION_HOURS = number("SESSION_HOURS", 12)
SESSION_IDLE_MINUTES = number("SESSION_IDLE_MINUTES", 120)
SESSION_COOKIE_AGE = SESSION_HOURS * 3600
# A second step is demanded of every role that writes; the identity provider may see to it
MFA_BY_OIDC = flag("MFA_BY_OIDC")
MFA_ADAPTER = "commitments.adapters.SecondStepAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_TOTP_ISSUER = "Gestand"
MFA_FORMS = {
    "add_webauthn": "commitments.forms.second_step.AddKeyForm",
    "edit_webauthn": "commitments.forms.second_step.RenameKeyForm",
    "activate_totp": "commitments.forms.second_step.SetUpAppForm",
}
# Signing in by an identity provider, for accounts that exist here
OIDC_SERVER_URL = text("OIDC_SERVER_URL", "").rstrip("/")
OIDC_NAME = text("OIDC_NAME", "uw organisatie")
SOCIALACCOUNT_ADAPTER = "commitments.adapters.ProviderAdapter"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = True
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_LOGIN_ON_GET = False
SOCIALACCOUNT_PROVIDERS: dict[str, Any] = {}
if OIDC_SERVER_URL:
    SOCIALACCOUNT_PROVIDERS["openid_connect"] = {
        "APPS": [
            {
                "provider_id": "oidc",
                "name": OIDC_NAME,
                "client_id": text("OIDC_CLIENT_ID", None),
                "secret": text("OIDC_CLIENT_SECRET", None),
                "settings": {"server_url": OIDC_SERVER_URL},
            }
        ],
        "OAUTH_PKCE_ENABLED": True,
    }
