"""Samples of what a trusted reading rule found: drawn, read, and only then the rest confirmed."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from commitments.lifecycle import Actor, LifecycleError, Status
from commitments.models import Commitment, Event, RuleCheck, RuleCheckItem
from commitments.queries.bulk import found_by, trusted_rules
from commitments.queries.queue import Scope
from commitments.services.alone import go_alone
from commitments.services.bulk_acts import Decide
from commitments.services.decide import confirm_commitment

#: How many findings are drawn to be read before the others are confirmed unread.
SAMPLE = 10
#: From how many findings, the oldest, it is drawn; as many are confirmed at once.
POOL = 200


@transaction.atomic
def draw_check(rule: str, *, chamber: str, actor: Actor, now: datetime) -> RuleCheck:
    """Draw a sample of what waits of a rule; one that was drawn and not read yet stays the one.

    Raises LifecycleError where the rule is not trusted, nothing waits, or what
    an earlier sample showed to be wrong was not decided yet: nobody draws again
    until it looks better.
    """
    go_alone(f"sample {chamber} {rule}")
    trusted = {one.name: one.record for one in trusted_rules()}
    if rule not in trusted:
        raise LifecycleError("Deze leesregel mag niet in bulk worden bevestigd.")
    earlier = RuleCheck.objects.filter(rule=rule, chamber=chamber)
    if (unread := earlier.filter(read_at=None).first()) is not None:
        return unread
    wrong = RuleCheckItem.objects.filter(check_of__in=earlier, right=False)
    if (one := wrong.filter(commitment__status=Status.FOUND).first()) is not None:
        raise LifecycleError(
            f"In een eerdere steekproef klopte {one.commitment.number} niet; beoordeel die eerst."
        )
    pool = list(Scope(chamber).narrow(found_by(rule), "").values_list("pk", flat=True)[:POOL])
    if not pool:
        raise LifecycleError("Van deze leesregel wacht er niets.")
    check = RuleCheck.objects.create(
        rule=rule, chamber=chamber, up_to=max(pool), confirmed=trusted[rule].confirmed,
        judged=trusted[rule].judged, drawn_by=actor.name, drawn_at=now,
    )  # fmt: skip
    drawn = secrets.SystemRandom().sample(pool, min(SAMPLE, len(pool)))
    RuleCheckItem.objects.bulk_create(
        RuleCheckItem(check_of=check, commitment_id=pk) for pk in sorted(drawn)
    )
    return check


@transaction.atomic
def read_check(
    check_id: int, outcomes: Mapping[int, bool], *, actor: Actor, now: datetime
) -> RuleCheck:
    """Keep what a person found of every one that was drawn, by the keys of the items; once.

    Raises LifecycleError where one was left out, or it was read before.
    """
    fresh = RuleCheck.objects.filter(pk=check_id, read_at=None)
    if not fresh.update(read_at=now, read_by=actor.name):
        raise LifecycleError("Deze steekproef is al gelezen.")
    check = RuleCheck.objects.get(pk=check_id)
    items = list(check.items.all())
    if {one.pk for one in items} != set(outcomes):
        raise LifecycleError("Zeg van elke toezegging in de steekproef of zij klopt.")
    for one in items:
        one.right = outcomes[one.pk]
    RuleCheckItem.objects.bulk_update(items, ["right"])
    return check


def confirm_after(check: RuleCheck) -> Decide:
    """Confirm one of those a clean sample was drawn from; its Event says so."""
    numbers = ", ".join(one.commitment.number for one in check.items.all())
    why = (
        f"In bulk bevestigd op leesregel ‘{check.rule}’, waarvan {check.confirmed} van "
        f"{check.judged} vondsten eerder klopten. Steekproef, gelezen door {check.read_by}: "
        f"{numbers}; alles daarin klopte."
    )
    clean = check.is_clean

    def decide(pk: int, version: int, actor: Actor, now: datetime) -> Event:
        if not clean:
            raise LifecycleError("De steekproef is niet gelezen, of er klopte iets niet.")
        if pk > check.up_to or not found_by(check.rule).filter(pk=pk).exists():
            raise LifecycleError("De steekproef is niet getrokken uit een groep met deze erin.")
        return confirm_commitment(pk, version=version, why=why, actor=actor, now=now)

    return decide


def findings(check: RuleCheck) -> list[Commitment]:
    """What the sample speaks for and still waits, ready to be shown."""
    waiting = Scope(check.chamber).narrow(found_by(check.rule).filter(pk__lte=check.up_to), "")
    shown = waiting.select_related("ministry").prefetch_related("passages")
    return list(shown[:POOL])
