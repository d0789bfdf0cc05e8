"""Who may import and export."""

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.browser import Form
from tests.matrix import Expected, World, row
from touchstone.integrations.actions import start_import

TABLE = "任务名称,工期\n设计,3天\n".encode()
READERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 200, "guest": 200}
MAKERS: Expected = {"officer": 201, "owner": 201, "manager": 201, "member": 201, "outsider": 201}


def form(world: World) -> Form:
    return Form(file=SimpleUploadedFile("plan.csv", TABLE))


ROWS = {
    "start_import": row("POST /imports", form, **MAKERS),
    "start_project_import": row(
        "POST /projects/{project.pk}/imports",
        form,
        officer=403,
        owner=201,
        manager=201,
        member=201,
        guest=403,
        others=404,
    ),
    "get_import": row("GET /imports/{import_run.pk}", member=200, others=404),
    "change_import": row(
        "PATCH /imports/{import_run.pk}",
        {"choices": {"duration_unit": "hours"}},
        version="import_run",
        member=200,
        others=404,
    ),
    "apply_import": row("POST /imports/{import_run.pk}/application", member=200, others=404),
    "export_items": row("GET /items/exports/csv", others=200),
    "export_project": row("GET /projects/{project.pk}/exports/csv", **READERS, others=404),
}


def furnish(world: World) -> None:
    """An import that the member began in the project."""
    world.import_run = start_import(
        world.project, by=world.member, name="plan.csv", size=len(TABLE), chunks=[TABLE]
    )
