"""Routes of the department tree."""

from typing import Any

from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from ninja import Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.actions import create_department, edit_department, remove_department
from touchstone.accounts.models import Department, User
from touchstone.accounts.queries import check_department, check_person, find_department, the_company
from touchstone.accounts.reader import reader_of
from touchstone.accounts.rules import can_manage_organisation
from touchstone.core.bodies import Body, Id, Line, absent
from touchstone.core.versions import expect_version, tag

router = Router(tags=["organisation"])


class DepartmentOut(BaseModel):
    """A unit of the company; `people_count` counts active people directly in it."""

    id: int
    name: str
    parent_id: int | None
    lead_id: int | None
    position: int
    people_count: int
    version: int
    can: dict[str, bool]


class DepartmentList(BaseModel):
    items: list[DepartmentOut]


class DepartmentIn(Body):
    """A department to add, last among its siblings unless `position` says otherwise."""

    name: Line = Field(max_length=100)
    parent_id: Id | None = None
    lead_id: Id | None = None
    position: int | None = Field(default=None, ge=0, le=100_000)


class DepartmentChanges(Body):
    """What to change; what is left out stays, null takes away."""

    name: Line = Field(default_factory=absent, max_length=100)
    parent_id: Id | None = None
    lead_id: Id | None = None
    position: int = Field(default_factory=absent, ge=0, le=100_000)


@router.get("/departments", response=DepartmentList, operation_id="list_departments")
def index(request: HttpRequest) -> DepartmentList:
    """The whole tree as a flat list; children name their parent."""
    reader = reader_of(request)
    return DepartmentList(items=[_out(row, reader) for row in _counted(reader)])


@router.post("/departments", response={201: DepartmentOut}, operation_id="create_department")
def create(request: HttpRequest, response: HttpResponse, body: DepartmentIn) -> Status[DepartmentOut]:
    """Add a department."""
    reader = reader_of(request)
    fields = _checked(body.model_dump(), reader)
    department = create_department(the_company(), by=reader, **fields)
    return Status(201, _show(response, department, reader))


@router.patch("/departments/{int:department_id}", response=DepartmentOut, operation_id="edit_department")
def edit(
    request: HttpRequest, response: HttpResponse, department_id: int, changes: DepartmentChanges
) -> DepartmentOut:
    """Rename, move or reorder a department, or name its lead."""
    reader = reader_of(request)
    department = find_department(reader, department_id)
    expect_version(request, department, lambda: _read(department, reader))
    fields = _checked(changes.model_dump(exclude_unset=True), reader)
    return _show(response, edit_department(department, by=reader, **fields), reader)


@router.delete("/departments/{int:department_id}", response={204: None}, operation_id="remove_department")
def remove(request: HttpRequest, department_id: int) -> Status[None]:
    """Remove a department with nobody and nothing in it."""
    reader = reader_of(request)
    remove_department(find_department(reader, department_id), by=reader)
    return Status(204, None)


def _checked(fields: dict[str, Any], reader: User) -> dict[str, Any]:
    check_department(reader, fields.get("parent_id"), field="parent_id")
    check_person(reader, fields.get("lead_id"), field="lead_id")
    return fields


def _counted(reader: User) -> QuerySet[Department]:
    working = Q(people__is_active=True, people__is_robot=False)
    return Department.objects.visible_to(reader).annotate(people_count=Count("people", filter=working))


def _show(response: HttpResponse, department: Department, reader: User) -> DepartmentOut:
    tag(response, department)
    return _read(department, reader)


def _read(department: Department, reader: User) -> DepartmentOut:
    return _out(_counted(reader).get(pk=department.pk), reader)


def _out(department: Any, reader: User) -> DepartmentOut:
    return DepartmentOut(
        id=department.pk,
        name=department.name,
        parent_id=department.parent_id,
        lead_id=department.lead_id,
        position=department.position,
        people_count=department.people_count,
        version=department.version,
        can={"edit": can_manage_organisation(reader, department)},
    )
