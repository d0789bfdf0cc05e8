"""Who may do what with health and reports."""

from tests.matrix import Expected, World, row
from touchstone.insight.actions import draft_weekly_report
from touchstone.workflow.defaults import lay_down_workflow
from touchstone.workflow.models import Status

READERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 200, "guest": 200}
MEMBERS: Expected = {"officer": 403, "owner": 200, "manager": 200, "member": 200, "guest": 403}
MAKERS: Expected = {"officer": 403, "owner": 201, "manager": 201, "member": 201, "guest": 403}
MANAGERS: Expected = {"officer": 403, "owner": 200, "manager": 200, "member": 403, "guest": 403}

ROWS = {
    "get_health": row("GET /projects/{project.pk}/health", **READERS, others=404),
    "get_health_history": row("GET /projects/{project.pk}/health/history", **READERS, others=404),
    "get_cumulative_flow": row("GET /projects/{project.pk}/flow/cumulative", **READERS, others=404),
    "list_flow_items": row(
        "GET /projects/{project.pk}/flow/items?day=2026-03-02&status_id={flowing.pk}", **READERS, others=404
    ),
    "get_cycle_times": row("GET /projects/{project.pk}/flow/cycle-times", **READERS, others=404),
    "get_flow_forecast": row("GET /projects/{project.pk}/flow/forecast", **READERS, others=404),
    "get_outlook": row("GET /projects/{project.pk}/outlook", **READERS, others=404),
    "list_health": row("GET /health", others=200),
    "list_weekly_reports": row("GET /projects/{project.pk}/weekly-reports", **READERS, others=404),
    "draft_weekly_report": row(
        "POST /projects/{project.pk}/weekly-reports", {"week": "2026-01-05"}, **MAKERS, others=404
    ),
    "get_weekly_report": row("GET /weekly-reports/{report.pk}", **READERS, others=404),
    "edit_weekly_report": row(
        "PATCH /weekly-reports/{report.pk}",
        {"sections": [{"key": "summary", "body": "一切正常"}]},
        version="report",
        **MEMBERS,
        others=404,
    ),
    "redraft_weekly_report": row("POST /weekly-reports/{report.pk}/redraft", **MEMBERS, others=404),
    "send_weekly_report": row(
        "POST /weekly-reports/{report.pk}/sending",
        lambda world: {"recipients": [world.owner.pk]},
        **MANAGERS,
        others=404,
    ),
    "export_weekly_report": row("GET /weekly-reports/{report.pk}/exports/docx", **READERS, others=404),
}


def furnish(world: World) -> None:
    """A report of this week, and a status that work may have."""
    if not world.project.types.exists():
        lay_down_workflow(world.project)
    world.flowing = Status.objects.filter(workflow__project=world.project).first()
    world.report = draft_weekly_report(world.project, by=world.member)
