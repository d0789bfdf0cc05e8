"""Warnings as a table for other programs."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import IO

import xlsxwriter

from touchstone.calendars.working_time import zone_of
from touchstone.core.texts import say
from touchstone.warnings.models import ProgressWarning
from touchstone.warnings.wording import reason_of

COLUMNS = (
    "key", "title", "project", "kind", "reason", "since", "owner", "state", "note", "until", "level",
)  # fmt: skip
WIDTHS = {"title": 40, "project": 24, "reason": 48, "note": 30}
STATES = {
    "open": "warnings.open",
    "acknowledged": "warnings.acknowledged",
    "resolved": "warnings.state_resolved",
}
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write_csv(warnings: Iterable[ProgressWarning], target: IO[bytes]) -> None:
    """Text that spreadsheets open: UTF-8 with its mark; nothing in it is taken for a formula."""
    text = io.TextIOWrapper(target, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text)
    for line in _lines(warnings):
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell for cell in line])
    text.detach()


def write_xlsx(warnings: Iterable[ProgressWarning], target: IO[bytes]) -> None:
    """A workbook with one sheet."""
    with xlsxwriter.Workbook(
        target, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        sheet = book.add_worksheet(say("warnings.file"))
        for column, key in enumerate(COLUMNS):
            sheet.set_column(column, column, WIDTHS.get(key, 14))
        for row, line in enumerate(_lines(warnings)):
            sheet.write_row(row, 0, line)
        sheet.freeze_panes(1, 0)


def _lines(warnings: Iterable[ProgressWarning]) -> Iterator[list[str]]:
    yield [say(f"warnings.column.{key}") for key in COLUMNS]
    for warning in warnings:
        zone = zone_of(warning.project.calendar.time_zone)
        yield [
            f"{warning.project.key}-{warning.item.number}",
            warning.item.title,
            warning.project.name,
            say(f"warnings.{warning.kind}"),
            reason_of(warning),
            warning.since.astimezone(zone).date().isoformat(),
            warning.owner.name if warning.owner else "",
            say(STATES[warning.state]),
            warning.note,
            warning.until.isoformat() if warning.until else "",
            str(warning.level),
        ]
