"""Taking back what happened to sprints and in the backlog."""

from datetime import date
from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.core.changes import plain
from touchstone.core.errors import Conflict
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project
from touchstone.sprints import actions
from touchstone.sprints.actions.placing import named
from touchstone.sprints.models import Sprint, SprintEntry
from touchstone.sprints.setting import settings_of
from touchstone.work.queries.items import find_item


@undoes("sprint.created", "sprint.restored")
def remove_again(event: Event, by: Any) -> None:
    actions.remove_sprint(_sprint(event.subject_id, by), by=by)


@undoes("sprint.removed")
def bring_back(event: Event, by: Any) -> None:
    actions.restore_sprint(_sprint(event.subject_id, by), by=by)


@undoes("sprint.edited")
def edit_back(event: Event, by: Any) -> None:
    sprint = _sprint(event.subject_id, by)
    expect_unchanged(event, {key: plain(getattr(sprint, key)) for key in event.after}, sprint.name)
    fields = {
        key: date.fromisoformat(value) if key.endswith("_day") else value
        for key, value in event.before.items()
    }
    actions.edit_sprint(sprint, by=by, **fields)


@undoes("sprint.started")
def unstart(event: Event, by: Any) -> None:
    actions.take_start_back(_sprint(event.subject_id, by), by=by)


@undoes("sprint.unstarted")
def start_again(event: Event, by: Any) -> None:
    actions.start_sprint(_sprint(event.subject_id, by), by=by)


@undoes("sprint.closed")
def reopen(event: Event, by: Any) -> None:
    actions.reopen_sprint(_sprint(event.subject_id, by), by=by)


@undoes("sprint.reopened")
def close_again(event: Event, by: Any) -> None:
    actions.close_sprint(_sprint(event.subject_id, by), by=by, into=None)


@undoes("sprint.item_placed", "sprint.item_ranked")
def put_back(event: Event, by: Any) -> None:
    item = find_item(by, event.subject_id)
    entry = SprintEntry.objects.select_related("sprint").filter(item=item).first()
    sprint = entry.sprint if entry else None
    if entry is None or entry.rank != event.after["rank"] or not _stands_in(event.after, sprint):
        expect_unchanged(event, {"sprint": named(sprint), "rank": entry.rank if entry else ""}, item.title)
    former = event.before["sprint"] if "sprint" in event.before else named(sprint)
    actions.put_back_spot(
        item, by=by, sprint=_sprint(former["id"], by) if former else None, rank=event.before["rank"]
    )


@undoes("sprint.settings_edited")
def set_back(event: Event, by: Any) -> None:
    project = find_project(by, event.project_id or 0)
    settings = settings_of(project)
    expect_unchanged(event, {key: getattr(settings, key) for key in event.after}, project.name)
    actions.edit_sprint_settings(project, by=by, **event.before)


def _stands_in(told: dict[str, Any], sprint: Sprint | None) -> bool:
    """Whether the item is where the event left it; a sprint that was renamed since is the same one."""
    if "sprint" not in told:
        return True
    former = told["sprint"]
    return (former["id"] if former else None) == (sprint.pk if sprint else None)


def _sprint(sprint_id: int, by: Any) -> Sprint:
    visible = Sprint.objects.filter(project__in=Project.objects.visible_to(by))
    sprint = visible.select_related("project__calendar").filter(pk=sprint_id).first()
    if sprint is None:
        raise Conflict("audit.nothing_left_to_undo")
    return sprint
