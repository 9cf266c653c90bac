"""A commitment's life: its statuses, the actions and the one table of arrows.

Nothing here touches a row; ``services.journal`` is the door that walks these
arrows and writes an Event for every one of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import TextChoices


class Status(TextChoices):
    FOUND = "found", "gevonden"
    OPEN = "open", "openstaand"
    PARTLY = "partly", "deels voldaan"
    FULFILLED = "fulfilled", "voldaan"
    WITHDRAWN = "withdrawn", "vervallen"
    REJECTED = "rejected", "afgewezen"


#: Statuses in which something is still owed to the Kamer.
OWED = frozenset({Status.OPEN, Status.PARTLY})
#: Statuses in which a letter may still speak of it: owed, or found and not yet judged.
LIVE = OWED | {Status.FOUND}
#: Statuses the public register shows in lists, counts, feeds and mail.
PUBLIC = frozenset({Status.OPEN, Status.PARTLY, Status.FULFILLED, Status.WITHDRAWN})


class Action(TextChoices):
    """What an Event says happened. The first group walks an arrow, the second keeps the status."""

    FIND = "found", "gevonden"
    RECORD = "recorded", "met de hand vastgelegd"
    IMPORT = "imported", "overgenomen uit het register"
    CONFIRM = "confirmed", "bevestigd"
    REJECT = "rejected", "afgewezen"
    FULFIL = "fulfilled", "voldaan"
    FULFIL_PARTLY = "partly", "deels voldaan"
    WITHDRAW = "withdrawn", "vervallen"
    REOPEN = "reopened", "heropend"
    UNDO = "undone", "ongedaan gemaakt"
    DELETE_AT_SOURCE = "source_deleted", "verwijderd uit het register"

    ACCEPT_DEADLINE = "deadline_accepted", "termijn bevestigd"
    CHANGE_DEADLINE = "deadline_changed", "termijn gewijzigd"
    PROPOSE_LINK = "link_proposed", "koppeling voorgesteld"
    DECIDE_LINK = "link_decided", "over koppeling besloten"
    EDIT = "edited", "gegevens aangepast"
    BECOME_OVERDUE = "became_overdue", "te laat geworden"
    PASS_TARGET = "target_passed", "streefdatum verstreken"
    WITHDRAW_OVERDUE = "overdue_withdrawn", "'te laat' ingetrokken"
    COME_DUE = "due_soon", "termijn bijna voorbij"
    NEED_ATTENTION = "attention", "lang open zonder datum"

    HOLD = "held", "aangehouden"
    RELEASE = "released", "niet langer aangehouden"
    HAND_OVER = "handed_over", "overgedragen"
    PLAN = "planned", "afleveringen vastgelegd"
    DELIVER = "delivered", "over aflevering besloten"
    SPLIT = "split", "gesplitst"
    MERGE = "merged", "samengevoegd"
    PROPOSE = "proposed", "voorstel van het ministerie"
    DECIDE_PROPOSAL = "proposal_decided", "over voorstel besloten"
    FORECAST = "forecast", "prognose gegeven"
    REACT = "reacted", "reactie van het ministerie"
    OBJECT = "objected", "oordeel van een Kamerlid"
    CORRECT = "correction_closed", "melding afgehandeld"
    RULE = "ruled", "besluit van de commissie"


class RejectReason(TextChoices):
    NO_COMMITMENT = "no_commitment", "geen toezegging"
    DOUBLE = "double", "dubbel"
    THIRD_PARTY = "third_party", "belofte van een derde partij"
    PAST = "past", "gaat over het verleden"
    PRESENT = "present", "wordt in deze brief zelf geleverd"
    SOURCE = "source", "verwijderd uit het register"
    OTHER = "other", "anders"


class HoldReason(TextChoices):
    """Why nothing is asked of a commitment for a while; during a hold it is not "te laat"."""

    CONTROVERSIAL = "controversial", "controversieel verklaard"
    CHAMBER = "chamber", "op verzoek van de Kamer"
    COURT = "court", "onder de rechter"
    OTHER = "other", "anders"


class Ruling(TextChoices):
    """What a committee decides about one commitment in its procedurevergadering."""

    ADOPT = "overnemen", "voorstel overnemen"
    ASK = "navragen", "stand van zaken vragen"
    NOTE = "kennisgeving", "voor kennisgeving aannemen"
    FULFIL = "voldaan", "als voldaan beschouwen"
    WITHDRAW = "vervallen", "laten vervallen"
    HOLD = "aanhouden", "aanhouden"


class DeadlineChangeReason(TextChoices):
    POSTPONED = "postponed", "uitstel door de bewindspersoon"
    REPEATED = "repeated", "opnieuw toegezegd met een andere termijn"
    CORRECTED = "corrected", "verbetering van de lezing"
    CALENDAR = "calendar", "kalender"
    UNDONE = "undone", "ongedaan gemaakt"


#: Changes that are the minister's own; only these count as shifts and as slip.
SLIPPING = frozenset({DeadlineChangeReason.POSTPONED, DeadlineChangeReason.REPEATED})


class Relation(TextChoices):
    """What a letter does to a commitment."""

    FULFILS = "fulfils", "voldoet"
    PARTLY = "fulfils_partly", "voldoet deels"
    POSTPONES = "postpones", "stelt uit"
    REPEATS = "repeats", "herhaalt"
    WITHDRAWS = "withdraws", "trekt in"
    MENTIONS = "mentions", "noemt"


class LinkState(TextChoices):
    PROPOSED = "proposed", "voorgesteld"
    CONFIRMED = "confirmed", "bevestigd"
    REJECTED = "rejected", "afgewezen"
    UNDONE = "undone", "ongedaan gemaakt"


#: Relations by which a letter gives what was promised, or a part of it.
ANSWERS = frozenset({Relation.FULFILS, Relation.PARTLY})
#: Relations that, while undecided, keep "te laat" from being said.
DECISIVE = frozenset({Relation.FULFILS, Relation.PARTLY, Relation.POSTPONES, Relation.WITHDRAWS})


@dataclass(frozen=True, slots=True)
class Arrow:
    sources: frozenset[Status]
    targets: frozenset[Status]


ARROWS: dict[Action, Arrow] = {
    Action.FIND: Arrow(frozenset(), frozenset({Status.FOUND})),
    Action.RECORD: Arrow(frozenset(), frozenset({Status.OPEN, Status.FOUND})),
    Action.IMPORT: Arrow(frozenset(), PUBLIC | {Status.FOUND}),
    Action.CONFIRM: Arrow(frozenset({Status.FOUND}), frozenset({Status.OPEN})),
    Action.REJECT: Arrow(LIVE, frozenset({Status.REJECTED})),
    Action.FULFIL: Arrow(OWED, frozenset({Status.FULFILLED})),
    Action.FULFIL_PARTLY: Arrow(OWED, frozenset({Status.PARTLY})),
    Action.WITHDRAW: Arrow(OWED, frozenset({Status.WITHDRAWN})),
    Action.REOPEN: Arrow(frozenset({Status.FULFILLED, Status.WITHDRAWN, Status.REJECTED}), OWED),
    Action.DELETE_AT_SOURCE: Arrow(PUBLIC | {Status.FOUND}, frozenset({Status.REJECTED})),
}

#: Decisions of people, which ``undo`` can take back.
UNDOABLE = frozenset(
    {
        Action.RECORD,
        Action.CONFIRM,
        Action.REJECT,
        Action.FULFIL,
        Action.FULFIL_PARTLY,
        Action.WITHDRAW,
        Action.REOPEN,
        Action.ACCEPT_DEADLINE,
        Action.CHANGE_DEADLINE,
        Action.DECIDE_LINK,
        Action.EDIT,
        Action.HOLD,
        Action.RELEASE,
        Action.HAND_OVER,
        Action.SPLIT,
        Action.MERGE,
        Action.PLAN,
        Action.DELIVER,
        Action.DECIDE_PROPOSAL,
        Action.FORECAST,
        Action.CORRECT,
        Action.RULE,
    }
)


class LifecycleError(Exception):
    """An act that cannot be done; ``str()`` is a Dutch sentence for the person who tried."""


class ForbiddenArrow(LifecycleError):
    """No arrow leads from where the commitment is to where the act would take it."""


class StaleVersion(LifecycleError):
    """Somebody else decided in the meantime; nothing was written."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, as an Event keeps it: text, so that accounts may leave and decisions stay."""

    name: str
    role: str
    user_id: int | None = None


