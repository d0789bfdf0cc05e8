"""What the ids in item rows mean, for pages across projects: only what those rows name."""

from collections.abc import Iterable, Sequence
from typing import Any

from touchstone.accounts.models import User
from touchstone.projects.models import Project
from touchstone.projects.rules import can_contribute
from touchstone.workflow.models import ItemType, Label, Status

Row = dict[str, Any]


def names_of(rows: Sequence[Row], reader: User) -> dict[str, list[Row]]:
    """Projects, statuses, types, people and labels of rows that the reader may see; five queries."""
    return {
        "projects": _projects(_ids(rows, "project_id"), reader),
        "statuses": _statuses(_ids(rows, "status_id")),
        "types": _types(_ids(rows, "type_id")),
        "people": _people(_ids(rows, "assignee_id") | _ids(rows, "reporter_id")),
        "labels": _labels({each for row in rows for each in row["label_ids"]}),
    }


def _ids(rows: Iterable[Row], column: str) -> set[int]:
    return {row[column] for row in rows if row[column] is not None}


def _projects(ids: set[int], reader: User) -> list[Row]:
    return [
        {
            "id": project.pk,
            "key": project.key,
            "name": project.name,
            "minutes_per_day": project.calendar.minutes_per_day,
            "can": {"edit": can_contribute(reader, project)},
        }
        for project in Project.objects.filter(pk__in=ids).select_related("calendar").order_by("key")
    ]


def _statuses(ids: set[int]) -> list[Row]:
    return [
        {
            "id": status.pk,
            "key": status.key,
            "name": status.label,
            "category": status.category,
            "is_cancelled": status.is_cancelled,
        }
        for status in Status.objects.filter(pk__in=ids)
    ]


def _types(ids: set[int]) -> list[Row]:
    found = ItemType.objects.filter(pk__in=ids)
    return [{"id": kind.pk, "key": kind.key, "name": kind.label, "icon": kind.icon} for kind in found]


def _people(ids: set[int]) -> list[Row]:
    people = User.objects.filter(pk__in=ids).order_by("pinyin", "pk")
    return [{"id": pk, "name": name} for pk, name in people.values_list("pk", "name")]


def _labels(ids: set[int]) -> list[Row]:
    return [
        {"id": each.pk, "name": each.name, "colour": each.colour} for each in Label.objects.filter(pk__in=ids)
    ]
