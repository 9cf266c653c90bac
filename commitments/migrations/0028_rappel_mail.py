"""The mail that brings a rappel names it, and can have come back."""

from __future__ import annotations

import re
from typing import Any

import django.db.models.deletion
from django.db import migrations, models

_TABLE = re.compile(r"rappel-(\d{1,9})\.csv")


def name_rappels(apps: Any, _: Any) -> None:
    """The table that came along in a mail bears the number of its rappel."""
    rappels = dict(apps.get_model("commitments", "Rappel").objects.values_list("number", "pk"))
    notices = apps.get_model("commitments", "Notice").objects
    mails = notices.filter(attachment_name__startswith="rappel-")
    for pk, name in mails.values_list("pk", "attachment_name"):
        number = _TABLE.fullmatch(name)
        notices.filter(pk=pk).update(rappel=rappels.get(int(number[1])) if number else None)


class Migration(migrations.Migration):
    dependencies = [("commitments", "0027_day_of_promise")]

    operations = [
        migrations.AlterField(
            model_name="notice",
            name="state",
            field=models.CharField(
                choices=[
                    ("ready", "klaar om te verzenden"),
                    ("sending", "wordt verzonden"),
                    ("sent", "verzonden"),
                    ("failed", "mislukt"),
                    ("returned", "teruggekomen"),
                ],
                default="ready",
                max_length=10,
                verbose_name="stand",
            ),
        ),
        migrations.AddField(
            model_name="notice",
            name="rappel",
            field=models.OneToOneField(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="notice",
                to="commitments.rappel",
            ),
        ),
        migrations.RunPython(name_rappels, migrations.RunPython.noop),
    ]
