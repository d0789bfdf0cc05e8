"""The life of a sprint: started, closed with what is left going elsewhere, and back again."""

from touchstone.accounts.models import User
from touchstone.boards.actions import create_board, remove_board
from touchstone.boards.models import Board
from touchstone.boards.rules import can_edit_board
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.sprints.actions.placing import place_items
from touchstone.sprints.models import Sprint, SprintState
from touchstone.sprints.rules import can_edit_sprint
from touchstone.work.models import Item

STATE = ["state", "started_at", "closed_at"]


@action(can_edit_sprint)
def start_sprint(sprint: Sprint, /, *, by: User) -> Sprint:
    """Begin: what stands in the sprint now is what the team takes on; it gets a board.

    Other sprints may be active beside it.
    """
    if sprint.state != SprintState.PLANNED:
        raise Conflict("sprints.not_planned", name=sprint.name)
    sprint.state, sprint.started_at = SprintState.ACTIVE, clock.now()
    sprint.board = sprint.board or _board_for(sprint, by)
    save_next_version(sprint, [*STATE, "board"])
    record("sprint.started", sprint, by=by, after={"name": sprint.name})
    return sprint


def _board_for(sprint: Sprint, by: User) -> Board:
    """A board of what stands in the sprint, for everybody in the project; a redo finds the one it had."""
    only = {"and": [{"field": "sprint", "op": "is", "value": sprint.pk}]}
    known = Board.objects.filter(project=sprint.project, is_shared=True, settings__filter=only).first()
    return known or create_board(
        sprint.project, by=by, name=sprint.name, is_shared=True, settings={"filter": only}
    )


@action(can_edit_sprint)
def take_start_back(sprint: Sprint, /, *, by: User) -> Sprint:
    """Planned again, as if it had never been started."""
    if sprint.state != SprintState.ACTIVE:
        raise Conflict("sprints.not_active", name=sprint.name)
    sprint.state, sprint.started_at = SprintState.PLANNED, None
    save_next_version(sprint, STATE)
    record("sprint.unstarted", sprint, by=by, before={"name": sprint.name})
    return sprint


@action(can_edit_sprint)
def close_sprint(sprint: Sprint, /, *, by: User, into: Sprint | None) -> Sprint:
    """End a sprint: what is done stays in it, what is open goes to the top of `into`, None is the backlog.

    Its board has served; where the person may remove it, it goes.
    """
    if sprint.state != SprintState.ACTIVE:
        raise Conflict("sprints.not_active", name=sprint.name)
    if into is not None and into.pk == sprint.pk:
        raise Invalid("sprints.leftovers_into_itself", field="sprint_id")
    now = clock.now()
    rows = leftovers_of(sprint)
    place_items(rows, by=by, sprint=into, to_top=True)
    sprint.state, sprint.closed_at = SprintState.CLOSED, now
    save_next_version(sprint, STATE)
    record("sprint.closed", sprint, by=by, after={"name": sprint.name, "leftovers": len(rows)})
    if sprint.board is not None and can_edit_board(by, sprint.board):
        remove_board(sprint.board, by=by)
        sprint.board = None
    return sprint


@action(can_edit_sprint)
def reopen_sprint(sprint: Sprint, /, *, by: User) -> Sprint:
    """Active again; what went elsewhere stays there."""
    if sprint.state != SprintState.CLOSED:
        raise Conflict("sprints.not_closed", name=sprint.name)
    closed_at = sprint.closed_at
    sprint.state, sprint.closed_at = SprintState.ACTIVE, None
    sprint.board = sprint.board or _board_for(sprint, by)
    save_next_version(sprint, [*STATE, "board"])
    told = {"name": sprint.name, "closed_at": closed_at.isoformat() if closed_at else None}
    record("sprint.reopened", sprint, by=by, before=told)
    return sprint


def leftovers_of(sprint: Sprint) -> list[Item]:
    """What is still open in the sprint, in its order."""
    rows = Item.objects.open().filter(sprint_entry__sprint=sprint)
    return list(rows.select_related("project", "type").order_by("sprint_entry__rank", "pk"))


def next_sprint(sprint: Sprint) -> Sprint:
    """The planned sprint that begins first."""
    rows = Sprint.objects.filter(project=sprint.project, removed_at=None, state=SprintState.PLANNED)
    found = rows.order_by("first_day", "pk").first()
    if found is None:
        raise Conflict("sprints.no_next")
    return found
