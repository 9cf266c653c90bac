from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("commitments", "0022_clock_entries"),
    ]

    operations = [
        migrations.RemoveIndex(model_name="commitment", name="clock_looks_again"),
        migrations.RemoveIndex(model_name="commitment", name="clock_is_silent"),
        migrations.RemoveIndex(model_name="commitment", name="clock_waits_undated"),
        migrations.RemoveField(model_name="commitment", name="clock"),
    ]
