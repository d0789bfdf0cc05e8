"""Routes of projects and their members."""

from datetime import date, datetime
from typing import Any, Literal, cast

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.queries import check_department, find_group, find_person
from touchstone.accounts.reader import reader_of
from touchstone.calendars.queries import find_calendar
from touchstone.core.bodies import Body, Id, Line, Prose, absent
from touchstone.core.versions import expect_version, tag
from touchstone.projects import actions
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project, is_starred, members_of, project_page, role_in
from touchstone.projects.rules import can_comment, can_contribute, can_edit_settings, can_manage_project

router = Router(tags=["projects"])

StageName = Literal["start", "plan", "execute", "monitor", "close", "review"]
VisibilityName = Literal["members", "company"]
RoleName = Literal["owner", "manager", "member", "guest"]


class ProjectOut(BaseModel):
    """A project as its reader sees it; `role` is the reader's own."""

    id: int
    key: str
    name: str
    description: str
    visibility: VisibilityName
    stage: StageName
    department_id: int | None
    calendar_id: int
    time_zone: str
    minutes_per_day: int
    start_date: date
    status_date: date | None
    template_key: str
    enforces_predecessors: bool
    created_at: datetime
    archived_at: datetime | None
    role: RoleName | None
    is_starred: bool
    version: int
    can: dict[str, bool]


class ProjectPage(BaseModel):
    items: list[ProjectOut]
    next: str | None
    total: int


class ProjectChanges(Body):
    """What to change; what is left out stays."""

    name: Line = Field(default_factory=absent, max_length=200)
    description: Prose = Field(default_factory=absent, max_length=20_000)
    visibility: VisibilityName = Field(default_factory=absent)
    stage: StageName = Field(default_factory=absent)
    department_id: Id | None = None
    calendar_id: Id = Field(default_factory=absent)
    start_date: date = Field(default_factory=absent)
    status_date: date | None = None
    enforces_predecessors: bool = Field(default_factory=absent)


class ProjectQuery(BaseModel):
    """Which projects."""

    q: Line = Field(default="", max_length=100)
    state: Literal["active", "archived", "all"] = "active"
    mine: bool = False
    starred: bool = False
    limit: int = 100
    cursor: str | None = None


class MemberOut(BaseModel):
    """A person or a group in a project."""

    user_id: int | None
    group_id: int | None
    name: str
    title: str
    role: RoleName


class MemberIn(Body):
    """The role to give."""

    role: RoleName


@router.get("/projects", response=ProjectPage, operation_id="list_projects")
def index(request: HttpRequest, query: Query[ProjectQuery]) -> ProjectPage:
    """The projects one may see, by name."""
    reader = reader_of(request)
    page = project_page(reader, **query.model_dump())
    return ProjectPage(
        items=[project_out(project, reader, starred=project.pk in page.starred) for project in page.rows],
        next=page.next,
        total=page.total,
    )


@router.get("/projects/{int:project_id}", response=ProjectOut, operation_id="get_project")
def get(request: HttpRequest, response: HttpResponse, project_id: int) -> ProjectOut:
    """One project."""
    reader = reader_of(request)
    return _show(response, find_project(reader, project_id), reader)


