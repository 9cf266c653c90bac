"""Who may do what: the one place that views, admin, templates and the API ask.

Reading the public register needs no account. Everything here is about the
rest; an anonymous visitor and a switched-off account may do none of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser

from commitments.lifecycle import Status
from commitments.models import Commitment, Letter, Rappel, Role, User, Visibility

type Visitor = AbstractBaseUser | AnonymousUser

#: Those who keep the register.
KEEPERS = frozenset({Role.GRIFFIE, Role.ADMINISTRATOR})
SPEAKERS = frozenset({Role.MINISTRY})
ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})


def may_decide(user: Visitor) -> bool:
    """Confirm, reject, link, set a term, undo."""
    return _has_role(user, KEEPERS)


def may_decide_about(user: Visitor, commitment: Commitment) -> bool:
    """Decide about this one: a griffie of one chamber leaves the other's alone.

    Within a chamber griffies stand in for each other; committees only order the queue.
    """
    return may_decide_in(user, commitment.chamber)


def may_decide_in(user: Visitor, chamber: str) -> bool:
    """Decide, and record by hand, what was promised to this chamber; to an unknown one as well."""
    if not may_decide(user):
        return False
    assert isinstance(user, User)
    return not user.chamber or chamber in {"", user.chamber}


def may_speak_for(user: Visitor) -> bool:
    """Propose, forecast and react in the name of a ministry."""
    return _has_role(user, SPEAKERS) and isinstance(user, User) and user.ministry_id is not None


def may_speak_about(user: Visitor, commitment: Commitment) -> bool:
    """Speak about this one: a public commitment of the own ministry, or of its line."""
    if not may_speak_for(user) or not commitment.is_public:
        return False
    assert isinstance(user, User)
    assert user.ministry is not None
    return commitment.ministry_id in user.ministry.line()


def may_see_rappels(user: Visitor) -> bool:
    """See rappels at all: who keeps the register, and ministries their own."""
    return may_decide(user) or may_speak_for(user)


def may_read_rappel(user: Visitor, rappel: Rappel) -> bool:
    """Read this one: a ministry those of its own line."""
    if may_decide(user):
        return True
    if not may_speak_for(user):
        return False
    assert isinstance(user, User)
    assert user.ministry is not None
    return rappel.ministry_id in user.ministry.line()


def may_object(user: Visitor, commitment: Commitment) -> bool:
    """Lodge "niet voldaan naar mijn oordeel": the member to whom it was promised."""
    if not _has_role(user, frozenset({Role.MEMBER})) or not commitment.is_public:
        return False
    assert isinstance(user, User)
    return user.member_id is not None and commitment.members.filter(pk=user.member_id).exists()


def may_ingest(user: Visitor) -> bool:
    """Bring in letters, and see how their reading went."""
    return _has_role(user, KEEPERS)


def may_edit_letters(user: Visitor) -> bool:
    """Fill in by hand what a letter's text does not say."""
    return _has_role(user, KEEPERS)


def may_set_sources(user: Visitor) -> bool:
    """Say up to which day a source is complete; "te laat" rests on it."""
    return _has_role(user, KEEPERS)


def may_see_unreviewed(user: Visitor) -> bool:
    """See found and rejected commitments, and letters that are not public."""
    return _has_role(user, KEEPERS)


def may_have_account(user: Visitor) -> bool:
    """Everybody who is signed in."""
    return _has_role(user, frozenset(Role))


def may_write(user: Visitor) -> bool:
    """Write anything that others read: every role but readers; a second step is asked of them."""
    return _has_role(user, frozenset(Role) - {Role.READER})


def may_administer(user: Visitor) -> bool:
    """Accounts, ministries, recesses."""
    return _has_role(user, ADMINISTRATORS)


def may_see_commitment(user: Visitor, commitment: Commitment) -> bool:
    """The whole page of a commitment; a rejected one tells the public its reason only."""
    return commitment.is_public or may_see_unreviewed(user)


def may_read_why(commitment: Commitment) -> bool:
    """Whether everybody may read why this was rejected: not where its letter is not public."""
    letter = commitment.letter
    shown = letter is None or letter.visibility == Visibility.PUBLIC
    return commitment.status == Status.REJECTED and shown


def may_see_letter(user: Visitor, letter: Letter) -> bool:
    return letter.visibility == Visibility.PUBLIC or may_see_unreviewed(user)


@dataclass(frozen=True, slots=True)
class May:
    """The answers for one visitor, for templates: ``{% if may.decide %}``."""

    decide: bool = False
    speak: bool = False
    ingest: bool = False
    edit_letters: bool = False
    set_sources: bool = False
    see_unreviewed: bool = False
    administer: bool = False


def may(user: Visitor) -> May:
    return May(
        decide=may_decide(user),
        speak=may_speak_for(user),
        ingest=may_ingest(user),
        edit_letters=may_edit_letters(user),
        set_sources=may_set_sources(user),
        see_unreviewed=may_see_unreviewed(user),
        administer=may_administer(user),
    )


def _has_role(user: Visitor, roles: frozenset[Role]) -> bool:
    return isinstance(user, User) and user.is_active and user.role in roles
