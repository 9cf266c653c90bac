"""Reports that something is wrong: kept, answered by mail, and the address forgotten."""

from __future__ import annotations

from datetime import datetime

from commitments.lifecycle import Action, Actor, LifecycleError
from commitments.mail.work import answer_mail
from commitments.models import Commitment, Correction, CorrectionState, Event, Notice, NoticeState
from commitments.services.journal import change_commitment, holding
from commitments.services.limits import count_try
from commitments.services.notices import queue_notice

#: How often one machine, and everybody together, may report within an hour.
MOST_OF_ONE, MOST_OF_ALL, WINDOW_SECONDS = 5, 200, 3600


def report_mistake(
    commitment: Commitment, *, text: str, email: str, address: str, now: datetime
) -> Correction:
    """Keep what a reader says of a public commitment; it waits in the queue, public to nobody.

    ``address`` is where the request came from; it is counted and not kept.
    Raises LifecycleError where that was too often, or nothing is said.
    """
    mine = count_try(("correction from", address, WINDOW_SECONDS))
    all_of_us = count_try(("corrections", "", WINDOW_SECONDS))
    if mine > MOST_OF_ONE or all_of_us > MOST_OF_ALL:
        raise LifecycleError("Er is te vaak iets gemeld. Probeer het over een uur opnieuw.")
    if not text.strip():
        raise LifecycleError("Schrijf op wat er niet klopt.")
    if not commitment.is_public:
        raise LifecycleError("Deze toezegging is niet openbaar.")
    return Correction.objects.create(
        commitment=commitment, text=text.strip(), email=email.strip().lower(), sent_at=now
    )


def answer_correction(
    correction_id: int, *, version: int, answer: str, actor: Actor, now: datetime
) -> Event:
    """Answer a report; what has to change is decided apart, as any decision is."""
    correction = Correction.objects.get(pk=correction_id)
    with holding(correction.commitment_id, version) as commitment:
        correction.refresh_from_db()
        if correction.state != CorrectionState.WAITING:
            raise LifecycleError("Deze melding is al beantwoord.")
        if not answer.strip():
            raise LifecycleError("Schrijf een antwoord.")
        notice = _tell(correction, commitment, answer.strip(), now)
        event = change_commitment(
            commitment.pk,
            version=version,
            action=Action.CORRECT,
            also_before={"notice": notice.pk} if notice else {},
            actor=actor,
            now=now,
        )
        correction.state, correction.event = CorrectionState.ANSWERED, event
        correction.answer, correction.email = answer.strip(), ""
        correction.save(update_fields=["state", "event", "answer", "email"])
        return event


def reopen_corrections(undone: Event) -> None:
    """Have the report that an Event answered wait again.

    An answer that was not mailed yet is not mailed; then the address is known again,
    else it was forgotten and a next answer stands in the register alone.
    """
    waiting = Notice.objects.select_for_update().filter(
        pk=undone.before.get("notice", 0), state=NoticeState.READY
    )
    address = waiting.values_list("address", flat=True).first() or ""
    waiting.delete()
    Correction.objects.filter(event=undone).update(
        state=CorrectionState.WAITING, event=None, answer="", email=address
    )


def _tell(
    correction: Correction, commitment: Commitment, answer: str, now: datetime
) -> Notice | None:
    if not correction.email:
        return None
    return queue_notice(
        correction.email,
        answer_mail(commitment, text=correction.text, answer=answer),
        now=now,
    )
