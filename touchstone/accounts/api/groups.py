"""Routes of groups."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.actions import create_group, edit_group, remove_group
from touchstone.accounts.models import Group, User
from touchstone.accounts.queries import find_group, find_people, the_company
from touchstone.accounts.reader import reader_of
from touchstone.accounts.rules import can_manage_people
from touchstone.core.bodies import Body, Id, Line, absent
from touchstone.core.versions import expect_version, tag

router = Router(tags=["people"])

People = Annotated[list[Id], Field(max_length=5000)]


class GroupOut(BaseModel):
    """People named together."""

    id: int
    name: str
    description: str
    people: list[int]
    version: int
    can: dict[str, bool]


class GroupList(BaseModel):
    items: list[GroupOut]


class GroupIn(Body):
    """A group to add."""

    name: Line = Field(max_length=100)
    description: Line = Field(default="", max_length=500)
    people: People = []


class GroupChanges(Body):
    """What to change; `people` says anew who is in it."""

    name: Line = Field(default_factory=absent, max_length=100)
    description: Line = Field(default_factory=absent, max_length=500)
    people: People = Field(default_factory=absent)


@router.get("/groups", response=GroupList, operation_id="list_groups")
def index(request: HttpRequest) -> GroupList:
    """Every group with the ids of its people."""
    reader = reader_of(request)
    groups = Group.objects.visible_to(reader).prefetch_related("people")
    return GroupList(items=[_out(group, reader) for group in groups])


@router.post("/groups", response={201: GroupOut}, operation_id="create_group")
def create(request: HttpRequest, response: HttpResponse, body: GroupIn) -> Status[GroupOut]:
    """Add a group."""
    reader = reader_of(request)
    group = create_group(the_company(), by=reader, **_checked(body.model_dump(), reader))
    return Status(201, _show(response, group, reader))


@router.patch("/groups/{int:group_id}", response=GroupOut, operation_id="edit_group")
def edit(request: HttpRequest, response: HttpResponse, group_id: int, changes: GroupChanges) -> GroupOut:
    """Rename or describe a group, or say anew who is in it."""
    reader = reader_of(request)
    group = find_group(reader, group_id)
    expect_version(request, group, lambda: _out(group, reader))
    fields = _checked(changes.model_dump(exclude_unset=True), reader)
    return _show(response, edit_group(group, by=reader, **fields), reader)


@router.delete("/groups/{int:group_id}", response={204: None}, operation_id="remove_group")
def remove(request: HttpRequest, group_id: int) -> Status[None]:
    """Remove a group that no project counts on."""
    reader = reader_of(request)
    remove_group(find_group(reader, group_id), by=reader)
    return Status(204, None)


def _checked(fields: dict[str, Any], reader: User) -> dict[str, Any]:
    if "people" in fields:
        fields["people"] = find_people(reader, fields["people"], field="people")
    return fields


def _show(response: HttpResponse, group: Group, reader: User) -> GroupOut:
    tag(response, group)
    return _out(group, reader)


def _out(group: Group, reader: User) -> GroupOut:
    return GroupOut(
        id=group.pk,
        name=group.name,
        description=group.description,
        people=sorted(person.pk for person in group.people.all()),
        version=group.version,
        can={"edit": can_manage_people(reader)},
    )
