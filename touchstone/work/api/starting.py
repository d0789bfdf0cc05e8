"""Routes of templates, and of creating a project from one."""

from datetime import date
from typing import Literal

from django.http import HttpRequest, HttpResponse
from ninja import Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.queries import check_department, the_company
from touchstone.accounts.reader import reader_of
from touchstone.calendars.queries import find_calendar
from touchstone.core.bodies import Body, Id, Line, Prose
from touchstone.core.errors import Invalid
from touchstone.core.texts import is_english
from touchstone.core.versions import tag
from touchstone.projects.api import ProjectOut, VisibilityName, project_out
from touchstone.projects.library import TEMPLATES, Language, Template, find_template
from touchstone.projects.queries import find_project
from touchstone.work.actions import start_project

router = Router(tags=["projects"])


class TemplateOut(BaseModel):
    """A template, described in the reader's language."""

    key: str
    name: str
    summary: str
    guide: str
    industry: str
    item_count: int
    phases: list[str]
    roles: list[str]


class ProjectIn(Body):
    """A project to create; `language` is that of the template's content."""

    name: Line = Field(max_length=200)
    key: Line = Field(max_length=10)
    template: Line = Field(default="", max_length=50)
    language: Literal["zh", "en"] | None = None
    description: Prose = Field(default="", max_length=20_000)
    visibility: VisibilityName = "company"
    department_id: Id | None = None
    calendar_id: Id | None = None
    start_date: date | None = None


@router.get("/templates", response=list[TemplateOut], operation_id="list_templates")
def templates(request: HttpRequest) -> list[TemplateOut]:
    """The templates a project can start from."""
    language: Language = "en" if is_english() else "zh"
    return [_template_out(template, language) for template in TEMPLATES]


@router.post("/projects", response={201: ProjectOut}, operation_id="create_project")
def create(request: HttpRequest, response: HttpResponse, body: ProjectIn) -> Status[ProjectOut]:
    """Create a project, empty or from a template."""
    reader = reader_of(request)
    fields = body.model_dump(exclude={"calendar_id", "language", "template"})
    check_department(reader, body.department_id, field="department_id")
    if body.calendar_id is not None:
        fields["calendar"] = find_calendar(reader, body.calendar_id)
    language = body.language or ("en" if is_english() else "zh")
    template = _chosen(body.template)
    started = start_project(the_company(), by=reader, template=template, language=language, **fields)
    project = find_project(reader, started.pk)
    tag(response, project)
    return Status(201, project_out(project, reader))


def _chosen(key: str) -> Template | None:
    try:
        return find_template(key) if key else None
    except KeyError as error:
        raise Invalid("projects.unknown_template", field="template") from error


def _template_out(template: Template, language: Language) -> TemplateOut:
    return TemplateOut(
        key=template.key,
        name=template.name.read(language),
        summary=template.summary.read(language),
        guide=template.guide.read(language),
        industry=template.industry,
        item_count=len(template.items),
        phases=[item.title.read(language) for item in template.items if item.parent is None],
        roles=[role.name.read(language) for role in template.roles],
    )
