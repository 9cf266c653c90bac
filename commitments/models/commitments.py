"""The commitment itself and the words for sets of them."""

from __future__ import annotations

import re
from datetime import date

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse

from commitments.lifecycle import DECISIVE, LIVE, OWED, PUBLIC, HoldReason, LinkState, Status
from commitments.models.categories import Category, CommitmentSource
from commitments.models.institutions import Ministry, Office
from commitments.models.letters import Chamber, Dossier, Letter, Visibility
from commitments.models.ordering import late_key, promised_key, slip_key
from commitments.models.parliament import Debate, Member, Party
from commitments.models.passages import DATED_KINDS, DeadlineKind, Firmness, Passage

#: A ministry's proposal that ends, shifts or moves it.
_COULD_END_IT = {"ministry_proposals__kind__in": ("fulfil", "term", "transfer")}
#: The register names an answer that has not come in.
_AWAITS_A_LETTER = {
    "register_entries__deleted_at": None,
    "register_entries__letters__isnull": False,
    "register_entries__letters__letter": None,
}
_NUMBER = re.compile(r"[Gg]-?0*([1-9]\d{0,17})")


class CommitmentQuerySet(models.QuerySet["Commitment"]):
    def open(self) -> CommitmentQuerySet:
        return self.filter(status__in=OWED)

    def matchable(self) -> CommitmentQuerySet:
        """Those a letter may still speak of: owed, or found and not yet judged."""
        return self.filter(status__in=LIVE)

    def held(self) -> CommitmentQuerySet:
        """In hand until the transaction ends, taken in the order of their keys.

        Two who hold the same ones wait, and never for each other.
        """
        return self.select_for_update(no_key=True).order_by("pk")

    def public(self) -> CommitmentQuerySet:
        """What lists, counts, feeds and mail may show: decided, and in a public letter."""
        return self.filter(
            Q(letter=None) | Q(letter__visibility=Visibility.PUBLIC), status__in=PUBLIC
        )

    def to_inform(self) -> CommitmentQuerySet:
        """Without promises to answer Kamervragen: those are a category of their own."""
        return self.filter(category=Category.INFORMEREN)

    def for_ministry(self, ministry: Ministry) -> CommitmentQuerySet:
        return self.filter(ministry=ministry)

    def overdue(self, on: date) -> CommitmentQuerySet:
        """Owed, with a last day that has passed on ``on``. Not yet a public "te laat"."""
        return self.open().filter(deadline_kind__in=DATED_KINDS, deadline_latest__lt=on)

    def unanswered(self) -> CommitmentQuerySet:
        """Public and owed, with nothing that may be its answer still to be decided on."""
        return (
            self.public()
            .open()
            .exclude(_also(links__state=LinkState.PROPOSED, links__relation__in=DECISIVE))
            .exclude(_also(ministry_proposals__state="waiting", **_COULD_END_IT))
            .exclude(_also(**_AWAITS_A_LETTER))
        )

    def binding(self) -> CommitmentQuerySet:
        """Unanswered, with an accepted last day: what the clock may speak of in public."""
        dated = self.unanswered().filter(deadline_kind__in=DATED_KINDS)
        return dated.filter(deadline_latest__isnull=False, deadline_accepted=True)

    def passed(self, cutoff: date) -> CommitmentQuerySet:
        """Of which a passed term may be said in public: design §3, all but the firmness.

        ``cutoff`` is the last day a term may have had (``queries.standing``):
        grace is over for it, and every source is complete past that. A hold
        counts as if the term ended with it: after a hold grace begins anew.
        """
        free = Q(held_until=None) | Q(held_until__lte=cutoff)
        return self.binding().filter(free, deadline_latest__lte=cutoff)

    def coming_due(self, first: date, last: date) -> CommitmentQuerySet:
        """Binding, with a last day from ``first`` to ``last``, both included: "bijna"."""
        free = Q(held_until=None) | Q(held_until__lt=first)
        return self.binding().filter(free, deadline_latest__range=(first, last))

    def undated(self, on: date) -> CommitmentQuerySet:
        """Unanswered, without a last day, and not held on ``on``."""
        free = Q(held_until=None) | Q(held_until__lt=on)
        return self.unanswered().filter(free, deadline_latest=None)

    def late(self, cutoff: date) -> CommitmentQuerySet:
        """Passed, and firmly promised: what "te laat" may be said of."""
        return self.passed(cutoff).filter(firmness=Firmness.FIRM)

    def target_passed(self, cutoff: date) -> CommitmentQuerySet:
        """Passed, and promised as an effort: "streefdatum verstreken"."""
        return self.passed(cutoff).filter(firmness=Firmness.EFFORT)

    def due_between(self, first: date, last: date) -> CommitmentQuerySet:
        """Owed, with a last day from ``first`` to ``last``, both included."""
        return self.open().filter(
            deadline_kind__in=DATED_KINDS, deadline_latest__range=(first, last)
        )

    def with_row(self) -> CommitmentQuerySet:
        """Everything a row of a list shows, in a fixed number of queries."""
        heading = self.select_related("ministry", "letter").defer("letter__text")
        return heading.prefetch_related(
            "offices__person", "dossiers", "passages", "letter__papers__dossier"
        )


