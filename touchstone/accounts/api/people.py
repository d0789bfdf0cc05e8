"""Routes of people."""

from datetime import datetime
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.actions import create_person, edit_person
from touchstone.accounts.models import User
from touchstone.accounts.queries import check_department, find_person, find_role, the_company
from touchstone.accounts.reader import reader_of
from touchstone.accounts.rules import can_edit_person, can_manage_people
from touchstone.core.bodies import Body, Id, Line, absent
from touchstone.core.paging import DEFAULT_LIMIT
from touchstone.core.versions import expect_version, tag

router = Router(tags=["people"])


class PersonOut(BaseModel):
    """A colleague. Guests learn name, title and department, not how to reach people."""

    id: int
    name: str
    title: str
    email: str | None
    phone: str | None
    department_id: int | None
    department_name: str | None
    role: str
    role_name: str
    is_active: bool
    last_login: datetime | None
    created_at: datetime
    version: int
    can: dict[str, bool]


class PersonPage(BaseModel):
    items: list[PersonOut]
    next: str | None
    total: int


class PersonIn(Body):
    """A person to add; they get in by a sign-in link and choose their own password."""

    name: Line = Field(max_length=100)
    email: Line = Field(max_length=254)
    role: Line = "member"
    department_id: Id | None = None
    title: Line = Field(default="", max_length=100)
    phone: Line = Field(default="", max_length=40)


class PersonChanges(Body):
    """What to change; what is left out stays."""

    name: Line = Field(default_factory=absent, max_length=100)
    email: Line = Field(default_factory=absent, max_length=254)
    role: Line = Field(default_factory=absent)
    department_id: Id | None = None
    title: Line = Field(default_factory=absent, max_length=100)
    phone: Line = Field(default_factory=absent, max_length=40)


class PeopleQuery(BaseModel):
    """Which people; `q` is matched with names, 拼音 in full or initials, addresses and titles."""

    q: Line = Field(default="", max_length=100)
    state: Literal["active", "suspended", "all"] = "active"
    department_id: int | None = Field(default=None, ge=1, le=2**53 - 1)
    group_id: int | None = Field(default=None, ge=1, le=2**53 - 1)
    role: Line | None = Field(default=None, max_length=50)
    limit: int = DEFAULT_LIMIT
    cursor: str | None = None


@router.get("/people", response=PersonPage, operation_id="list_people")
def index(request: HttpRequest, query: Query[PeopleQuery]) -> PersonPage:
    """The people one may see, in alphabetical order (Chinese names by 拼音)."""
    reader = reader_of(request)
    rows = (
        User.objects.visible_to(reader)
        .matching(query.q, reader)
        .narrowed(
            reader,
            state=query.state,
            department_id=query.department_id,
            group_id=query.group_id,
            role=query.role,
        )
    )
    page = rows.select_related("role", "department").page(query.cursor, query.limit)
    return PersonPage(
        items=[person_out(person, reader) for person in page.rows],
        next=page.next,
        total=rows.count(),
    )


@router.post("/people", response={201: PersonOut}, operation_id="create_person")
def create(request: HttpRequest, response: HttpResponse, body: PersonIn) -> Status[PersonOut]:
    """Add a person."""
    reader = reader_of(request)
    fields = _checked(body.model_dump(), reader)
    person = create_person(the_company(), by=reader, **fields)
    return Status(201, _show(response, person, reader))


@router.get("/people/{int:person_id}", response=PersonOut, operation_id="get_person")
def get(request: HttpRequest, response: HttpResponse, person_id: int) -> PersonOut:
    """One person."""
    reader = reader_of(request)
    return _show(response, find_person(reader, person_id), reader)


@router.patch("/people/{int:person_id}", response=PersonOut, operation_id="edit_person")
def edit(request: HttpRequest, response: HttpResponse, person_id: int, changes: PersonChanges) -> PersonOut:
    """Change one's own profile, or anybody's below one's rank for those who manage people."""
    reader = reader_of(request)
    person = find_person(reader, person_id)
    expect_version(request, person, lambda: person_out(person, reader))
    fields = _checked(changes.model_dump(exclude_unset=True), reader)
    return _show(response, edit_person(person, by=reader, **fields), reader)


def _checked(fields: dict[str, Any], reader: User) -> dict[str, Any]:
    """Turn the role's key into the role, and refuse a department that is not there."""
    check_department(reader, fields.get("department_id"), field="department_id")
    if "role" in fields:
        fields["role"] = find_role(fields["role"])
    return fields


def _show(response: HttpResponse, person: User, reader: User) -> PersonOut:
    tag(response, person)
    return person_out(person, reader)


def person_out(person: User, reader: User) -> PersonOut:
    """The person as `reader` may see them; needs role and department loaded."""
    is_close = not reader.is_guest or reader.pk == person.pk
    may_manage = can_manage_people(reader, person)
    return PersonOut(
        id=person.pk,
        name=person.name,
        title=person.title,
        email=person.email if is_close else None,
        phone=person.phone if is_close else None,
        department_id=person.department_id,
        department_name=person.department.name if person.department else None,
        role=person.role.key,
        role_name=person.role.label,
        is_active=person.is_active,
        last_login=person.last_login if may_manage else None,
        created_at=person.created_at,
        version=person.version,
        can={
            "edit": can_edit_person(reader, person),
            "manage": may_manage,
            "suspend": may_manage and reader.pk != person.pk,
        },
    )