MACHINE = Actor(name="Gestand", role="systeem")
#: In whose name rows of the official register are taken over.
REGISTER = Actor(name="Officieel register", role="bron")

_OF_REGISTER = {
    "openstaand": Status.OPEN,
    "deels voldaan": Status.PARTLY,
    "deels afgedaan": Status.PARTLY,
    "voldaan": Status.FULFILLED,
    "afgedaan": Status.FULFILLED,
    "nagekomen": Status.FULFILLED,
    "vervallen": Status.WITHDRAWN,
}


def status_of_register(raw: str) -> Status | None:
    """What a raw status of the register means; None for a word we do not know, never OPEN."""
    return _OF_REGISTER.get(" ".join(raw.split()).casefold())


def check_arrow(action: Action, source: Status, target: Status) -> None:
    """Raise ForbiddenArrow unless the table has this arrow."""
    arrow = ARROWS[action]
    if source not in arrow.sources or target not in arrow.targets:
        raise ForbiddenArrow(
            f"Deze toezegging is '{source.label}'; daarop is '{action.label}' niet mogelijk."
        )


def actions_from(status: Status) -> frozenset[Action]:
    """The arrows that can be walked by a person from this status."""
    return frozenset(
        action for action, arrow in ARROWS.items() if status in arrow.sources and action in UNDOABLE
    )
