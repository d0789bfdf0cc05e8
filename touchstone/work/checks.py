"""Is what was typed into an item's fields possible at all? One check a field."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.queries import find_calendar
from touchstone.core.errors import Invalid
from touchstone.core.prepared import Given, Prepared
from touchstone.projects.models import Project
from touchstone.projects.queries import active_member_ids
from touchstone.work.models import Constraint, Mode, Priority
from touchstone.workflow.models import Field, Label
from touchstone.workflow.values import checked_values

LONGEST_TITLE = 500
LONGEST_TEXT = 100_000
LONGEST_DURATION = 60 * 24 * 366 * 20
RANGES = {
    "duration": (0, LONGEST_DURATION),
    "estimate": (0, LONGEST_DURATION),
    "levelling_delay": (0, LONGEST_DURATION),
    "percent_complete": (0, 100),
    "priority": (min(Priority.values), max(Priority.values)),
}
CHOICES = {"mode": Mode.values, "constraint": Constraint.values}
DATES = ("start", "finish", "constraint_date", "deadline", "actual_start", "actual_finish")
TEXTS = {"description": LONGEST_TEXT, "blocked_reason": 500}

_labels: Prepared[int] = Prepared(
    lambda: Label.objects.filter(project=Given("project")).order_by().values_list("pk", flat=True)
)


def checked_fields(project: Project, fields: dict[str, Any], *, by: User) -> dict[str, Any]:
    """The fields as they can be kept; `Invalid` names the first one that cannot."""
    return FieldChecks(project, by).checked(fields)


class FieldChecks:
    """The checks of one project's items; what they look up is asked for once, for any number of items."""

    def __init__(self, project: Project, by: User) -> None:
        self.project, self.by = project, by
        self._calendars: set[int] = set()

    def checked(self, fields: dict[str, Any]) -> dict[str, Any]:
        """The fields as they can be kept; `Invalid` names the first one that cannot."""
        return {field: self._check(field, value) for field, value in fields.items()}

    def _check(self, field: str, value: Any) -> Any:
        if field in RANGES:
            return _in_range(field, value)
        if field in DATES:
            return _possible_date(field, value)
        if field in CHOICES and value not in CHOICES[field]:
            raise Invalid("work.unknown_choice", field=field)
        if field in TEXTS:
            return _short_enough(field, value, TEXTS[field])
        special: dict[str, Callable[[Any], Any]] = {
            "title": checked_title,
            "assignee_id": self._assignee,
            "label_ids": self._labels,
            "calendar_id": self._calendar,
            "values": self._values,
        }
        return special[field](value) if field in special else value

    @cached_property
    def _members(self) -> set[int]:
        return active_member_ids(self.project)

    @cached_property
    def _label_ids(self) -> set[int]:
        return set(_labels.rows(project=self.project.pk))

    @cached_property
    def _custom(self) -> dict[str, Field]:
        return {field.key: field for field in Field.objects.filter(project=self.project)}

    def _assignee(self, user_id: int | None) -> int | None:
        """Members only, so that nobody is handed work they cannot see."""
        if user_id is not None and user_id not in self._members:
            raise Invalid("work.unknown_assignee", field="assignee_id")
        return user_id

    def _labels(self, label_ids: list[int]) -> list[int]:
        if not self._label_ids.issuperset(label_ids):
            raise Invalid("workflow.unknown_label", field="label_ids")
        return sorted(set(label_ids))

    def _calendar(self, calendar_id: int | None) -> int | None:
        if calendar_id is not None and calendar_id not in self._calendars:
            self._calendars.add(find_calendar(self.by, calendar_id).pk)
        return calendar_id

    def _values(self, values: dict[str, Any]) -> dict[str, Any]:
        return checked_values(self._custom, values, by=self.by) if values else {}


def checked_title(title: str) -> str:
    """A title without line breaks or outer blanks, not empty, not endless."""
    title = " ".join(title.split())
    if not title:
        raise Invalid("work.title_empty", field="title")
    if len(title) > LONGEST_TITLE:
        raise Invalid("work.title_too_long", field="title", maximum=LONGEST_TITLE)
    return title


def _in_range(field: str, value: int | None) -> int | None:
    minimum, maximum = RANGES[field]
    if value is not None and not minimum <= value <= maximum:
        raise Invalid("work.out_of_range", field=field, minimum=minimum, maximum=maximum)
    return value


def _possible_date(field: str, value: datetime | None) -> datetime | None:
    if value is not None and not 1984 <= value.year <= 2149:
        raise Invalid("work.date_out_of_range", field=field)
    return value.replace(second=0, microsecond=0) if value else None


def _short_enough(field: str, value: str, maximum: int) -> str:
    if len(value) > maximum:
        raise Invalid("work.text_too_long", field=field, maximum=maximum)
    return value
