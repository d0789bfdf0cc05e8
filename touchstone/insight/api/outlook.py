"""The route of a project at a glance."""

from django.http import HttpRequest
from ninja import Router
from pydantic import BaseModel

from touchstone.accounts.reader import reader_of
from touchstone.insight.outlook import outlook_of
from touchstone.projects.queries import find_project

router = Router(tags=["insight"])


class OutlookMilestone(BaseModel):
    """A milestone; `days_later` is in working days against the latest baseline, negative when earlier."""

    id: int
    key: str
    title: str
    finish: str
    deadline: str | None
    is_done: bool
    is_late: bool
    is_critical: bool
    days_later: float | None


class OutlookOut(BaseModel):
    """Where a project stands; `due_soon` is the next seven days, `done_lately` the last seven."""

    open_count: int
    done_count: int
    percent_complete: int
    finish: str | None
    baseline_name: str | None
    baseline_finish: str | None
    days_later: float | None
    late_count: int
    blocked_count: int
    due_soon_count: int
    done_lately_count: int
    milestones: list[OutlookMilestone]


@router.get("/projects/{int:project_id}/outlook", response=OutlookOut, operation_id="get_outlook")
def get(request: HttpRequest, project_id: int) -> OutlookOut:
    """How far a project is, when it will be over, and which milestones come next."""
    return OutlookOut(**outlook_of(find_project(reader_of(request), project_id)))
