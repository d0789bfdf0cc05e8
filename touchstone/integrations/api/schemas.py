"""What routes of imports take and answer."""

import uuid
from datetime import datetime
from typing import Literal

from pydantic import BaseModel, Field, field_validator

from touchstone.core.bodies import Body, Id, Line, absent
from touchstone.integrations.spreadsheet.choosing import COLUMN_FIELDS
from touchstone.integrations.spreadsheet.dates import DateOrder
from touchstone.integrations.spreadsheet.durations import Unit


class FindingOut(BaseModel):
    """Something wrong with the file or left out of it; `rows` and `values` show the first places."""

    severity: Literal["error", "warning", "info"]
    code: str
    field: str
    count: int
    rows: list[int]
    values: list[str]
    message: str


class ImportColumnOut(BaseModel):
    """A column and the field it is read as: a key of `fields`, or empty when it is left out."""

    index: int
    title: str
    field: str
    confidence: float
    samples: list[str]


class ImportFieldOut(BaseModel):
    """A field that a column can be read as."""

    key: str
    name: str


class ImportTableOut(BaseModel):
    """How a spreadsheet was understood; `head` is its first rows."""

    sheets: list[str]
    sheet: str
    header_row: int
    columns: list[ImportColumnOut]
    date_order: str
    head: list[list[str]]
    fields: list[ImportFieldOut]


class ImportPersonOut(BaseModel):
    """A resource of the file and the person it stands for."""

    uid: str
    name: str
    email: str
    task_count: int
    user_id: int | None
    user_name: str


class ImportTaskOut(BaseModel):
    """A task as the file has it; dates are wall-clock times of the plan."""

    row: int
    name: str
    depth: int
    kind: Literal["task", "milestone", "summary"]
    start: datetime | None
    finish: datetime | None
    duration: int | None
    percent_complete: int
    assignee: str
    change: Literal["created", "changed", "unchanged"]


class ImportCountsOut(BaseModel):
    """What the file holds, and what would become of its tasks."""

    tasks: int
    milestones: int
    summaries: int
    links: int
    resources: int
    people: int
    calendars: int
    fields: int
    created: int
    changed: int
    unchanged: int


class ImportOut(BaseModel):
    """An import: what was found in the file and what it will do; `result` says what it did."""

    id: int
    state: Literal["reading", "ready", "applying", "applied", "undone"]
    project_id: int | None
    makes_project: bool
    project_name: str
    project_key: str
    file_name: str
    size: int
    created_at: datetime
    applied_at: datetime | None
    job_id: int | None
    change_set: uuid.UUID | None
    findings: list[FindingOut]
    table: ImportTableOut | None
    counts: ImportCountsOut | None
    people: list[ImportPersonOut]
    tasks: list[ImportTaskOut]
    result: dict[str, int]
    version: int
    can: dict[str, bool]


class ImportChoicesIn(Body):
    """How a table is read; what is left out is guessed again."""

    sheet: Line = Field(default="", max_length=200)
    header_row: int = Field(default=0, ge=0, le=100_000)
    columns: dict[int, str] = Field(default_factory=dict, max_length=300)
    date_order: DateOrder | None = None
    duration_unit: Unit | None = None
    minutes_per_day: int = Field(default=480, ge=1, le=1440)

    @field_validator("columns")
    @classmethod
    def known_fields(cls, columns: dict[int, str]) -> dict[int, str]:
        """Each column is read as a field that exists."""
        if not COLUMN_FIELDS.issuperset(columns.values()):
            raise ValueError("unknown field")
        return columns


class ImportChanges(Body):
    """Corrections before the import."""

    choices: ImportChoicesIn = Field(default_factory=absent)
    people: dict[str, Id | None] = Field(default_factory=absent, max_length=20_000)
    project_name: Line = Field(default_factory=absent, min_length=1, max_length=200)
    project_key: Line = Field(default_factory=absent, pattern=r"^[A-Z][A-Z0-9]{1,9}$")
