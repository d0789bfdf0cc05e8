"""What reading a file gives, and its way through a process boundary as JSON."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from touchstone.integrations.plan_file.finding import Finding
from touchstone.integrations.plan_file.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table and the field it was taken for; `confidence` runs from 0 to 1."""

    index: int
    title: str
    field: str
    """One of `spreadsheet.headers.FIELDS`, `custom` to keep it as a custom field, or `` to leave it out."""
    confidence: float
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """How a spreadsheet was understood; a person may correct every part of it."""

    sheets: tuple[str, ...]
    sheet: str
    header_row: int = 0
    """Counted from 1, as in the spreadsheet program; 0 when no row looks like titles."""
    columns: tuple[Column, ...] = ()
    date_order: str = ""
    head: tuple[tuple[str, ...], ...] = ()
    """The first rows as they stand, to choose the title row from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The result of reading one file. `plan` is None when the file as a whole is refused."""

    plan: Plan | None
    findings: tuple[Finding, ...]
    table: Table | None = None

    @property
    def is_importable(self) -> bool:
        """Whether nothing stands against importing the plan."""
        return self.plan is not None and all(finding.severity != "error" for finding in self.findings)


_ADAPTER: TypeAdapter[Reading] = TypeAdapter(Reading)


def reading_to_json(reading: Reading) -> bytes:
    """The reading as UTF-8 JSON."""
    return _ADAPTER.dump_json(reading)


def reading_from_json(text: bytes) -> Reading:
    """The reading back from JSON, every type checked. Raises pydantic.ValidationError."""
    return _ADAPTER.validate_json(text)
