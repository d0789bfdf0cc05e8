"""What the routes of calendars take and answer."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from touchstone.core.bodies import Body, Id, Line, absent

DayKindName = Literal["holiday", "makeup", "nonworking", "working"]
Minute = Annotated[int, Field(ge=0, le=2880)]
Shift = Annotated[list[Minute], Field(min_length=2, max_length=2, description="[start, finish] in minutes")]
Shifts = Annotated[list[Shift], Field(max_length=24)]
Week = Annotated[list[Shifts], Field(min_length=7, max_length=7, description="seven days, Monday first")]


class CalendarOut(BaseModel):
    """A working calendar. `label` is its name in the reader's language."""

    id: int
    name: str
    name_en: str
    label: str
    time_zone: str
    week: Week
    minutes_per_day: int
    minutes_per_week: int
    follows_mainland_holidays: bool
    is_default: bool
    is_shared: bool
    years: list[int] = Field(description="years that hold at least one day of their own")
    missing_years: list[int] = Field(
        description="this year and the next, where holidays are not announced yet"
    )
    version: int
    can: dict[str, bool]


class CalendarList(BaseModel):
    items: list[CalendarOut]


class CalendarIn(Body):
    """A calendar to make; from `based_on_id` it takes what is left out, and the days."""

    name: Line = Field(max_length=100)
    name_en: Line = Field(default="", max_length=100)
    based_on_id: Id | None = None
    time_zone: Line = Field(default_factory=absent, max_length=64)
    week: Week = Field(default_factory=absent)
    minutes_per_day: int = Field(default_factory=absent)
    minutes_per_week: int = Field(default_factory=absent)
    follows_mainland_holidays: bool = Field(default_factory=absent)


class CalendarChanges(Body):
    """What to change; what is left out stays."""

    name: Line = Field(default_factory=absent, max_length=100)
    name_en: Line = Field(default_factory=absent, max_length=100)
    time_zone: Line = Field(default_factory=absent, max_length=64)
    week: Week = Field(default_factory=absent)
    minutes_per_day: int = Field(default_factory=absent)
    minutes_per_week: int = Field(default_factory=absent)
    follows_mainland_holidays: bool = Field(default_factory=absent)
    is_default: bool = Field(default_factory=absent)


class DayIn(Body):
    """A day that differs from its week; a working one without shifts has those of a usual day."""

    date: date
    kind: DayKindName
    name: Line = Field(default="", max_length=100)
    name_en: Line = Field(default="", max_length=100)
    shifts: Shifts = []
    source: Line = Field(default="", max_length=200)
    is_confirmed: bool = True


class DaysIn(Body):
    """All days between two dates that differ from the week; the others there follow it again."""

    first: date
    last: date
    days: list[DayIn] = Field(max_length=4_000)


class DayOut(BaseModel):
    """A day that differs from its week. `label` is its name in the reader's language."""

    date: date
    kind: DayKindName
    name: str
    name_en: str
    label: str
    is_working: bool
    shifts: Shifts
    source: str
    is_confirmed: bool


class DaysOut(BaseModel):
    """A stretch of a calendar: `spans` are first and last day without work, to be shaded."""

    first: date
    last: date
    spans: list[tuple[date, date]]
    days: list[DayOut]
    missing_years: list[int]
    version: int


class NoticeIn(Body):
    """The text of the State Council's notice, as it stands."""

    text: str = Field(max_length=20_000)
    year: int | None = Field(default=None, ge=1984, le=2149)


class NoticeDay(BaseModel):
    """A day that the notice names; `current_kind` is what the calendar holds now, null for a usual day."""

    date: date
    kind: DayKindName
    name: str
    name_en: str
    source: str
    current_kind: DayKindName | None


class Doubt(BaseModel):
    """Something in the text that does not fit; the person decides."""

    code: str
    message: str


class NoticeOut(BaseModel):
    """What was read; nothing is changed until the days from `first` to `last` are put."""

    year: int
    first: date
    last: date
    days: list[NoticeDay]
    problems: list[Doubt]
