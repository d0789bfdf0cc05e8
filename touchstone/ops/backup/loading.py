"""Bringing tables back into a database, all of them or none."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import IO, Any

from django.core.management.color import no_style
from django.db import connection, models, transaction
from django.db.migrations.executor import MigrationExecutor

from touchstone.ops.backup.tables import OF_THE_MOMENT, instances, kept_models, label

BATCH = 1_000
Open = Callable[[str], IO[bytes]]
State = list[tuple[str, str]]
"""The last migrations of each app: what a database looks like."""


def current_state() -> State:
    """The state this version works with."""
    return sorted(MigrationExecutor(connection).loader.graph.leaf_nodes())


def apps_of(state: State) -> Any:
    """The models as they were in a state; raises `KeyError` where this version does not know it."""
    known = MigrationExecutor(connection).loader.graph.nodes
    nodes = [(app, name) for app, name in state]
    if missing := [node for node in nodes if node not in known]:
        raise KeyError(missing[0])
    return MigrationExecutor(connection).loader.project_state(nodes).apps


def bring_to(state: State) -> None:
    """Migrate an empty database to a state."""
    executor = MigrationExecutor(connection)
    executor.migrate([(app, name) for app, name in state])


def load(state: State, open_table: Open, tell: Callable[[int, int], None]) -> dict[str, int]:
    """Replace every row by those of the tables; answers how many rows each has."""
    apps = apps_of(state)
    found = kept_models(apps)
    with transaction.atomic():
        _empty(apps)
        rows = {}
        for number, model in enumerate(found, 1):
            with open_table(label(model)) as source:
                rows[label(model)] = _insert(model, instances(model, source))
            tell(number, len(found))
        _take_up_jobs(apps)
    _reset_sequences(found)
    return rows


def holds_a_company() -> bool:
    """Whether somebody has used this database: more has happened than its making."""
    with connection.cursor() as cursor:
        if "audit_event" not in connection.introspection.table_names(cursor):
            return False
        cursor.execute("SELECT COUNT(*) FROM audit_event")
        return bool(cursor.fetchone()[0])


def _empty(apps: Any) -> None:
    names = [model._meta.db_table for model in kept_models(apps)]  # noqa: SLF001
    names += [apps.get_model(one)._meta.db_table for one in sorted(OF_THE_MOMENT)]  # noqa: SLF001
    names.append(apps.get_model("search.Entry")._meta.db_table)  # noqa: SLF001
    with connection.cursor() as cursor:
        for name in names:
            cursor.execute(f"DELETE FROM {connection.ops.quote_name(name)}")  # noqa: S608  our tables


def _insert(model: type[models.Model], rows: Iterator[models.Model]) -> int:
    count = 0
    while batch := list(islice(rows, BATCH)):
        model._base_manager.bulk_create(batch)  # noqa: SLF001
        count += len(batch)
    return count


def _take_up_jobs(apps: Any) -> None:
    """What was under way when the backup was made is begun again."""
    jobs = apps.get_model("jobs.Job").objects.filter(state="running")
    jobs.update(state="waiting", worker="", lease_until=None)


def _reset_sequences(found: list[type[models.Model]]) -> None:
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), found):
            cursor.execute(statement)
