"""Accounts by invitation: offered by an administrator, made by whoever has the link."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from commitments.lifecycle import Actor, LifecycleError
from commitments.mail.work import invitation_mail
from commitments.models import DeedKind, Invitation, Member, Ministry, Role, User
from commitments.services.deeds import note_deed
from commitments.services.notices import queue_notice

#: How long a link in an invitation works.
LASTS = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Invited:
    """Who is invited, and as what."""

    email: str
    name: str
    role: Role
    ministry: Ministry | None = None
    member: Member | None = None


@transaction.atomic
def invite(invited: Invited, *, actor: Actor, now: datetime) -> Invitation:
    """Offer an account by mail. Raises LifecycleError where it lacks what its role needs."""
    email = invited.email.strip().lower()
    if User.objects.filter(email=email).exists():
        raise LifecycleError("Er is al een account met dit e-mailadres.")
    if invited.role == Role.MEMBER and invited.member is None:
        raise LifecycleError("Kies het Kamerlid voor wie dit account werkt.")
    if invited.role == Role.MINISTRY and invited.ministry is None:
        raise LifecycleError("Kies het ministerie waarvoor dit account werkt.")
    made = Invitation.objects.create(
        email=email,
        name=invited.name.strip(),
        role=invited.role,
        ministry=invited.ministry if invited.role == Role.MINISTRY else None,
        member=invited.member if invited.role == Role.MEMBER else None,
        invited_by=actor.name,
        invited_at=now,
    )
    queue_notice(email, invitation_mail(made, days=LASTS.days), now=now)
    note_deed(
        DeedKind.INVITED,
        actor=actor,
        about=str(made),
        detail=f"Uitgenodigd als {made.get_role_display()}.",
        now=now,
    )
    return made


def open_invitation(key: UUID, *, now: datetime) -> Invitation | None:
    """The invitation behind a link that still works."""
    return Invitation.objects.filter(key=key, accepted_at=None, invited_at__gt=now - LASTS).first()


@transaction.atomic
def accept_invitation(key: UUID, *, password: str, now: datetime) -> User:
    """Make the account. Raises LifecycleError where the link was used or is too old."""
    invitation = open_invitation(key, now=now)
    if invitation is None or User.objects.filter(email=invitation.email).exists():
        raise LifecycleError("Deze uitnodiging werkt niet meer.")
    if not Invitation.objects.filter(pk=invitation.pk, accepted_at=None).update(accepted_at=now):
        raise LifecycleError("Deze uitnodiging werkt niet meer.")
    made = User.objects.create_user(
        invitation.email,
        password,
        name=invitation.name,
        role=Role(invitation.role),
        ministry=invitation.ministry,
        member=invitation.member,
    )
    detail = f"Uitgenodigd door {invitation.invited_by}."
    note_deed(DeedKind.JOINED, actor=made.actor, about=made.email, detail=detail, now=now)
    return made
