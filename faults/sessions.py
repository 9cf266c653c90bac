"""Row 51: a session chosen for somebody else, and one that is used when it should be over."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from faults.own_server import Visitor, served
from faults.row import Outcome

SIGN_IN, HOME = "/inloggen/", "/account/"
RESET, CHANGE = "/account/wachtwoord/vergeten/", "/account/wachtwoord/"
AGAIN = "/account/bevestigen/"
EMAIL, PASSWORD, NEW = "griffie@example.org", "een-lang-wachtwoord", "een-nieuw-wachtwoord"


def misused() -> Iterator[Outcome]:
    from django.conf import settings

    from tests import build

    settings.MAILERS = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
    user = build.user()
    with served() as port:
        for what, chosen in (("made up", _made_up), ("of a visitor", _of_a_visitor)):
            yield _fixed(port, what, chosen)
        for what, ending in _ENDINGS.items():
            user.set_password(PASSWORD)
            user.is_active = True
            user.save()
            yield _over(port, what, ending)


def _entered(port: int, session: str = "") -> Visitor:
    from django.core.cache import cache

    cache.clear()
    visitor = Visitor(port, cookies={_session_name(): session} if session else {})
    status, _, _ = visitor.post(SIGN_IN, {"username": EMAIL, "password": PASSWORD})
    assert status == 302, status
    return visitor


def _made_up() -> str:
    return "abcdefghijklmnopqrstuvwxyz012345"


def _of_a_visitor() -> str:
    """One that the site itself gave to somebody without an account."""
    from django.contrib.sessions.backends.db import SessionStore

    session = SessionStore()
    session["seen"] = "by another"
    session.save()
    assert session.session_key
    return session.session_key


def _comes_in(port: int, session: str) -> bool:
    return Visitor(port, cookies={_session_name(): session}).get(HOME)[0] == 200


def _fixed(port: int, what: str, chosen: Callable[[], str]) -> Outcome:
    session = chosen()
    visitor = _entered(port, session)
    own = visitor.cookies[_session_name()]
    comes_in = _comes_in(port, session)
    return Outcome(
        51,
        f"signing in with a session {what}",
        f"new id: {own != session}; the old one comes in: {comes_in}; "
        f"the new one: {_comes_in(port, own)}",
        "True; False; True",
        own != session and not comes_in and _comes_in(port, own),
    )


def _over(port: int, what: str, ending: Callable[[Visitor], None]) -> Outcome:
    """Two browsers of one person; one of them ends it, and both ids of before are tried."""
    one, other = _entered(port), _entered(port)
    ids = [one.cookies[_session_name()], other.cookies[_session_name()]]
    assert all(_comes_in(port, session) for session in ids)
    ending(one)
    old = [_comes_in(port, session) for session in ids]
    goes_on = one.get(HOME)[0] == 200
    must = _MUST[what]
    return Outcome(
        51,
        f"the sessions of two browsers after {what}",
        f"old ids come in: {old[0]}, {old[1]}; goes on: {goes_on}",
        f"{must[0]}, {must[1]}; {must[2]}",
        (*old, goes_on) == must,
    )


def _sign_out(one: Visitor) -> None:
    one.post("/uitloggen/", {}, form=HOME)


def _change_password(one: Visitor) -> None:
    one.post(CHANGE, {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})


def _confirm_again(one: Visitor) -> None:
    assert one.post(AGAIN, {"password": PASSWORD})[0] == 302


def _reset_password(one: Visitor) -> None:
    from django.core import mail

    mail.outbox = []
    stranger = Visitor(one.port)
    stranger.post(RESET, {"email": EMAIL})
    found = re.search(r"/account/wachtwoord/nieuw/\S+", str(mail.outbox[0].body))
    assert found
    form = stranger.get(found[0])[1]
    assert stranger.post(form, {"password1": NEW, "password2": NEW})[0] == 302


def _switch_off(_: Visitor) -> None:
    from commitments.models import User

    User.objects.update(is_active=False)


_ENDINGS: dict[str, Callable[[Visitor], None]] = {
    "one signs out": _sign_out,
    "one changes the password": _change_password,
    "one confirms who it is": _confirm_again,
    "a new password by mail": _reset_password,
    "the account is switched off": _switch_off,
}
#: The old id of who acts, that of the other browser, and whether who acts goes on.
_MUST = {
    "one signs out": (False, True, False),
    "one changes the password": (False, False, True),
    "one confirms who it is": (False, True, True),
    "a new password by mail": (False, False, False),
    "the account is switched off": (False, False, False),
}


def _session_name() -> str:
    from django.conf import settings

    return settings.SESSION_COOKIE_NAME
