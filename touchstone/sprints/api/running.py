"""Routes of a sprint's life."""

from django.http import HttpRequest, HttpResponse
from ninja import Router

from touchstone.accounts.reader import reader_of
from touchstone.core.errors import Invalid
from touchstone.sprints import actions
from touchstone.sprints.actions.running import next_sprint
from touchstone.sprints.api.schemas import ClosureIn, SprintOut
from touchstone.sprints.api.sprints import show
from touchstone.sprints.models import Sprint
from touchstone.sprints.queries import find_sprint, optional_sprint

router = Router(tags=["sprints"])


@router.post("/sprints/{int:sprint_id}/start", response=SprintOut, operation_id="start_sprint")
def start(request: HttpRequest, response: HttpResponse, sprint_id: int) -> SprintOut:
    """Begin a planned sprint; others may be active beside it."""
    reader = reader_of(request)
    return show(response, actions.start_sprint(find_sprint(reader, sprint_id), by=reader), reader)


@router.post("/sprints/{int:sprint_id}/closure", response=SprintOut, operation_id="close_sprint")
def close(request: HttpRequest, response: HttpResponse, sprint_id: int, body: ClosureIn) -> SprintOut:
    """End an active sprint and say where what is left goes; one gesture, one undo."""
    reader = reader_of(request)
    sprint = find_sprint(reader, sprint_id)
    into = _target(sprint, body, optional_sprint(reader, sprint.project, body.sprint_id, field="sprint_id"))
    return show(response, actions.close_sprint(sprint, by=reader, into=into), reader)


@router.delete("/sprints/{int:sprint_id}/closure", response=SprintOut, operation_id="reopen_sprint")
def reopen(request: HttpRequest, response: HttpResponse, sprint_id: int) -> SprintOut:
    """Make a closed sprint active again; what went elsewhere stays there."""
    reader = reader_of(request)
    return show(response, actions.reopen_sprint(find_sprint(reader, sprint_id), by=reader), reader)


def _target(sprint: Sprint, body: ClosureIn, chosen: Sprint | None) -> Sprint | None:
    if body.leftovers == "next":
        return next_sprint(sprint)
    if body.leftovers == "sprint" and chosen is None:
        raise Invalid("sprints.unknown", field="sprint_id")
    return chosen if body.leftovers == "sprint" else None
