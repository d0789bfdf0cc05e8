"""How a table is to be read: what was guessed, corrected by what a person chose."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from touchstone.integrations.plan_file.finding import FileRefused, FindingLog, shorten
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.plan_file.reading import Column
from touchstone.integrations.spreadsheet.cells import Row, cell_text, is_blank
from touchstone.integrations.spreadsheet.dates import DateOrder
from touchstone.integrations.spreadsheet.durations import Unit, Workday
from touchstone.integrations.spreadsheet.header_names import CUSTOM, FIELDS, LEFT_OUT
from touchstone.integrations.spreadsheet.headers import (
    blank_columns,
    find_header_row,
    guess_columns,
    header_titles,
)

_SAMPLES = 3
_PHASES = ("phase1", "phase2", "phase3")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a person decided about a table; everything left empty is guessed."""

    sheet: str = ""
    header_row: int = 0
    """Counted from 1."""
    columns: dict[int, str] = field(default_factory=dict)
    """Column index (from 0) → field, `custom`, or `` to leave it out."""
    date_order: DateOrder | None = None
    duration_unit: Unit | None = None
    workday: Workday = field(default_factory=Workday)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where the titles stand and what every column is."""

    header_index: int
    columns: tuple[Column, ...]

    def index_of(self, name: str) -> int | None:
        """The column of a field, or None."""
        return next((column.index for column in self.columns if column.field == name), None)


def find_layout(rows: Sequence[Row], choices: Choices, log: FindingLog) -> Layout:
    """The layout of a table. Raises FileRefused when there are no titles or the choices do not fit."""
    index = _header_index(rows, choices)
    body = rows[index + 1 :]
    titles = _without_repeats(header_titles(rows, index))
    width = max((len(row) for row in body), default=0)
    titles += [""] * (width - len(titles))
    if len(titles) > LIMITS.columns:
        raise FileRefused("import.too_many", thing="#columns", found=len(titles), limit=LIMITS.columns)
    fields = _choose_fields(titles, body, choices)
    columns = tuple(
        Column(
            index=position,
            title=shorten(title, LIMITS.label),
            field=name,
            confidence=confidence,
            samples=_samples(body, position),
        )
        for position, (title, (name, confidence)) in enumerate(zip(titles, fields, strict=True))
        if title or name
    )
    _check_columns(columns, log)
    return Layout(header_index=index, columns=_with_name(columns))


def _without_repeats(titles: Sequence[str]) -> list[str]:
    """Titles with a number behind those that stood before."""
    seen: Counter[str] = Counter()
    distinct: list[str] = []
    for title in titles:
        seen[title] += 1
        distinct.append(f"{title} ({seen[title]})" if title and seen[title] > 1 else title)
    return distinct


def _header_index(rows: Sequence[Row], choices: Choices) -> int:
    index = choices.header_row - 1 if choices.header_row else find_header_row(rows)
    if index is None or not 0 <= index < len(rows):
        raise FileRefused("import.header_missing")
    return index


def _choose_fields(titles: Sequence[str], body: Sequence[Row], choices: Choices) -> list[tuple[str, float]]:
    """The field of each column and how sure it is; what a person chose is sure and taken from the others."""
    for index in choices.columns:
        if not 0 <= index < len(titles):
            raise FileRefused("import.column_missing", column=index + 1)
    chosen = set(choices.columns.values()) - {CUSTOM, LEFT_OUT}
    blank = blank_columns(body, len(titles))
    fields: list[tuple[str, float]] = []
    for index, guess in enumerate(guess_columns(titles)):
        if index in choices.columns:
            fields.append((choices.columns[index], 1.0))
        elif guess.field in chosen or index in blank:
            fields.append((LEFT_OUT if index in blank else CUSTOM, 0.0))
        else:
            fields.append((guess.field, guess.confidence))
    return _codes_in_number_column(fields, body)


def _codes_in_number_column(fields: list[tuple[str, float]], body: Sequence[Row]) -> list[tuple[str, float]]:
    """A number column such as 序号 that holds 1.1, 1.2 is the WBS, when nothing else is."""
    names = [name for name, _ in fields]
    if "row" not in names or "wbs" in names:
        return fields
    index = names.index("row")
    texts = [cell_text(row[index]) for row in body if index < len(row) and row[index] is not None]
    dotted = sum("." in text.strip(". ") or "-" in text.strip("- ") for text in texts)
    if dotted and dotted >= len(texts) / 4:
        fields[index] = ("wbs", fields[index][1])
    return fields


def _check_columns(columns: Sequence[Column], log: FindingLog) -> None:
    counts = Counter(column.field for column in columns)
    for name in FIELDS:
        if counts[name] > 1:
            titles = ", ".join(column.title for column in columns if column.field == name)
            raise FileRefused("import.field_mapped_twice", name=f"#{name}", columns=titles[:200])
    for column in columns:
        if column.field == CUSTOM:
            log.add("import.column_kept", title=column.title)
        elif column.field == LEFT_OUT and column.confidence:
            log.add("import.column_dropped", title=column.title)


def _with_name(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Where no column is the name, the deepest phase column is."""
    fields = {column.field for column in columns}
    if "name" in fields:
        return columns
    deepest = next((phase for phase in reversed(_PHASES) if phase in fields), None)
    return tuple(
        Column(
            index=column.index,
            title=column.title,
            field="name",
            confidence=column.confidence,
            samples=column.samples,
        )
        if column.field == deepest
        else column
        for column in columns
    )


def _samples(body: Sequence[Row], index: int) -> tuple[str, ...]:
    filled = (row[index] for row in body if index < len(row) and not is_blank(row[index]))
    return tuple(
        shorten(cell_text(cell), LIMITS.shown_value) for cell, _ in zip(filled, range(_SAMPLES), strict=False)
    )
