"""How often somebody may try a password."""

from __future__ import annotations

from commitments.services.limits import Counted, count_try, forget, take_back

MAX_TRIES = 10
WINDOW_SECONDS = 15 * 60


def may_try(email: str, address: str) -> bool:
    """Count a try for the account and for the address; whether it may be made at all.

    Counted before the password is looked at, so that tries at once are counted
    too, and for accounts that do not exist as for those that do.
    """
    return max(count_try(one) for one in _counted(email, address)) <= MAX_TRIES


def forgive(email: str, address: str) -> None:
    """After a sign-in that succeeded: the account begins anew, the address gets its try back."""
    account, place = _counted(email, address)
    forget(account)
    take_back(place)


def unlock(email: str) -> None:
    """After a new password by mail the account begins anew; an address stays counted."""
    forget(_counted(email, "")[0])


def _counted(email: str, address: str) -> tuple[Counted, Counted]:
    account = ("account", email.strip().lower(), WINDOW_SECONDS)
    return account, ("sign-in from", address, WINDOW_SECONDS)
