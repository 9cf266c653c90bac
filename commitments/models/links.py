"""Which letter does what to which commitment, and who says so."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from commitments.lifecycle import DECISIVE, LinkState, Relation
from commitments.models.commitments import Commitment
from commitments.models.history import Event
from commitments.models.letters import Letter
from commitments.models.passages import Passage


class LinkQuerySet(models.QuerySet["Link"]):
    def waiting(self) -> LinkQuerySet:
        return self.filter(state=LinkState.PROPOSED)

    def decisive(self) -> LinkQuerySet:
        """Those that, while they wait, keep "te laat" from being said."""
        return self.filter(relation__in=DECISIVE)

    def confirmed(self) -> LinkQuerySet:
        return self.filter(state=LinkState.CONFIRMED)


class Link(models.Model):
    """A letter's relation to a commitment; ``event`` is the decision that gave it its state.

    ``start`` and ``end`` count in the letter's text: the words that show the
    relation, also where they are no passage with an act. ``deadline_*`` is the
    new term a postponement or repeat names. ``evidence`` names the signals that
    spoke in plain sight: a rejected proposal comes back only with another.
    """

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="links")
    letter = models.ForeignKey(Letter, models.PROTECT, related_name="links")
    passage = models.ForeignKey(
        Passage, models.PROTECT, null=True, blank=True, related_name="links"
    )
    start = models.PositiveIntegerField("begin", null=True, blank=True)
    end = models.PositiveIntegerField("einde", null=True, blank=True)
    deadline_kind = models.CharField("soort nieuwe termijn", max_length=10, blank=True)
    deadline_wording = models.TextField("woorden van de nieuwe termijn", blank=True)
    deadline_latest = models.DateField("nieuwe uiterste dag", null=True, blank=True)
    evidence = models.CharField("bewijs", max_length=300, blank=True)
    relation = models.CharField("relatie", max_length=20, choices=Relation)
    state = models.CharField("stand", max_length=10, choices=LinkState)
    score = models.FloatField("score", null=True, blank=True)
    reasons = models.JSONField("redenen", default=list, blank=True)
    proposed_by = models.CharField("voorgesteld door", max_length=200)
    proposed_at = models.DateTimeField("voorgesteld op")
    event = models.ForeignKey(
        Event, models.PROTECT, null=True, blank=True, related_name="decided_links"
    )

    objects = LinkQuerySet.as_manager()

    class Meta:
        verbose_name = "koppeling"
        verbose_name_plural = "koppelingen"
        ordering = ("proposed_at", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=["commitment", "letter", "relation"], name="one_link_of_a_relation"
            ),
            models.CheckConstraint(
                condition=Q(state=LinkState.PROPOSED) | Q(event__isnull=False),
                name="decided_link_has_event",
            ),
        )

    def __str__(self) -> str:
        return f"{self.letter} {self.get_relation_display()} {self.commitment}"

    @property
    def place(self) -> Passage | None:
        """The words that show the relation: a passage, or one made of the span alone."""
        if self.passage is not None or self.start is None or self.end is None:
            return self.passage
        return Passage(letter_id=self.letter_id, start=self.start, end=self.end, acts="fulfilment")
