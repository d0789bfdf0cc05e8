"""Tables to test with: workbooks made in memory, and their reading."""

import io
from collections.abc import Sequence
from datetime import date, datetime, time

import xlsxwriter

from touchstone.integrations.formats import read_plan
from touchstone.integrations.plan_file.finding import Finding
from touchstone.integrations.plan_file.plan import Plan, Task
from touchstone.integrations.plan_file.reading import Reading, Table
from touchstone.integrations.spreadsheet.mapping import Choices


def workbook(*sheets: Sequence[Sequence[object]], names: Sequence[str] = ()) -> bytes:
    """An xlsx file; texts are written as texts, whatever they begin with."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        style = book.add_format({"num_format": "yyyy-mm-dd"})
        for number, rows in enumerate(sheets):
            sheet = book.add_worksheet(names[number] if names else None)
            for row, cells in enumerate(rows):
                for column, cell in enumerate(cells):
                    if isinstance(cell, str):
                        sheet.write_string(row, column, cell)
                    elif isinstance(cell, date):
                        moment = cell if isinstance(cell, datetime) else datetime.combine(cell, time())
                        sheet.write_datetime(row, column, moment, style)
                    elif cell is not None:
                        sheet.write(row, column, cell)
    return target.getvalue()


def read(data: bytes, choices: Choices | None = None, name: str = "plan.xlsx") -> Reading:
    return read_plan(data, name, choices)


def read_rows(*rows: Sequence[object], choices: Choices | None = None) -> Reading:
    return read(workbook(rows), choices)


def codes(reading: Reading) -> dict[str, Finding]:
    return {finding.code: finding for finding in reading.findings}


def plan_of(reading: Reading) -> Plan:
    assert reading.plan is not None, reading.findings
    return reading.plan


def table_of(reading: Reading) -> Table:
    assert reading.table is not None
    return reading.table


def tasks(reading: Reading) -> list[Task]:
    return list(plan_of(reading).tasks)


def only(*titles: str, values: Sequence[object]) -> tuple[Task, dict[str, Finding]]:
    """The single task of a table with one row, named 设计."""
    reading = read_rows(("任务名称", *titles), ("设计", *values))
    return tasks(reading)[0], codes(reading)


def outline(reading: Reading) -> list[tuple[str, str | None]]:
    """Names of tasks with the names of their parents."""
    names = {task.uid: task.name for task in tasks(reading)}
    return [(task.name, names.get(task.parent_uid or "")) for task in tasks(reading)]


def links(reading: Reading) -> list[tuple[str, str, str, int]]:
    names = {task.uid: task.name for task in tasks(reading)}
    return [
        (names[link.predecessor_uid], names[link.successor_uid], link.type, link.lag)
        for link in plan_of(reading).links
    ]
