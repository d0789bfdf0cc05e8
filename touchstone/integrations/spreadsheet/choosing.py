"""A person's choices between the API, the database and the reader."""

from typing import Any, cast, get_args

from touchstone.integrations.spreadsheet.dates import DateOrder
from touchstone.integrations.spreadsheet.durations import Unit, Workday
from touchstone.integrations.spreadsheet.header_names import CUSTOM, FIELDS, LEFT_OUT
from touchstone.integrations.spreadsheet.mapping import Choices

DATE_ORDERS: tuple[str, ...] = get_args(DateOrder)
UNITS: tuple[str, ...] = get_args(Unit)
COLUMN_FIELDS = frozenset({*FIELDS, CUSTOM, LEFT_OUT})


def choices_from(stored: dict[str, Any]) -> Choices:
    """The choices kept with an import; keys left out are guessed."""
    return Choices(
        sheet=stored.get("sheet", ""),
        header_row=stored.get("header_row", 0),
        columns={int(index): field for index, field in stored.get("columns", {}).items()},
        date_order=cast(DateOrder | None, stored.get("date_order")),
        duration_unit=cast(Unit | None, stored.get("duration_unit")),
        workday=Workday(minutes_per_day=stored.get("minutes_per_day", Workday().minutes_per_day)),
    )
