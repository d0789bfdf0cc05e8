"""Which items of a project an import is about to write again, and what of the plan is new."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from touchstone.integrations.importing.readings import reading_of
from touchstone.integrations.models import ImportRun
from touchstone.integrations.plan_file.plan import Assignment, Link, Plan, Task
from touchstone.projects.models import Project
from touchstone.work.models import Item

LEAST_SHARE = 0.2
"""An earlier import is the same plan when this share of the tasks agree in id and name."""

_COMPARED = (
    "name", "parent_uid", "notes", "kind", "mode", "is_active", "priority", "deadline", "constraint",
    "constraint_date", "calendar_uid", "responsible", "values", "manual_start", "manual_finish",
)  # fmt: skip
_COMPARED_ON_LEAVES = (
    "duration", "duration_elapsed", "start", "finish", "percent_complete", "actual_start", "actual_finish",
    "work", "levelling_delay", "levelling_delay_elapsed",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Match:
    """The earlier import of the same plan, if any: its source, its items by uid and what it said."""

    source: str
    items: Mapping[str, int]
    earlier: Plan | None = None

    def changed(self, plan: Plan) -> set[str]:
        """Uids of tasks that have an item and are different now; dates that programs compute do not count."""
        if self.earlier is None:
            return set()
        old, new = _states(self.earlier), _states(plan)
        return {uid for uid in self.items if uid in new and old.get(uid) != new[uid]}


def find_match(run: ImportRun, plan: Plan) -> Match:
    """Compare with what the project imported before; a plan unlike all of it gets a source of its own."""
    if run.project is not None:
        for earlier in _earlier_runs(run.project):
            items = items_of(run.project, earlier.source)
            old = reading_of(earlier).plan if items else None
            if old is not None and _agreement(old, plan) >= LEAST_SHARE:
                return Match(earlier.source, items, old)
    return Match(f"{plan.source.partition(' ')[0]}:{run.pk}", {})


def _earlier_runs(project: Project) -> list[ImportRun]:
    """The latest import of each source."""
    latest: dict[str, ImportRun] = {}
    for run in ImportRun.objects.applied_to(project):
        latest.setdefault(run.source, run)
    return list(latest.values())


def items_of(project: Project, source: str) -> dict[str, int]:
    """Live items that an import made, by the uid they have in the file."""
    made = Item.objects.live().filter(project=project, external_source=source)
    return dict(made.values_list("external_id", "pk"))


def _agreement(old: Plan, new: Plan) -> float:
    names = {task.uid: task.name for task in old.tasks}
    agreeing = sum(1 for task in new.tasks if names.get(task.uid) == task.name)
    return agreeing / max(1, min(len(old.tasks), len(new.tasks)))


def _states(plan: Plan) -> dict[str, tuple[object, ...]]:
    """What counts of each task."""
    people: dict[str, list[Assignment]] = {}
    for assignment in plan.assignments:
        people.setdefault(assignment.task_uid, []).append(_share(assignment))
    return {task.uid: (*_state(task), tuple(people.get(task.uid, ()))) for task in plan.tasks}


def _state(task: Task) -> tuple[object, ...]:
    """Dates of automatic tasks are computed (unless they lack a duration), and all figures of summaries."""
    state = tuple(getattr(task, name) for name in _COMPARED)
    if task.kind == "summary":
        return state
    if task.mode == "auto" and task.duration is not None:
        task = replace(task, start=None, finish=None)
    return state + tuple(getattr(task, name) for name in _COMPARED_ON_LEAVES)


def _share(assignment: Assignment) -> Assignment:
    return Assignment(
        task_uid=assignment.task_uid, resource_uid=assignment.resource_uid, units=assignment.units
    )


LinkState = tuple[str, int, bool, int | None]


def link_states(plan: Plan) -> dict[tuple[str, str], LinkState]:
    """Links by their ends; of several between two tasks the first."""
    states: dict[tuple[str, str], LinkState] = {}
    for link in plan.links:
        states.setdefault((link.predecessor_uid, link.successor_uid), _link_state(link))
    return states


def _link_state(link: Link) -> LinkState:
    return link.type, link.lag, link.lag_elapsed, link.lag_percent
