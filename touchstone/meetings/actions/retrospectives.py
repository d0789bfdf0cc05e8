"""The course of a retrospective, and what the team will do."""

from datetime import date, datetime, time
from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.working_time import from_wall, zone_of
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Invalid
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.meetings.columns import checked_columns
from touchstone.meetings.models import Card, Phase, Retrospective, RetrospectiveAction
from touchstone.meetings.rules import can_lead, can_manage_action, can_take_part
from touchstone.projects.models import Project
from touchstone.projects.rules import can_contribute
from touchstone.work.actions import create_item
from touchstone.work.models import Item

EDITABLE = ("title", "columns", "phase", "votes_each", "closed_at")
END_OF_DAY = time(18)


@action(can_contribute)
def begin_retrospective(
    project: Project, /, *, by: User, title: str, columns: list[dict[str, str]], votes_each: int = 5
) -> Retrospective:
    """Begin to write cards."""
    retrospective = Retrospective(
        project=project,
        title=title,
        columns=checked_columns(columns),
        votes_each=votes_each,
        by=by,
        created_at=clock.now(),
    )
    retrospective.save()
    record("retrospective.created", retrospective, by=by, after={"title": title})
    return retrospective


@action(can_lead)
def edit_retrospective(retrospective: Retrospective, /, *, by: User, **changes: Any) -> Retrospective:
    """Change its name, its columns or the votes, or lead it to another phase."""
    if "columns" in changes:
        changes["columns"] = checked_columns(changes["columns"])
        used = set(retrospective.cards.values_list("column", flat=True))
        if used - {column["key"] for column in changes["columns"]}:
            raise Invalid("retrospective.column_in_use", field="columns")
    if "phase" in changes and changes["phase"] != retrospective.phase:
        changes["closed_at"] = clock.now() if changes["phase"] == Phase.CLOSED else None
    before, after = apply_changes(retrospective, changes, EDITABLE)
    if after:
        save_next_version(retrospective, changes)
        record("retrospective.edited", retrospective, by=by, before=before, after=after)
    return retrospective


@action(can_lead)
def remove_retrospective(retrospective: Retrospective, /, *, by: User) -> None:
    """Take it away; it can be brought back."""
    retrospective.removed_at = clock.now()
    save_next_version(retrospective, ["removed_at"])
    record("retrospective.removed", retrospective, by=by, before={"title": retrospective.title})


@action(can_lead)
def restore_retrospective(retrospective: Retrospective, /, *, by: User) -> None:
    """Bring a removed one back."""
    retrospective.removed_at = None
    save_next_version(retrospective, ["removed_at"])
    record("retrospective.restored", retrospective, by=by, after={"title": retrospective.title})


@action(can_take_part)
def add_action(
    retrospective: Retrospective,
    /,
    *,
    by: User,
    title: str,
    assignee_id: int | None = None,
    due: date | None = None,
    card: Card | None = None,
) -> RetrospectiveAction:
    """Make an item of what the team will do; it is followed up in the next retrospective."""
    project = retrospective.project
    fields: dict[str, Any] = {"assignee_id": assignee_id}
    if due is not None:
        zone = zone_of(project.calendar.time_zone)
        fields["deadline"] = from_wall(datetime.combine(due, END_OF_DAY), zone)
    item = create_item(project, by=by, title=title, **fields)
    added = RetrospectiveAction(retrospective=retrospective, item=item, card=card)
    added.save()
    record("retrospective.action_added", added, by=by, after={"item_id": item.pk})
    return added


@action(can_take_part)
def link_action(retrospective: Retrospective, /, *, by: User, item: Item) -> RetrospectiveAction:
    """Follow an item again, after its removal was undone."""
    added = RetrospectiveAction(retrospective=retrospective, item=item)
    added.save()
    record("retrospective.action_added", added, by=by, after={"item_id": item.pk})
    return added


@action(can_manage_action)
def remove_action(retrospective_action: RetrospectiveAction, /, *, by: User) -> None:
    """Follow it no longer; its item stays."""
    told = {
        "item_id": retrospective_action.item_id,
        "retrospective_id": retrospective_action.retrospective_id,
    }
    record("retrospective.action_removed", retrospective_action, by=by, before=told)
    retrospective_action.delete()
