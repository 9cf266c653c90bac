"""What happened, kept for good: Events, the periods they open, and changes of a term.

Event and DeadlineChange are append-only; triggers refuse UPDATE and DELETE
(``models.append_only``).
"""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from commitments.lifecycle import MACHINE, REGISTER, Action, DeadlineChangeReason, Status
from commitments.models.commitments import Commitment
from commitments.models.institutions import Ministry
from commitments.models.letters import Letter

#: Written by the clock, once per commitment and deadline, and again once it was taken back.
CLOCK_KINDS = (
    Action.BECOME_OVERDUE,
    Action.PASS_TARGET,
    Action.WITHDRAW_OVERDUE,
    Action.COME_DUE,
    Action.NEED_ATTENTION,
)

#: Written by the machine beside what people decide: a link to judge, or a fact read anew.
_PROPOSALS = Q(kind=Action.PROPOSE_LINK) | Q(kind=Action.EDIT, actor_role=MACHINE.role)


class EventQuerySet(models.QuerySet["Event"]):
    def proposing(self) -> EventQuerySet:
        """What the machine proposed, or read anew where no person had chosen."""
        return self.filter(_PROPOSALS)

    def deciding(self) -> EventQuerySet:
        """All but what the clock said and the machine proposed: no decision is changed by those."""
        return self.exclude(Q(kind__in=CLOCK_KINDS) | _PROPOSALS)

    def by_people(self) -> EventQuerySet:
        """What a person did; machines sign without an account or by their role."""
        return self.exclude(actor_role__in=(MACHINE.role, REGISTER.role))


class Event(models.Model):
    """One thing that happened to a commitment or to a letter. Never updated, never deleted.

    ``before`` and ``after`` hold the changed fields as JSON values; ``letter``
    is the letter it rests on (or the one that was edited). ``deadline`` is the
    last day a clock event speaks of (of ``attention`` the day a policy names), and
    ``round`` how often "te laat" on that day was taken back before. ``quiet``
    events (a back-fill, the seeds) are never mailed.
    """

    commitment = models.ForeignKey(
        Commitment, models.PROTECT, null=True, blank=True, related_name="events"
    )
    letter = models.ForeignKey(
        Letter, models.PROTECT, null=True, blank=True, related_name="events", db_index=False
    )
    kind = models.CharField("soort", max_length=20, choices=Action)
    actor_name = models.CharField("door", max_length=200)
    actor_role = models.CharField("rol", max_length=100)
    actor_id = models.BigIntegerField("accountnummer", null=True, blank=True)
    recorded_at = models.DateTimeField("vastgelegd op", db_index=True)
    effective_on = models.DateField("geldt vanaf")
    from_status = models.CharField("van", max_length=10, choices=Status, blank=True)
    to_status = models.CharField("naar", max_length=10, choices=Status, blank=True)
    why = models.TextField("waarom", blank=True)
    before = models.JSONField("voor", default=dict)
    after = models.JSONField("na", default=dict)
    deadline = models.DateField("termijn", null=True, blank=True)
    round = models.PositiveSmallIntegerField("ronde", default=0, db_default=0)
    undoes = models.OneToOneField(
        "self", models.PROTECT, null=True, blank=True, related_name="undone_by"
    )
    quiet = models.BooleanField("niet mailen", default=False)

    objects = EventQuerySet.as_manager()

    class Meta:
        verbose_name = "gebeurtenis"
        verbose_name_plural = "gebeurtenissen"
        ordering = ("recorded_at", "pk")
        indexes = (
            # The clock writes many events at once, and none of them rests on a letter.
            models.Index(
                fields=["letter"], condition=Q(letter__isnull=False), name="event_by_letter"
            ),
        )
        constraints = (
            models.CheckConstraint(
                condition=Q(commitment__isnull=False) | Q(letter__isnull=False),
                name="event_is_about_something",
            ),
            models.CheckConstraint(
                condition=~Q(kind__in=CLOCK_KINDS) | Q(deadline__isnull=False),
                name="clock_event_has_deadline",
            ),
            models.UniqueConstraint(
                fields=["commitment", "kind", "deadline", "round"],
                condition=Q(kind__in=CLOCK_KINDS),
                name="clock_event_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.recorded_at:%Y-%m-%d %H:%M})"

    @property
    def link_relations(self) -> dict[str, str]:
        """By what became of them, the relations of the links that were decided on.

        An undo takes the links away; what the event keeps of them itself stays. Events of
        before it kept that know the links alone.
        """
        kept = self.before.get("links", {}).values()
        told = {one["becomes"]: one["relation"] for one in kept if "becomes" in one}
        return told or {link.state: link.relation for link in self.decided_links.all()}


class CommitmentState(models.Model):
    """A commitment as it was known for a period; opened and closed with an Event.

    ``recorded_until`` is null for the one that still holds.
    """

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="states")
    event = models.OneToOneField(Event, models.PROTECT, related_name="state")
    recorded_from = models.DateTimeField("bekend vanaf")
    recorded_until = models.DateTimeField("bekend tot", null=True, blank=True)
    effective_on = models.DateField("geldt vanaf")
    status = models.CharField("status", max_length=10, choices=Status)
    firmness = models.CharField("hardheid", max_length=10)
    deadline_kind = models.CharField("soort termijn", max_length=10)
    deadline_latest = models.DateField("uiterlijk", null=True, blank=True)
    deadline_accepted = models.BooleanField("termijn bevestigd")
    fulfilled_on = models.DateField("voldaan op", null=True, blank=True)
    held_until = models.DateField("aangehouden tot en met", null=True, blank=True)
    ministry = models.ForeignKey(Ministry, models.PROTECT, null=True, blank=True, related_name="+")

    #: Fields copied from the commitment; a change in one of them opens a new state.
    COPIED = (
        "status",
        "firmness",
        "deadline_kind",
        "deadline_latest",
        "deadline_accepted",
        "fulfilled_on",
        "held_until",
        "ministry_id",
    )

    class Meta:
        verbose_name = "stand"
        verbose_name_plural = "standen"
        ordering = ("recorded_from", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=["commitment"], condition=Q(recorded_until=None), name="one_current_state"
            ),
        )

    def __str__(self) -> str:
        return f"{self.commitment} {self.get_status_display()}"


class DeadlineChange(models.Model):
    """One change of a term: the old, the new, the letter and the reason. Never overwritten."""

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="deadline_changes")
    event = models.OneToOneField(Event, models.PROTECT, related_name="deadline_change")
    letter = models.ForeignKey(
        Letter, models.PROTECT, null=True, blank=True, related_name="deadline_changes"
    )
    reason = models.CharField("reden", max_length=20, choices=DeadlineChangeReason)
    why = models.TextField("toelichting", blank=True)
    old_kind = models.CharField("oude soort", max_length=10)
    old_wording = models.TextField("oude woorden", blank=True)
    old_latest = models.DateField("oude uiterste dag", null=True, blank=True)
    new_kind = models.CharField("nieuwe soort", max_length=10)
    new_wording = models.TextField("nieuwe woorden", blank=True)
    new_latest = models.DateField("nieuwe uiterste dag", null=True, blank=True)
    slip_days = models.IntegerField("verschuiving in dagen", null=True, blank=True)
    recorded_at = models.DateTimeField("vastgelegd op")

    class Meta:
        verbose_name = "wijziging van een termijn"
        verbose_name_plural = "wijzigingen van termijnen"
        ordering = ("recorded_at", "pk")

    def __str__(self) -> str:
        return f"{self.old_latest or self.old_kind} → {self.new_latest or self.new_kind}"
