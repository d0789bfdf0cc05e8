"""What an item made again and again looks like: checked when it is written down, read when it is used."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.working_time import from_wall, zone_of
from touchstone.core.errors import Invalid
from touchstone.projects.models import Project
from touchstone.projects.queries import active_member_ids
from touchstone.work.actions import NewItem, add_points, create_items
from touchstone.work.checks import FieldChecks, checked_title
from touchstone.work.models import Item
from touchstone.workflow.models import Field, ItemType, Label, TypeKind
from touchstone.workflow.values import checked_values

FIELDS = ("description", "assignee_id", "priority", "label_ids", "duration", "estimate", "values")
DUE_AT = time(17)
"""The hour on the project's clock that a due day means."""


def checked_content(project: Project, content: dict[str, Any], *, by: User) -> dict[str, Any]:
    """The content as it can be kept; `Invalid` names what cannot."""
    checks = FieldChecks(project, by)
    fields = checks.checked({name: content[name] for name in FIELDS if content.get(name) not in (None, "")})
    children = [
        {"title": checked_title(child["title"]), "level": child.get("level", 0)}
        for child in content.get("children", [])
    ]
    return fields | {"checklist": list(content.get("checklist", [])), "children": children}


def make_item(
    project: Project,
    content: Mapping[str, Any],
    *,
    by: User,
    title: str,
    item_type: ItemType,
    parent: Item | None = None,
    **typed: Any,
) -> Item:
    """The item with its checklist and what is below it; what was `typed` wins over the content."""
    fields = _still_possible(project, content, by) | typed
    children = content.get("children", []) if item_type.kind != TypeKind.MILESTONE else []
    news = [NewItem(title, item_type, None, parent, fields), *_below(children)]
    item = create_items(project, news, by=by)[0]
    if content.get("checklist"):
        add_points(item, content["checklist"], by=by)
    return item


def fill_title(pattern: str, project: Project, day: date, *, typed: str = "") -> str:
    """`周报 {week}` for a day; what was typed goes where `{title}` is, else to the end."""
    week = day.isocalendar()
    known = {
        "title": typed,
        "date": day.isoformat(),
        "month": f"{day:%Y-%m}",
        "week": f"{week.year}-W{week.week:02d}",
        "project": project.name,
    }
    title = pattern
    for name, value in known.items():
        title = title.replace(f"{{{name}}}", value)
    if typed and "{title}" not in pattern:
        title = f"{title} {typed}"
    return " ".join(title.split())


def due_moment(project: Project, day: date) -> datetime:
    """When a due day ends on the project's clock."""
    return from_wall(datetime.combine(day, DUE_AT), zone_of(project.calendar.time_zone))


def _still_possible(project: Project, content: Mapping[str, Any], by: User) -> dict[str, Any]:
    """The fields without people, labels and values that are gone since they were written down."""
    fields = {name: content[name] for name in FIELDS if name in content}
    if fields.get("assignee_id") not in active_member_ids(project):
        fields.pop("assignee_id", None)
    if "label_ids" in fields:
        kept = Label.objects.filter(project=project, pk__in=fields["label_ids"])
        fields["label_ids"] = list(kept.values_list("pk", flat=True))
    if "values" in fields:
        fields["values"] = _known_values(project, fields["values"], by)
    return fields


def _known_values(project: Project, values: dict[str, Any], by: User) -> dict[str, Any]:
    known = {field.key: field for field in Field.objects.filter(project=project)}
    kept: dict[str, Any] = {}
    for key, value in values.items():
        try:
            kept |= checked_values(known, {key: value}, by=by)
        except Invalid:
            continue  # the field or its option is gone; the item is worth more than the value
    return kept


def _below(children: list[dict[str, Any]]) -> list[NewItem]:
    """Each below the nearest line above that is indented less, all of them below the first."""
    news: list[NewItem] = []
    above: list[tuple[int, int]] = [(-1, 0)]
    for index, child in enumerate(children, 1):
        level = child.get("level", 0)
        while above[-1][0] >= level:
            above.pop()
        news.append(NewItem(child["title"], parent=above[-1][1]))
        above.append((level, index))
    return news
