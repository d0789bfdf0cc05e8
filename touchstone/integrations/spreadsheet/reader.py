"""Table → plan."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from touchstone.integrations.plan_file.checks import check_plan
from touchstone.integrations.plan_file.finding import FileRefused, FindingLog, shorten
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.plan_file.plan import CustomField, Plan, ProjectFacts, Task
from touchstone.integrations.plan_file.reading import Table
from touchstone.integrations.plan_file.texts import clean_line
from touchstone.integrations.spreadsheet.cells import Row, cell_text, is_blank
from touchstone.integrations.spreadsheet.links import LinkResolver
from touchstone.integrations.spreadsheet.mapping import Choices, Layout, find_layout
from touchstone.integrations.spreadsheet.people import People, parse_people
from touchstone.integrations.spreadsheet.settling import settle_dates
from touchstone.integrations.spreadsheet.tasks import (
    Notation,
    TaskBuilder,
    field_uid,
    find_notation,
)
from touchstone.integrations.spreadsheet.tree import (
    PHASES,
    Entry,
    find_parents,
    has_codes,
    open_phases,
    outline_order,
)
from touchstone.integrations.spreadsheet.values import RowValues
from touchstone.integrations.spreadsheet.workbook import Sheet

_HEAD_ROWS = 12


def read_table(sheet: Sheet, file_name: str, choices: Choices, log: FindingLog) -> tuple[Table, Plan | None]:
    """How a sheet was understood and the plan in it; no plan, and an error in `log`, where it holds none."""
    table = Table(sheets=sheet.names, sheet=sheet.name, head=_head(sheet.rows))
    try:
        layout = find_layout(sheet.rows, choices, log)
        body = sheet.rows[layout.header_index + 1 :]
        notation = find_notation(layout, body, choices, log)
        table = replace(
            table,
            header_row=layout.header_index + 1,
            columns=layout.columns,
            date_order=notation.date_order,
        )
        if layout.index_of("name") is None:
            raise FileRefused("import.name_column_missing")
        title = _project_title(sheet.rows[: layout.header_index]) or PurePath(file_name).stem
        plan = _read_plan(layout, body, notation, title, log)
    except FileRefused as refusal:
        log.refuse(refusal)
        return table, None
    others = [name for name in sheet.names if name != sheet.name]
    if others:
        log.add("import.sheets_unread", sheet=sheet.name, others=shorten("、".join(others), 200))
    return table, plan


def _read_plan(layout: Layout, body: Sequence[Row], notation: Notation, title: str, log: FindingLog) -> Plan:
    entries, parents = _find_tree(layout, body, log)
    tasks = _build_tasks(entries, parents, TaskBuilder(layout, notation, log))
    resolver = LinkResolver(entries, tasks, notation.workday, log)
    links = [
        link for entry, task in zip(entries, tasks, strict=True) for link in resolver.links(entry, task.uid)
    ]
    driven = {link.successor_uid for link in links}
    settled = [settle_dates(task, log, is_driven=task.uid in driven) for task in tasks]
    people = _find_people(entries, tasks)
    plan = Plan(
        project=_facts(title, settled, notation),
        tasks=tuple(settled[index] for index in outline_order(parents)),
        links=tuple(links),
        resources=tuple(people.resources.values()),
        assignments=tuple(people.assignments),
        fields=_custom_fields(layout, settled),
        source="spreadsheet",
    )
    return check_plan(plan, log)


def _find_tree(layout: Layout, body: Sequence[Row], log: FindingLog) -> tuple[list[Entry], list[int | None]]:
    columns = {column.field: column.index for column in layout.columns}
    first = layout.header_index + 2
    rows = [RowValues(cells, columns, first + number, log) for number, cells in enumerate(body)]
    named = list(_named_rows(rows, columns, log))
    phases = [phase for phase in PHASES if phase in columns]
    by = _tree_rule(columns, named, phases)
    entries = open_phases(named, phases if by == "phase" else [])
    return entries, find_parents(entries, log, by=by)


def _tree_rule(columns: dict[str, int], named: Sequence[tuple[RowValues, str]], phases: Sequence[str]) -> str:
    if "level" in columns:
        return "level"
    if "wbs" in columns and has_codes([values.text("wbs") for values, _ in named]):
        return "wbs"
    return "phase" if phases else "indent"


def _named_rows(
    rows: Sequence[RowValues], columns: dict[str, int], log: FindingLog
) -> list[tuple[RowValues, str]]:
    """Rows that are tasks or headings, with their names; the others are reported."""
    named: list[tuple[RowValues, str]] = []
    for values in rows:
        name = values.text("name") if values.cell("name") is not None else ""
        filled = values.filled()
        is_heading = any(values.text(phase).strip() for phase in PHASES if phase in columns)
        if name.strip() or is_heading:
            named.append((values, name))
        elif not filled:
            log.add("import.blank_rows")
        elif filled == 1:
            log.add("import.row_ignored", row=values.row, value=values.first_text())
        else:
            log.add("import.row_unnamed", row=values.row, field="name", value=values.first_text())
    return named


def _build_tasks(entries: Sequence[Entry], parents: Sequence[int | None], builder: TaskBuilder) -> list[Task]:
    with_children = {parent for parent in parents if parent is not None}
    uids = _uids(entries, parents)
    tasks: list[Task] = []
    for index, entry in enumerate(entries):
        parent = parents[index]
        parent_uid = None if parent is None else uids[parent]
        if entry.is_heading:
            tasks.append(builder.heading(entry, uids[index], parent_uid))
        else:
            tasks.append(builder.task(entry, uids[index], parent_uid, has_children=index in with_children))
    return tasks


def _uids(entries: Sequence[Entry], parents: Sequence[int | None]) -> list[str]:
    """The unique id of each row where the table has one, otherwise a digest of the names down to it.

    Both stay the same when rows are inserted, so that a second import finds its tasks again.
    """
    uids: list[str] = [""] * len(entries)
    paths: dict[int, str] = {}
    seen: dict[str, int] = {}
    for index in outline_order(parents):
        entry, parent = entries[index], parents[index]
        paths[index] = f"{paths[parent] if parent is not None else ''}/{clean_line(entry.name)}"
        stated = "" if entry.is_heading else clean_line(entry.values.text("uid"))
        if stated:
            uids[index] = shorten(stated, 100)
            continue
        times = seen[paths[index]] = seen.get(paths[index], 0) + 1
        digest = hashlib.sha256(paths[index].encode()).hexdigest()[:20]
        uids[index] = f"name:{digest}" if times == 1 else f"name:{digest}:{times}"
    return uids


def _find_people(entries: Sequence[Entry], tasks: Sequence[Task]) -> People:
    people = People()
    for entry, task in zip(entries, tasks, strict=True):
        if not entry.is_heading:
            cells = [
                entry.values.text(field)
                for field in ("responsible", "resources")
                if entry.values.cell(field) is not None
            ]
            people.assign(task.uid, [share for cell in cells for share in parse_people(cell)])
    return people


def _custom_fields(layout: Layout, tasks: Sequence[Task]) -> tuple[CustomField, ...]:
    used = {value.field_uid for task in tasks for value in task.values}
    titles = {field_uid(column): column.title or f"#{column.index + 1}" for column in layout.columns}
    return tuple(CustomField(uid=uid, name=title) for uid, title in titles.items() if uid in used)


def _facts(title: str, tasks: Sequence[Task], notation: Notation) -> ProjectFacts:
    dates = [day for task in tasks for day in (task.actual_start, task.start, task.constraint_date) if day]
    workday = notation.workday
    return ProjectFacts(
        name=shorten(clean_line(title), LIMITS.name),
        start=min(dates, default=None),
        minutes_per_day=workday.minutes_per_day,
        minutes_per_week=workday.minutes_per_week,
        days_per_month=workday.days_per_month,
    )


def _project_title(above: Sequence[Row]) -> str:
    """The one line of text above the titles, if there is just one."""
    for row in above:
        texts = [cell_text(cell).strip() for cell in row if not is_blank(cell)]
        if len(texts) == 1:
            return texts[0]
    return ""


def _head(rows: Sequence[Row]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(shorten(cell_text(cell), LIMITS.shown_value) for cell in row[: LIMITS.columns])
        for row in rows[:_HEAD_ROWS]
    )
