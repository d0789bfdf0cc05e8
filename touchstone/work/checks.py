"""Is what was typed into an item's fields possible at all? One check a field."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.queries import find_calendar
from touchstone.core.errors import Invalid
from touchstone.projects.models import Project
from touchstone.projects.queries import project_roles
from touchstone.work.models import Constraint, Mode, Priority
from touchstone.workflow.models import Label
from touchstone.workflow.values import checked_values

LONGEST_TITLE = 500
LONGEST_TEXT = 100_000
LONGEST_DURATION = 60 * 24 * 366 * 20
RANGES = {
    "duration": (0, LONGEST_DURATION),
    "estimate": (0, LONGEST_DURATION),
    "percent_complete": (0, 100),
    "priority": (min(Priority.values), max(Priority.values)),
}
CHOICES = {"mode": Mode.values, "constraint": Constraint.values}
DATES = ("start", "finish", "constraint_date", "deadline", "actual_start", "actual_finish")
TEXTS = {"description": LONGEST_TEXT, "blocked_reason": 500}


def checked_fields(project: Project, fields: dict[str, Any], *, by: User) -> dict[str, Any]:
    """The fields as they can be kept; `Invalid` names the first one that cannot."""
    return {field: _check(project, field, value, by) for field, value in fields.items()}


def _check(project: Project, field: str, value: Any, by: User) -> Any:
    if field in RANGES:
        return _in_range(field, value)
    if field in DATES:
        return _possible_date(field, value)
    if field in CHOICES and value not in CHOICES[field]:
        raise Invalid("work.unknown_choice", field=field)
    if field in TEXTS:
        return _short_enough(field, value, TEXTS[field])
    special = _SPECIAL.get(field)
    return special(project, value, by) if special else value


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


def _assignee(project: Project, user_id: int | None, by: User) -> int | None:
    """Members only, so that nobody is handed work they cannot see."""
    if user_id is None:
        return None
    person = User.objects.active().filter(pk=user_id).first()
    if person is None or project.pk not in project_roles(person):
        raise Invalid("work.unknown_assignee", field="assignee_id")
    return user_id


def _labels(project: Project, label_ids: list[int], by: User) -> list[int]:
    wanted = sorted(set(label_ids))
    if Label.objects.filter(project=project, pk__in=wanted).count() != len(wanted):
        raise Invalid("workflow.unknown_label", field="label_ids")
    return wanted


def _calendar(project: Project, calendar_id: int | None, by: User) -> int | None:
    return find_calendar(by, calendar_id).pk if calendar_id is not None else None


def _values(project: Project, values: dict[str, Any], by: User) -> dict[str, Any]:
    return checked_values(project.pk, values, by=by) if values else {}


_SPECIAL: dict[str, Callable[[Project, Any, User], Any]] = {
    "title": lambda project, value, by: checked_title(value),
    "assignee_id": _assignee,
    "label_ids": _labels,
    "calendar_id": _calendar,
    "values": _values,
}
