"""The boards that the teams of the demo look at in the morning."""

from datetime import datetime

from touchstone.accounts.models import User
from touchstone.boards.actions import create_board
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.workflow.models import Status, StatusCategory

WORK_IN_PROGRESS = 8
LATELY_DONE_DAYS = 14


def hang_boards(now: datetime) -> None:
    """Two boards for every project under way, and one for whoever looks after all of them."""
    with clock.standing_at(now):
        for project in Project.objects.active().select_related("created_by", "calendar"):
            _hang_boards_of(project)
        _hang_wide_board()


def _hang_boards_of(project: Project) -> None:
    doing = Status.objects.filter(workflow__project=project, category=StatusCategory.DOING)
    limits = {str(status_id): WORK_IN_PROGRESS for status_id in doing.values_list("pk", flat=True)}
    team = {"limits": limits, "limit_mode": "warn"}
    create_board(project, by=project.created_by, name="团队看板", is_shared=True, settings=team)
    people = {
        "lanes": "assignee",
        "done_days": LATELY_DONE_DAYS,
        "card_fields": ["key", "type", "finish", "age"],
    }
    create_board(project, by=project.created_by, name="各人在办", is_shared=True, settings=people)


def _hang_wide_board() -> None:
    officer = User.objects.filter(role__key="officer", is_robot=False, is_active=True).order_by("pk").first()
    if officer is None:
        return
    settings = {
        "lanes": "project",
        "done_days": LATELY_DONE_DAYS,
        "filter": {"field": "status_category", "op": "in", "value": ["doing", "done"]},
        "hides_empty": True,
        "card_fields": ["key", "priority", "finish", "assignee", "age"],
    }
    create_board(None, by=officer, name="公司在办事项", is_shared=True, settings=settings)
