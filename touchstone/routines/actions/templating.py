"""Templates of items: writing them down, and using them."""

from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Invalid
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.projects.models import Project
from touchstone.routines.content import checked_content, fill_title, make_item
from touchstone.routines.models import ItemTemplate
from touchstone.routines.rules import can_edit_template, can_edit_templates, can_use_template
from touchstone.work.models import Item
from touchstone.workflow.queries import type_of

EDITABLE = ("name", "title", "type_id", "content")


@action(can_edit_templates)
def add_item_template(
    project: Project, /, *, by: User, name: str, title: str, type_id: int, content: dict[str, Any]
) -> ItemTemplate:
    """Write down how items of a type usually look."""
    template = ItemTemplate(
        project=project,
        type=type_of(project.pk, type_id),
        name=_named(name),
        title=title.strip(),
        content=checked_content(project, content, by=by),
    )
    template.save()
    record("item_template.added", template, by=by, after={"name": template.name})
    return template


@action(can_edit_template)
def edit_item_template(template: ItemTemplate, /, *, by: User, **changes: Any) -> ItemTemplate:
    """Change a template; items made from it stay as they are."""
    if "name" in changes:
        changes["name"] = _named(changes["name"])
    if "type_id" in changes:
        changes["type_id"] = type_of(template.project_id, changes["type_id"]).pk
    if "content" in changes:
        changes["content"] = checked_content(template.project, changes["content"], by=by)
    before, after = apply_changes(template, changes, EDITABLE)
    if after:
        save_next_version(template, after)
        record("item_template.edited", template, by=by, before=before, after=after)
    return template


@action(can_edit_template)
def remove_item_template(template: ItemTemplate, /, *, by: User) -> None:
    """Take a template away; it can be restored."""
    template.removed_at = clock.now()
    save_next_version(template, ["removed_at"])
    record("item_template.removed", template, by=by, before={"name": template.name})


@action(can_edit_template)
def restore_item_template(template: ItemTemplate, /, *, by: User) -> None:
    """Bring a template back."""
    template.removed_at = None
    save_next_version(template, ["removed_at"])
    record("item_template.restored", template, by=by, after={"name": template.name})


@action(can_use_template)
def make_from_template(
    template: ItemTemplate, /, *, by: User, title: str = "", parent: Item | None = None, **typed: Any
) -> Item:
    """An item as the template says, with what was typed before it."""
    project = template.project
    today = to_wall(clock.now(), zone_of(project.calendar.time_zone)).date()
    named = fill_title(template.title or "{title}", project, today, typed=title)
    if not named:
        raise Invalid("routines.title_empty", field="title")
    return make_item(
        project, template.content, by=by, title=named, item_type=template.type, parent=parent, **typed
    )


def _named(name: str) -> str:
    if not name.strip():
        raise Invalid("routines.name_empty", field="name")
    return name.strip()
