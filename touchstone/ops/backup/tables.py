"""What of the database is kept, and how a row becomes a line that is the same on every database."""

import base64
from collections.abc import Iterable, Iterator
from typing import Any

import orjson
from django.db import models

DERIVED = frozenset({"search.Entry"})
"""Made anew from other rows after a restore."""
OF_THE_MOMENT = frozenset({"sessions.Session", "usersessions.UserSession", "core.IdempotentAnswer"})
"""Worth nothing on another day, and dangerous to bring back: who was signed in."""
DJANGOS_OWN = frozenset({"auth", "contenttypes"})
OF_THE_MACHINE = frozenset({"jobs.Job", "notify.Mail", "ops.BackupRun"})
"""Work under way: kept in a backup, not part of what a company owns."""


def kept_models(apps: Any, *, without: frozenset[str] = frozenset()) -> list[type[models.Model]]:
    """Every table with its rows, in the order of their names; `apps` may be those of an earlier version."""
    left_out = DERIVED | OF_THE_MOMENT | without
    found = [
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.app_label not in DJANGOS_OWN and model._meta.label not in left_out  # noqa: SLF001
    ]
    return sorted(found, key=label)


def label(model: type[models.Model]) -> str:
    """`work.Item`, also for a model of an earlier version."""
    return str(model._meta.label)  # noqa: SLF001  Django documents _meta


def columns(model: type[models.Model]) -> list[str]:
    """The columns of a table in the order of their names."""
    return sorted(field.attname for field in model._meta.local_concrete_fields)  # noqa: SLF001


def lines(model: type[models.Model], database: str) -> Iterator[bytes]:
    """The table as JSON lines: its columns, then each row in the order of the primary key."""
    names = columns(model)
    yield orjson.dumps(names) + b"\n"
    rows = model._base_manager.using(database).order_by("pk").values_list(*names)  # noqa: SLF001
    for row in rows.iterator(chunk_size=2_000):
        yield orjson.dumps(row, default=_as_text, option=orjson.OPT_SORT_KEYS) + b"\n"


def instances(model: type[models.Model], source: Iterable[bytes]) -> Iterator[models.Model]:
    """The rows of such lines, not yet stored."""
    iterator = iter(source)
    names = orjson.loads(next(iterator))
    fields = {field.attname: field for field in model._meta.local_concrete_fields}  # noqa: SLF001
    known = [fields[name] for name in names]
    for line in iterator:
        values = (_of_field(field, value) for field, value in zip(known, orjson.loads(line), strict=True))
        yield model(**dict(zip(names, values, strict=True)))


def _of_field(field: Any, value: Any) -> Any:
    return value if value is None else field.to_python(value)


def _as_text(value: Any) -> str:
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(bytes(value)).decode()
    return str(value)
