"""Filters: a small JSON language compiled to a query. Names not listed here do not exist."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

import orjson
from django.db.models import Exists, OuterRef, Q, QuerySet

from touchstone.accounts.models import User
from touchstone.calendars.working_time import zone_of
from touchstone.core import clock
from touchstone.core.errors import Invalid
from touchstone.work.queries.relative_dates import RELATIVE, Span, span_of

DEEPEST = 6
MOST_CONDITIONS = 60
COMPARISONS = {"lt": "lt", "lte": "lte", "gt": "gt", "gte": "gte"}


@dataclass(frozen=True)
class FilterField:
    """A field one may filter by: where it stands and what its values are.

    What an item has many of stands in a `table` of its own; asked there, no item comes twice.
    """

    path: str
    kind: str
    table: str = ""


FIELDS = {
    "title": FilterField("title", "text"),
    "number": FilterField("number", "number"),
    "type": FilterField("type_id", "id"),
    "type_key": FilterField("type__key", "word"),
    "status": FilterField("status_id", "id"),
    "status_key": FilterField("status__key", "word"),
    "status_category": FilterField("status__category", "word"),
    "assignee": FilterField("assignee_id", "person"),
    "reporter": FilterField("reporter_id", "person"),
    "watcher": FilterField("user_id", "person", "watchers"),
    "mentioned": FilterField("user_id", "person", "mentions"),
    "priority": FilterField("priority", "number"),
    "label": FilterField("label_id", "id", "labels"),
    "parent": FilterField("parent_id", "id"),
    "project": FilterField("project_id", "id"),
    "start": FilterField("start", "date"),
    "finish": FilterField("finish", "date"),
    "deadline": FilterField("deadline", "date"),
    "actual_start": FilterField("actual_start", "date"),
    "actual_finish": FilterField("actual_finish", "date"),
    "created_at": FilterField("created_at", "date"),
    "updated_at": FilterField("updated_at", "date"),
    "closed_at": FilterField("closed_at", "date"),
    "percent_complete": FilterField("percent_complete", "number"),
    "estimate": FilterField("estimate", "number"),
    "duration": FilterField("duration", "number"),
    "total_slack": FilterField("total_slack", "number"),
    "mode": FilterField("mode", "word"),
    "is_critical": FilterField("is_critical", "check"),
    "is_violated": FilterField("is_violated", "check"),
    "is_summary": FilterField("is_summary", "check"),
    "is_blocked": FilterField("blocked_reason", "blocked"),
}


def let_filter_by(name: str, field: FilterField) -> None:
    """Let a domain above add what its own tables say about an item."""
    FIELDS[name] = field


def compile_filter(text: str | None, *, reader: User, zone_name: str) -> Q:
    """The query of a filter in JSON; an empty text matches everything."""
    if not text:
        return Q()
    try:
        tree = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise Invalid("work.filter_malformed", field="filter", reason="JSON") from error
    compiler = _Compiler(reader, zone_name)
    return compiler.node(tree, 0)


class _Compiler:
    def __init__(self, reader: User, zone_name: str) -> None:
        self.reader = reader
        self.zone = zone_of(zone_name)
        self.conditions = 0

    def node(self, tree: Any, depth: int) -> Q:
        if not isinstance(tree, dict) or depth > DEEPEST:
            raise _malformed("structure")
        for word, empty in (("and", Q()), ("or", Q(pk__in=[]))):
            if tree.keys() == {word}:
                return self._join(word, tree[word], empty, depth)
        return self._condition(tree)

    def _join(self, word: str, parts: Any, empty: Q, depth: int) -> Q:
        if not isinstance(parts, list):
            raise _malformed(word)
        if not parts:
            return Q()
        joined = empty
        for part in parts:
            compiled = self.node(part, depth + 1)
            joined = joined & compiled if word == "and" else joined | compiled
        return joined

    def _condition(self, tree: dict[str, Any]) -> Q:
        self.conditions += 1
        if self.conditions > MOST_CONDITIONS or not tree.keys() <= {"field", "op", "value"}:
            raise _malformed("structure")
        name, operator, value = tree.get("field"), tree.get("op"), tree.get("value")
        if not isinstance(name, str) or not isinstance(operator, str):
            raise _malformed("field")
        field = _custom_field(name) or FIELDS.get(name)
        if field is None:
            raise _malformed(name)
        build = _BY_KIND[field.kind]
        condition = build(self, field, operator, value)
        if condition is None:
            raise _malformed(f"{name} {operator}")
        return condition

    def person(self, field: FilterField, operator: str, value: Any) -> Q | None:
        own = self.reader.pk
        translated = [own if one == "me" else one for one in value] if isinstance(value, list) else value
        return self.id(field, operator, own if value == "me" else translated)

    def id(self, field: FilterField, operator: str, value: Any) -> Q | None:
        if operator in {"empty", "not_empty"}:
            has_any = _any_of(field, Q(**{f"{field.path}__isnull": False}))
            return ~has_any if operator == "empty" else has_any
        ids = value if isinstance(value, list) else [value]
        if not ids or not all(type(one) is int and 0 < one < 2**53 for one in ids):
            return None
        found = _any_of(field, Q(**{f"{field.path}__in": ids}))
        return {"is": found, "in": found, "is_not": ~found, "not_in": ~found}.get(operator)

    def word(self, field: FilterField, operator: str, value: Any) -> Q | None:
        words = value if isinstance(value, list) else [value]
        if not words or not all(isinstance(one, str) and len(one) <= 60 for one in words):
            return None
        found = Q(**{f"{field.path}__in": words})
        return {"is": found, "in": found, "is_not": ~found, "not_in": ~found}.get(operator)

    def text(self, field: FilterField, operator: str, value: Any) -> Q | None:
        if operator in {"empty", "not_empty"}:
            blank = Q(**{f"{field.path}__isnull": True}) | Q(**{field.path: ""})
            return blank if operator == "empty" else ~blank
        if not isinstance(value, str) or len(value) > 500 or "\x00" in value:
            return None
        contains, same = Q(**{f"{field.path}__icontains": value}), Q(**{field.path: value})
        return {"contains": contains, "not_contains": ~contains, "is": same, "is_not": ~same}.get(operator)

    def number(self, field: FilterField, operator: str, value: Any) -> Q | None:
        if operator in {"empty", "not_empty"}:
            return Q(**{f"{field.path}__isnull": operator == "empty"})
        if (
            operator == "between"
            and isinstance(value, list)
            and len(value) == 2
            and all(map(_is_number, value))
        ):
            return Q(**{f"{field.path}__gte": value[0], f"{field.path}__lte": value[1]})
        if operator in {"in", "not_in"} and isinstance(value, list) and value and all(map(_is_number, value)):
            found = Q(**{f"{field.path}__in": value})
            return found if operator == "in" else ~found
        if not _is_number(value):
            return None
        if operator in COMPARISONS:
            return Q(**{f"{field.path}__{COMPARISONS[operator]}": value})
        same = Q(**{field.path: value})
        return {"is": same, "is_not": ~same}.get(operator)

    def check(self, field: FilterField, operator: str, value: Any) -> Q | None:
        if not isinstance(value, bool) or operator not in {"is", "is_not"}:
            return None
        return Q(**{field.path: value if operator == "is" else not value})

    def blocked(self, field: FilterField, operator: str, value: Any) -> Q | None:
        if not isinstance(value, bool) or operator not in {"is", "is_not"}:
            return None
        free = Q(**{field.path: ""})
        return ~free if value == (operator == "is") else free

    def date(self, field: FilterField, operator: str, value: Any) -> Q | None:
        if operator in {"empty", "not_empty"}:
            return Q(**{f"{field.path}__isnull": operator == "empty"})
        if operator == "overdue":
            return Q(**{f"{field.path}__lt": clock.now()}, closed_at=None)
        span = self._span(operator, value)
        if span is None:
            return None
        bounds = {}
        if span.first is not None:
            bounds[f"{field.path}__gte"] = datetime.combine(span.first, time.min, self.zone)
        if span.after is not None:
            bounds[f"{field.path}__lt"] = datetime.combine(span.after, time.min, self.zone)
        found = Q(**bounds)
        return ~found if operator == "is_not" else found

    def written_day(self, field: FilterField, operator: str, value: Any) -> Q | None:
        """A day of a custom field, which stands there as `2026-03-02`."""
        span = self._span(operator, value)
        if span is None:
            return None
        bounds = {}
        if span.first is not None:
            bounds[f"{field.path}__gte"] = span.first.isoformat()
        if span.after is not None:
            bounds[f"{field.path}__lt"] = span.after.isoformat()
        return Q(**bounds)

    def _span(self, operator: str, value: Any) -> Span | None:
        today = clock.now().astimezone(self.zone).date()
        if operator in RELATIVE:
            return span_of(operator, today, value)
        return _fixed_span(operator, value)


def _any_of(field: FilterField, condition: Q) -> Q:
    """The condition on the item itself, or on any row that the item has in the field's table."""
    if not field.table:
        return condition
    return Q(Exists(_rows_of(field.table).filter(condition, item=OuterRef("pk"))))


