"""Letters with their files, their numbers in dossiers and their signatures."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.urls import reverse

from commitments.models.institutions import Office, Source


class Chamber(models.TextChoices):
    TK = "TK", "Tweede Kamer"
    EK = "EK", "Eerste Kamer"


class LetterKind(models.TextChoices):
    BRIEF = "brief", "Kamerbrief"
    ANTWOORD = "antwoord", "antwoord op Kamervragen"
    UITSTEL = "uitstel", "uitstelbericht"
    VERZAMEL = "verzamel", "verzamelbrief"
    BILL = "wetsvoorstel", "voorstel van wet"
    MEMORANDUM = "memorie", "memorie van toelichting"
    NOTE = "nota", "nota naar aanleiding van het verslag"
    BUDGET = "begroting", "begroting"
    ANNUAL_REPORT = "jaarverslag", "jaarverslag"
    BRIEFING = "briefing", "technische briefing"
    OTHER = "other", "ander stuk"


class Visibility(models.TextChoices):
    CONCEPT = "concept", "concept"
    PUBLIC = "public", "openbaar"
    RECALLED = "recalled", "ingetrokken"


class Dossier(models.Model):
    """A parliamentary dossier by its normalised number ("29237", "21501-02", "36410-XII")."""

    number = models.CharField("nummer", max_length=40, unique=True)
    title = models.CharField("titel", max_length=500, blank=True)
    lead_committee = models.ForeignKey(
        "commitments.Committee", models.PROTECT, null=True, blank=True, related_name="dossiers"
    )

    class Meta:
        verbose_name = "dossier"
        verbose_name_plural = "dossiers"
        ordering = ("number",)

    def __str__(self) -> str:
        return self.printed

    @property
    def printed(self) -> str:
        """The number as parliament prints it: "21 501-02", "36 410 XII"."""
        head, _, tail = self.number.partition("-")
        spaced = f"{head[:-3]} {head[-3:]}" if head.isdigit() and len(head) > 3 else head
        joint = "-" if tail[:1].isdigit() else " "
        return f"{spaced}{joint}{tail}" if tail else spaced


class LetterQuerySet(models.QuerySet["Letter"]):
    def public(self) -> LetterQuerySet:
        return self.filter(visibility=Visibility.PUBLIC)

    def with_heading(self) -> LetterQuerySet:
        """Prefetch all that a line about a letter shows; the text stays away."""
        return self.defer("text").prefetch_related("papers__dossier", "signatures__office__person")


class Letter(models.Model):
    """One letter: its raw text, and what it says about itself.

    ``text`` is what spans in Passage and Reference count in; it changes only
    when a corrected reprint comes in, and the old text stays as a
    LetterVersion. Of a paper known by its data alone (a bill, a budget, a
    technical briefing) text and hashes are empty. ``words_sha256`` is the hash
    of the letters and digits alone, the same for a PDF and a text file.
    """

    text = models.TextField("tekst", blank=True)
    text_sha256 = models.CharField("SHA-256 van de tekst", max_length=64, blank=True)
    words_sha256 = models.CharField("SHA-256 van de woorden", max_length=64, blank=True)
    date = models.DateField("datum", null=True, blank=True)
    chamber = models.CharField("Kamer", max_length=2, choices=Chamber, blank=True)
    kind = models.CharField("soort", max_length=20, choices=LetterKind, default=LetterKind.OTHER)
    subject = models.TextField("onderwerp", blank=True)
    addressee = models.TextField("geadresseerde", blank=True)
    visibility = models.CharField(
        "zichtbaarheid", max_length=10, choices=Visibility, default=Visibility.PUBLIC
    )
    source = models.ForeignKey(Source, models.PROTECT, related_name="letters")
    made_up = models.BooleanField("verzonnen voor de demonstratie", default=False)
    rules_version = models.CharField("versie van de leesregels", max_length=40)
    received_at = models.DateTimeField("binnengekomen op")
    version = models.PositiveIntegerField("versie", default=1)

    objects = LetterQuerySet.as_manager()

    class Meta:
        verbose_name = "brief"
        verbose_name_plural = "brieven"
        ordering = ("-date", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=["text_sha256"], condition=~Q(text_sha256=""), name="letter_text_once"
            ),
            models.CheckConstraint(
                condition=Q(text="", text_sha256="") | (~Q(text="") & ~Q(text_sha256="")),
                name="letter_text_has_hash",
            ),
        )
        indexes = (
            models.Index(fields=["-date", "-id"], name="letter_by_date"),
            models.Index(fields=["words_sha256"], name="letter_by_words"),
        )

    def __str__(self) -> str:
        return self.subject or self.reference or f"Brief {self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("letter", args=[self.pk])

    @property
    def reference(self) -> str:
        """Every paper number the letter carries, joined with "en": "29 237, nr. 177"."""
        return " en ".join(str(paper) for paper in self.papers.all())


class LetterVersion(models.Model):
    """An earlier text of a letter, as it was until a corrected reprint came in."""

    letter = models.ForeignKey(Letter, models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField("versie")
    text = models.TextField("tekst")
    text_sha256 = models.CharField("SHA-256 van de tekst", max_length=64, unique=True)
    rules_version = models.CharField("versie van de leesregels", max_length=40)
    received_at = models.DateTimeField("binnengekomen op")
    superseded_at = models.DateTimeField("vervangen op")

    class Meta:
        verbose_name = "eerdere versie"
        verbose_name_plural = "eerdere versies"
        ordering = ("number",)
        constraints = (
            models.UniqueConstraint(fields=["letter", "number"], name="version_in_order"),
        )

    def __str__(self) -> str:
        return f"versie {self.number}"


class IdentifierKind(models.TextChoices):
    DOCUMENT = "document", "documentnummer"
    CASE = "case", "zaaknummer"
    KST = "kst", "kst-nummer"
    GUID = "guid", "kenmerk in het Gegevensmagazijn"


class LetterIdentifier(models.Model):
    """A name others have for the letter. One case may hold several letters, hence not unique."""

    letter = models.ForeignKey(Letter, models.CASCADE, related_name="identifiers")
    kind = models.CharField("soort", max_length=10, choices=IdentifierKind)
    value = models.CharField("nummer", max_length=60)

    class Meta:
        verbose_name = "kenmerk"
        verbose_name_plural = "kenmerken"
        ordering = ("kind", "value")
        constraints = (
            models.UniqueConstraint(
                fields=["kind", "value"],
                condition=~Q(kind=IdentifierKind.CASE),
                name="identifier_is_one_letter",
            ),
            models.UniqueConstraint(fields=["letter", "kind", "value"], name="identifier_once"),
        )
        indexes = (models.Index(fields=["value"], name="identifier_by_value"),)

    def __str__(self) -> str:
        return self.value


class LetterFile(models.Model):
    """A file the letter arrived in, kept under its own hash.

    ``differing_text`` holds the file's text where it is another than the
    letter's and was not read; ``version`` is the earlier version it brought.
    """

    letter = models.ForeignKey(Letter, models.PROTECT, related_name="files")
    version = models.ForeignKey(
        LetterVersion, models.PROTECT, null=True, blank=True, related_name="files"
    )
    name = models.CharField("naam", max_length=255)
    file = models.FileField("bestand", max_length=200)
    sha256 = models.CharField("SHA-256", max_length=64)
    size = models.PositiveBigIntegerField("grootte in bytes")
    kind = models.CharField("soort bestand", max_length=12, blank=True)
    source = models.ForeignKey(Source, models.PROTECT, related_name="files")
    received_at = models.DateTimeField("binnengekomen op")
    differing_text = models.TextField("afwijkende tekst", blank=True)

    class Meta:
        verbose_name = "bestand"
        verbose_name_plural = "bestanden"
        ordering = ("received_at", "pk")
        constraints = (
            models.UniqueConstraint(fields=["letter", "sha256"], name="file_once_a_letter"),
        )

    def __str__(self) -> str:
        return self.name


class LetterPaper(models.Model):
    """The letter's number in a dossier; the dossier may be unknown, the number too."""

    letter = models.ForeignKey(Letter, models.CASCADE, related_name="papers")
    dossier = models.ForeignKey(
        Dossier, models.PROTECT, null=True, blank=True, related_name="papers"
    )
    number = models.CharField("nummer", max_length=20, blank=True)

    class Meta:
        verbose_name = "stuknummer"
        verbose_name_plural = "stuknummers"
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=["letter", "dossier"], name="paper_once_a_dossier"),
            models.UniqueConstraint(
                fields=["dossier", "number"], condition=~Q(number=""), name="paper_is_one_letter"
            ),
            models.CheckConstraint(
                condition=Q(dossier__isnull=False) | ~Q(number=""), name="paper_says_something"
            ),
        )
        indexes = (models.Index(fields=["dossier", "number"], name="paper_by_number"),)

    def __str__(self) -> str:
        number = f"nr. {self.number}" if self.number[:1].isdigit() else self.number
        return ", ".join(part for part in (str(self.dossier or ""), number) if part)


class Signature(models.Model):
    """One signature in order, as printed; ``office`` once it is resolved."""

    letter = models.ForeignKey(Letter, models.CASCADE, related_name="signatures")
    position = models.PositiveSmallIntegerField("plaats")
    name = models.CharField("naam", max_length=200)
    title = models.CharField("functie", max_length=300)
    office = models.ForeignKey(
        Office, models.PROTECT, null=True, blank=True, related_name="signatures"
    )

    class Meta:
        verbose_name = "ondertekening"
        verbose_name_plural = "ondertekeningen"
        ordering = ("position",)
        constraints = (
            models.UniqueConstraint(fields=["letter", "position"], name="signature_in_order"),
        )

    def __str__(self) -> str:
        return f"{self.title}, {self.name}"