def _also(**conditions: object) -> Exists:
    """Whether something beside it is so: one row of a relation, that meets them all."""
    return Exists(Commitment.objects.filter(pk=OuterRef("pk"), **conditions))


class Commitment(models.Model):
    """Something the government bound itself to towards the Kamer.

    ``version`` counts the decisions on it; a form posts the one it saw.
    ``slip_days`` is the sum of the shifts between dates that were the
    minister's own. The number a person sees is ``number``; it never changes.
    ``order_*`` are the keys lists are sorted by (``models.ordering``).
    """

    letter = models.ForeignKey(
        Letter, models.PROTECT, null=True, blank=True, related_name="commitments"
    )
    passages = models.ManyToManyField(Passage, related_name="commitments", blank=True)
    source = models.CharField("bron", max_length=10, choices=CommitmentSource)
    words = models.TextField("woorden", blank=True, help_text="alleen zonder brief")
    promised_on = models.DateField("dag van toezegging", null=True, blank=True)
    chamber = models.CharField("Kamer", max_length=2, choices=Chamber, blank=True)
    offices = models.ManyToManyField(Office, related_name="commitments", blank=True)
    ministry = models.ForeignKey(
        Ministry,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="commitments",
        db_index=False,  # three indexes below begin with it
    )
    addressee = models.TextField("gericht aan", blank=True)
    members = models.ManyToManyField(Member, related_name="commitments", blank=True)
    parties = models.ManyToManyField(Party, related_name="commitments", blank=True)
    debate = models.ForeignKey(
        Debate, models.PROTECT, null=True, blank=True, related_name="commitments"
    )
    dossiers = models.ManyToManyField(Dossier, related_name="commitments", blank=True)
    object = models.TextField("onderwerp", blank=True)
    firmness = models.CharField("hardheid", max_length=10, choices=Firmness)
    category = models.CharField(
        "categorie", max_length=20, choices=Category, default=Category.INFORMEREN
    )
    deadline_wording = models.TextField("woorden van de termijn", blank=True)
    deadline_kind = models.CharField("soort termijn", max_length=10, choices=DeadlineKind)
    deadline_latest = models.DateField("uiterlijk", null=True, blank=True)
    deadline_earliest = models.DateField("niet eerder dan", null=True, blank=True)
    deadline_rule = models.CharField("regel van de termijn", max_length=100, blank=True)
    deadline_explanation = models.TextField("uitleg van de termijn", blank=True)
    deadline_accepted = models.BooleanField("termijn bevestigd", default=False)
    held_from = models.DateField("aangehouden vanaf", null=True, blank=True)
    held_until = models.DateField("aangehouden tot en met", null=True, blank=True)
    held_reason = models.CharField(
        "reden van aanhouden", max_length=15, choices=HoldReason, blank=True
    )
    forecast = models.DateField("prognose van het ministerie", null=True, blank=True)
    status = models.CharField("status", max_length=10, choices=Status)
    fulfilled_on = models.DateField("voldaan op", null=True, blank=True)
    remaining = models.TextField("wat nog openstaat", blank=True)
    reject_reason = models.CharField("reden van afwijzing", max_length=20, blank=True)
    double_of = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="doubles", db_index=False
    )
    origin = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="repeats", db_index=False
    )
    origin_wording = models.TextField("herhaalt", blank=True)
    slip_days = models.IntegerField("verschoven in dagen", default=0)
    shifts = models.PositiveSmallIntegerField("keren verschoven", default=0)
    version = models.PositiveIntegerField("versie", default=1)
    order_late = models.GeneratedField(
        expression=late_key(), output_field=models.IntegerField(), db_persist=True
    )
    order_promised = models.GeneratedField(
        expression=promised_key(), output_field=models.IntegerField(), db_persist=True
    )
    order_slip = models.GeneratedField(
        expression=slip_key(), output_field=models.IntegerField(), db_persist=True
    )

    objects = CommitmentQuerySet.as_manager()

    class Meta:
        verbose_name = "toezegging"
        verbose_name_plural = "toezeggingen"
        ordering = ("-promised_on", "-pk")
        constraints = (
            models.CheckConstraint(
                condition=~Q(deadline_kind=DeadlineKind.DATE) | Q(deadline_latest__isnull=False),
                name="date_has_latest",
            ),
            models.CheckConstraint(
                condition=Q(deadline_latest=None) | Q(deadline_kind__in=DATED_KINDS),
                name="vague_has_no_latest",
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.FULFILLED)
                | Q(fulfilled_on__isnull=False)
                | Q(source=CommitmentSource.REGISTER),
                name="fulfilled_has_date",
            ),
            models.CheckConstraint(
                condition=~Q(source=CommitmentSource.LETTER) | Q(letter__isnull=False),
                name="read_in_a_letter",
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.REJECTED) | ~Q(reject_reason=""),
                name="rejected_has_reason",
            ),
            models.CheckConstraint(
                condition=Q(held_from=None, held_until=None, held_reason="")
                | (Q(held_until__gte=F("held_from")) & ~Q(held_reason="")),
                name="hold_is_whole",
            ),
        )
        indexes = (
            models.Index(fields=["status", "deadline_latest"], name="commitment_by_deadline"),
            models.Index(fields=["ministry", "status"], name="commitment_by_ministry"),
            models.Index(fields=["ministry", "-promised_on", "-id"], name="commitment_by_promise"),
            models.Index(
                fields=["double_of"], condition=~Q(double_of=None), name="commitment_by_double"
            ),
            models.Index(fields=["origin"], condition=~Q(origin=None), name="commitment_by_origin"),
            models.Index(fields=["order_late", "id"], name="commitment_order_late"),
            models.Index(fields=["order_promised", "id"], name="commitment_order_promised"),
            models.Index(fields=["order_slip", "id"], name="commitment_order_slip"),
            models.Index(fields=["ministry", "order_late", "id"], name="commitment_ministry_late"),
        )

    def __str__(self) -> str:
        return self.number

    def get_absolute_url(self) -> str:
        return reverse("commitment", args=[self.number])

    @property
    def number(self) -> str:
        """The stable number people cite: "G-000042"."""
        return f"G-{self.pk:06d}"

    @staticmethod
    def pk_of(number: str) -> int | None:
        """The primary key behind a cited number; None if it is not one."""
        found = _NUMBER.fullmatch(number.strip())
        return int(found.group(1)) if found else None

    @property
    def quote(self) -> str:
        """The promising words: slices of the letter's text, or the words said by hand."""
        return " […] ".join(passage.quote for passage in self.passages.all()) or self.words

    @property
    def is_said(self) -> bool:
        """Recorded by a person from words that were said, not from a letter or the register."""
        return self.source == CommitmentSource.HAND and self.letter_id is None

    @property
    def is_owed(self) -> bool:
        return self.status in OWED

    @property
    def is_public(self) -> bool:
        shown = self.letter is None or self.letter.visibility == Visibility.PUBLIC
        return self.status in PUBLIC and shown

    def is_held(self, on: date) -> bool:
        """Whether nothing is asked of it on ``on``; both days of a hold belong to it."""
        if not self.is_owed or self.held_from is None or self.held_until is None:
            return False
        return self.held_from <= on <= self.held_until

    def is_overdue(self, on: date) -> bool:
        """Whether the last day has passed while something is owed; see ``overdue`` above."""
        latest = self.deadline_latest
        dated = latest is not None and self.deadline_kind in DATED_KINDS
        return self.is_owed and dated and latest is not None and latest < on
