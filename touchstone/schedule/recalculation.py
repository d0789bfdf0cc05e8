"""From the engine back to rows: once per gesture and project, inside its transaction."""

from touchstone.core.errors import Conflict
from touchstone.core.events import record
from touchstone.core.gesture import current_gesture
from touchstone.core.raw_rows import raw_rows, write_columns
from touchstone.core.texts import say
from touchstone.projects.models import Project
from touchstone.projects.queries import is_visible_to
from touchstone.schedule.computing import ComputedPlan, collecting_later, compute_afresh, compute_again
from touchstone.schedule.differences import Change, compare, differing_links
from touchstone.schedule.memory import remember_plan, remembered_plan
from touchstone.schedule.telling import tell
from touchstone.work.followed import COMPUTED
from touchstone.work.models import Item, Link

MOST_ROUNDS = 50
ASKED_BY_ID = 500
READ_BY_ID = 2_000


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
    changes, broken = compare(computed), differing_links(computed)
    write_columns(Item, COMPUTED, [(*change.computed, change.row.id) for change in changes])
    write_columns(Link, ["is_violated"], [(is_violated, link_id) for link_id, is_violated in broken.items()])
    remember_plan(project, _as_written(computed, changes, broken))
    told = tell(computed, changes) if changes else None
    if told:
        record("plan.recalculated", project, by=current_gesture().by, after=told)
    _recalculate_dependents(project, {moved[0] for moved in told["moved"]} if told else set(), rounds)


def compute_plan(project: Project) -> ComputedPlan:
    """The plan as this gesture leaves it: from the last one where this process remembers it."""
    earlier = remembered_plan(project)
    if earlier is not None:
        items, links = _touched(project, "work.item"), _touched(project, "work.link")
        if len(items) + len(links) <= READ_BY_ID:
            return compute_again(earlier, project, items, links)
    return compute_afresh(project)


def _as_written(computed: ComputedPlan, changes: list[Change], broken: dict[int, bool]) -> ComputedPlan:
    """The plan with its rows as they are in the database now."""
    rows = computed.stored.links
    return computed.settled(
        {change.row.id: change.row.with_computed(change.computed) for change in changes},
        {link_id: rows[link_id]._replace(is_violated=is_broken) for link_id, is_broken in broken.items()},
    )


def _recalculate_dependents(project: Project, moved: set[int], rounds: int) -> None:
    """Projects that wait for what moved here follow; chasing each other for ever is refused."""
    waiting = _projects_waiting_for(project, moved | _touched(project, "work.item"))
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
