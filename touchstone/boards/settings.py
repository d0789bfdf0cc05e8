"""What a board shows and how: the settings people choose, and what they may hold."""

import re
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError

from touchstone.core.bodies import Body
from touchstone.core.errors import Invalid

IN_A_PROJECT = ("status", "status_category", "type", "assignee", "priority", "label", "parent")
OVER_PROJECTS = ("status_category", "status_key", "type_key", "assignee", "priority", "project")
LANES_ONLY = ("parent", "project")
"""Fields that part the cards into lanes, but are too many or too fixed for columns."""
CARD_FIELDS = (
    "key", "type", "priority", "labels", "finish", "assignee", "age", "estimate", "progress",
    "parent", "project",
)  # fmt: skip
_CUSTOM = re.compile(r"values\.(?!.*__)[A-Za-z0-9_-]{1,40}")

Limit = Annotated[int, Field(strict=True, ge=1, le=10_000)]
FieldName = Annotated[str, Field(max_length=50)]
Key = Annotated[str, Field(max_length=80, pattern=r"^[^\x00]*$")]


class BoardSettings(Body):
    """How a board arranges its cards.

    `columns` and `lanes` name a field; `limits` says how many cards a column may hold, by the
    column's value as text; `filter` is one of the items' own filters.
    """

    columns: FieldName = "status"
    lanes: FieldName = ""
    limits: dict[Key, Limit] = Field(default_factory=dict, max_length=200)
    limit_mode: Literal["warn", "refuse"] = "warn"
    limit_per_lane: bool = False
    card_fields: list[FieldName] = Field(
        default=["key", "priority", "labels", "finish", "assignee", "age"], max_length=40
    )
    filter: dict[str, Any] | None = None
    done_days: int | None = Field(default=None, strict=True, ge=0, le=3650)
    hides_empty: bool = False
    folded: list[Key] = Field(default_factory=list, max_length=200)


def read_settings(kept: dict[str, Any]) -> BoardSettings:
    """The settings as they were kept; what has been added since stands at its default."""
    return BoardSettings.model_validate(kept)


def checked_settings(wanted: dict[str, Any], *, over_projects: bool) -> dict[str, Any]:
    """The settings as they are kept; `Invalid` says what is wrong about them."""
    try:
        settings = BoardSettings.model_validate(wanted)
    except ValidationError as error:
        raise Invalid("boards.settings_malformed", field="settings") from error
    if not _may_part(settings.columns, over_projects) or settings.columns in LANES_ONLY:
        raise Invalid("boards.unknown_field", field="settings.columns", name=settings.columns)
    if settings.lanes and (
        not _may_part(settings.lanes, over_projects) or settings.lanes == settings.columns
    ):
        raise Invalid("boards.unknown_field", field="settings.lanes", name=settings.lanes)
    for name in settings.card_fields:
        if name not in CARD_FIELDS and not _CUSTOM.fullmatch(name):
            raise Invalid("boards.unknown_field", field="settings.card_fields", name=name)
    return settings.model_dump()


def _may_part(field: str, over_projects: bool) -> bool:
    known = OVER_PROJECTS if over_projects else IN_A_PROJECT
    return field in known or _CUSTOM.fullmatch(field) is not None
