import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("commitments", "0003_words"),
    ]

    operations = [
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
            options={"verbose_name": "stam", "verbose_name_plural": "stammen"},
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
            options={"verbose_name": "vindplaats", "verbose_name_plural": "vindplaatsen"},
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
        migrations.AddField(
            model_name="link",
            name="start",
            field=models.PositiveIntegerField(blank=True, null=True, verbose_name="begin"),
        ),
        migrations.AddField(
            model_name="link",
            name="end",
            field=models.PositiveIntegerField(blank=True, null=True, verbose_name="einde"),
        ),
        migrations.AddField(
            model_name="link",
            name="deadline_kind",
            field=models.CharField(blank=True, max_length=10, verbose_name="soort nieuwe termijn"),
        ),
        migrations.AddField(
            model_name="link",
            name="deadline_wording",
            field=models.TextField(blank=True, verbose_name="woorden van de nieuwe termijn"),
        ),
        migrations.AddField(
            model_name="link",
            name="deadline_latest",
            field=models.DateField(blank=True, null=True, verbose_name="nieuwe uiterste dag"),
        ),
        migrations.AddField(
            model_name="link",
            name="evidence",
            field=models.CharField(blank=True, max_length=300, verbose_name="bewijs"),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(
                fields=["ministry", "-promised_on", "-id"], name="commitment_by_promise"
            ),
        ),
    ]
