"""One editor of a plan at a time: whoever changes dates holds the project first."""

from collections.abc import Iterable

from django.db import connection

from touchstone.core.gesture import current_gesture
from touchstone.projects.models import Project

MOVE_NOTHING = {
    "title", "description", "assignee_id", "priority", "label_ids", "blocked_reason", "estimate", "values",
}  # fmt: skip


def hold_plan(project_id: int) -> None:
    """Wait until no other gesture is changing this plan; held until this one commits.

    Rows that only refer to the project may still be written: with a full lock, whoever edits a title and
    tells people of it would wait here while holding the item that the one in here waits for.

    A recalculation writes rows that somebody else may just have changed and not committed. Were the
    project locked only then, the two would wait for each other for ever.
    """
    if connection.features.has_select_for_update:
        current_gesture().once(("plan", project_id), lambda: _lock(project_id))


def hold_plan_for(project_id: int, fields: Iterable[str]) -> None:
    """The same, if a change of these fields can move a date."""
    if set(fields) - MOVE_NOTHING:
        hold_plan(project_id)


def _lock(project_id: int) -> None:
    Project.objects.select_for_update(no_key=True).order_by().values_list("pk").get(pk=project_id)
