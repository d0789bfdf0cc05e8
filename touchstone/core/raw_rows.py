"""Rows as the database holds them: of ten thousand, converting values costs more than the query."""

from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from typing import Any, cast

import orjson
from django.db import connection, models
from django.db.models.functions import Cast

MOMENTS = ("start", "finish", "constraint_date", "deadline", "_at")


def raw_rows(queryset: models.QuerySet[Any, Any]) -> list[tuple[Any, ...]]:
    """The rows of a `values_list`, unordered and as the driver gives them."""
    sql, params = queryset.order_by().query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cast("list[tuple[Any, ...]]", cursor.fetchall())


class RowsById:
    """Columns of rows asked for by their ids: Django writes the statement once, and only the ids differ.

    `build` is a `values_list` of all rows, `column` the one that holds the ids. Values are as the driver
    gives them.
    """

    def __init__(self, build: Callable[[], models.QuerySet[Any, Any]], column: str = "id") -> None:
        self._build = build
        self._column = column
        self._statement = ""

    def read(self, ids: Collection[int]) -> list[tuple[Any, ...]]:
        """The rows of these ids, in no order: one may be missing, or come more than once."""
        if not ids:
            return []
        self._statement = self._statement or self._write()
        with connection.cursor() as cursor:
            cursor.execute(self._statement + in_list(ids))
            return cast("list[tuple[Any, ...]]", cursor.fetchall())

    def _write(self) -> str:
        rows = self._build().order_by()
        column = f"{connection.ops.quote_name(rows.model._meta.db_table)}.{self._column}"  # noqa: SLF001
        return f"{rows.query} WHERE {column} IN "


def in_list(ids: Collection[int]) -> str:
    """Ids as SQL: written as numbers, because hundreds of parameters are dear."""
    return f"({', '.join(str(int(each)) for each in ids) or 'NULL'})"


def as_text(*columns: str) -> list[str | Cast]:
    """Columns for a `values_list`, the dates among them as the database's own text, in UTC."""
    return [Cast(name, models.TextField()) if name.endswith(MOMENTS) else name for name in columns]


def write_columns(model: type[models.Model], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Set `columns` of many rows; each row is its new values in the database's form, then its id."""
    if not rows:
        return
    meta = model._meta  # noqa: SLF001 - Django's public name for it
    fields = [cast("models.Field[Any, Any]", meta.get_field(name)) for name in columns]
    names = [connection.ops.quote_name(str(field.column)) for field in fields]
    kinds = [*[field.db_type(connection) for field in fields], "bigint"]
    write = _write_together if connection.vendor == "postgresql" else _write_one_by_one
    write(connection.ops.quote_name(meta.db_table), names, kinds, rows)


def _write_together(
    table: str, names: list[str], kinds: list[str | None], rows: Sequence[tuple[Any, ...]]
) -> None:
    """One statement with an array per column: row by row, PostgreSQL takes several times as long."""
    settings = ", ".join(f"{name} = given.{name}" for name in names)
    arrays = ", ".join(f"%s::{kind}[]" for kind in kinds)
    given = f"unnest({arrays}) AS given({', '.join(names)}, row_id)"
    statement = f"UPDATE {table} SET {settings} FROM {given} WHERE {table}.id = given.row_id"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(statement, [_array(column) for column in zip(*rows, strict=True)])


def _array(values: Iterable[Any]) -> str:
    """An array as PostgreSQL reads it, for numbers, truths and texts that need no escaping.

    It is JSON but for its brackets. The driver would look for quotes in each of a hundred thousand values.
    """
    written = orjson.dumps(list(values)).decode()
    if "\\" in written:
        raise ValueError("texts to write must be plain")
    return f"{{{written[1:-1]}}}"


def _write_one_by_one(
    table: str, names: list[str], kinds: list[str | None], rows: Sequence[tuple[Any, ...]]
) -> None:
    """SQLite is in this process: one prepared statement, run for each row."""
    settings = ", ".join(f"{name} = %s" for name in names)
    with connection.cursor() as cursor:
        cursor.executemany(f"UPDATE {table} SET {settings} WHERE id = %s", rows)  # noqa: S608


class Memo(dict[Any, Any]):
    """Works a value out the first time it is asked for; None stays None.

    It forgets everything once it knows `most` values, and so may live as long as the process.
    """

    def __init__(self, work_out: Callable[[Any], Any], *, most: int = 50_000) -> None:
        super().__init__({None: None})
        self._work_out = work_out
        self._most = most

    def __missing__(self, key: Hashable) -> Any:
        if len(self) > self._most:
            self.clear()
            self[None] = None
        value = self[key] = self._work_out(key)
        return value
