"""What happened to a commitment or a letter, each Event as one Dutch sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.core.exceptions import FieldDoesNotExist, ObjectDoesNotExist

from commitments.lifecycle import (
    MACHINE,
    Action,
    DeadlineChangeReason,
    HoldReason,
    LinkState,
    RejectReason,
)
from commitments.models import Commitment, Event, Letter, Ministry
from commitments.wording.changes import field_label
from commitments.wording.dates import day, day_of, days, listed
from commitments.wording.letters import does, letter_words
from commitments.wording.terms import new_term, old_term


def sentence(event: Event) -> str:
    """Who did what, and when: "G. Register (griffie) bevestigde de toezegging op 5 juni 2024."

    Asks the event's ``letter.papers``, ``deadline_change``, ``undoes`` and
    ``decided_links``. The actor's own reason stands beside it, in ``event.why``.
    """
    return f"{_TELLERS[Action(event.kind)](event)}."


def _act(event: Event, verb: str, what: str, rest: str = "") -> str:
    """A sentence in the past tense: who, verb, what, on which day, and the rest."""
    by_machine = event.actor_name == MACHINE.name
    who = event.actor_name if by_machine else f"{event.actor_name} ({event.actor_role})"
    return f"{who} {verb} {what} op {day_of(event.recorded_at)}{rest}"


def _letter(event: Event) -> str:
    return letter_words(event.letter) if event.letter else "een brief"


def _with_letter(event: Event) -> str:
    return f", met {_letter(event)}" if event.letter else ""


def _found(event: Event) -> str:
    where = f" in {_letter(event)}" if event.letter else ""
    return _act(event, "vond", f"deze toezegging{where}")


def _recorded(event: Event) -> str:
    return _act(event, "legde", "deze toezegging met de hand vast")


def _imported(event: Event) -> str:
    return _act(event, "nam", "deze toezegging over uit het register")


def _deleted_at_source(event: Event) -> str:
    return _act(event, "meldde", "dat deze toezegging uit het register is verwijderd,")


def _confirmed(event: Event) -> str:
    if event.after.get("deadline_accepted"):
        return _act(event, "bevestigde", "de toezegging en haar termijn")
    return _act(event, "bevestigde", "de toezegging, maar nog niet haar termijn,")


def _rejected(event: Event) -> str:
    reason, double = event.after.get("reject_reason"), event.after.get("double_of_id")
    label = f": {RejectReason(reason).label}" if reason else ""
    of = f" van {Commitment(pk=double).number}" if double else ""
    return _act(event, "wees", "de toezegging af", label + of)


def _fulfilled(event: Event) -> str:
    rest = f", per {day(event.effective_on)}{_with_letter(event)}"
    return _act(event, "gaf", "de toezegging de status ‘voldaan’", rest)


def _partly(event: Event) -> str:
    left = event.after.get("remaining", "").strip(" .")
    still = f"; nog open: {left}" if left else ""
    rest = f", per {day(event.effective_on)}{_with_letter(event)}{still}"
    return _act(event, "gaf", "de toezegging de status ‘deels voldaan’", rest)


def _withdrawn(event: Event) -> str:
    return _act(event, "gaf", "de toezegging de status ‘vervallen’", _with_letter(event))


def _reopened(event: Event) -> str:
    return _act(event, "heropende", "de toezegging")


def _undone(event: Event) -> str:
    if event.undoes is None:
        return _act(event, "maakte", "het vorige besluit ongedaan")
    undone, moment = Action(event.undoes.kind).label, day_of(event.undoes.recorded_at)
    return _act(event, "maakte", f"het besluit ‘{undone}’ van {moment} ongedaan")


def _deadline_accepted(event: Event) -> str:
    return _act(event, "bevestigde", "de termijn")


def _deadline_changed(event: Event) -> str:
    try:
        change = event.deadline_change
    except ObjectDoesNotExist:
        return _act(event, "wijzigde", "de termijn", _with_letter(event))
    terms = f"was {old_term(change)}, wordt {new_term(change)}"
    slip = change.slip_days or 0
    shift = f" ({days(abs(slip))} {'later' if slip > 0 else 'eerder'})" if slip else ""
    verb, what = _CHANGES[DeadlineChangeReason(change.reason)]
    return _act(event, verb, what, f"{_with_letter(event)}: {terms}{shift}")


def _link_proposed(event: Event) -> str:
    return _act(event, "stelde", f"voor om {_letter(event)} te koppelen")


def _link_decided(event: Event) -> str:
    if event.letter_id is None:  # a double was not one; ``why`` names the other
        return _act(event, "wees", "een mogelijke dubbel af")
    relations = event.link_relations
    if LinkState.CONFIRMED in relations:
        does_what = does(relations[LinkState.CONFIRMED])
        return _act(event, "stelde", "vast", f": {_letter(event)} {does_what}")
    if LinkState.REJECTED in relations:
        return _act(event, "wees", f"de koppeling met {_letter(event)} af")
    return _act(event, "besloot", f"over de koppeling met {_letter(event)}")


def _edited(event: Event) -> str:
    changed = listed([_label(name, event) for name in event.after])
    return _act(event, "wijzigde", changed or "de gegevens")


def _label(name: str, event: Event) -> str:
    """What a changed field is called in Dutch."""
    if name == "text_sha256":
        return "de tekst"
    model = Commitment if event.commitment_id else Letter
    try:
        field = model._meta.get_field(name.removesuffix("_id"))
    except FieldDoesNotExist:
        return "gegevens"
    return field_label(field)


def _became_overdue(event: Event) -> str:
    last = f"; de uiterste dag was {day(event.deadline)}" if event.deadline else ""
    return f"Op {day(event.effective_on)} werd de toezegging te laat{last}"


def _target_passed(event: Event) -> str:
    last = f"; die was {day(event.deadline)}" if event.deadline else ""
    return f"Op {day(event.effective_on)} was de streefdatum verstreken{last}"


def _due_soon(event: Event) -> str:
    last = f"; de uiterste dag is {day(event.deadline)}" if event.deadline else ""
    return f"Op {day(event.effective_on)} was de termijn bijna voorbij{last}"


def _attention(event: Event) -> str:
    return f"Op {day(event.effective_on)} stond de toezegging lang open zonder datum"


def _overdue_withdrawn(event: Event) -> str:
    of = f" van {day(event.deadline)}" if event.deadline else ""
    return _act(event, "nam", f"de melding over de termijn{of} terug")


def _held(event: Event) -> str:
    until, reason = event.after.get("held_until"), event.after.get("held_reason")
    last = f", tot en met {day(date.fromisoformat(until))}" if until else ""
    label = f": {HoldReason(reason).label}" if reason else ""
    return _act(event, "hield", "de toezegging aan", last + label)


def _released(event: Event) -> str:
    return _act(event, "beëindigde", "het aanhouden")


def _planned(event: Event) -> str:
    return _act(event, "legde", "de afleveringen vast")


def _delivered(event: Event) -> str:
    return _act(event, "besloot", "over een aflevering", _with_letter(event))


def _proposed(event: Event) -> str:
    return _act(event, "deed", "een voorstel", _with_letter(event))


def _proposal_decided(event: Event) -> str:
    return _act(event, "besloot", "over een voorstel van het ministerie")


def _forecast(event: Event) -> str:
    on = event.after.get("forecast")
    expected = f": verwacht op {day(date.fromisoformat(on))}" if on else ": geen prognose meer"
    return _act(event, "gaf", "een prognose", expected)


def _reacted(event: Event) -> str:
    if "retracted" in event.before:
        return _act(event, "nam", "de reactie bij deze toezegging terug")
    return _act(event, "plaatste", "een reactie bij deze toezegging")


def _objected(event: Event) -> str:
    if "retracted" in event.before:
        return _act(event, "nam", "het oordeel ‘niet voldaan naar mijn oordeel’ terug")
    return _act(event, "tekende", "aan: niet voldaan naar mijn oordeel,")


def _corrected(event: Event) -> str:
    return _act(event, "beantwoordde", "een melding van een lezer")


def _ruled(event: Event) -> str:
    return _act(
        event, "legde", "een besluit van de commissie vast", f", van {day(event.effective_on)}"
    )


def _handed_over(event: Event) -> str:
    heir = Ministry.objects.filter(pk=event.after.get("ministry_id")).first()
    return _act(event, "droeg", "de toezegging", f" over aan {heir}" if heir else " over")


def _split(event: Event) -> str:
    return _act(event, "splitste", "de toezegging in tweeën")


def _merged(event: Event) -> str:
    return _act(event, "voegde", "een andere toezegging bij deze")


_CHANGES = {
    DeadlineChangeReason.POSTPONED: ("legde", "uitstel door de bewindspersoon vast"),
    DeadlineChangeReason.REPEATED: ("legde", "een herhaling met een andere termijn vast"),
    DeadlineChangeReason.CORRECTED: ("verbeterde", "de lezing van de termijn"),
    DeadlineChangeReason.CALENDAR: ("paste", "de termijn aan de kalender aan"),
    DeadlineChangeReason.UNDONE: ("herstelde", "de vorige termijn"),
}

_TELLERS: dict[Action, Callable[[Event], str]] = {
    Action.FIND: _found,
    Action.RECORD: _recorded,
    Action.IMPORT: _imported,
    Action.CONFIRM: _confirmed,
    Action.REJECT: _rejected,
    Action.FULFIL: _fulfilled,
    Action.FULFIL_PARTLY: _partly,
    Action.WITHDRAW: _withdrawn,
    Action.REOPEN: _reopened,
    Action.UNDO: _undone,
    Action.DELETE_AT_SOURCE: _deleted_at_source,
    Action.ACCEPT_DEADLINE: _deadline_accepted,
    Action.CHANGE_DEADLINE: _deadline_changed,
    Action.PROPOSE_LINK: _link_proposed,
    Action.DECIDE_LINK: _link_decided,
    Action.EDIT: _edited,
    Action.BECOME_OVERDUE: _became_overdue,
    Action.PASS_TARGET: _target_passed,
    Action.WITHDRAW_OVERDUE: _overdue_withdrawn,
    Action.HOLD: _held,
    Action.RELEASE: _released,
    Action.COME_DUE: _due_soon,
    Action.NEED_ATTENTION: _attention,
    Action.HAND_OVER: _handed_over,
    Action.PROPOSE: _proposed,
    Action.DECIDE_PROPOSAL: _proposal_decided,
    Action.FORECAST: _forecast,
    Action.REACT: _reacted,
    Action.OBJECT: _objected,
    Action.CORRECT: _corrected,
    Action.RULE: _ruled,
    Action.SPLIT: _split,
    Action.PLAN: _planned,
    Action.DELIVER: _delivered,
    Action.MERGE: _merged,
}
