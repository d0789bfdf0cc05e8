"""Routes of a project's schema: types, statuses, fields, labels."""

from typing import Any, Literal

from django.http import HttpRequest
from ninja import Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Line, absent
from touchstone.core.versions import expect_version
from touchstone.projects.queries import find_project
from touchstone.workflow import actions, models
from touchstone.workflow.queries import find_field, find_label
from touchstone.workflow.schema import project_schema

router = Router(tags=["workflow"])

Colour = Literal["grey", "red", "orange", "gold", "green", "teal", "blue", "purple", "pink"]
KindName = Literal["text", "number", "date", "choice", "choices", "person", "check", "link"]


class StatusOut(BaseModel):
    """A step of a workflow; `next_ids` are the statuses one may go to from here."""

    id: int
    workflow_id: int
    key: str
    name: str
    category: Literal["todo", "doing", "done"]
    is_cancelled: bool
    next_ids: list[int]


class TypeOut(BaseModel):
    """A type of item."""

    id: int
    workflow_id: int
    key: str
    name: str
    kind: Literal["task", "milestone", "summary", "log"]
    icon: str


class OptionOut(BaseModel):
    """A choice of a field; `label` is its name for the reader."""

    key: str
    label: str
    name: str
    name_en: str


class FieldOut(BaseModel):
    """A custom field; `label` is its name for the reader."""

    id: int
    key: str
    label: str
    name: str
    name_en: str
    kind: KindName
    options: list[OptionOut]
    is_required: bool
    version: int


class LabelOut(BaseModel):
    """A label."""

    id: int
    name: str
    colour: Colour


class PersonInProject(BaseModel):
    """Somebody work can be given to."""

    id: int
    name: str
    title: str
    pinyin: str
    is_active: bool


class SchemaOut(BaseModel):
    """All one needs to know to read and edit a project's items."""

    types: list[TypeOut]
    statuses: list[StatusOut]
    fields: list[FieldOut]
    labels: list[LabelOut]
    people: list[PersonInProject]


class LabelIn(Body):
    """A label to make."""

    name: Line = Field(max_length=50)
    colour: Colour = "grey"


class LabelChanges(Body):
    """What to change about a label."""

    name: Line = Field(default_factory=absent, max_length=50)
    colour: Colour = Field(default_factory=absent)


class OptionIn(Body):
    """A choice to offer; without a key a new one is made."""

    key: Line = Field(default="", max_length=40)
    name: Line = Field(max_length=100)
    name_en: Line = Field(default="", max_length=100)


class FieldIn(Body):
    """A custom field to add."""

    name: Line = Field(max_length=100)
    name_en: Line = Field(default="", max_length=100)
    kind: KindName
    options: list[OptionIn] = Field(default_factory=list, max_length=200)
    is_required: bool = False


class FieldChanges(Body):
    """What to change about a field; its kind stays."""

    name: Line = Field(default_factory=absent, max_length=100)
    name_en: Line = Field(default_factory=absent, max_length=100)
    options: list[OptionIn] = Field(default_factory=absent, max_length=200)
    is_required: bool = Field(default_factory=absent)


@router.get("/projects/{int:project_id}/schema", response=SchemaOut, operation_id="get_schema")
def schema(request: HttpRequest, project_id: int) -> SchemaOut:
    """Types, statuses, fields, labels and people of a project, in one."""
    return SchemaOut.model_validate(project_schema(find_project(reader_of(request), project_id)))


@router.post("/projects/{int:project_id}/labels", response={201: LabelOut}, operation_id="create_label")
def create_label(request: HttpRequest, project_id: int, body: LabelIn) -> Status[LabelOut]:
    """Make a label."""
    reader = reader_of(request)
    label = actions.create_label(find_project(reader, project_id), by=reader, **body.model_dump())
    return Status(201, _label_out(label))


@router.patch("/labels/{int:label_id}", response=LabelOut, operation_id="edit_label")
def edit_label(request: HttpRequest, label_id: int, changes: LabelChanges) -> LabelOut:
    """Rename or recolour a label."""
    reader = reader_of(request)
    label = find_label(reader, label_id)
    return _label_out(actions.edit_label(label, by=reader, **changes.model_dump(exclude_unset=True)))


@router.delete("/labels/{int:label_id}", response={204: None}, operation_id="remove_label")
def remove_label(request: HttpRequest, label_id: int) -> Status[None]:
    """Remove a label from the project and its items."""
    reader = reader_of(request)
    actions.remove_label(find_label(reader, label_id), by=reader)
    return Status(204, None)


@router.post("/projects/{int:project_id}/fields", response={201: FieldOut}, operation_id="create_field")
def create_field(request: HttpRequest, project_id: int, body: FieldIn) -> Status[FieldOut]:
    """Add a custom field."""
    reader = reader_of(request)
    field = actions.create_field(find_project(reader, project_id), by=reader, **body.model_dump())
    return Status(201, _field_out(field))


@router.patch("/fields/{int:field_id}", response=FieldOut, operation_id="edit_field")
def edit_field(request: HttpRequest, field_id: int, changes: FieldChanges) -> FieldOut:
    """Change a custom field."""
    reader = reader_of(request)
    field = find_field(reader, field_id)
    expect_version(request, field, lambda: _field_out(field))
    return _field_out(actions.edit_field(field, by=reader, **changes.model_dump(exclude_unset=True)))


@router.delete("/fields/{int:field_id}", response={204: None}, operation_id="remove_field")
def remove_field(request: HttpRequest, field_id: int) -> Status[None]:
    """Remove a custom field."""
    reader = reader_of(request)
    actions.remove_field(find_field(reader, field_id), by=reader)
    return Status(204, None)


def _label_out(label: models.Label) -> LabelOut:
    return LabelOut.model_validate(label, from_attributes=True)


def _field_out(field: models.Field) -> FieldOut:
    from touchstone.workflow.schema import field_row

    row: dict[str, Any] = field_row(field)
    return FieldOut.model_validate(row)
