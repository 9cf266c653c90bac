"""The schema that 0001 to 0027 end with, made at once; only an empty database goes this way."""

import uuid

import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.comparison
from django.conf import settings
from django.db import migrations, models

import commitments.models.ordering
import commitments.models.subscriptions


class Migration(migrations.Migration):
    replaces = [
        ("commitments", "0001_initial"),
        ("commitments", "0002_feeds"),
        ("commitments", "0003_words"),
        ("commitments", "0004_matching"),
        ("commitments", "0005_holds"),
        ("commitments", "0006_clock"),
        ("commitments", "0007_instalments"),
        ("commitments", "0008_search_and_order"),
        ("commitments", "0009_search_text"),
        ("commitments", "0010_telling"),
        ("commitments", "0011_proposals"),
        ("commitments", "0012_invitations"),
        ("commitments", "0013_rappels"),
        ("commitments", "0014_event_by_letter"),
        ("commitments", "0015_said_again"),
        ("commitments", "0016_clock_in_order"),
        ("commitments", "0017_ruled"),
        ("commitments", "0018_deeds"),
        ("commitments", "0019_cabinets"),
        ("commitments", "0020_packages"),
        ("commitments", "0021_rule_checks"),
        ("commitments", "0022_clock_entries"),
        ("commitments", "0023_no_clock_mark"),
        ("commitments", "0024_frozen_lists"),
        ("commitments", "0025_findable_register"),
        ("commitments", "0026_notice_html"),
        ("commitments", "0027_day_of_promise"),
    ]

    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        migrations.CreateModel(
            name="Person",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=200, unique=True, verbose_name="naam")),
            ],
            options={
                "verbose_name": "persoon",
                "verbose_name_plural": "personen",
                "ordering": ("name",),
            },
        ),
        migrations.CreateModel(
            name="Source",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(unique=True, verbose_name="kenmerk")),
                ("name", models.CharField(max_length=200, verbose_name="naam")),
                ("active", models.BooleanField(default=True, verbose_name="in gebruik")),
                (
                    "complete_until",
                    models.DateField(blank=True, null=True, verbose_name="volledig tot en met"),
                ),
                ("set_by", models.CharField(blank=True, max_length=200, verbose_name="gezet door")),
                ("set_at", models.DateTimeField(blank=True, null=True, verbose_name="gezet op")),
            ],
            options={
                "verbose_name": "bron",
                "verbose_name_plural": "bronnen",
                "ordering": ("name",),
            },
        ),
        migrations.CreateModel(
            name="Letter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.TextField(blank=True, verbose_name="tekst")),
                (
                    "text_sha256",
                    models.CharField(
                        blank=True, max_length=64, verbose_name="SHA-256 van de tekst"
                    ),
                ),
                ("date", models.DateField(blank=True, null=True, verbose_name="datum")),
                (
                    "chamber",
                    models.CharField(
                        blank=True,
                        choices=[("TK", "Tweede Kamer"), ("EK", "Eerste Kamer")],
                        max_length=2,
                        verbose_name="Kamer",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("brief", "Kamerbrief"),
                            ("antwoord", "antwoord op Kamervragen"),
                            ("uitstel", "uitstelbericht"),
                            ("verzamel", "verzamelbrief"),
                            ("wetsvoorstel", "voorstel van wet"),
                            ("memorie", "memorie van toelichting"),
                            ("nota", "nota naar aanleiding van het verslag"),
                            ("begroting", "begroting"),
                            ("jaarverslag", "jaarverslag"),
                            ("briefing", "technische briefing"),
                            ("other", "ander stuk"),
                        ],
                        default="other",
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("subject", models.TextField(blank=True, verbose_name="onderwerp")),
                ("addressee", models.TextField(blank=True, verbose_name="geadresseerde")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("concept", "concept"),
                            ("public", "openbaar"),
                            ("recalled", "ingetrokken"),
                        ],
                        default="public",
                        max_length=10,
                        verbose_name="zichtbaarheid",
                    ),
                ),
                (
                    "made_up",
                    models.BooleanField(
                        default=False, verbose_name="verzonnen voor de demonstratie"
                    ),
                ),
                (
                    "rules_version",
                    models.CharField(max_length=40, verbose_name="versie van de leesregels"),
                ),
                ("received_at", models.DateTimeField(verbose_name="binnengekomen op")),
                ("version", models.PositiveIntegerField(default=1, verbose_name="versie")),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="letters",
                        to="commitments.source",
                    ),
                ),
                (
                    "words_sha256",
                    models.CharField(
                        blank=True, max_length=64, verbose_name="SHA-256 van de woorden"
                    ),
                ),
            ],
            options={
                "verbose_name": "brief",
                "verbose_name_plural": "brieven",
                "ordering": ("-date", "-pk"),
                "indexes": [
                    models.Index(fields=["-date", "-id"], name="letter_by_date"),
                    models.Index(fields=["words_sha256"], name="letter_by_words"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("text_sha256", ""), _negated=True),
                        fields=("text_sha256",),
                        name="letter_text_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("text", ""), ("text_sha256", "")),
                            models.Q(
                                models.Q(("text", ""), _negated=True),
                                models.Q(("text_sha256", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="letter_text_has_hash",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Ministry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(unique=True, verbose_name="kenmerk")),
                ("name", models.CharField(max_length=200, verbose_name="naam")),
                (
                    "abbreviation",
                    models.CharField(blank=True, max_length=20, verbose_name="afkorting"),
                ),
                (
                    "aliases",
                    models.JSONField(blank=True, default=list, verbose_name="andere namen"),
                ),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="vanaf")),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="predecessors",
                        to="commitments.ministry",
                    ),
                ),
            ],
            options={
                "verbose_name": "ministerie",
                "verbose_name_plural": "ministeries",
                "ordering": ("name",),
            },
        ),
        migrations.CreateModel(
            name="Office",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=300, verbose_name="functie")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="vanaf")),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                (
                    "ministry",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="offices",
                        to="commitments.ministry",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="offices",
                        to="commitments.person",
                    ),
                ),
            ],
            options={
                "verbose_name": "functie",
                "verbose_name_plural": "functies",
                "ordering": ("person__name", "title"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("person", "title", "valid_from"), name="office_once"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("valid_from", None)),
                        fields=("person", "title"),
                        name="office_of_unknown_start_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PolicyTerm",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("date", "datum"),
                            ("vague", "vaag"),
                            ("event", "gebeurtenis"),
                            ("recurring", "terugkerend"),
                            ("none", "geen termijn"),
                        ],
                        max_length=10,
                        verbose_name="soort termijn",
                    ),
                ),
                ("rule", models.CharField(blank=True, max_length=100, verbose_name="regel")),
                ("days", models.PositiveIntegerField(verbose_name="dagen")),
                ("source", models.CharField(blank=True, max_length=300, verbose_name="grond")),
            ],
            options={
                "verbose_name": "attentietermijn",
                "verbose_name_plural": "attentietermijnen",
                "ordering": ("kind", "rule"),
                "constraints": [
                    models.UniqueConstraint(fields=("kind", "rule"), name="policy_once_a_rule"),
                    models.CheckConstraint(
                        condition=models.Q(("kind", "date"), _negated=True),
                        name="a_date_needs_no_policy",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Recess",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "chamber",
                    models.CharField(
                        choices=[("TK", "Tweede Kamer"), ("EK", "Eerste Kamer")],
                        max_length=2,
                        verbose_name="Kamer",
                    ),
                ),
                ("name", models.CharField(max_length=40, verbose_name="naam")),
                ("first", models.DateField(verbose_name="eerste dag")),
                ("last", models.DateField(blank=True, null=True, verbose_name="laatste dag")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("gepland", "gepland"),
                            ("vastgesteld", "vastgesteld"),
                            ("vervallen", "vervallen"),
                        ],
                        max_length=12,
                        verbose_name="stand",
                    ),
                ),
                ("source", models.CharField(blank=True, max_length=300, verbose_name="bron")),
            ],
            options={
                "verbose_name": "reces",
                "verbose_name_plural": "recessen",
                "ordering": ("first",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("last", None), ("last__gte", models.F("first")), _connector="OR"
                        ),
                        name="recess_has_length",
                    ),
                    models.UniqueConstraint(
                        fields=("chamber", "name", "first"), name="recess_once"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Signature",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(verbose_name="plaats")),
                ("name", models.CharField(max_length=200, verbose_name="naam")),
                ("title", models.CharField(max_length=300, verbose_name="functie")),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="signatures",
                        to="commitments.letter",
                    ),
                ),
                (
                    "office",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="signatures",
                        to="commitments.office",
                    ),
                ),
            ],
            options={
                "verbose_name": "ondertekening",
                "verbose_name_plural": "ondertekeningen",
                "ordering": ("position",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("letter", "position"), name="signature_in_order"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Job",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("queued", "wacht"),
                            ("running", "bezig"),
                            ("done", "klaar"),
                            ("failed", "mislukt"),
                        ],
                        default="queued",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                ("name", models.CharField(max_length=255, verbose_name="bestandsnaam")),
                ("file", models.FileField(max_length=200, upload_to="", verbose_name="bestand")),
                ("sha256", models.CharField(max_length=64, verbose_name="SHA-256")),
                ("size", models.PositiveBigIntegerField(verbose_name="grootte in bytes")),
                ("options", models.JSONField(blank=True, default=dict, verbose_name="keuzes")),
                ("asked_by", models.CharField(max_length=200, verbose_name="gevraagd door")),
                ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="pogingen")),
                ("created_at", models.DateTimeField(verbose_name="gevraagd op")),
                (
                    "started_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="begonnen op"),
                ),
                (
                    "finished_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="klaar op"),
                ),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("new", "nieuwe brief"),
                            ("known", "was er al"),
                            ("version", "nieuwe versie"),
                            ("differs", "afwijkende tekst bewaard"),
                        ],
                        max_length=10,
                        verbose_name="uitkomst",
                    ),
                ),
                ("message", models.TextField(blank=True, verbose_name="uitleg")),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="jobs",
                        to="commitments.letter",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="jobs",
                        to="commitments.source",
                    ),
                ),
            ],
            options={
                "verbose_name": "opdracht",
                "verbose_name_plural": "opdrachten",
                "ordering": ("-created_at", "-pk"),
                "indexes": [models.Index(fields=["state", "created_at"], name="job_by_state")],
            },
        ),
        migrations.CreateModel(
            name="Committee",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "feed_id",
                    models.UUIDField(
                        blank=True, null=True, unique=True, verbose_name="kenmerk in de bron"
                    ),
                ),
                (
                    "digest",
                    models.CharField(blank=True, max_length=32, verbose_name="vingerafdruk"),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="gewijzigd in de bron"
                    ),
                ),
                (
                    "deleted_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="verwijderd in de bron"
                    ),
                ),
                (
                    "chamber",
                    models.CharField(
                        choices=[("TK", "Tweede Kamer"), ("EK", "Eerste Kamer")],
                        max_length=2,
                        verbose_name="Kamer",
                    ),
                ),
                ("name", models.CharField(max_length=200, verbose_name="naam")),
                (
                    "abbreviation",
                    models.CharField(blank=True, max_length=40, verbose_name="afkorting"),
                ),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="vanaf")),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                ("source", models.CharField(blank=True, max_length=300, verbose_name="bron")),
                (
                    "ministries",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Waarover de commissie gaat.",
                        related_name="committees",
                        to="commitments.ministry",
                        verbose_name="ministeries",
                    ),
                ),
            ],
            options={
                "verbose_name": "commissie",
                "verbose_name_plural": "commissies",
                "ordering": ("chamber", "name"),
                "indexes": [models.Index(fields=["chamber", "name"], name="committee_by_name")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_from", None),
                            ("valid_until", None),
                            ("valid_until__gte", models.F("valid_from")),
                            _connector="OR",
                        ),
                        name="committee_has_length",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Dossier",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.CharField(max_length=40, unique=True, verbose_name="nummer")),
                ("title", models.CharField(blank=True, max_length=500, verbose_name="titel")),
                (
                    "lead_committee",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="dossiers",
                        to="commitments.committee",
                    ),
                ),
            ],
            options={
                "verbose_name": "dossier",
                "verbose_name_plural": "dossiers",
                "ordering": ("number",),
            },
        ),
        migrations.CreateModel(
            name="LetterPaper",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.CharField(blank=True, max_length=20, verbose_name="nummer")),
                (
                    "dossier",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="papers",
                        to="commitments.dossier",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="papers",
                        to="commitments.letter",
                    ),
                ),
            ],
            options={
                "verbose_name": "stuknummer",
                "verbose_name_plural": "stuknummers",
                "ordering": ("pk",),
                "indexes": [models.Index(fields=["dossier", "number"], name="paper_by_number")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("letter", "dossier"), name="paper_once_a_dossier"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("number", ""), _negated=True),
                        fields=("dossier", "number"),
                        name="paper_is_one_letter",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("dossier__isnull", False),
                            models.Q(("number", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="paper_says_something",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Debate",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "feed_id",
                    models.UUIDField(
                        blank=True, null=True, unique=True, verbose_name="kenmerk in de bron"
                    ),
                ),
                (
                    "digest",
                    models.CharField(blank=True, max_length=32, verbose_name="vingerafdruk"),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="gewijzigd in de bron"
                    ),
                ),
                (
                    "deleted_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="verwijderd in de bron"
                    ),
                ),
                ("number", models.CharField(max_length=20, unique=True, verbose_name="nummer")),
                ("kind", models.CharField(blank=True, max_length=120, verbose_name="soort")),
                ("subject", models.TextField(blank=True, verbose_name="onderwerp")),
                ("date", models.DateField(blank=True, null=True, verbose_name="datum")),
                ("status", models.CharField(blank=True, max_length=40, verbose_name="stand")),
                (
                    "committee",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="debates",
                        to="commitments.committee",
                    ),
                ),
            ],
            options={
                "verbose_name": "debat",
                "verbose_name_plural": "debatten",
                "ordering": ("-date", "number"),
                "indexes": [models.Index(fields=["date"], name="debate_by_date")],
            },
        ),
        migrations.CreateModel(
            name="FeedCursor",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "feed",
                    models.CharField(
                        choices=[
                            ("fractie", "fracties (Tweede Kamer)"),
                            ("persoon", "Kamerleden (Tweede Kamer)"),
                            ("commissie", "commissies (Tweede Kamer)"),
                            ("activiteit", "activiteiten (Tweede Kamer)"),
                            ("toezegging", "toezeggingen (Tweede Kamer)"),
                            ("verwijderd", "verwijderde toezeggingen (SyncFeed)"),
                            ("document", "documenten (Tweede Kamer)"),
                            ("sru", "officiële bekendmakingen (KOOP)"),
                        ],
                        max_length=20,
                        unique=True,
                        verbose_name="lijst",
                    ),
                ),
                ("position", models.CharField(blank=True, max_length=200, verbose_name="plaats")),
                ("moved_at", models.DateTimeField(verbose_name="verplaatst op")),
            ],
            options={
                "verbose_name": "leesplaats",
                "verbose_name_plural": "leesplaatsen",
                "ordering": ("feed",),
            },
        ),
        migrations.CreateModel(
            name="FeedDocument",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "feed",
                    models.CharField(
                        choices=[
                            ("fractie", "fracties (Tweede Kamer)"),
                            ("persoon", "Kamerleden (Tweede Kamer)"),
                            ("commissie", "commissies (Tweede Kamer)"),
                            ("activiteit", "activiteiten (Tweede Kamer)"),
                            ("toezegging", "toezeggingen (Tweede Kamer)"),
                            ("verwijderd", "verwijderde toezeggingen (SyncFeed)"),
                            ("document", "documenten (Tweede Kamer)"),
                            ("sru", "officiële bekendmakingen (KOOP)"),
                        ],
                        max_length=20,
                        verbose_name="lijst",
                    ),
                ),
                ("key", models.CharField(max_length=80, unique=True, verbose_name="kenmerk")),
                ("digest", models.CharField(max_length=32, verbose_name="vingerafdruk")),
                (
                    "changed_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="gewijzigd in de bron"
                    ),
                ),
                (
                    "deleted_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="verwijderd in de bron"
                    ),
                ),
                (
                    "job",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="feed_documents",
                        to="commitments.job",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="feed_documents",
                        to="commitments.letter",
                    ),
                ),
            ],
            options={
                "verbose_name": "stuk in een bron",
                "verbose_name_plural": "stukken in bronnen",
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="LetterIdentifier",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("document", "documentnummer"),
                            ("case", "zaaknummer"),
                            ("kst", "kst-nummer"),
                            ("guid", "kenmerk in het Gegevensmagazijn"),
                        ],
                        max_length=10,
                        verbose_name="soort",
                    ),
                ),
                ("value", models.CharField(max_length=60, verbose_name="nummer")),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="identifiers",
                        to="commitments.letter",
                    ),
                ),
            ],
            options={
                "verbose_name": "kenmerk",
                "verbose_name_plural": "kenmerken",
                "ordering": ("kind", "value"),
                "indexes": [models.Index(fields=["value"], name="identifier_by_value")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("kind", "case"), _negated=True),
                        fields=("kind", "value"),
                        name="identifier_is_one_letter",
                    ),
                    models.UniqueConstraint(
                        fields=("letter", "kind", "value"), name="identifier_once"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="LetterVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(verbose_name="versie")),
                ("text", models.TextField(verbose_name="tekst")),
                (
                    "text_sha256",
                    models.CharField(
                        max_length=64, unique=True, verbose_name="SHA-256 van de tekst"
                    ),
                ),
                (
                    "rules_version",
                    models.CharField(max_length=40, verbose_name="versie van de leesregels"),
                ),
                ("received_at", models.DateTimeField(verbose_name="binnengekomen op")),
                ("superseded_at", models.DateTimeField(verbose_name="vervangen op")),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="versions",
                        to="commitments.letter",
                    ),
                ),
            ],
            options={
                "verbose_name": "eerdere versie",
                "verbose_name_plural": "eerdere versies",
                "ordering": ("number",),
                "constraints": [
                    models.UniqueConstraint(fields=("letter", "number"), name="version_in_order")
                ],
            },
        ),
        migrations.CreateModel(
            name="Passage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("start", models.PositiveIntegerField(verbose_name="begin")),
                ("end", models.PositiveIntegerField(verbose_name="einde")),
                ("quote", models.TextField(verbose_name="citaat")),
                ("acts", models.CharField(max_length=80, verbose_name="wat de zin doet")),
                (
                    "firmness",
                    models.CharField(
                        blank=True,
                        choices=[("firm", "hard"), ("effort", "streven")],
                        max_length=10,
                        verbose_name="hardheid",
                    ),
                ),
                (
                    "deadline_wording",
                    models.TextField(blank=True, verbose_name="woorden van de termijn"),
                ),
                (
                    "deadline_kind",
                    models.CharField(blank=True, max_length=10, verbose_name="soort termijn"),
                ),
                (
                    "deadline_latest",
                    models.DateField(blank=True, null=True, verbose_name="uiterlijk"),
                ),
                ("object", models.TextField(blank=True, verbose_name="onderwerp")),
                (
                    "origin_wording",
                    models.TextField(blank=True, verbose_name="verwijst terug naar"),
                ),
                ("addressee", models.TextField(blank=True, verbose_name="gericht aan")),
                ("rule", models.CharField(max_length=100, verbose_name="regel")),
                (
                    "rules_version",
                    models.CharField(max_length=40, verbose_name="versie van de leesregels"),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="commitments.letter",
                    ),
                ),
                (
                    "only_in",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="commitments.letterversion",
                    ),
                ),
            ],
            options={
                "verbose_name": "passage",
                "verbose_name_plural": "passages",
                "ordering": ("start",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("end__gt", models.F("start"))),
                        name="passage_has_length",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("acts", ""), _negated=True),
                        name="passage_does_something",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("only_in", None)),
                        fields=("letter", "start", "end", "rules_version"),
                        name="passage_once_a_version",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Reference",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("start", models.PositiveIntegerField(verbose_name="begin")),
                ("end", models.PositiveIntegerField(verbose_name="einde")),
                ("wording", models.TextField(verbose_name="woorden")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("kamerstuk", "Kamerstuk"),
                            ("document", "document"),
                            ("case", "zaak"),
                            ("register", "toezegging in het register"),
                            ("handelingen", "Handelingen"),
                            ("aanhangsel", "Aanhangsel"),
                            ("debate", "debat"),
                            ("letter", "brief"),
                            ("motion", "motie"),
                            ("questions", "Kamervragen"),
                        ],
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                (
                    "dossier_number",
                    models.CharField(blank=True, max_length=40, verbose_name="dossier"),
                ),
                (
                    "paper_number",
                    models.CharField(blank=True, max_length=20, verbose_name="stuknummer"),
                ),
                ("identifier", models.CharField(blank=True, max_length=60, verbose_name="nummer")),
                ("name", models.TextField(blank=True, verbose_name="naam")),
                ("date", models.DateField(blank=True, null=True, verbose_name="datum")),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="references",
                        to="commitments.letter",
                    ),
                ),
                (
                    "passages",
                    models.ManyToManyField(
                        blank=True, related_name="references", to="commitments.passage"
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="cited_by",
                        to="commitments.letter",
                    ),
                ),
                (
                    "only_in",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="references",
                        to="commitments.letterversion",
                    ),
                ),
            ],
            options={
                "verbose_name": "verwijzing",
                "verbose_name_plural": "verwijzingen",
                "ordering": ("start", "pk"),
                "indexes": [
                    models.Index(
                        fields=["dossier_number", "paper_number"], name="reference_by_paper"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="LetterFile",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=255, verbose_name="naam")),
                ("file", models.FileField(max_length=200, upload_to="", verbose_name="bestand")),
                ("sha256", models.CharField(max_length=64, verbose_name="SHA-256")),
                ("size", models.PositiveBigIntegerField(verbose_name="grootte in bytes")),
                ("received_at", models.DateTimeField(verbose_name="binnengekomen op")),
                ("differing_text", models.TextField(blank=True, verbose_name="afwijkende tekst")),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="files",
                        to="commitments.letter",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="files",
                        to="commitments.source",
                    ),
                ),
                ("kind", models.CharField(blank=True, max_length=12, verbose_name="soort bestand")),
                (
                    "version",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="files",
                        to="commitments.letterversion",
                    ),
                ),
            ],
            options={
                "verbose_name": "bestand",
                "verbose_name_plural": "bestanden",
                "ordering": ("received_at", "pk"),
                "constraints": [
                    models.UniqueConstraint(fields=("letter", "sha256"), name="file_once_a_letter")
                ],
            },
        ),
        migrations.CreateModel(
            name="Party",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "feed_id",
                    models.UUIDField(
                        blank=True, null=True, unique=True, verbose_name="kenmerk in de bron"
                    ),
                ),
                (
                    "digest",
                    models.CharField(blank=True, max_length=32, verbose_name="vingerafdruk"),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="gewijzigd in de bron"
                    ),
                ),
                (
                    "deleted_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="verwijderd in de bron"
                    ),
                ),
                ("name", models.CharField(max_length=200, verbose_name="naam")),
                (
                    "abbreviation",
                    models.CharField(blank=True, max_length=40, verbose_name="afkorting"),
                ),
            ],
            options={
                "verbose_name": "fractie",
                "verbose_name_plural": "fracties",
                "ordering": ("name",),
            },
        ),
        migrations.CreateModel(
            name="Member",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "feed_id",
                    models.UUIDField(
                        blank=True, null=True, unique=True, verbose_name="kenmerk in de bron"
                    ),
                ),
                (
                    "digest",
                    models.CharField(blank=True, max_length=32, verbose_name="vingerafdruk"),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="gewijzigd in de bron"
                    ),
                ),
                (
                    "deleted_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="verwijderd in de bron"
                    ),
                ),
                ("name", models.CharField(max_length=200, verbose_name="naam")),
                (
                    "surname",
                    models.CharField(blank=True, max_length=120, verbose_name="achternaam"),
                ),
                (
                    "party",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="members",
                        to="commitments.party",
                    ),
                ),
            ],
            options={
                "verbose_name": "Kamerlid",
                "verbose_name_plural": "Kamerleden",
                "ordering": ("surname", "name"),
            },
        ),
        migrations.CreateModel(
            name="Commitment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("letter", "gelezen in een brief"),
                            ("register", "officieel register"),
                            ("hand", "met de hand vastgelegd"),
                        ],
                        max_length=10,
                        verbose_name="bron",
                    ),
                ),
                (
                    "words",
                    models.TextField(
                        blank=True, help_text="alleen zonder brief", verbose_name="woorden"
                    ),
                ),
                (
                    "promised_on",
                    models.DateField(blank=True, null=True, verbose_name="dag van toezegging"),
                ),
                (
                    "chamber",
                    models.CharField(
                        blank=True,
                        choices=[("TK", "Tweede Kamer"), ("EK", "Eerste Kamer")],
                        max_length=2,
                        verbose_name="Kamer",
                    ),
                ),
                ("addressee", models.TextField(blank=True, verbose_name="gericht aan")),
                ("object", models.TextField(blank=True, verbose_name="onderwerp")),
                (
                    "firmness",
                    models.CharField(
                        choices=[("firm", "hard"), ("effort", "streven")],
                        max_length=10,
                        verbose_name="hardheid",
                    ),
                ),
                (
                    "category",
                    models.CharField(
                        choices=[
                            ("informeren", "de Kamer informeren"),
                            ("beantwoording", "beantwoording Kamervragen"),
                        ],
                        default="informeren",
                        max_length=20,
                        verbose_name="categorie",
                    ),
                ),
                (
                    "deadline_wording",
                    models.TextField(blank=True, verbose_name="woorden van de termijn"),
                ),
                (
                    "deadline_kind",
                    models.CharField(
                        choices=[
                            ("date", "datum"),
                            ("vague", "vaag"),
                            ("event", "gebeurtenis"),
                            ("recurring", "terugkerend"),
                            ("none", "geen termijn"),
                        ],
                        max_length=10,
                        verbose_name="soort termijn",
                    ),
                ),
                (
                    "deadline_latest",
                    models.DateField(blank=True, null=True, verbose_name="uiterlijk"),
                ),
                (
                    "deadline_earliest",
                    models.DateField(blank=True, null=True, verbose_name="niet eerder dan"),
                ),
                (
                    "deadline_rule",
                    models.CharField(
                        blank=True, max_length=100, verbose_name="regel van de termijn"
                    ),
                ),
                (
                    "deadline_explanation",
                    models.TextField(blank=True, verbose_name="uitleg van de termijn"),
                ),
                (
                    "deadline_accepted",
                    models.BooleanField(default=False, verbose_name="termijn bevestigd"),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("found", "gevonden"),
                            ("open", "openstaand"),
                            ("partly", "deels voldaan"),
                            ("fulfilled", "voldaan"),
                            ("withdrawn", "vervallen"),
                            ("rejected", "afgewezen"),
                        ],
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                (
                    "fulfilled_on",
                    models.DateField(blank=True, null=True, verbose_name="voldaan op"),
                ),
                ("remaining", models.TextField(blank=True, verbose_name="wat nog openstaat")),
                (
                    "reject_reason",
                    models.CharField(blank=True, max_length=20, verbose_name="reden van afwijzing"),
                ),
                ("origin_wording", models.TextField(blank=True, verbose_name="herhaalt")),
                ("slip_days", models.IntegerField(default=0, verbose_name="verschoven in dagen")),
                (
                    "shifts",
                    models.PositiveSmallIntegerField(default=0, verbose_name="keren verschoven"),
                ),
                ("version", models.PositiveIntegerField(default=1, verbose_name="versie")),
                (
                    "double_of",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="doubles",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "origin",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="repeats",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "dossiers",
                    models.ManyToManyField(
                        blank=True, related_name="commitments", to="commitments.dossier"
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commitments",
                        to="commitments.letter",
                    ),
                ),
                (
                    "ministry",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commitments",
                        to="commitments.ministry",
                    ),
                ),
                (
                    "offices",
                    models.ManyToManyField(
                        blank=True, related_name="commitments", to="commitments.office"
                    ),
                ),
                (
                    "passages",
                    models.ManyToManyField(
                        blank=True, related_name="commitments", to="commitments.passage"
                    ),
                ),
                (
                    "debate",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commitments",
                        to="commitments.debate",
                    ),
                ),
                (
                    "members",
                    models.ManyToManyField(
                        blank=True, related_name="commitments", to="commitments.member"
                    ),
                ),
                (
                    "parties",
                    models.ManyToManyField(
                        blank=True, related_name="commitments", to="commitments.party"
                    ),
                ),
                (
                    "held_from",
                    models.DateField(blank=True, null=True, verbose_name="aangehouden vanaf"),
                ),
                (
                    "held_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("controversial", "controversieel verklaard"),
                            ("chamber", "op verzoek van de Kamer"),
                            ("court", "onder de rechter"),
                            ("other", "anders"),
                        ],
                        max_length=15,
                        verbose_name="reden van aanhouden",
                    ),
                ),
                (
                    "held_until",
                    models.DateField(blank=True, null=True, verbose_name="aangehouden tot en met"),
                ),
                (
                    "order_late",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(
                                deadline_latest__isnull=False,
                                status__in=("open", "partly"),
                                then=commitments.models.ordering.DayNumber("deadline_latest"),
                            ),
                            models.When(
                                status__in=("open", "partly"),
                                then=django.db.models.expressions.CombinedExpression(
                                    django.db.models.functions.comparison.Coalesce(
                                        commitments.models.ordering.DayNumber("promised_on"),
                                        models.Value(-100000),
                                    ),
                                    "+",
                                    models.Value(1000000),
                                ),
                            ),
                            default=django.db.models.expressions.CombinedExpression(
                                models.Value(2000000),
                                "-",
                                django.db.models.functions.comparison.Coalesce(
                                    commitments.models.ordering.DayNumber("promised_on"),
                                    models.Value(-100000),
                                ),
                            ),
                            output_field=models.IntegerField(),
                        ),
                        output_field=models.IntegerField(),
                    ),
                ),
                (
                    "order_promised",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.comparison.Coalesce(
                            commitments.models.ordering.DayNumber("promised_on"),
                            models.Value(-100000),
                        ),
                        output_field=models.IntegerField(),
                    ),
                ),
                (
                    "order_slip",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.expressions.CombinedExpression(
                            django.db.models.expressions.CombinedExpression(
                                models.F("slip_days"), "*", models.Value(100)
                            ),
                            "+",
                            models.F("shifts"),
                        ),
                        output_field=models.IntegerField(),
                    ),
                ),
                (
                    "forecast",
                    models.DateField(
                        blank=True, null=True, verbose_name="prognose van het ministerie"
                    ),
                ),
            ],
            options={
                "verbose_name": "toezegging",
                "verbose_name_plural": "toezeggingen",
                "ordering": ("-promised_on", "-pk"),
                "indexes": [
                    models.Index(
                        fields=["status", "deadline_latest"], name="commitment_by_deadline"
                    ),
                    models.Index(fields=["ministry", "status"], name="commitment_by_ministry"),
                    models.Index(
                        fields=["ministry", "-promised_on", "-id"], name="commitment_by_promise"
                    ),
                    models.Index(fields=["order_late", "id"], name="commitment_order_late"),
                    models.Index(fields=["order_promised", "id"], name="commitment_order_promised"),
                    models.Index(fields=["order_slip", "id"], name="commitment_order_slip"),
                    models.Index(
                        fields=["ministry", "order_late", "id"], name="commitment_ministry_late"
                    ),
                    models.Index(
                        condition=models.Q(("double_of", None), _negated=True),
                        fields=["double_of"],
                        name="commitment_by_double",
                    ),
                    models.Index(
                        condition=models.Q(("origin", None), _negated=True),
                        fields=["origin"],
                        name="commitment_by_origin",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("deadline_kind", "date"), _negated=True),
                            ("deadline_latest__isnull", False),
                            _connector="OR",
                        ),
                        name="date_has_latest",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("deadline_latest", None),
                            ("deadline_kind__in", ("date", "recurring", "event")),
                            _connector="OR",
                        ),
                        name="vague_has_no_latest",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "fulfilled"), _negated=True),
                            ("fulfilled_on__isnull", False),
                            ("source", "register"),
                            _connector="OR",
                        ),
                        name="fulfilled_has_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("source", "letter"), _negated=True),
                            ("letter__isnull", False),
                            _connector="OR",
                        ),
                        name="read_in_a_letter",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "rejected"), _negated=True),
                            models.Q(("reject_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="rejected_has_reason",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("held_from", None), ("held_reason", ""), ("held_until", None)
                            ),
                            models.Q(
                                ("held_until__gte", models.F("held_from")),
                                models.Q(("held_reason", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="hold_is_whole",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("found", "gevonden"),
                            ("recorded", "met de hand vastgelegd"),
                            ("imported", "overgenomen uit het register"),
                            ("confirmed", "bevestigd"),
                            ("rejected", "afgewezen"),
                            ("fulfilled", "voldaan"),
                            ("partly", "deels voldaan"),
                            ("withdrawn", "vervallen"),
                            ("reopened", "heropend"),
                            ("undone", "ongedaan gemaakt"),
                            ("source_deleted", "verwijderd uit het register"),
                            ("deadline_accepted", "termijn bevestigd"),
                            ("deadline_changed", "termijn gewijzigd"),
                            ("link_proposed", "koppeling voorgesteld"),
                            ("link_decided", "over koppeling besloten"),
                            ("edited", "gegevens aangepast"),
                            ("became_overdue", "te laat geworden"),
                            ("target_passed", "streefdatum verstreken"),
                            ("overdue_withdrawn", "'te laat' ingetrokken"),
                            ("due_soon", "termijn bijna voorbij"),
                            ("attention", "lang open zonder datum"),
                            ("held", "aangehouden"),
                            ("released", "niet langer aangehouden"),
                            ("handed_over", "overgedragen"),
                            ("planned", "afleveringen vastgelegd"),
                            ("delivered", "over aflevering besloten"),
                            ("split", "gesplitst"),
                            ("merged", "samengevoegd"),
                            ("proposed", "voorstel van het ministerie"),
                            ("proposal_decided", "over voorstel besloten"),
                            ("forecast", "prognose gegeven"),
                            ("reacted", "reactie van het ministerie"),
                            ("objected", "oordeel van een Kamerlid"),
                            ("correction_closed", "melding afgehandeld"),
                            ("ruled", "besluit van de commissie"),
                        ],
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("actor_name", models.CharField(max_length=200, verbose_name="door")),
                ("actor_role", models.CharField(max_length=100, verbose_name="rol")),
                (
                    "actor_id",
                    models.BigIntegerField(blank=True, null=True, verbose_name="accountnummer"),
                ),
                ("recorded_at", models.DateTimeField(db_index=True, verbose_name="vastgelegd op")),
                ("effective_on", models.DateField(verbose_name="geldt vanaf")),
                (
                    "from_status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("found", "gevonden"),
                            ("open", "openstaand"),
                            ("partly", "deels voldaan"),
                            ("fulfilled", "voldaan"),
                            ("withdrawn", "vervallen"),
                            ("rejected", "afgewezen"),
                        ],
                        max_length=10,
                        verbose_name="van",
                    ),
                ),
                (
                    "to_status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("found", "gevonden"),
                            ("open", "openstaand"),
                            ("partly", "deels voldaan"),
                            ("fulfilled", "voldaan"),
                            ("withdrawn", "vervallen"),
                            ("rejected", "afgewezen"),
                        ],
                        max_length=10,
                        verbose_name="naar",
                    ),
                ),
                ("why", models.TextField(blank=True, verbose_name="waarom")),
                ("before", models.JSONField(default=dict, verbose_name="voor")),
                ("after", models.JSONField(default=dict, verbose_name="na")),
                ("deadline", models.DateField(blank=True, null=True, verbose_name="termijn")),
                ("quiet", models.BooleanField(default=False, verbose_name="niet mailen")),
                (
                    "commitment",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "undoes",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="undone_by",
                        to="commitments.event",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="commitments.letter",
                    ),
                ),
                (
                    "round",
                    models.PositiveSmallIntegerField(db_default=0, default=0, verbose_name="ronde"),
                ),
            ],
            options={
                "verbose_name": "gebeurtenis",
                "verbose_name_plural": "gebeurtenissen",
                "ordering": ("recorded_at", "pk"),
                "indexes": [
                    models.Index(
                        condition=models.Q(("letter__isnull", False)),
                        fields=["letter"],
                        name="event_by_letter",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("commitment__isnull", False),
                            ("letter__isnull", False),
                            _connector="OR",
                        ),
                        name="event_is_about_something",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                (
                                    "kind__in",
                                    (
                                        "became_overdue",
                                        "target_passed",
                                        "overdue_withdrawn",
                                        "due_soon",
                                        "attention",
                                    ),
                                ),
                                _negated=True,
                            ),
                            ("deadline__isnull", False),
                            _connector="OR",
                        ),
                        name="clock_event_has_deadline",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                (
                                    "became_overdue",
                                    "target_passed",
                                    "overdue_withdrawn",
                                    "due_soon",
                                    "attention",
                                ),
                            )
                        ),
                        fields=("commitment", "kind", "deadline", "round"),
                        name="clock_event_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DeadlineChange",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("postponed", "uitstel door de bewindspersoon"),
                            ("repeated", "opnieuw toegezegd met een andere termijn"),
                            ("corrected", "verbetering van de lezing"),
                            ("calendar", "kalender"),
                            ("undone", "ongedaan gemaakt"),
                        ],
                        max_length=20,
                        verbose_name="reden",
                    ),
                ),
                ("why", models.TextField(blank=True, verbose_name="toelichting")),
                ("old_kind", models.CharField(max_length=10, verbose_name="oude soort")),
                ("old_wording", models.TextField(blank=True, verbose_name="oude woorden")),
                (
                    "old_latest",
                    models.DateField(blank=True, null=True, verbose_name="oude uiterste dag"),
                ),
                ("new_kind", models.CharField(max_length=10, verbose_name="nieuwe soort")),
                ("new_wording", models.TextField(blank=True, verbose_name="nieuwe woorden")),
                (
                    "new_latest",
                    models.DateField(blank=True, null=True, verbose_name="nieuwe uiterste dag"),
                ),
                (
                    "slip_days",
                    models.IntegerField(
                        blank=True, null=True, verbose_name="verschuiving in dagen"
                    ),
                ),
                ("recorded_at", models.DateTimeField(verbose_name="vastgelegd op")),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="deadline_changes",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "event",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="deadline_change",
                        to="commitments.event",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="deadline_changes",
                        to="commitments.letter",
                    ),
                ),
            ],
            options={
                "verbose_name": "wijziging van een termijn",
                "verbose_name_plural": "wijzigingen van termijnen",
                "ordering": ("recorded_at", "pk"),
            },
        ),
        migrations.CreateModel(
            name="CommitmentState",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("recorded_from", models.DateTimeField(verbose_name="bekend vanaf")),
                (
                    "recorded_until",
                    models.DateTimeField(blank=True, null=True, verbose_name="bekend tot"),
                ),
                ("effective_on", models.DateField(verbose_name="geldt vanaf")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("found", "gevonden"),
                            ("open", "openstaand"),
                            ("partly", "deels voldaan"),
                            ("fulfilled", "voldaan"),
                            ("withdrawn", "vervallen"),
                            ("rejected", "afgewezen"),
                        ],
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                ("firmness", models.CharField(max_length=10, verbose_name="hardheid")),
                ("deadline_kind", models.CharField(max_length=10, verbose_name="soort termijn")),
                (
                    "deadline_latest",
                    models.DateField(blank=True, null=True, verbose_name="uiterlijk"),
                ),
                ("deadline_accepted", models.BooleanField(verbose_name="termijn bevestigd")),
                (
                    "fulfilled_on",
                    models.DateField(blank=True, null=True, verbose_name="voldaan op"),
                ),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="states",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "event",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="state",
                        to="commitments.event",
                    ),
                ),
                (
                    "ministry",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="commitments.ministry",
                    ),
                ),
                (
                    "held_until",
                    models.DateField(blank=True, null=True, verbose_name="aangehouden tot en met"),
                ),
            ],
            options={
                "verbose_name": "stand",
                "verbose_name_plural": "standen",
                "ordering": ("recorded_from", "pk"),
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("recorded_until", None)),
                        fields=("commitment",),
                        name="one_current_state",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="User",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                ),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                (
                    "email",
                    models.EmailField(max_length=254, unique=True, verbose_name="e-mailadres"),
                ),
                ("name", models.CharField(blank=True, max_length=200, verbose_name="naam")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("reader", "lezer"),
                            ("member", "Kamerlid of medewerker"),
                            ("ministry", "ministerie"),
                            ("griffie", "griffie"),
                            ("administrator", "beheerder"),
                        ],
                        default="reader",
                        max_length=20,
                        verbose_name="rol",
                    ),
                ),
                ("is_active", models.BooleanField(default=True, verbose_name="actief")),
                ("is_staff", models.BooleanField(default=False, verbose_name="mag in het beheer")),
                (
                    "created_at",
                    models.DateTimeField(auto_now_add=True, verbose_name="aangemaakt op"),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
                (
                    "ministry",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="commitments.ministry",
                        verbose_name="ministerie",
                    ),
                ),
                (
                    "chamber",
                    models.CharField(
                        blank=True,
                        choices=[("TK", "Tweede Kamer"), ("EK", "Eerste Kamer")],
                        help_text="Van een griffie: alleen toezeggingen aan deze Kamer. Leeg: beide.",
                        max_length=2,
                        verbose_name="Kamer",
                    ),
                ),
                (
                    "committees",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Waarvoor een griffie werkt; de wachtrij begint daarmee.",
                        to="commitments.committee",
                        verbose_name="commissies",
                    ),
                ),
                (
                    "member",
                    models.ForeignKey(
                        blank=True,
                        help_text="Voor wie dit account van een Kamerlid of medewerker werkt.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="commitments.member",
                        verbose_name="Kamerlid",
                    ),
                ),
                (
                    "stands_in_for",
                    models.ManyToManyField(
                        blank=True, to=settings.AUTH_USER_MODEL, verbose_name="vervangt"
                    ),
                ),
            ],
            options={
                "verbose_name": "account",
                "verbose_name_plural": "accounts",
            },
        ),
        migrations.CreateModel(
            name="Subscriber",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "email",
                    models.EmailField(max_length=254, unique=True, verbose_name="e-mailadres"),
                ),
                (
                    "key",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, unique=True, verbose_name="sleutel"
                    ),
                ),
                ("created_at", models.DateTimeField(verbose_name="aangemeld op")),
                (
                    "asked_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="laatste bevestigingsmail"
                    ),
                ),
                (
                    "confirmed_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="bevestigd op"),
                ),
                (
                    "stopped_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="gestopt op"),
                ),
                ("bounces", models.PositiveSmallIntegerField(default=0, verbose_name="geweigerd")),
                (
                    "snoozed_until",
                    models.DateTimeField(blank=True, null=True, verbose_name="pauze tot"),
                ),
                (
                    "suppressed_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="onbereikbaar sinds"),
                ),
                (
                    "suppressed_why",
                    models.TextField(blank=True, verbose_name="waarom onbereikbaar"),
                ),
                (
                    "user",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="subscriber",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="account",
                    ),
                ),
            ],
            options={
                "verbose_name": "abonnee",
                "verbose_name_plural": "abonnees",
            },
        ),
        migrations.CreateModel(
            name="Link",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "relation",
                    models.CharField(
                        choices=[
                            ("fulfils", "voldoet"),
                            ("fulfils_partly", "voldoet deels"),
                            ("postpones", "stelt uit"),
                            ("repeats", "herhaalt"),
                            ("withdraws", "trekt in"),
                            ("mentions", "noemt"),
                        ],
                        max_length=20,
                        verbose_name="relatie",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("proposed", "voorgesteld"),
                            ("confirmed", "bevestigd"),
                            ("rejected", "afgewezen"),
                            ("undone", "ongedaan gemaakt"),
                        ],
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                ("score", models.FloatField(blank=True, null=True, verbose_name="score")),
                ("reasons", models.JSONField(blank=True, default=list, verbose_name="redenen")),
                ("proposed_by", models.CharField(max_length=200, verbose_name="voorgesteld door")),
                ("proposed_at", models.DateTimeField(verbose_name="voorgesteld op")),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="links",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decided_links",
                        to="commitments.event",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="links",
                        to="commitments.letter",
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="links",
                        to="commitments.passage",
                    ),
                ),
                ("start", models.PositiveIntegerField(blank=True, null=True, verbose_name="begin")),
                ("end", models.PositiveIntegerField(blank=True, null=True, verbose_name="einde")),
                (
                    "deadline_kind",
                    models.CharField(
                        blank=True, max_length=10, verbose_name="soort nieuwe termijn"
                    ),
                ),
                (
                    "deadline_wording",
                    models.TextField(blank=True, verbose_name="woorden van de nieuwe termijn"),
                ),
                (
                    "deadline_latest",
                    models.DateField(blank=True, null=True, verbose_name="nieuwe uiterste dag"),
                ),
                ("evidence", models.CharField(blank=True, max_length=300, verbose_name="bewijs")),
            ],
            options={
                "verbose_name": "koppeling",
                "verbose_name_plural": "koppelingen",
                "ordering": ("proposed_at", "pk"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("commitment", "letter", "relation"), name="one_link_of_a_relation"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state", "proposed"), ("event__isnull", False), _connector="OR"
                        ),
                        name="decided_link_has_event",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Subscription",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("criteria", models.TextField(blank=True, verbose_name="filter")),
                ("created_at", models.DateTimeField(verbose_name="aangemaakt op")),
                (
                    "confirmed_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="bevestigd op"),
                ),
                (
                    "stopped_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="gestopt op"),
                ),
                (
                    "matched_until",
                    models.DateTimeField(blank=True, null=True, verbose_name="vergeleken tot"),
                ),
                (
                    "subscriber",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="subscriptions",
                        to="commitments.subscriber",
                    ),
                ),
                (
                    "cadence",
                    models.CharField(
                        choices=[
                            ("at_once", "zodra er iets is"),
                            ("daily", "elke dag"),
                            ("weekly", "elke week"),
                            ("monthly", "elke maand"),
                        ],
                        default="at_once",
                        max_length=10,
                        verbose_name="hoe vaak",
                    ),
                ),
                (
                    "due_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="volgende keer"),
                ),
                ("hour", models.PositiveSmallIntegerField(default=8, verbose_name="uur")),
                (
                    "topics",
                    models.JSONField(
                        default=commitments.models.subscriptions.usual_topics,
                        verbose_name="waarover",
                    ),
                ),
                (
                    "weekday",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (0, "maandag"),
                            (1, "dinsdag"),
                            (2, "woensdag"),
                            (3, "donderdag"),
                            (4, "vrijdag"),
                            (5, "zaterdag"),
                            (6, "zondag"),
                        ],
                        default=0,
                        verbose_name="dag",
                    ),
                ),
            ],
            options={
                "verbose_name": "abonnement",
                "verbose_name_plural": "abonnementen",
                "constraints": [
                    models.UniqueConstraint(fields=("subscriber", "criteria"), name="filter_once"),
                    models.CheckConstraint(
                        condition=models.Q(("hour__lt", 24), ("weekday__lt", 7)),
                        name="a_time_of_week",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Delivery",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("confirmation", "bevestiging"),
                            ("manage", "link om te beheren"),
                            ("digest", "overzichtsmail"),
                            ("package", "debatpakket"),
                            ("queue", "stand van de griffie"),
                            ("ministry", "lijst van het ministerie"),
                            ("failures", "mislukte opdrachten"),
                        ],
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("ready", "klaar om te verzenden"),
                            ("sending", "wordt verzonden"),
                            ("sent", "verzonden"),
                            ("failed", "mislukt"),
                            ("empty", "niets meer te melden"),
                            ("returned", "teruggekomen"),
                        ],
                        default="ready",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                (
                    "message_id",
                    models.CharField(max_length=255, unique=True, verbose_name="Message-ID"),
                ),
                ("created_at", models.DateTimeField(verbose_name="klaargezet op")),
                ("not_before", models.DateTimeField(verbose_name="niet eerder dan")),
                (
                    "claimed_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="opgepakt op"),
                ),
                (
                    "sent_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="verzonden op"),
                ),
                ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="pogingen")),
                ("error", models.TextField(blank=True, verbose_name="fout")),
                (
                    "subscriber",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="deliveries",
                        to="commitments.subscriber",
                    ),
                ),
                (
                    "subscription",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="confirmations",
                        to="commitments.subscription",
                    ),
                ),
                ("catches_up", models.BooleanField(default=False, verbose_name="haalt in")),
                (
                    "claim",
                    models.UUIDField(
                        blank=True, editable=False, null=True, verbose_name="opgepakt door"
                    ),
                ),
                ("slot", models.CharField(blank=True, max_length=40, verbose_name="periode")),
            ],
            options={
                "verbose_name": "verzending",
                "verbose_name_plural": "verzendingen",
                "ordering": ("created_at", "pk"),
                "indexes": [
                    models.Index(fields=["state", "not_before"], name="delivery_by_state"),
                    models.Index(
                        models.OrderBy(models.F("sent_at"), descending=True),
                        condition=models.Q(("state", "sent")),
                        name="delivery_sent",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("slot", ""), _negated=True),
                        fields=("subscriber", "kind", "slot"),
                        name="one_staff_mail_a_period",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DeliveryItem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "delivery",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="items",
                        to="commitments.delivery",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="deliveries",
                        to="commitments.event",
                    ),
                ),
                (
                    "subscriber",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="items",
                        to="commitments.subscriber",
                    ),
                ),
                (
                    "reason",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="items",
                        to="commitments.subscription",
                    ),
                ),
                ("told", models.BooleanField(default=True, verbose_name="verteld")),
            ],
            options={
                "verbose_name": "verzonden gebeurtenis",
                "verbose_name_plural": "verzonden gebeurtenissen",
                "constraints": [
                    models.UniqueConstraint(fields=("subscriber", "event"), name="told_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="DoubleProposal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("proposed", "voorgesteld"),
                            ("confirmed", "bevestigd"),
                            ("rejected", "afgewezen"),
                            ("undone", "ongedaan gemaakt"),
                        ],
                        default="proposed",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                ("score", models.FloatField(verbose_name="score")),
                ("reasons", models.JSONField(default=list, verbose_name="redenen")),
                ("proposed_at", models.DateTimeField(verbose_name="voorgesteld op")),
                (
                    "event",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="commitments.event",
                    ),
                ),
                (
                    "found",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="double_proposals",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "kept",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="proposed_doubles",
                        to="commitments.commitment",
                    ),
                ),
            ],
            options={
                "verbose_name": "mogelijke dubbel",
                "verbose_name_plural": "mogelijke dubbelen",
                "ordering": ("proposed_at", "pk"),
                "constraints": [
                    models.UniqueConstraint(fields=("found", "kept"), name="double_proposed_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state", "proposed"), ("event__isnull", False), _connector="OR"
                        ),
                        name="decided_double_has_event",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RegisterEntry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "feed_id",
                    models.UUIDField(
                        blank=True, null=True, unique=True, verbose_name="kenmerk in de bron"
                    ),
                ),
                (
                    "digest",
                    models.CharField(blank=True, max_length=32, verbose_name="vingerafdruk"),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="gewijzigd in de bron"
                    ),
                ),
                (
                    "deleted_at",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="verwijderd in de bron"
                    ),
                ),
                (
                    "chamber",
                    models.CharField(
                        choices=[("TK", "Tweede Kamer"), ("EK", "Eerste Kamer")],
                        max_length=2,
                        verbose_name="Kamer",
                    ),
                ),
                (
                    "number",
                    models.CharField(blank=True, max_length=40, verbose_name="registernummer"),
                ),
                (
                    "status",
                    models.CharField(
                        blank=True, max_length=80, verbose_name="status volgens het register"
                    ),
                ),
                ("text", models.TextField(blank=True, verbose_name="tekst")),
                ("notes", models.TextField(blank=True, verbose_name="notities")),
                (
                    "speaker",
                    models.CharField(blank=True, max_length=200, verbose_name="bewindspersoon"),
                ),
                ("office", models.CharField(blank=True, max_length=300, verbose_name="functie")),
                (
                    "ministry_name",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="ministerie volgens het register"
                    ),
                ),
                (
                    "debate_number",
                    models.CharField(blank=True, max_length=20, verbose_name="activiteit"),
                ),
                (
                    "created_on",
                    models.DateField(blank=True, null=True, verbose_name="aangemaakt op"),
                ),
                (
                    "fulfilled_on",
                    models.DateField(
                        blank=True, null=True, verbose_name="nagekomen op volgens het register"
                    ),
                ),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="register_entries",
                        to="commitments.commitment",
                        verbose_name="toezegging",
                    ),
                ),
                (
                    "findable",
                    models.BooleanField(
                        db_default=False, default=False, verbose_name="te vinden door brieven"
                    ),
                ),
            ],
            options={
                "verbose_name": "registerregel",
                "verbose_name_plural": "registerregels",
                "ordering": ("-created_on", "-pk"),
                "indexes": [
                    models.Index(fields=["number"], name="register_by_number"),
                    models.Index(
                        condition=models.Q(("findable", False)),
                        fields=["id"],
                        name="register_to_be_findable",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RegisterLetter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "identifier",
                    models.CharField(max_length=60, verbose_name="document- of zaaknummer"),
                ),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="letters",
                        to="commitments.registerentry",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="register_letters",
                        to="commitments.letter",
                    ),
                ),
            ],
            options={
                "verbose_name": "brief volgens het register",
                "verbose_name_plural": "brieven volgens het register",
                "ordering": ("pk",),
                "indexes": [
                    models.Index(
                        condition=models.Q(("letter", None)),
                        fields=["identifier"],
                        name="register_letter_awaited",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("entry", "identifier"), name="register_letter_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RegisterRelation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "tie",
                    models.CharField(
                        choices=[
                            ("repeats", "is een herhaling van"),
                            ("changes", "is een wijziging van"),
                            ("adds", "is een aanvulling op"),
                        ],
                        max_length=10,
                        verbose_name="verband",
                    ),
                ),
                ("other_feed_id", models.UUIDField(verbose_name="de andere regel")),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="relations",
                        to="commitments.registerentry",
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="related_by",
                        to="commitments.registerentry",
                    ),
                ),
            ],
            options={
                "verbose_name": "verband in het register",
                "verbose_name_plural": "verbanden in het register",
                "ordering": ("pk",),
                "indexes": [
                    models.Index(
                        condition=models.Q(("other", None)),
                        fields=["other_feed_id"],
                        name="register_relation_awaited",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("entry", "tie", "other_feed_id"), name="register_relation_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SyncRun",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "feed",
                    models.CharField(
                        choices=[
                            ("fractie", "fracties (Tweede Kamer)"),
                            ("persoon", "Kamerleden (Tweede Kamer)"),
                            ("commissie", "commissies (Tweede Kamer)"),
                            ("activiteit", "activiteiten (Tweede Kamer)"),
                            ("toezegging", "toezeggingen (Tweede Kamer)"),
                            ("verwijderd", "verwijderde toezeggingen (SyncFeed)"),
                            ("document", "documenten (Tweede Kamer)"),
                            ("sru", "officiële bekendmakingen (KOOP)"),
                        ],
                        max_length=20,
                        verbose_name="lijst",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("queued", "wacht"),
                            ("running", "bezig"),
                            ("done", "klaar"),
                            ("failed", "mislukt"),
                        ],
                        default="queued",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                ("asked_by", models.CharField(max_length=200, verbose_name="gevraagd door")),
                ("worker", models.CharField(blank=True, max_length=120, verbose_name="werker")),
                ("created_at", models.DateTimeField(verbose_name="gevraagd op")),
                (
                    "started_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="begonnen op"),
                ),
                (
                    "heartbeat_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="laatst gezien op"),
                ),
                (
                    "finished_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="klaar op"),
                ),
                (
                    "total",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="verwacht"),
                ),
                ("seen", models.PositiveIntegerField(default=0, verbose_name="gezien")),
                ("new", models.PositiveIntegerField(default=0, verbose_name="nieuw")),
                ("changed", models.PositiveIntegerField(default=0, verbose_name="gewijzigd")),
                ("deleted", models.PositiveIntegerField(default=0, verbose_name="verwijderd")),
                ("faulty", models.PositiveIntegerField(default=0, verbose_name="fout")),
                ("message", models.TextField(blank=True, verbose_name="uitleg")),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sync_runs",
                        to="commitments.source",
                    ),
                ),
            ],
            options={
                "verbose_name": "synchronisatie",
                "verbose_name_plural": "synchronisaties",
                "ordering": ("-created_at", "-pk"),
                "indexes": [models.Index(fields=["feed", "state"], name="sync_run_by_feed")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("state", "running")),
                        fields=("feed",),
                        name="one_run_a_feed",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Stem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.CharField(max_length=80, unique=True, verbose_name="stam")),
                (
                    "held_by",
                    models.PositiveIntegerField(default=0, verbose_name="aantal toezeggingen"),
                ),
            ],
            options={
                "verbose_name": "stam",
                "verbose_name_plural": "stammen",
            },
        ),
        migrations.CreateModel(
            name="Posting",
            fields=[
                (
                    "stem",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="postings",
                        to="commitments.stem",
                        verbose_name="stam",
                    ),
                ),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="postings",
                        to="commitments.commitment",
                        verbose_name="toezegging",
                    ),
                ),
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "stem_id",
                        "commitment_id",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("weight", models.PositiveSmallIntegerField(verbose_name="gewicht")),
            ],
            options={
                "verbose_name": "vindplaats",
                "verbose_name_plural": "vindplaatsen",
            },
        ),
        migrations.CreateModel(
            name="Rematch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "commitment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rematch",
                        to="commitments.commitment",
                    ),
                ),
                ("asked_at", models.DateTimeField(verbose_name="gevraagd op")),
            ],
            options={
                "verbose_name": "nieuwe vergelijking",
                "verbose_name_plural": "nieuwe vergelijkingen",
                "ordering": ("asked_at", "pk"),
            },
        ),
        migrations.CreateModel(
            name="Instalment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("latest", models.DateField(verbose_name="uiterlijk")),
                ("wording", models.CharField(blank=True, max_length=200, verbose_name="wat")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("due", "nog te leveren"),
                            ("delivered", "geleverd"),
                            ("dropped", "vervallen"),
                        ],
                        default="due",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                (
                    "delivered_on",
                    models.DateField(blank=True, null=True, verbose_name="geleverd op"),
                ),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="instalments",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="instalments",
                        to="commitments.letter",
                    ),
                ),
            ],
            options={
                "verbose_name": "aflevering",
                "verbose_name_plural": "afleveringen",
                "ordering": ("latest", "pk"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("commitment", "latest"), name="instalment_once_a_day"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("delivered_on__isnull", False), ("state", "delivered")),
                            models.Q(
                                models.Q(("state", "delivered"), _negated=True),
                                ("delivered_on", None),
                            ),
                            _connector="OR",
                        ),
                        name="delivered_has_date",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SearchText",
            fields=[
                (
                    "commitment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="search_text",
                        serialize=False,
                        to="commitments.commitment",
                    ),
                ),
                ("stems", models.TextField(verbose_name="stammen")),
            ],
            options={
                "verbose_name": "zoektekst",
                "verbose_name_plural": "zoekteksten",
            },
        ),
        migrations.CreateModel(
            name="Turn",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("task", models.CharField(max_length=40, unique=True, verbose_name="taak")),
                ("taken_at", models.DateTimeField(verbose_name="begonnen op")),
                (
                    "finished_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="klaar op"),
                ),
            ],
            options={
                "verbose_name": "beurt",
                "verbose_name_plural": "beurten",
            },
        ),
        migrations.CreateModel(
            name="Assignment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("assigned_by", models.CharField(max_length=200, verbose_name="door")),
                ("assigned_at", models.DateTimeField(verbose_name="op")),
                (
                    "commitment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="assignment",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="assignments",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "toewijzing",
                "verbose_name_plural": "toewijzingen",
            },
        ),
        migrations.CreateModel(
            name="Notice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("address", models.EmailField(max_length=254, verbose_name="aan")),
                ("subject", models.CharField(max_length=200, verbose_name="onderwerp")),
                ("body", models.TextField(verbose_name="tekst")),
                (
                    "attachment_name",
                    models.CharField(blank=True, max_length=100, verbose_name="bijlage"),
                ),
                ("attachment", models.TextField(blank=True, verbose_name="inhoud van de bijlage")),
                (
                    "message_id",
                    models.CharField(max_length=255, unique=True, verbose_name="Message-ID"),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("ready", "klaar om te verzenden"),
                            ("sending", "wordt verzonden"),
                            ("sent", "verzonden"),
                            ("failed", "mislukt"),
                        ],
                        default="ready",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                ("created_at", models.DateTimeField(verbose_name="klaargezet op")),
                ("not_before", models.DateTimeField(verbose_name="niet eerder dan")),
                (
                    "claimed_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="opgepakt op"),
                ),
                (
                    "sent_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="verzonden op"),
                ),
                ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="pogingen")),
                ("error", models.TextField(blank=True, verbose_name="fout")),
                ("html", models.TextField(blank=True, db_default="", verbose_name="als HTML")),
            ],
            options={
                "verbose_name": "bericht",
                "verbose_name_plural": "berichten",
                "ordering": ("created_at", "pk"),
                "indexes": [models.Index(fields=["state", "not_before"], name="notice_by_state")],
            },
        ),
        migrations.CreateModel(
            name="Correction",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.TextField(verbose_name="wat niet klopt")),
                (
                    "email",
                    models.EmailField(blank=True, max_length=254, verbose_name="e-mailadres"),
                ),
                ("sent_at", models.DateTimeField(verbose_name="ontvangen op")),
                (
                    "state",
                    models.CharField(
                        choices=[("waiting", "wacht op een antwoord"), ("answered", "beantwoord")],
                        default="waiting",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                ("answer", models.TextField(blank=True, verbose_name="antwoord")),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="corrections",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="commitments.event",
                    ),
                ),
            ],
            options={
                "verbose_name": "melding van een lezer",
                "verbose_name_plural": "meldingen van lezers",
                "ordering": ("sent_at", "pk"),
                "indexes": [
                    models.Index(
                        condition=models.Q(("state", "waiting")),
                        fields=["sent_at"],
                        name="correction_waits",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state", "waiting"), ("event__isnull", False), _connector="OR"
                        ),
                        name="answered_correction_has_event",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MinistryProposal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("fulfil", "voldaan"),
                            ("term", "nieuwe termijn"),
                            ("transfer", "hoort bij een ander ministerie"),
                            ("remark", "opmerking"),
                        ],
                        max_length=10,
                        verbose_name="soort",
                    ),
                ),
                (
                    "fulfilled_on",
                    models.DateField(blank=True, null=True, verbose_name="voldaan op"),
                ),
                (
                    "deadline_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("date", "datum"),
                            ("vague", "vaag"),
                            ("event", "gebeurtenis"),
                            ("recurring", "terugkerend"),
                            ("none", "geen termijn"),
                        ],
                        max_length=10,
                        verbose_name="soort termijn",
                    ),
                ),
                (
                    "deadline_latest",
                    models.DateField(blank=True, null=True, verbose_name="uiterlijk"),
                ),
                (
                    "deadline_wording",
                    models.CharField(
                        blank=True, max_length=500, verbose_name="woorden van de termijn"
                    ),
                ),
                ("why", models.TextField(verbose_name="toelichting")),
                ("proposed_by", models.CharField(max_length=200, verbose_name="voorgesteld door")),
                ("proposed_at", models.DateTimeField(verbose_name="voorgesteld op")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "ligt bij de griffie"),
                            ("accepted", "overgenomen"),
                            ("refused", "niet overgenomen"),
                            ("retracted", "teruggenomen"),
                        ],
                        default="waiting",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ministry_proposals",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decided_proposals",
                        to="commitments.event",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="commitments.letter",
                    ),
                ),
                (
                    "ministry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="proposals",
                        to="commitments.ministry",
                    ),
                ),
                (
                    "to_ministry",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="commitments.ministry",
                    ),
                ),
            ],
            options={
                "verbose_name": "voorstel van een ministerie",
                "verbose_name_plural": "voorstellen van ministeries",
                "ordering": ("proposed_at", "pk"),
                "indexes": [
                    models.Index(
                        condition=models.Q(("state", "waiting")),
                        fields=["commitment"],
                        name="proposal_waiting",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("state", "waiting")),
                        fields=("commitment", "kind"),
                        name="one_waiting_proposal_of_a_kind",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ("accepted", "refused")), _negated=True),
                            ("event__isnull", False),
                            _connector="OR",
                        ),
                        name="decided_proposal_has_event",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Statement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("reaction", "reactie van het ministerie"),
                            ("objection", "niet voldaan naar mijn oordeel"),
                        ],
                        max_length=10,
                        verbose_name="soort",
                    ),
                ),
                ("text", models.TextField(verbose_name="tekst")),
                ("made_by", models.CharField(max_length=200, verbose_name="door")),
                ("made_at", models.DateTimeField(verbose_name="op")),
                (
                    "retracted_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="teruggenomen op"),
                ),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "member",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="commitments.member",
                    ),
                ),
                (
                    "ministry",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="commitments.ministry",
                    ),
                ),
            ],
            options={
                "verbose_name": "verklaring",
                "verbose_name_plural": "verklaringen",
                "ordering": ("made_at", "pk"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "reaction"), ("ministry__isnull", False)),
                            models.Q(("kind", "objection"), ("member__isnull", False)),
                            _connector="OR",
                        ),
                        name="statement_is_somebodys",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, unique=True, verbose_name="sleutel"
                    ),
                ),
                ("email", models.EmailField(max_length=254, verbose_name="e-mailadres")),
                ("name", models.CharField(max_length=200, verbose_name="naam")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("reader", "lezer"),
                            ("member", "Kamerlid of medewerker"),
                            ("ministry", "ministerie"),
                            ("griffie", "griffie"),
                            ("administrator", "beheerder"),
                        ],
                        max_length=20,
                        verbose_name="rol",
                    ),
                ),
                ("invited_by", models.CharField(max_length=200, verbose_name="uitgenodigd door")),
                ("invited_at", models.DateTimeField(verbose_name="uitgenodigd op")),
                (
                    "accepted_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="aangenomen op"),
                ),
                (
                    "member",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="commitments.member",
                        verbose_name="Kamerlid",
                    ),
                ),
                (
                    "ministry",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="commitments.ministry",
                        verbose_name="ministerie",
                    ),
                ),
            ],
            options={
                "verbose_name": "uitnodiging",
                "verbose_name_plural": "uitnodigingen",
                "ordering": ("-invited_at", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="Rappel",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField(unique=True, verbose_name="nummer")),
                ("on", models.DateField(verbose_name="peildatum")),
                (
                    "address",
                    models.EmailField(blank=True, max_length=254, verbose_name="verstuurd aan"),
                ),
                ("made_by", models.CharField(max_length=200, verbose_name="door")),
                ("made_at", models.DateTimeField(verbose_name="op")),
                (
                    "ministry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rappels",
                        to="commitments.ministry",
                        verbose_name="ministerie",
                    ),
                ),
            ],
            options={
                "verbose_name": "rappel",
                "verbose_name_plural": "rappels",
                "ordering": ("-number",),
            },
        ),
        migrations.CreateModel(
            name="RappelItem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "part",
                    models.CharField(
                        choices=[
                            ("passed", "termijn verstreken"),
                            ("soon", "termijn verstrijkt binnen zes maanden"),
                        ],
                        max_length=10,
                        verbose_name="lijst",
                    ),
                ),
                ("quote", models.TextField(verbose_name="woorden")),
                ("place", models.CharField(max_length=500, verbose_name="vindplaats")),
                ("latest", models.DateField(verbose_name="uiterlijk")),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rappel_items",
                        to="commitments.commitment",
                    ),
                ),
                (
                    "rappel",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="items",
                        to="commitments.rappel",
                    ),
                ),
                (
                    "answers",
                    models.ManyToManyField(
                        blank=True, related_name="rappel_items", to="commitments.ministryproposal"
                    ),
                ),
            ],
            options={
                "verbose_name": "punt van een rappel",
                "verbose_name_plural": "punten van rappels",
                "ordering": ("part", "latest", "pk"),
                "constraints": [
                    models.UniqueConstraint(fields=("rappel", "commitment"), name="once_a_rappel")
                ],
            },
        ),
        migrations.CreateModel(
            name="Deed",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("signed_in", "ingelogd"),
                            ("refused", "verkeerd wachtwoord"),
                            ("password", "wachtwoord gewijzigd"),
                            ("second_step", "tweede stap gewijzigd"),
                            ("invited", "uitgenodigd"),
                            ("joined", "account gemaakt"),
                            ("added", "toegevoegd in het beheer"),
                            ("changed", "gewijzigd in het beheer"),
                            ("source", "bron volledig verklaard"),
                            ("succession", "opvolging geregeld"),
                        ],
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("actor_name", models.CharField(max_length=200, verbose_name="door")),
                ("actor_role", models.CharField(blank=True, max_length=100, verbose_name="rol")),
                (
                    "actor_id",
                    models.BigIntegerField(blank=True, null=True, verbose_name="accountnummer"),
                ),
                ("about", models.CharField(blank=True, max_length=300, verbose_name="waarover")),
                ("detail", models.TextField(blank=True, verbose_name="wat er veranderde")),
                ("recorded_at", models.DateTimeField(verbose_name="vastgelegd op")),
            ],
            options={
                "verbose_name": "regel van het logboek",
                "verbose_name_plural": "logboek",
                "ordering": ("-pk",),
                "indexes": [models.Index(fields=["kind", "-id"], name="deed_by_kind")],
            },
        ),
        migrations.CreateModel(
            name="Cabinet",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(unique=True, verbose_name="kenmerk")),
                ("name", models.CharField(max_length=100, verbose_name="naam")),
                ("valid_from", models.DateField(verbose_name="vanaf")),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="tot en met")),
            ],
            options={
                "verbose_name": "kabinet",
                "verbose_name_plural": "kabinetten",
                "ordering": ("-valid_from",),
            },
        ),
        migrations.CreateModel(
            name="RuleCheck",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("rule", models.CharField(max_length=100, verbose_name="leesregel")),
                ("chamber", models.CharField(blank=True, max_length=2, verbose_name="Kamer")),
                ("up_to", models.PositiveBigIntegerField(verbose_name="tot en met")),
                ("confirmed", models.PositiveIntegerField(verbose_name="klopten eerder")),
                ("judged", models.PositiveIntegerField(verbose_name="eerder beoordeeld")),
                ("drawn_by", models.CharField(max_length=200, verbose_name="getrokken door")),
                ("drawn_at", models.DateTimeField(verbose_name="getrokken op")),
                (
                    "read_by",
                    models.CharField(blank=True, max_length=200, verbose_name="gelezen door"),
                ),
                ("read_at", models.DateTimeField(blank=True, null=True, verbose_name="gelezen op")),
            ],
            options={
                "verbose_name": "steekproef",
                "verbose_name_plural": "steekproeven",
                "ordering": ("-drawn_at", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="BulkAct",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("what", models.CharField(max_length=300, verbose_name="besluit")),
                ("made_by", models.CharField(max_length=200, verbose_name="door")),
                ("made_at", models.DateTimeField(verbose_name="op")),
                (
                    "undone_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="ongedaan gemaakt op"),
                ),
                (
                    "events",
                    models.ManyToManyField(related_name="bulk_acts", to="commitments.event"),
                ),
                (
                    "check_of",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="acts",
                        to="commitments.rulecheck",
                    ),
                ),
                ("listed", models.JSONField(blank=True, default=list, verbose_name="lijst")),
            ],
            options={
                "verbose_name": "bulkbesluit",
                "verbose_name_plural": "bulkbesluiten",
                "ordering": ("-made_at", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="RuleCheckItem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("right", models.BooleanField(null=True, verbose_name="klopt")),
                (
                    "check_of",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="items",
                        to="commitments.rulecheck",
                    ),
                ),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rule_checks",
                        to="commitments.commitment",
                    ),
                ),
            ],
            options={
                "verbose_name": "punt van een steekproef",
                "verbose_name_plural": "punten van steekproeven",
                "ordering": ("pk",),
                "constraints": [
                    models.UniqueConstraint(fields=("check_of", "commitment"), name="once_a_sample")
                ],
            },
        ),
        migrations.CreateModel(
            name="ClockEntry",
            fields=[
                (
                    "commitment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="clock_entry",
                        serialize=False,
                        to="commitments.commitment",
                    ),
                ),
                ("day", models.DateField(null=True, verbose_name="dag")),
            ],
            options={
                "verbose_name": "te beoordelen termijn",
                "verbose_name_plural": "te beoordelen termijnen",
                "ordering": ("pk",),
                "indexes": [models.Index(fields=["day", "commitment"], name="clock_entry_by_day")],
            },
        ),
    ]
