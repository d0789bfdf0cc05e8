from django.db import migrations, models

SILENT = {"inbox": False, "mail": "never", "push": False}


def silence_again(apps, schema_editor):
    """Kinds that were switched off stay switched off, in every way."""
    for row in apps.get_model("inbox", "Preference").objects.exclude(silent_kinds=[]):
        row.channels = dict.fromkeys(row.silent_kinds, SILENT)
        row.save(update_fields=["channels"])


class Migration(migrations.Migration):
    dependencies = [("inbox", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="notice",
            name="in_inbox",
            field=models.BooleanField(default=True, help_text="otherwise it is told in other ways only"),
        ),
        migrations.AddField(
            model_name="preference",
            name="channels",
            field=models.JSONField(default=dict, help_text="by kind, where it differs from the defaults"),
        ),
        migrations.RunPython(silence_again, migrations.RunPython.noop),
        migrations.RemoveField(model_name="preference", name="silent_kinds"),
    ]
