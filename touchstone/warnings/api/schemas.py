"""What the routes of warnings take and answer."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, Field

from touchstone.core.bodies import Body, Id, Line
from touchstone.warnings.listing import Wanted

KindName = Literal["late", "at_risk", "blocked", "stale", "over_estimate", "ageing", "milestone"]
StateName = Literal["open", "acknowledged", "resolved"]
WhatName = Literal[
    "raised", "told", "acknowledged", "lapsed", "reopened", "escalated", "returned", "resolved", "changed"
]


class WarningFilter(BaseModel):
    """Which warnings; `owner` is a person's id or `me`, `kind` one or several with commas."""

    project_id: int | None = Field(default=None, ge=1, le=2**53 - 1)
    owner: str = Field(default="", pattern=r"^(me|\d{1,15})?$")
    kind: str = Field(default="", max_length=100, pattern=r"^[a-z_,]*$")
    state: Literal["active", "open", "acknowledged", "resolved"] = "active"
    escalated: bool = False
    group: Literal["none", "owner", "project", "kind"] = "none"

    def wanted(self, me: int) -> Wanted:
        """The same, with `me` as an id."""
        owner_id = me if self.owner == "me" else int(self.owner) if self.owner else None
        kinds = tuple(kind for kind in self.kind.split(",") if kind)
        return Wanted(self.project_id, owner_id, kinds, self.state, self.escalated, self.group)


class WarningsQuery(WarningFilter):
    """The same, page by page."""

    limit: int = Field(default=100, ge=1, le=500)
    cursor: str | None = None


class WarningOut(BaseModel):
    """What is wrong with an item; `reason` says it with its figures, `level` how often it was escalated."""

    id: int
    kind: KindName
    name: str
    reason: str
    state: StateName
    since: datetime
    days: float
    raised_at: datetime
    resolved_at: datetime | None
    level: int
    item_id: int
    item_key: str
    item_title: str
    finish: str | None
    project_id: int
    project_name: str
    owner_id: int | None
    owner_name: str
    note: str
    until: date | None
    acknowledged_at: datetime | None
    acknowledged_by_name: str
    can: dict[str, bool]


class KindCount(BaseModel):
    """How many warnings there are of a kind."""

    kind: KindName
    name: str
    count: int


class WarningPageOut(BaseModel):
    """A page of warnings; `kinds` counts all kinds, also those not chosen."""

    items: list[WarningOut]
    next: str | None
    total: int
    kinds: list[KindCount]


class WarningStepOut(BaseModel):
    """One line of a history; `changed` is an edit of the item by somebody."""

    id: str
    what: WhatName
    at: datetime
    by_name: str
    person_name: str
    note: str
    warning_id: int
    kind: KindName
    name: str
    item_id: int
    item_key: str
    item_title: str
    fields: list[str]


class WarningDetail(WarningOut):
    """A warning with its rule and its history, oldest first."""

    recipe: str
    history: list[WarningStepOut]


class WarningStepPage(BaseModel):
    items: list[WarningStepOut]
    next: str | None


class WarningHistoryQuery(BaseModel):
    limit: int = Field(default=50, ge=1, le=200)
    cursor: str | None = None


class AcknowledgementIn(Body):
    """Which warnings, what is done about them, until when they may be quiet (null: until resolved)."""

    ids: list[Id] = Field(min_length=1, max_length=500)
    note: Line = Field(default="", max_length=500)
    until: date | None = None


class WarningIds(Body):
    ids: list[Id] = Field(min_length=1, max_length=500)