@router.patch("/projects/{int:project_id}", response=ProjectOut, operation_id="edit_project")
def edit(
    request: HttpRequest, response: HttpResponse, project_id: int, changes: ProjectChanges
) -> ProjectOut:
    """Change a project's settings."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    expect_version(request, project, lambda: project_out(project, reader))
    fields = changes.model_dump(exclude_unset=True)
    check_department(reader, fields.get("department_id"), field="department_id")
    if "calendar_id" in fields:
        find_calendar(reader, fields["calendar_id"])
    actions.edit_project(project, by=reader, **fields)
    return _show(response, find_project(reader, project_id), reader)


@router.put("/projects/{int:project_id}/archive", response=ProjectOut, operation_id="archive_project")
def archive(request: HttpRequest, project_id: int) -> ProjectOut:
    """Archive a project: out of the lists, still readable."""
    reader = reader_of(request)
    return project_out(actions.archive_project(find_project(reader, project_id), by=reader), reader)


@router.delete("/projects/{int:project_id}/archive", response=ProjectOut, operation_id="restore_project")
def restore(request: HttpRequest, project_id: int) -> ProjectOut:
    """Bring an archived project back."""
    reader = reader_of(request)
    return project_out(actions.restore_project(find_project(reader, project_id), by=reader), reader)


@router.put("/projects/{int:project_id}/star", response={204: None}, operation_id="star_project")
def star(request: HttpRequest, project_id: int) -> Status[None]:
    """Keep a project at hand."""
    reader = reader_of(request)
    actions.star_project(find_project(reader, project_id), by=reader)
    return Status(204, None)


@router.delete("/projects/{int:project_id}/star", response={204: None}, operation_id="unstar_project")
def unstar(request: HttpRequest, project_id: int) -> Status[None]:
    """Let a project go."""
    reader = reader_of(request)
    actions.unstar_project(find_project(reader, project_id), by=reader)
    return Status(204, None)


@router.get("/projects/{int:project_id}/members", response=list[MemberOut], operation_id="list_members")
def members(request: HttpRequest, project_id: int) -> list[MemberOut]:
    """Who belongs to a project, owners first."""
    return [MemberOut(**member) for member in members_of(find_project(reader_of(request), project_id))]


@router.put(
    "/projects/{int:project_id}/members/{int:user_id}", response={204: None}, operation_id="set_member"
)
def set_member(request: HttpRequest, project_id: int, user_id: int, body: MemberIn) -> Status[None]:
    """Give a person a role in the project."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    actions.set_member(project, by=reader, user=find_person(reader, user_id), role=body.role)
    return Status(204, None)


@router.delete(
    "/projects/{int:project_id}/members/{int:user_id}", response={204: None}, operation_id="remove_member"
)
def remove_member(request: HttpRequest, project_id: int, user_id: int) -> Status[None]:
    """Take a person out of the project."""
    reader = reader_of(request)
    actions.remove_member(find_project(reader, project_id), by=reader, user=find_person(reader, user_id))
    return Status(204, None)


@router.put(
    "/projects/{int:project_id}/member-groups/{int:group_id}",
    response={204: None},
    operation_id="set_member_group",
)
def set_group(request: HttpRequest, project_id: int, group_id: int, body: MemberIn) -> Status[None]:
    """Give a group a role in the project."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    actions.set_member(project, by=reader, group=find_group(reader, group_id), role=body.role)
    return Status(204, None)


@router.delete(
    "/projects/{int:project_id}/member-groups/{int:group_id}",
    response={204: None},
    operation_id="remove_member_group",
)
def remove_group(request: HttpRequest, project_id: int, group_id: int) -> Status[None]:
    """Take a group out of the project."""
    reader = reader_of(request)
    actions.remove_member(find_project(reader, project_id), by=reader, group=find_group(reader, group_id))
    return Status(204, None)


def _show(response: HttpResponse, project: Project, reader: Any) -> ProjectOut:
    tag(response, project)
    return project_out(project, reader, starred=is_starred(reader, project))


def project_out(project: Project, reader: Any, *, starred: bool = False) -> ProjectOut:
    """The project as `reader` sees it; needs the calendar loaded."""
    return ProjectOut(
        id=project.pk,
        key=project.key,
        name=project.name,
        description=project.description,
        visibility=cast(VisibilityName, project.visibility),
        stage=cast(StageName, project.stage),
        department_id=project.department_id,
        calendar_id=project.calendar_id,
        time_zone=project.calendar.time_zone,
        minutes_per_day=project.calendar.minutes_per_day,
        start_date=project.start_date,
        status_date=project.status_date,
        template_key=project.template_key,
        enforces_predecessors=project.enforces_predecessors,
        created_at=project.created_at,
        archived_at=project.archived_at,
        role=cast(RoleName | None, role_in(reader, project.pk)),
        is_starred=starred,
        version=project.version,
        can=_can(project, reader),
    )


def _can(project: Project, reader: Any) -> dict[str, bool]:
    return {
        "edit": can_edit_settings(reader, project),
        "manage": can_manage_project(reader, project),
        "contribute": can_contribute(reader, project),
        "comment": can_comment(reader, project),
    }
