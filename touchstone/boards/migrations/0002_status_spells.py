"""Since when items have had their status, read from what has happened to them."""

from typing import Any

from django.db import migrations


def read_from_history(apps: Any, schema_editor: Any) -> None:
    Event, Item = apps.get_model("audit", "Event"), apps.get_model("work", "Item")
    Spell = apps.get_model("boards", "StatusSpell")
    edits = Event.objects.filter(name="item.edited", after__has_key="status_id").order_by("pk")
    since = dict(edits.values_list("subject_id", "at"))
    there = set(Item.objects.values_list("pk", flat=True))
    spells = [Spell(item_id=item_id, since=at) for item_id, at in since.items() if item_id in there]
    Spell.objects.bulk_create(spells, batch_size=400)


class Migration(migrations.Migration):
    dependencies = [("boards", "0001_initial"), ("audit", "0001_initial"), ("work", "0003_levelling_delay")]

    operations = [migrations.RunPython(read_from_history, migrations.RunPython.noop)]
