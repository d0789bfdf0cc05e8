"""Rows of a workbook sheet (xlsx, xlsb, xls, ods)."""

import io
from typing import NamedTuple

import python_calamine

from touchstone.integrations.plan_file.finding import FileRefused
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.spreadsheet.cells import Row, is_blank

_MOST_CELLS = 30_000_000


class Sheet(NamedTuple):
    """One sheet's rows from the top of the sheet, and the names of all sheets that hold cells."""

    name: str
    rows: list[Row]
    names: tuple[str, ...]


def read_workbook(data: bytes, sheet: str = "") -> Sheet:
    """The wanted sheet, or the first visible one that has content. Raises FileRefused."""
    try:
        return _read(data, sheet)
    except python_calamine.PasswordError as error:
        raise FileRefused("import.file_password") from error
    except (python_calamine.CalamineError, ValueError, OSError) as error:
        raise FileRefused("import.file_malformed", where=str(error)[:120] or type(error).__name__) from error


def _read(data: bytes, wanted: str) -> Sheet:
    with python_calamine.load_workbook(io.BytesIO(data)) as workbook:
        shown = tuple(
            entry.name
            for entry in workbook.sheets_metadata
            if entry.typ == python_calamine.SheetTypeEnum.WorkSheet
            and entry.visible == python_calamine.SheetVisibleEnum.Visible
        )
        if wanted:
            if wanted not in workbook.sheet_names:
                raise FileRefused("import.sheet_missing", sheet=wanted[:80])
            return Sheet(wanted, _rows(workbook.get_sheet_by_name(wanted)), shown)
        for name in shown or workbook.sheet_names:
            rows = _rows(workbook.get_sheet_by_name(name))
            if len(rows) > 1:
                return Sheet(name, rows, shown)
    raise FileRefused("import.nothing_found")


def _rows(sheet: python_calamine.CalamineSheet) -> list[Row]:
    """The rows up to the last with content; blank ones in between are kept so that numbers stay right."""
    if sheet.start is None:
        return []
    if sheet.total_height * sheet.total_width > _MOST_CELLS:
        raise FileRefused("import.reading_memory")
    rows: list[Row] = [[] for _ in range(sheet.start[0])]
    margin: Row = [None] * sheet.start[1]
    last = filled = 0
    for cells in sheet.iter_rows():
        row: Row = [None if is_blank(cell) else cell for cell in (*margin, *cells)]
        has_content = any(cell is not None for cell in row)
        rows.append(row if has_content else [])
        if has_content:
            last, filled = len(rows), filled + 1
        if filled > LIMITS.rows:
            raise FileRefused("import.too_many", thing="#rows", found=filled, limit=LIMITS.rows)
    return rows[:last]
