"""The full-text index itself, as each database keeps it; and a job for the texts that are there already."""

from django.db import migrations

SQLITE = (
    """CREATE VIRTUAL TABLE search_words USING fts5(
        title_words, body_words, content='search_entry', content_rowid='id', tokenize='unicode61')""",
    """CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
        INSERT INTO search_words(rowid, title_words, body_words)
        VALUES (new.id, new.title_words, new.body_words); END""",
    """CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
        INSERT INTO search_words(search_words, rowid, title_words, body_words)
        VALUES ('delete', old.id, old.title_words, old.body_words); END""",
    """CREATE TRIGGER search_entry_edited AFTER UPDATE ON search_entry BEGIN
        INSERT INTO search_words(search_words, rowid, title_words, body_words)
        VALUES ('delete', old.id, old.title_words, old.body_words);
        INSERT INTO search_words(rowid, title_words, body_words)
        VALUES (new.id, new.title_words, new.body_words); END""",
)
POSTGRESQL = (
    """ALTER TABLE search_entry
        ADD COLUMN title_vector tsvector GENERATED ALWAYS AS (to_tsvector('simple', title_words)) STORED,
        ADD COLUMN words tsvector
            GENERATED ALWAYS AS (to_tsvector('simple', title_words || ' ' || body_words)) STORED""",
    "CREATE INDEX search_entry_title_vector ON search_entry USING gin (title_vector)",
    "CREATE INDEX search_entry_words ON search_entry USING gin (words)",
)


def lay_index(apps, schema_editor):
    for statement in POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


def fill_soon(apps, schema_editor):
    """Only where there is something to find; a new deployment is indexed as it is written."""
    if apps.get_model("work", "Item").objects.exists():
        apps.get_model("jobs", "Job").objects.create(kind="search.complete", arguments={}, max_attempts=3)


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial"), ("jobs", "0001_initial")]

    operations = [
        migrations.RunPython(lay_index, elidable=False),
        migrations.RunPython(fill_soon, elidable=True),
    ]
