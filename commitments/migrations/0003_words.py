"""Give the letters that are there the hash of their words."""

import hashlib
import re
import unicodedata

from django.db import migrations

BATCH = 500


def fill(apps, _):
    Letter = apps.get_model("commitments", "Letter")
    rows = []
    for letter in Letter.objects.filter(words_sha256="").exclude(text="").iterator(BATCH):
        bare = re.sub(r"[\W_]+", "", unicodedata.normalize("NFKD", letter.text)).casefold()
        letter.words_sha256 = hashlib.sha256(bare.encode("utf-8", "surrogatepass")).hexdigest()
        rows.append(letter)
        if len(rows) == BATCH:
            Letter.objects.bulk_update(rows, ["words_sha256"])
            rows = []
    Letter.objects.bulk_update(rows, ["words_sha256"])


class Migration(migrations.Migration):
    dependencies = [("commitments", "0002_feeds")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
