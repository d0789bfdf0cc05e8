"""From the engine back to rows: once per gesture and project, inside its transaction."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from touchstone.calendars.wall_clock import WallClock
from touchstone.core.errors import Conflict
from touchstone.core.events import record
from touchstone.core.gesture import current_gesture
from touchstone.core.raw_rows import Memo, raw_rows, write_columns
from touchstone.core.texts import say
from touchstone.projects.models import Project
from touchstone.projects.queries import is_visible_to
from touchstone.schedule.computing import ComputedPlan, collecting_later, compute_afresh, compute_again
from touchstone.schedule.loading import COMPUTED, ItemRow
from touchstone.schedule.memory import remember_plan, remembered_plan
from touchstone.work.models import Item, Link

MOST_ROUNDS = 50
ASKED_BY_ID = 500
READ_BY_ID = 2_000


class Change(NamedTuple):
    """An item whose computed values differ from what its row holds."""

    row: ItemRow
    before: tuple[Any, ...]
    computed: tuple[Any, ...]

    @property
    def has_moved(self) -> bool:
        return self.before[:2] != self.computed[:2]

    @property
    def is_rolled_up(self) -> bool:
        """Whether duration or progress, which people type on plain items, were computed."""
        return self.before[2:4] != self.computed[2:4]


def recalculate_at_end(project_id: int | None, *, rounds: int = 1) -> None:
    """Recalculate the project once when the gesture under way ends; asking again changes nothing."""
    if project_id is not None:
        current_gesture().at_end(("reschedule", project_id), lambda: recalculate(project_id, rounds=rounds))


def recalculate(project_id: int, *, rounds: int = 1) -> None:
    """Compute the project's dates and write what differs; `version` stays, because nobody edited anything.

    The lock makes simultaneous editors of one project compute one after the other, each from what the
    others wrote. Raises `Conflict` when the plan cannot have dates.
    """
    rows = Project.objects.select_for_update(of=("self",), no_key=True)
    project = rows.select_related("calendar").get(pk=project_id)
    if not project.is_archived:
        with collecting_later():
            _recalculate(project, rounds)


def _recalculate(project: Project, rounds: int) -> None:
    computed = compute_plan(project)
    changes = compare(computed)
    broken = _differing_links(computed)
    write_columns(Item, COMPUTED, [(*change.computed, change.row.id) for change in changes])
    write_columns(Link, ["is_violated"], [(is_violated, link_id) for link_id, is_violated in broken.items()])
    remember_plan(project, _as_written(computed, changes, broken))
    if changes:
        record(
            "plan.recalculated", project, by=current_gesture().by, after=_told(computed.draft.clock, changes)
        )
    _recalculate_dependents(project, changes, rounds)


def compute_plan(project: Project) -> ComputedPlan:
    """The plan as this gesture leaves it: from the last one where this process remembers it."""
    earlier = remembered_plan(project)
    if earlier is not None:
        items, links = _touched(project, "work.item"), _touched(project, "work.link")
        if len(items) + len(links) <= READ_BY_ID:
            return compute_again(earlier, project, items, links)
    return compute_afresh(project)


def compare(computed: ComputedPlan) -> list[Change]:
    """The items whose rows no longer hold what the engine says."""
    draft, result, figures = computed.draft, computed.result, computed.figures
    violated = {violation.task_id for violation in result.violations}
    suspects: Iterable[int] = draft.rows if computed.unsettled is None else sorted(computed.unsettled)
    changes = []
    for item_id in suspects:
        row = draft.rows[item_id]
        if item_id not in figures:
            values = _out_of_plan(row)
        else:
            span = result[item_id].duration if item_id in draft.summaries else None
            values = _computed(row, figures[item_id], span, draft.clock.stored, item_id in violated)
        before = row.computed
        if before != values:
            changes.append(Change(row, before, values))
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


def _differing_links(computed: ComputedPlan) -> dict[int, bool]:
    """Dependencies that are broken now and were not, or the other way round, by id."""
    violated = {found.link.id for found in computed.result.violations if found.link is not None}
    rows = computed.stored.links
    return {
        link_id: link_id in violated
        for link_id in computed.draft.links
        if rows[link_id].is_violated != (link_id in violated)
    }


def _as_written(computed: ComputedPlan, changes: list[Change], broken: dict[int, bool]) -> ComputedPlan:
    """The plan with its rows as they are in the database now."""
    rows = computed.stored.links
    return computed.settled(
        {change.row.id: change.row.with_computed(change.computed) for change in changes},
        {link_id: rows[link_id]._replace(is_violated=is_broken) for link_id, is_broken in broken.items()},
    )


def _told(clock: WallClock, changes: list[Change]) -> dict[str, Any]:
    """What the event says: where items were and are, what was rolled up, and which others differ in slack."""
    instant = clock.instant
    moved, rolled_up, others = [], [], []
    for change in changes:
        if change.has_moved:
            (start, finish, *_), (later_start, later_finish, *_) = change.before, change.computed
            moments = [instant[start], instant[finish], instant[later_start], instant[later_finish]]
            moved.append([change.row.id, *moments])
        else:
            others.append(change.row.id)
        if change.is_rolled_up:
            rolled_up.append([change.row.id, *change.before[2:4], *change.computed[2:4]])
    return {"moved": moved, "rolled_up": rolled_up, "changed": others}


def _recalculate_dependents(project: Project, changes: list[Change], rounds: int) -> None:
    """Projects that wait for what moved here follow; chasing each other for ever is refused."""
    touched = {change.row.id for change in changes if change.has_moved} | _touched(project, "work.item")
    waiting = _projects_waiting_for(project, touched)
    if waiting and rounds >= MOST_ROUNDS:
        is_known = is_visible_to(current_gesture().by, project)
        name = project.name if is_known else say("schedule.hidden_project")
        raise Conflict("schedule.projects_chase_each_other", project=name)
    for project_id in sorted(waiting):
        recalculate_at_end(project_id, rounds=rounds + 1)


def _touched(project: Project, subject_type: str) -> set[int]:
    """What people touched in this gesture: trashing or cancelling moves no date here."""
    return {
        event.subject_id
        for event in current_gesture().events
        if event.subject_type == subject_type and event.project_id == project.pk
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
