"""Files that people attach: small tables and notes that open in the usual programs."""

import csv
import io
from collections.abc import Sequence

import xlsxwriter

from touchstone.config.demo.telling import Paper

Rows = Sequence[Sequence[str | int | float]]


def write_paper(paper: Paper) -> bytes:
    """The file's content, in the format that its name says."""
    writers = {"csv": _as_csv, "xlsx": _as_workbook, "md": _as_note}
    return writers[paper.name.rsplit(".", 1)[1]](paper.title, paper.rows)


def _as_csv(title: str, rows: Rows) -> bytes:
    """With a byte order mark, without which Excel takes Chinese for another encoding."""
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def _as_note(title: str, rows: Rows) -> bytes:
    lines = [f"# {title}", "", *(f"- **{row[0]}**：{row[1]}" for row in rows), ""]
    return "\n".join(lines).encode()


def _as_workbook(title: str, rows: Rows) -> bytes:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False})
    sheet, bold = book.add_worksheet(title[:31]), book.add_format({"bold": True})
    sheet.write_row(0, 0, rows[0], bold)
    for number, row in enumerate(rows[1:], 1):
        sheet.write_row(number, 0, row)
    sheet.set_column(0, len(rows[0]) - 1, 18)
    book.close()
    return file.getvalue()
