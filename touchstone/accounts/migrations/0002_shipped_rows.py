from django.db import migrations

from touchstone.accounts.shipped import ensure_shipped_rows


def add_shipped_rows(apps, schema_editor):
    ensure_shipped_rows(apps)


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]
    operations = [migrations.RunPython(add_shipped_rows, migrations.RunPython.noop)]
