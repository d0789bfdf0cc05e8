"""Lines of cells as text or as a workbook; no cell can start a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import IO, Any

import xlsxwriter

CellValue = str | int | float | datetime | None
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_PLAIN_TEXT = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
_WIDTH = 16


def write_csv_lines(titles: Sequence[str], lines: Iterable[Sequence[CellValue]], target: IO[bytes]) -> None:
    """UTF-8 with a mark, as Excel wants it."""
    text = io.TextIOWrapper(target, "utf-8-sig", newline="")
    writer = csv.writer(text)
    writer.writerow([_csv_cell(title) for title in titles])
    writer.writerows([_csv_cell(cell) for cell in line] for line in lines)
    text.detach()


def write_sheet(
    name: str,
    titles: Sequence[str],
    lines: Iterable[Sequence[CellValue]],
    target: IO[bytes],
    *,
    widths: Sequence[int] = (),
    frozen: int = 0,
) -> None:
    """One sheet; texts are written as texts. `frozen` columns stay in sight."""
    with xlsxwriter.Workbook(target, _PLAIN_TEXT) as book:
        sheet = book.add_worksheet(name)
        bold = book.add_format({"bold": True, "bg_color": "#EEF2F6", "border": 1, "border_color": "#D0D7DE"})
        moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left"})
        sheet.freeze_panes(1, frozen)
        for place, width in enumerate(widths or [_WIDTH] * len(titles)):
            sheet.set_column(place, place, width)
        _write_line(sheet, 0, titles, bold)
        for number, line in enumerate(lines, 1):
            _write_line(sheet, number, line, moment)


def _csv_cell(cell: CellValue) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    if isinstance(cell, str) and cell.startswith(_FORMULA_STARTS):
        return f"'{cell}"
    return str(cell)


def _write_line(sheet: Any, number: int, cells: Iterable[CellValue], style: Any) -> None:
    for place, cell in enumerate(cells):
        if isinstance(cell, datetime):
            sheet.write_datetime(number, place, cell, style)
        elif isinstance(cell, str):
            sheet.write_string(number, place, cell[:32_767], *([style] if number == 0 else []))
        elif cell is not None:
            sheet.write_number(number, place, cell)
