"""A rappel keeps every answer, not the last one; a bulk act keeps the list it was decided on."""

from __future__ import annotations

from typing import Any

from django.db import migrations, models


def keep_answers(apps: Any, _: Any) -> None:
    item = apps.get_model("commitments", "RappelItem")
    link = item.answers.through
    asked = item.objects.exclude(answer=None).values_list("pk", "answer_id")
    link.objects.bulk_create(
        link(rappelitem_id=pk, ministryproposal_id=answer) for pk, answer in asked
    )


class Migration(migrations.Migration):
    dependencies = [("commitments", "0023_no_clock_mark")]

    operations = [
        migrations.AddField(
            model_name="bulkact",
            name="listed",
            field=models.JSONField(blank=True, default=list, verbose_name="lijst"),
        ),
        migrations.AddField(
            model_name="rappelitem",
            name="answers",
            field=models.ManyToManyField(
                blank=True, related_name="rappel_items_new", to="commitments.ministryproposal"
            ),
        ),
        migrations.RunPython(keep_answers, migrations.RunPython.noop),
        migrations.RemoveField(model_name="rappelitem", name="answer"),
        migrations.AlterField(
            model_name="rappelitem",
            name="answers",
            field=models.ManyToManyField(
                blank=True, related_name="rappel_items", to="commitments.ministryproposal"
            ),
        ),
    ]
