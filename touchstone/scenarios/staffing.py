"""Who does how much work: what the load of people is counted from."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from touchstone.projects.models import Project
from touchstone.scenarios.change import Change
from touchstone.schedule.computing import ComputedPlan
from touchstone.work.models import Item


class Staffed(NamedTuple):
    """An item with somebody on it; `work` is minutes still to be done."""

    assignee_id: int
    work: float


@dataclass(frozen=True, slots=True)
class Staffing:
    """The unfinished leaf work of a plan by item. Treated as immutable.

    total: all work of an item in minutes: its estimate, else its duration as the plan has it.
    """

    items: dict[int, Staffed]
    total: dict[int, int]

    def with_changes(self, changes: Iterable[Change]) -> "Staffing":
        """The same work in other hands; shortening a task leaves its work as it is."""
        assigned = {change.item_id: change.value for change in changes if change.field == "assignee_id"}
        if not assigned:
            return self
        items = dict(self.items)
        for item_id, person in assigned.items():
            if person is None:
                items.pop(item_id, None)
            elif item_id in items:
                items[item_id] = items[item_id]._replace(assignee_id=person)
        return replace(self, items=items)


def staffing_of(project: Project, computed: ComputedPlan) -> Staffing:
    """The people's unfinished work in the project; milestones, summaries and cancelled work need nobody."""
    one_day = project.calendar.minutes_per_day
    columns = ("pk", "assignee_id", "estimate", "duration_elapsed", "closed_at")
    items: dict[int, Staffed] = {}
    total: dict[int, int] = {}
    live = Item.objects.live().filter(project=project, is_summary=False)
    for item_id, assignee_id, estimate, is_elapsed, closed_at in live.values_list(*columns):
        task = computed.draft.tasks.get(item_id)
        if task is None or not task.active:
            continue
        row = computed.draft.rows[item_id]
        duration = one_day if row.duration is None else task.duration
        total[item_id] = estimate if estimate is not None else 0 if is_elapsed else duration
        remaining = total[item_id] * (100 - task.percent_complete) / 100
        if assignee_id is not None and remaining > 0 and closed_at is None:
            items[item_id] = Staffed(assignee_id, remaining)
    return Staffing(items, total)
