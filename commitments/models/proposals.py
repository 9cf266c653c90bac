"""What ministries propose, what they and members say beside a status, and what readers report."""

from __future__ import annotations

from django.db import models
from django.db.models import Case, Q, When

from commitments.models.commitments import Commitment
from commitments.models.history import Event
from commitments.models.institutions import Ministry
from commitments.models.letters import Letter
from commitments.models.parliament import Member
from commitments.models.passages import DeadlineKind


class ProposalKind(models.TextChoices):
    FULFIL = "fulfil", "voldaan"
    TERM = "term", "nieuwe termijn"
    TRANSFER = "transfer", "hoort bij een ander ministerie"
    REMARK = "remark", "opmerking"


#: Kinds that, while undecided, keep "te laat" from being said.
DECISIVE_KINDS = (ProposalKind.FULFIL, ProposalKind.TERM, ProposalKind.TRANSFER)


class ProposalState(models.TextChoices):
    WAITING = "waiting", "ligt bij de griffie"
    ACCEPTED = "accepted", "overgenomen"
    REFUSED = "refused", "niet overgenomen"
    RETRACTED = "retracted", "teruggenomen"


class MinistryProposalQuerySet(models.QuerySet["MinistryProposal"]):
    def waiting(self) -> MinistryProposalQuerySet:
        return self.filter(state=ProposalState.WAITING)

    def decisive(self) -> MinistryProposalQuerySet:
        """Those that, while they wait, keep "te laat" from being said."""
        return self.filter(kind__in=DECISIVE_KINDS)

    def in_turn(self) -> MinistryProposalQuerySet:
        """In the order in which "overnemen" takes them: a remark last, else the oldest first."""
        remark = Case(When(kind=ProposalKind.REMARK, then=1), default=0)
        return self.order_by(remark, "pk")


class MinistryProposal(models.Model):
    """What a ministry asks the griffie to decide; ``event`` is that decision.

    ``letter`` or ``fulfilled_on`` goes with FULFIL, ``deadline_*`` with TERM,
    ``to_ministry`` with TRANSFER; ``why`` always.
    """

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="ministry_proposals")
    ministry = models.ForeignKey(Ministry, models.PROTECT, related_name="proposals")
    kind = models.CharField("soort", max_length=10, choices=ProposalKind)
    letter = models.ForeignKey(Letter, models.PROTECT, null=True, blank=True, related_name="+")
    fulfilled_on = models.DateField("voldaan op", null=True, blank=True)
    deadline_kind = models.CharField(
        "soort termijn", max_length=10, choices=DeadlineKind, blank=True
    )
    deadline_latest = models.DateField("uiterlijk", null=True, blank=True)
    deadline_wording = models.CharField("woorden van de termijn", max_length=500, blank=True)
    to_ministry = models.ForeignKey(
        Ministry, models.PROTECT, null=True, blank=True, related_name="+"
    )
    why = models.TextField("toelichting")
    proposed_by = models.CharField("voorgesteld door", max_length=200)
    proposed_at = models.DateTimeField("voorgesteld op")
    state = models.CharField(
        "stand", max_length=10, choices=ProposalState, default=ProposalState.WAITING
    )
    event = models.ForeignKey(
        Event, models.PROTECT, null=True, blank=True, related_name="decided_proposals"
    )

    objects = MinistryProposalQuerySet.as_manager()

    class Meta:
        verbose_name = "voorstel van een ministerie"
        verbose_name_plural = "voorstellen van ministeries"
        ordering = ("proposed_at", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=["commitment", "kind"],
                condition=Q(state="waiting"),
                name="one_waiting_proposal_of_a_kind",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=("accepted", "refused")) | Q(event__isnull=False),
                name="decided_proposal_has_event",
            ),
        )
        indexes = (
            models.Index(
                fields=["commitment"], condition=Q(state="waiting"), name="proposal_waiting"
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.commitment})"


class StatementKind(models.TextChoices):
    REACTION = "reaction", "reactie van het ministerie"
    OBJECTION = "objection", "niet voldaan naar mijn oordeel"


class Statement(models.Model):
    """Dated words shown beside a status that they do not change; taken back, never erased."""

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="statements")
    kind = models.CharField("soort", max_length=10, choices=StatementKind)
    text = models.TextField("tekst")
    ministry = models.ForeignKey(Ministry, models.PROTECT, null=True, blank=True, related_name="+")
    member = models.ForeignKey(Member, models.PROTECT, null=True, blank=True, related_name="+")
    made_by = models.CharField("door", max_length=200)
    made_at = models.DateTimeField("op")
    retracted_at = models.DateTimeField("teruggenomen op", null=True, blank=True)

    class Meta:
        verbose_name = "verklaring"
        verbose_name_plural = "verklaringen"
        ordering = ("made_at", "pk")
        constraints = (
            models.CheckConstraint(
                condition=Q(kind="reaction", ministry__isnull=False)
                | Q(kind="objection", member__isnull=False),
                name="statement_is_somebodys",
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.commitment})"


class CorrectionState(models.TextChoices):
    WAITING = "waiting", "wacht op een antwoord"
    ANSWERED = "answered", "beantwoord"


class Correction(models.Model):
    """ "Klopt dit niet?": what a reader reports about a public commitment, and our answer.

    The address is kept until the answer was sent, and then forgotten.
    """

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="corrections")
    text = models.TextField("wat niet klopt")
    email = models.EmailField("e-mailadres", blank=True)
    sent_at = models.DateTimeField("ontvangen op")
    state = models.CharField(
        "stand", max_length=10, choices=CorrectionState, default=CorrectionState.WAITING
    )
    answer = models.TextField("antwoord", blank=True)
    event = models.ForeignKey(Event, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        verbose_name = "melding van een lezer"
        verbose_name_plural = "meldingen van lezers"
        ordering = ("sent_at", "pk")
        constraints = (
            models.CheckConstraint(
                condition=Q(state="waiting") | Q(event__isnull=False),
                name="answered_correction_has_event",
            ),
        )
        indexes = (
            models.Index(fields=["sent_at"], condition=Q(state="waiting"), name="correction_waits"),
        )

    def __str__(self) -> str:
        return f"melding over {self.commitment}"
