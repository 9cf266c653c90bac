import django.db.models.deletion
from django.db import migrations, models

#: What the clock has not spoken of yet, and what changed since it did.
_WAITS = """
INSERT INTO commitments_clockentry (commitment_id)
SELECT id FROM commitments_commitment
WHERE clock = 'recheck' OR (clock = 'pending' AND status IN ('open', 'partly'))
"""


class Migration(migrations.Migration):
    dependencies = [
        ("commitments", "0021_rule_checks"),
    ]

    operations = [
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
                "indexes": [
                    models.Index(fields=["day", "commitment"], name="clock_entry_by_day"),
                ],
            },
        ),
        migrations.RunSQL(_WAITS, migrations.RunSQL.noop),
    ]
