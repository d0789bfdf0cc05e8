"""Queries whose SQL is written once: Django takes longer to write it than the database to answer.

    _people = Prepared(lambda: User.objects.select_related("role").filter(pk=Given("pk")))
    person = _people.first(pk=7)

Nothing is remembered but the statement: every call asks the database.
"""

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from django.db import DEFAULT_DB_ALIAS, connections, models
from django.db.models.expressions import Expression

Row = TypeVar("Row")
LARGEST = 2**63 - 1
"""The largest number that a column of ids can hold."""


class Given(Expression):
    """The place of a value, an integer or a text, which is named when the query is run."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        """Stand among the parameters of the statement, where the value will stand."""
        return "%s", [self]


class Prepared(Generic[Row]):
    """A query to be run again and again; `build` is called once, when the models are there."""

    def __init__(self, build: Callable[[], "models.QuerySet[Any, Row]"]) -> None:
        self._build = build
        self._written: _Written | None = None

    def rows(self, **given: Any) -> list[Row]:
        """What a query set of the same query would hold; a number too large for any column equals nothing."""
        if self._written is None:
            self._written = _Written.of(self._build())
        return cast("list[Row]", self._written.run(given))

    def first(self, **given: Any) -> Row | None:
        """The first row, None without one."""
        return next(iter(self.rows(**given)), None)


@dataclass(frozen=True)
class _Written:
    """A query set, and the compiler that has written its SQL."""

    queryset: "models.QuerySet[Any, Any]"
    compiler: Any
    sql: str
    params: Sequence[Any]
    converters: Any

    @classmethod
    def of(cls, queryset: "models.QuerySet[Any, Any]") -> "_Written":
        compiler: Any = queryset.query.get_compiler(using=DEFAULT_DB_ALIAS)
        sql, params = compiler.as_sql()
        converters = compiler.get_converters([column for column, *_ in compiler.select])
        return cls(queryset, compiler, sql, params, converters)

    def run(self, given: dict[str, Any]) -> list[Any]:
        if any(isinstance(value, int) and abs(value) > LARGEST for value in given.values()):
            return []
        params = tuple(given[each.name] if isinstance(each, Given) else each for each in self.params)
        read: Any = self.queryset._iterable_class  # noqa: SLF001 - there is no public name for it
        return list(read(_Bound(self.queryset.model, _Query(self, params))))


@dataclass(frozen=True)
class _Query:
    """As much of a query as an iterable of Django's asks for."""

    written: _Written
    params: tuple[Any, ...]

    def get_compiler(self, using: str) -> Any:
        """The compiler, in this thread's connection, with its SQL at hand."""
        compiler = copy(self.written.compiler)
        compiler.connection = connections[using]
        compiler.as_sql = lambda: (self.written.sql, self.params)
        compiler.get_converters = lambda columns: self.written.converters
        return compiler


@dataclass(frozen=True)
class _Bound:
    """As much of a query set as an iterable of Django's asks for."""

    model: type[models.Model]
    query: _Query
    db: str = DEFAULT_DB_ALIAS
    _known_related_objects: dict[Any, Any] = field(default_factory=dict)
