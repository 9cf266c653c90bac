"""The mails to somebody who asked to follow something."""

from __future__ import annotations

from commitments.mail.message import Address, Message, write_mail


def confirmation_mail(address: Address, *, follows: str, about: str, confirm_url: str) -> Message:
    """Ask an address whether it really wants to follow something.

    ``follows`` says what, ``about`` what of it is told and how often.
    """
    context = {"follows": follows, "about": about, "confirm_url": confirm_url}
    return write_mail(address, "Bevestig uw abonnement op Gestand", "confirmation", context)


def manage_mail(address: Address) -> Message:
    """The link to all that an address follows."""
    return write_mail(address, "Uw abonnementen op Gestand", "manage", {})