def _rows_of(table: str) -> QuerySet[Any]:
    from touchstone.work.models import Item, Mention

    if table == "mentions":
        return Mention.objects.all()
    through = Item.labels.through if table == "labels" else Item.watchers.through
    return through.objects.all()


def _fixed_span(operator: str, value: Any) -> Span | None:
    """A span of days for comparisons with given dates."""
    days = [day for one in (value if isinstance(value, list) else [value]) if (day := _day(one))]
    if operator == "between" and len(days) == 2:
        return Span(days[0], _next(days[1]))
    if len(days) != 1 or isinstance(value, list):
        return None
    day = days[0]
    spans = {
        "is": Span(day, _next(day)),
        "is_not": Span(day, _next(day)),
        "lt": Span(None, day),
        "lte": Span(None, _next(day)),
        "gt": Span(_next(day), None),
        "gte": Span(day, None),
    }
    return spans.get(operator)


def _day(value: Any) -> date | None:
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found and 1900 <= found.year <= 2200 else None


def _next(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 2**53


def _custom_field(name: str) -> FilterField | None:
    """`values.<key>`: custom fields are compared as text or number, by what is asked."""
    key = name.removeprefix("values.")
    if key == name or not key.replace("_", "").isalnum() or not key.isascii() or "__" in key:
        return None
    return FilterField(f"values__{key}", "custom")


def _custom(compiler: _Compiler, field: FilterField, operator: str, value: Any) -> Q | None:
    if operator in RELATIVE:
        return compiler.written_day(field, operator, value)
    if operator in {"empty", "not_empty"}:
        present = Q(values__has_key=field.path.removeprefix("values__"))
        return ~present if operator == "empty" else present
    return _custom_value(compiler, field, operator, value)


def _custom_value(compiler: _Compiler, field: FilterField, operator: str, value: Any) -> Q | None:
    if isinstance(value, bool):
        return compiler.check(field, operator, value)
    if _is_number(value):
        return compiler.number(field, operator, value)
    if (
        isinstance(value, list)
        and operator in {"in", "not_in"}
        and all(isinstance(one, str) for one in value)
    ):
        found = Q(pk__in=[])
        for one in value[:50]:
            found |= Q(**{field.path: one})
        return found if operator == "in" else ~found
    return _custom_text(compiler, field, operator, value)


def _custom_text(compiler: _Compiler, field: FilterField, operator: str, value: Any) -> Q | None:
    if isinstance(value, str) and operator in COMPARISONS:
        return Q(**{f"{field.path}__{operator}": value})
    return compiler.text(field, operator, value)


def _malformed(reason: str) -> Invalid:
    return Invalid("work.filter_malformed", field="filter", reason=reason[:80])


Build = Callable[[_Compiler, FilterField, str, Any], Q | None]
_BY_KIND: dict[str, Build] = {
    "person": _Compiler.person,
    "id": _Compiler.id,
    "word": _Compiler.word,
    "text": _Compiler.text,
    "number": _Compiler.number,
    "check": _Compiler.check,
    "blocked": _Compiler.blocked,
    "date": _Compiler.date,
    "custom": _custom,
}
