"""What the routes of retrospectives take and answer."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from touchstone.core.bodies import Body, Id, Line, Prose, absent

PhaseName = Literal["write", "group", "vote", "discuss", "closed"]
Votes = Annotated[int, Field(ge=1, le=50)]


class RetrospectiveColumn(BaseModel):
    key: str
    name: str


class ColumnIn(Body):
    """A column; its key stays when it is renamed."""

    key: str = Field(pattern=r"^[a-z0-9-]{1,40}$")
    name: Line = Field(min_length=1, max_length=60)


class RetrospectiveIn(Body):
    """A new retrospective; without columns it has the usual three."""

    title: Line = Field(min_length=1, max_length=200)
    columns: list[ColumnIn] | None = Field(default=None, max_length=6)
    votes_each: Votes = 5


class RetrospectiveChanges(Body):
    """What to change; left out stays."""

    title: Line = Field(default_factory=absent, min_length=1, max_length=200)
    columns: list[ColumnIn] = Field(default_factory=absent, max_length=6)
    votes_each: Votes = Field(default_factory=absent)
    phase: PhaseName = Field(default_factory=absent)


class RetrospectiveRow(BaseModel):
    """A line of the list."""

    id: int
    project_id: int
    title: str
    phase: PhaseName
    by_name: str
    created_at: datetime
    closed_at: datetime | None
    card_count: int
    action_count: int
    version: int
    can: dict[str, bool]


class CardOut(BaseModel):
    """An anonymous card. While cards are written its text is hidden from everybody."""

    id: UUID
    column: str
    text: str
    is_hidden: bool
    lead_id: UUID | None
    votes: int
    my_votes: int


class NewCardOut(BaseModel):
    """The card's id, and its secret: told this once."""

    id: UUID
    secret: str


class RetrospectiveActionOut(BaseModel):
    """What the team will do, and how far it is."""

    id: int
    item_id: int
    item_key: str
    title: str
    assignee_name: str
    deadline: str | None
    status_name: str
    is_done: bool
    is_late: bool


class RetrospectiveOut(RetrospectiveRow):
    """A retrospective with its cards and actions, and the actions of the one before."""

    columns: list[RetrospectiveColumn]
    votes_each: int
    votes_left: int
    cards: list[CardOut]
    actions: list[RetrospectiveActionOut]
    previous_title: str
    previous_actions: list[RetrospectiveActionOut]


class CardIn(Body):
    column: str = Field(max_length=40)
    text: Prose = Field(min_length=1, max_length=1000)


class CardSecret(Body):
    """What the card's author was told when it was written."""

    secret: Line = Field(max_length=100)


class CardText(CardSecret):
    text: Prose = Field(min_length=1, max_length=1000)


class CardGroup(Body):
    """The card to lie under; null takes it out."""

    lead_id: UUID | None


class CardVotes(Body):
    count: int = Field(ge=0, le=50)


class ActionIn(Body):
    """An item to make: who will do it, and by when."""

    title: Line = Field(min_length=1, max_length=500)
    assignee_id: Id | None = None
    due: date | None = None
    card_id: UUID | None = None
