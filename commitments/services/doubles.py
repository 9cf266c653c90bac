"""The same promise in a letter and in the register: proposed as one, merged by people alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from commitments.lifecycle import Action, Actor, LifecycleError, LinkState, RejectReason, Status
from commitments.models import (
    Commitment,
    CommitmentSource,
    DoubleProposal,
    Event,
    Letter,
    RegisterEntry,
)
from commitments.services.decide import reject_commitment
from commitments.services.journal import change_commitment, holding
from commitments.stems import fold, search_words

#: How long after it was made in a debate a promise is looked for in letters.
_REACH = timedelta(days=730)
#: No more rows of the register are held against one letter.
_MOST = 2000
#: So many telling words in common, and this part of the shorter text's, make a proposal.
_WORDS, _SHARE = 3, 0.6
_SHORTEST = 5
_EMPTY = frozenset(
    fold(
        "minister staatssecretaris kamer tweede eerste brief stuurt sturen informeert informeren"
        " informeer geïnformeerd zegt toegezegd toezegging zoals debat commissiedebat over wordt"
        " worden hierover schriftelijk uiterlijk januari februari maart april augustus september"
        " oktober november december zomer einde voor binnen vragen"
    ).split()
)


def propose_doubles(letter: Letter, *, now: datetime) -> list[DoubleProposal]:
    """Propose which promises of a letter are ones of the register.

    By the register's own number where the letter cites it, else, for a promise
    that says it was made before, by its words.
    """
    found = list(letter.commitments.filter(status=Status.FOUND).prefetch_related("passages"))
    if not found:
        return []
    by_number = _cited(letter)
    rows = None
    proposed = []
    for one in found:
        if (entry := _by_number(one, by_number)) is not None:
            reason = f"De brief noemt registernummer {entry.number}."
            proposed += _propose(one, entry, 1.0, reason, now)
        elif one.origin_wording:
            rows = rows if rows is not None else _candidates(letter)
            proposed += _by_words(one, rows, now)
    return proposed


def decide_double(
    proposal_id: int, *, version: int, same: bool, actor: Actor, now: datetime
) -> Event:
    """Say whether the found commitment is the one that stays; ``version`` is the found one's."""
    proposal = DoubleProposal.objects.get(pk=proposal_id)
    with holding(proposal.found_id, version, proposal.kept_id):
        proposal.refresh_from_db()
        if proposal.state != LinkState.PROPOSED:
            raise LifecycleError("Over deze dubbel is al besloten.")
        if same:
            event = reject_commitment(
                proposal.found_id,
                version=version,
                reason=RejectReason.DOUBLE,
                double_of_id=proposal.kept_id,
                actor=actor,
                now=now,
            )
        else:
            event = change_commitment(
                proposal.found_id,
                version=version,
                action=Action.DECIDE_LINK,
                why=f"Dit is een andere toezegging dan {proposal.kept.number}.",
                actor=actor,
                now=now,
            )
        proposal.state = LinkState.CONFIRMED if same else LinkState.REJECTED
        proposal.event = event
        proposal.save(update_fields=["state", "event"])
        return event


def reopen_doubles(undone: Event) -> None:
    """What a decision said of a double waits again once that decision is undone."""
    decided = DoubleProposal.objects.filter(event=undone)
    decided.update(state=LinkState.PROPOSED, event=None)


def _cited(letter: Letter) -> dict[str, RegisterEntry]:
    numbers = letter.references.filter(kind="register").values_list("identifier", flat=True)
    entries = RegisterEntry.objects.filter(number__in=list(numbers), deleted_at=None)
    return {entry.number: entry for entry in entries.exclude(number="")}


def _by_number(one: Commitment, cited: dict[str, RegisterEntry]) -> RegisterEntry | None:
    """The one entry cited in a passage of the promise."""
    if not cited:
        return None
    passages = one.passages.prefetch_related("references")
    numbers = {row.identifier for passage in passages for row in passage.references.all()}
    named = [entry for number, entry in cited.items() if number in numbers]
    return named[0] if len(named) == 1 else None


def _candidates(letter: Letter) -> list[tuple[RegisterEntry, frozenset[str]]]:
    """The rows a letter may repeat: of its ministry, made in the two years before it."""
    first = letter.commitments.first()
    if letter.date is None or first is None or first.ministry_id is None:
        return []
    rows = RegisterEntry.objects.filter(
        commitment__ministry=first.ministry_id,
        commitment__source=CommitmentSource.REGISTER,
        created_on__range=(letter.date - _REACH, letter.date),
        deleted_at=None,
    )
    return [(row, _telling(row.text)) for row in rows.order_by("-created_on", "-pk")[:_MOST]]


def _by_words(
    one: Commitment, rows: Iterable[tuple[RegisterEntry, frozenset[str]]], now: datetime
) -> list[DoubleProposal]:
    words = _telling(f"{one.quote} {one.object}")
    best, score = None, 0.0
    for row, others in rows:
        common = words & others
        share = len(common) / min(len(words), len(others)) if words and others else 0.0
        if len(common) >= _WORDS and share >= _SHARE and share > score:
            best, score = row, share
    if best is None:
        return []
    shared = ", ".join(sorted(words & _telling(best.text)))
    return _propose(one, best, score, f"De woorden komen overeen: {shared}.", now)


def _telling(text: str) -> frozenset[str]:
    words = search_words(text, 400)
    return frozenset(word for word in words if len(word) >= _SHORTEST and word not in _EMPTY)


def _propose(
    one: Commitment, entry: RegisterEntry, score: float, reason: str, now: datetime
) -> list[DoubleProposal]:
    if entry.commitment_id == one.pk:
        return []
    proposal, new = DoubleProposal.objects.get_or_create(
        found=one,
        kept_id=entry.commitment_id,
        defaults={"score": score, "reasons": [reason], "proposed_at": now},
    )
    return [proposal] if new else []
