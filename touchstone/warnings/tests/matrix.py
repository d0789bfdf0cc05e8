"""Who may do what with warnings."""

from datetime import timedelta

from tests.matrix import Expected, World, row
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.warnings.evaluating import evaluate
from touchstone.warnings.models import ProgressWarning
from touchstone.warnings.policies import own_policy
from touchstone.work.actions import create_item

READERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 200, "guest": 200}
MEMBERS: Expected = {"officer": 403, "owner": 200, "manager": 200, "member": 200, "guest": 403}
MANAGERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 403, "guest": 403}

ROWS = {
    "list_warnings": row("GET /warnings?project_id={project.pk}", **READERS, others=404),
    "get_warning": row("GET /warnings/{late.pk}", **READERS, others=404),
    "export_warnings": row("GET /warnings/exports/csv?project_id={project.pk}", **READERS, others=404),
    "list_warning_history": row("GET /projects/{project.pk}/warning-history", **READERS, others=404),
    "acknowledge_warnings": row(
        "POST /warnings/acknowledgements",
        lambda world: {"ids": [world.late.pk], "note": "已联系供应商"},
        **MEMBERS,
        others=404,
    ),
    "reopen_warnings": row(
        "POST /warnings/reopenings", lambda world: {"ids": [world.late.pk]}, **MEMBERS, others=404
    ),
    "get_warning_policy": row("GET /projects/{project.pk}/warning-policy", **READERS, others=404),
    "edit_warning_policy": row(
        "PATCH /projects/{project.pk}/warning-policy",
        {"escalate_after": 2},
        version="warning_policy",
        **MANAGERS,
        others=404,
    ),
    "get_organisation_warning_policy": row("GET /warning-policy", others=200),
    "edit_organisation_warning_policy": row(
        "PATCH /warning-policy", {"escalate_after": 4}, version="organisation_policy", officer=200
    ),
}


def furnish(world: World) -> None:
    """An item that is late, and the rules as they are shipped."""
    start = clock.now() - timedelta(days=20)
    item = create_item(
        world.project, by=world.member, title="模具验收", duration=480, start=start, mode="manual"
    )
    evaluate(Project.objects.select_related("calendar").get(pk=world.project.pk))
    world.late = ProgressWarning.objects.get(item=item, kind="late")
    world.warning_policy = own_policy(world.project)
    world.organisation_policy = own_policy(None)
