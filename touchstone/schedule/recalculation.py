"""From the engine back to rows: once per gesture and project, inside its transaction."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from touchstone import engine
from touchstone.core.errors import Conflict
from touchstone.core.events import record
from touchstone.core.gesture import current_gesture
from touchstone.projects.models import Project
from touchstone.schedule.loading import COMPUTED, ItemRow, LoadedPlan, load_plan
from touchstone.schedule.problems import refuse_impossible
from touchstone.schedule.rows import Memo, raw_rows, write_columns
from touchstone.work.models import Item, Link

MOST_ROUNDS = 50
ASKED_BY_ID = 500


class Change(NamedTuple):
    """An item whose computed values differ from what its row holds."""

    row: ItemRow
    computed: tuple[Any, ...]

    @property
    def has_moved(self) -> bool:
        return self.row.computed[:2] != self.computed[:2]

    @property
    def is_rolled_up(self) -> bool:
        """Whether duration or progress, which people type on plain items, were computed."""
        return self.row.computed[2:4] != self.computed[2:4]


def recalculate_at_end(project_id: int | None, *, rounds: int = 1) -> None:
    """Recalculate the project once when the gesture under way ends; asking again changes nothing."""
    if project_id is not None:
        current_gesture().at_end(("reschedule", project_id), lambda: recalculate(project_id, rounds=rounds))


def recalculate(project_id: int, *, rounds: int = 1) -> None:
    """Compute the project's dates and write what differs; `version` stays, because nobody edited anything.

    The lock makes simultaneous editors of one project compute one after the other, each from what the
    others wrote. Raises `Conflict` when the plan cannot have dates.
    """
    project = Project.objects.select_for_update(of=("self",)).select_related("calendar").get(pk=project_id)
    if project.is_archived:
        return
    loaded = load_plan(project)
    result = engine.schedule(loaded.plan)
    refuse_impossible(result)
    changes = compare(loaded, result)
    write_columns(Item, COMPUTED, [(*change.computed, change.row.id) for change in changes])
    _write_violated_links(loaded, result)
    if changes:
        record("plan.recalculated", project, by=current_gesture().by, after=_told(loaded, changes))
    _recalculate_dependents(project, changes, rounds)


def compare(loaded: LoadedPlan, result: engine.Result) -> list[Change]:
    """The items whose rows no longer hold what the engine says."""
    violated = {violation.task_id for violation in result.violations}
    summaries = {task.parent for task in loaded.plan.tasks if task.active}
    figures = dict(zip(result, result.figures(), strict=True))
    stored = loaded.clock.stored
    changes = []
    for row in loaded.rows.values():
        if row.id not in figures:
            computed = _out_of_plan(row)
        else:
            span = result[row.id].duration if row.id in summaries else None
            computed = _computed(row, figures[row.id], span, stored, row.id in violated)
        if row.computed != computed:
            changes.append(Change(row, computed))
    return changes


def _computed(
    row: ItemRow, figures: Sequence[Any], span: int | None, stored: Memo, is_violated: bool
) -> tuple[Any, ...]:
    """The values of `COMPUTED`; `span` is a summary's duration. What a person typed stays theirs."""
    start, finish, *early_and_late, total, free, is_critical, percent = figures
    own: tuple[Any, ...] = (row.start, row.finish, row.duration, row.percent_complete)
    if row.mode == "auto":
        own = (stored[start], stored[finish], *own[2:])
        if span is not None:
            own = (*own[:2], span, _whole(percent))
            is_critical = is_critical and percent < 100
    moments = [stored[moment] for moment in early_and_late]
    return *own, *moments, total, free, is_critical, is_violated


def _whole(percent: Any) -> int:
    """Rounded, but not to 100 before everything is done."""
    return 100 if percent >= 100 else min(round(percent), 99)


def _out_of_plan(row: ItemRow) -> tuple[Any, ...]:
    """Cancelled work keeps its last dates and drives nothing."""
    return *row.computed[:4], *[None] * 6, False, False


def _write_violated_links(loaded: LoadedPlan, result: engine.Result) -> None:
    violated = {violation.link.id for violation in result.violations if violation.link is not None}
    differing = [
        (link.id in violated, link.id) for link in loaded.links if link.is_violated != (link.id in violated)
    ]
    write_columns(Link, ["is_violated"], differing)


def _told(loaded: LoadedPlan, changes: list[Change]) -> dict[str, Any]:
    """What the event says: where items were and are, what was rolled up, and which others differ in slack."""
    instant = loaded.clock.instant
    moved, rolled_up, others = [], [], []
    for change in changes:
        if change.has_moved:
            moments = (*change.row.computed[:2], *change.computed[:2])
            moved.append([change.row.id, *[instant[moment] for moment in moments]])
        else:
            others.append(change.row.id)
        if change.is_rolled_up:
            rolled_up.append([change.row.id, *change.row.computed[2:4], *change.computed[2:4]])
    return {"moved": moved, "rolled_up": rolled_up, "changed": others}


def _recalculate_dependents(project: Project, changes: list[Change], rounds: int) -> None:
    """Projects that wait for what moved here follow; chasing each other for ever is refused."""
    touched = {change.row.id for change in changes if change.has_moved} | _edited_items(project)
    waiting = _projects_waiting_for(project, touched)
    if waiting and rounds >= MOST_ROUNDS:
        raise Conflict("schedule.projects_chase_each_other", project=project.name)
    for project_id in sorted(waiting):
        recalculate_at_end(project_id, rounds=rounds + 1)


def _edited_items(project: Project) -> set[int]:
    """Items that people touched in this gesture: trashing or cancelling moves no date here."""
    return {
        event.subject_id
        for event in current_gesture().events
        if event.subject_type == "work.item" and event.project_id == project.pk
    }


def _projects_waiting_for(project: Project, item_ids: set[int]) -> set[int]:
    if not item_ids:
        return set()
    leaving = Link.objects.exclude(successor__project=project)
    if len(item_ids) <= ASKED_BY_ID:
        leaving = leaving.filter(predecessor__in=item_ids)
    else:
        leaving = leaving.filter(predecessor__project=project)
    pairs = raw_rows(leaving.values_list("predecessor_id", "successor__project_id").distinct())
    return {project_id for item_id, project_id in pairs if item_id in item_ids}
