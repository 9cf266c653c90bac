"""Row 50: passwords and codes guessed, from one address and from many; who exists, by the clock."""

from __future__ import annotations

import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from faults.own_server import Visitor, served
from faults.row import Outcome

TRIES, PLACES, TIMED = 1_000, 50, 60
MOST, WITHIN = 10, 0.10
SIGN_IN, RESET, CODE = "/inloggen/", "/account/wachtwoord/vergeten/", "/account/tweede-stap/"
PASSWORD, NEW = "een-lang-wachtwoord", "een-nieuw-wachtwoord"
KNOWN, UNKNOWN = "griffie@example.org", "niemand@example.org"
_REFUSED = 429


def guessed() -> Iterator[Outcome]:
    yield from guesses(TRIES, PLACES, TIMED)


def guesses(tries: int, places: int, timed: int) -> Iterator[Outcome]:
    """Each case begins with nothing counted; the site is asked over real sockets."""
    from django.conf import settings
    from django.conf.global_settings import PASSWORD_HASHERS
    from django.test import override_settings

    from tests import build

    settings.MAILERS = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
    build.user()
    with served() as port:
        for count in (1, places):
            yield _one_account(port, tries, count)
            yield _many_accounts(port, tries, count)
        yield _codes(port, max(tries // 10, 30))
        yield _reset(port)
        with override_settings(PASSWORD_HASHERS=PASSWORD_HASHERS):  # those of the tests are quick
            build.user(email="echt@example.org")
            if timed:
                yield _timing(port, timed)


def _visitors(port: int, count: int) -> list[Visitor]:
    from django.core.cache import cache

    cache.clear()
    made = [Visitor(port, f"127.0.0.{number + 2}") for number in range(count)]
    for one in made:
        one.get(SIGN_IN)
    return made


def _try(visitor: Visitor, email: str, password: str) -> int:
    return visitor.post(SIGN_IN, {"username": email, "password": password})[0]


def _at_once(tries: Sequence[Callable[[], int]]) -> Counter[int]:
    """Eight at a time, as a guesser would."""
    with ThreadPoolExecutor(8) as pool:
        return Counter(pool.map(lambda one: one(), tries))


def _one_account(port: int, tries: int, count: int) -> Outcome:
    visitors = _visitors(port, count)
    guesses = [
        lambda number=number: _try(visitors[number % count], KNOWN, f"wachtwoord-{number}")
        for number in range(tries)
    ]
    seen = _at_once(guesses)
    right = _try(Visitor(port, "127.0.0.99"), KNOWN, PASSWORD)
    return Outcome(
        50,
        f"{tries} passwords for one account, from {count} addresses",
        f"{seen[422]} looked at, {seen[_REFUSED]} refused; then the right one: {right}",
        f"<= {MOST} looked at, all others refused; {_REFUSED}",
        seen[422] <= MOST and seen[422] + seen[_REFUSED] == tries and right == _REFUSED,
    )


def _many_accounts(port: int, tries: int, count: int) -> Outcome:
    """Credential stuffing: every account once."""
    visitors = _visitors(port, count)
    guesses = [
        lambda number=number: _try(visitors[number % count], f"a{number}@example.org", PASSWORD)
        for number in range(tries)
    ]
    seen = _at_once(guesses)
    return Outcome(
        50,
        f"one password for each of {tries} accounts, from {count} addresses",
        f"{seen[422]} looked at, {seen[_REFUSED]} refused",
        f"<= {MOST} an address: {MOST * count}",
        seen[422] <= MOST * count and seen[422] + seen[_REFUSED] == tries,
    )


def _codes(port: int, tries: int) -> Outcome:
    """Somebody who has the password guesses the second step, in sessions old and new."""
    from allauth.mfa.models import Authenticator
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    from commitments.models import User
    from tests import build

    user: User = build.user(email="code@example.org")
    TOTP.activate(user, generate_totp_secret())
    visitors = _visitors(port, 10)
    for one in visitors:
        _try(one, user.email, PASSWORD)
    where = f"{CODE}authenticate/"
    pages = [visitors[n % 10].post(where, {"code": f"{n:06}"}) for n in range(tries)]
    looked_at = sum("Deze code klopt niet" in page for _, _, page in pages)
    entered = sum(status == 302 and lead == "/" for status, lead, _ in pages)
    Authenticator.objects.filter(user=user).delete()
    return Outcome(
        50,
        f"{tries} codes for the second step of one account, in 10 sessions",
        f"{looked_at} looked at; {entered} came in",
        f"<= {MOST}; 0",
        looked_at <= MOST and not entered,
    )


def _reset(port: int) -> Outcome:
    """The owner of an account that others locked asks for a new password and comes in."""
    from django.core import mail

    (guesser,) = _visitors(port, 1)
    for number in range(MOST + 5):
        _try(guesser, KNOWN, f"wachtwoord-{number}")
    owner = Visitor(port, "127.0.0.98")
    locked = _try(owner, KNOWN, PASSWORD)
    mail.outbox = []
    owner.post(RESET, {"email": KNOWN})
    sent = [str(one.body) for one in mail.outbox if one.to == [KNOWN]]
    found = re.search(r"/account/wachtwoord/nieuw/\S+", sent[0]) if sent else None
    form = owner.get(found[0])[1] if found else ""
    changed = owner.post(form, {"password1": NEW, "password2": NEW})[0] if form else 0
    status = _try(owner, KNOWN, NEW)
    return Outcome(
        50,
        "an account that was locked by somebody else, its owner asks for a new password",
        f"locked: {locked}; {len(sent)} mail; new password: {changed}; signs in: {status}",
        f"{_REFUSED}; 1; 302; 302",
        (locked, len(sent), changed, status) == (_REFUSED, 1, 302, 302),
    )


def _timing(port: int, timed: int) -> Outcome:
    """Known and unknown accounts in turn, a wrong password each."""
    times: dict[str, list[float]] = {"echt@example.org": [], UNKNOWN: []}
    for number in range(timed):
        if number % (MOST // 2) == 0:
            (visitor,) = _visitors(port, 1)
        for email, taken in times.items():
            start = time.perf_counter()
            status = _try(visitor, email, "een-verkeerd-wachtwoord")
            taken.append(time.perf_counter() - start)
            assert status == 422, status
    known, unknown = (statistics.median(taken) for taken in times.values())
    apart = abs(known - unknown) / max(known, unknown)
    return Outcome(
        50,
        f"a wrong password for an account that exists and for one that does not, {timed} times",
        f"{known * 1000:.0f} and {unknown * 1000:.0f} ms, {apart:.1%} apart",
        f"<= {WITHIN:.0%}",
        apart <= WITHIN,
    )
