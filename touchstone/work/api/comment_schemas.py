"""What the routes of the discussion take and answer."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, Field

from touchstone.core.bodies import Body, Id, Line, Prose

ReactionName = Literal["agree", "thanks", "celebrate", "laugh", "looking", "done"]


class PersonRef(BaseModel):
    """Somebody by name."""

    id: int
    name: str


class ReactionOut(BaseModel):
    """A sign, and whoever put it."""

    kind: ReactionName
    people: list[PersonRef]


class CommentOut(BaseModel):
    """A comment; `html` is safe to show. Of a removed one only its place in the thread is left."""

    id: int
    item_id: int
    author_id: int
    author_name: str
    body: str
    html: str
    created_at: datetime
    edited_at: datetime | None
    reply_to_id: int | None
    resolved_at: datetime | None
    resolved_by_name: str
    is_removed: bool
    removed_by_name: str
    reactions: list[ReactionOut]
    version: int
    can: dict[str, bool]


class CommentBody(Body):
    """What to say, in Markdown: `@[name](person:12)`, `@[name](group:3)`, and items as `#12` or `ERP-12`."""

    body: Prose = Field(max_length=100_000)


class CommentIn(CommentBody):
    """What to say, and to what: a reply to a reply joins its thread."""

    reply_to_id: Id | None = None


class CommentVersion(BaseModel):
    """What a comment said from an instant on."""

    by_name: str
    at: datetime
    body: str


class ReferenceOut(BaseModel):
    """An item named in a text; of one that the reader may not see, nothing but that it is there."""

    name: str
    item_id: int | None
    key: str
    title: str
    status: str
    is_done: bool


class TextPreview(BaseModel):
    """A text as it will be read, and the items it names."""

    html: str
    references: list[ReferenceOut]


class MentionQuery(BaseModel):
    """Whom somebody is about to name."""

    q: Line = Field(default="", max_length=100)


class Mentionable(BaseModel):
    """A person or a group that may see the item."""

    kind: Literal["person", "group"]
    id: int
    name: str
    title: str
