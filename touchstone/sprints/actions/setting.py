"""What a project estimates in, and what stands in its backlog."""

from typing import Any

from touchstone.accounts.models import User
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Invalid
from touchstone.core.events import record
from touchstone.core.texts import say
from touchstone.core.versions import save_next_version
from touchstone.projects.models import Project
from touchstone.sprints.models import SprintSettings, Unit
from touchstone.sprints.rules import can_set_up_sprints
from touchstone.sprints.setting import POINTS, settings_of
from touchstone.workflow.actions import create_field
from touchstone.workflow.models import Field, FieldKind, ItemType


@action(can_set_up_sprints)
def edit_sprint_settings(project: Project, /, *, by: User, **changes: Any) -> SprintSettings:
    """Change unit, types or length of new sprints; whoever begins with points gets a field for them."""
    settings = settings_of(project)
    if settings.pk is None:
        settings.save()
    if "type_keys" in changes:
        known = set(ItemType.objects.filter(project=project).values_list("key", flat=True))
        if set(changes["type_keys"]) - known:
            raise Invalid("sprints.type_unknown", field="type_keys")
    before, after = apply_changes(settings, changes, ("unit", "type_keys", "days"))
    if after.get("unit") == Unit.POINTS:
        _give_points(project, by)
    if after:
        save_next_version(settings, after)
        record("sprint.settings_edited", settings, by=by, before=before, after=after)
    return settings


def _give_points(project: Project, by: User) -> None:
    if not Field.objects.filter(project=project, key=POINTS).exists():
        create_field(
            project,
            by=by,
            name=say("sprints.points_name"),
            name_en="Story points",
            kind=FieldKind.NUMBER,
            key=POINTS,
        )
