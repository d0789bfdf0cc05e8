"""What the routes of templates and recurring items take and answer."""

from datetime import date, datetime
from typing import Any, Literal

from pydantic import BaseModel, Field

from touchstone.core.bodies import Body, Id, Line, Prose, absent

ShiftName = Literal["none", "next", "previous"]
TriggerName = Literal["time", "closed"]


class Child(Body):
    """An item below, and how far it is indented."""

    title: Line = Field(max_length=500)
    level: int = Field(default=0, ge=0, le=20)


class Content(Body):
    """What an item made from this holds."""

    description: Prose = Field(default="", max_length=100_000)
    assignee_id: Id | None = None
    priority: int = Field(default=0, ge=0, le=4)
    label_ids: list[Id] = Field(default_factory=list, max_length=100)
    duration: int | None = None
    estimate: int | None = None
    values: dict[str, Any] = Field(default_factory=dict, max_length=200)
    checklist: list[Line] = Field(default_factory=list, max_length=200)
    children: list[Child] = Field(default_factory=list, max_length=200)


class ItemTemplateIn(Body):
    """A template to write down; `title` may hold {title}, {date}, {week}, {month}, {project}."""

    name: Line = Field(max_length=100)
    type_id: Id
    title: Line = Field(default="", max_length=400)
    content: Content = Field(default_factory=Content)


class ItemTemplateChanges(Body):
    """What to change about a template."""

    name: Line = Field(default_factory=absent, max_length=100)
    type_id: Id = Field(default_factory=absent)
    title: Line = Field(default_factory=absent, max_length=400)
    content: Content = Field(default_factory=absent)


class ItemTemplateOut(BaseModel):
    """A template of items."""

    id: int
    name: str
    type_id: int
    title: str
    content: dict[str, Any]
    version: int
    can: dict[str, bool]


class FromTemplate(Body):
    """What was typed beside choosing a template; it wins over what the template says."""

    title: Line = Field(default="", max_length=400)
    parent_id: Id | None = None
    assignee_id: Id = Field(default_factory=absent)
    priority: int = Field(default_factory=absent)
    label_ids: list[Id] = Field(default_factory=absent, max_length=100)
    deadline: datetime = Field(default_factory=absent)


class RoutineIn(Body):
    """An item to make again and again; `rule` is an RRULE of whole days."""

    title: Line = Field(max_length=400)
    type_id: Id
    content: Content = Field(default_factory=Content)
    rule: Line = Field(max_length=200)
    starts_on: date
    shift: ShiftName = "next"
    trigger: TriggerName = "time"
    lead_days: int = Field(default=0, ge=0, le=60)


class RoutineChanges(Body):
    """What to change about a recurring item."""

    title: Line = Field(default_factory=absent, max_length=400)
    type_id: Id = Field(default_factory=absent)
    content: Content = Field(default_factory=absent)
    rule: Line = Field(default_factory=absent, max_length=200)
    starts_on: date = Field(default_factory=absent)
    shift: ShiftName = Field(default_factory=absent)
    trigger: TriggerName = Field(default_factory=absent)
    lead_days: int = Field(default_factory=absent, ge=0, le=60)


class Turn(BaseModel):
    """A turn: its day by the rule, and the day it is due after the shift."""

    day: date
    due: date


class RulePreview(Body):
    """A rule that somebody is choosing."""

    rule: Line = Field(max_length=200)
    starts_on: date
    shift: ShiftName = "next"


class RuleOut(BaseModel):
    """The rule in words, and its next turns."""

    sentence: str
    turns: list[Turn]


class RoutineOut(RuleOut):
    """A recurring item."""

    id: int
    title: str
    type_id: int
    content: dict[str, Any]
    rule: str
    starts_on: date
    shift: ShiftName
    trigger: TriggerName
    lead_days: int
    is_paused: bool
    ended_at: datetime | None
    last_item_id: int | None
    made: int
    by_name: str
    version: int
    can: dict[str, bool]
