"""Make the commitments that are there findable; the index itself is made after migrating."""

from django.db import migrations

from commitments.stems import searchable

BATCH = 500


def fill(apps, _):
    Commitment = apps.get_model("commitments", "Commitment")
    SearchText = apps.get_model("commitments", "SearchText")
    keys = list(Commitment.objects.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(keys), BATCH):
        some = Commitment.objects.filter(pk__in=keys[start : start + BATCH])
        SearchText.objects.bulk_create(
            [
                SearchText(commitment_id=one.pk, stems=text(one))
                for one in some.prefetch_related("passages", "dossiers")
            ]
        )


def text(one):
    quote = " ".join(passage.quote for passage in one.passages.all()) or one.words
    numbers = [f"G-{one.pk:06d}", f"g{one.pk}", *(row.number for row in one.dossiers.all())]
    said = " ".join([quote, one.object, one.deadline_wording, *numbers])
    return searchable(said)


class Migration(migrations.Migration):
    dependencies = [("commitments", "0008_search_and_order")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
