"""A project as a table: columns that our own import and Microsoft Project know."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import IO, NamedTuple

from touchstone.core.texts import is_english, say
from touchstone.integrations.exporting.plan_of_project import value_text
from touchstone.integrations.exporting.rows import ProjectRows
from touchstone.integrations.exporting.sheets import CellValue, write_csv_lines, write_sheet
from touchstone.work.models import Item, Link
from touchstone.work.outline import Place
from touchstone.workflow.models import TypeKind

Read = Callable[["TableOf", Item], CellValue]
_WIDTHS = {"title": 46, "start": 17, "finish": 17, "deadline": 17, "notes": 40, "predecessors": 18}


class ColumnSpec(NamedTuple):
    """One column: its key, its title in both languages, and how to read an item."""

    key: str
    zh: str
    en: str
    read: Read

    @property
    def title(self) -> str:
        return self.en if is_english() else self.zh


class TableOf:
    """The table of a project."""

    def __init__(self, rows: ProjectRows) -> None:
        self.rows = rows
        self.numbers = {item.pk: number for number, item in enumerate(rows.items, 1)}
        self._incoming: dict[int, list[Link]] = defaultdict(list)
        for link in rows.links:
            self._incoming[link.successor_id].append(link)

    def place(self, item: Item) -> Place:
        """Where an item stands in the outline."""
        return self.rows.places[item.pk]

    def titles(self) -> list[str]:
        """The first line."""
        return [*(column.title for column in _COLUMNS), *(field.label for field in self.rows.fields)]

    def lines(self) -> Iterator[list[CellValue]]:
        """One line an item, in outline order."""
        for item in self.rows.items:
            own = [column.read(self, item) for column in _COLUMNS]
            yield own + [value_text(field, item.values.get(field.key)) for field in self.rows.fields]

    def days(self, minutes: int | None) -> float | None:
        """Minutes of work in the project's days."""
        if minutes is None:
            return None
        return float(round(Decimal(minutes) / self.rows.project.calendar.minutes_per_day, 2))

    def predecessors(self, item: Item) -> str:
        """`3FS+2d,5SS-50%`, by the numbers in the first column."""
        return ",".join(self._reference(link) for link in self._incoming[item.pk])

    def _reference(self, link: Link) -> str:
        number = self.numbers[link.predecessor_id]
        if not link.lag:
            return str(number) if link.type == "FS" else f"{number}{link.type}"
        sign = "+" if link.lag > 0 else "-"
        return f"{number}{link.type}{sign}{self._lag(abs(link.lag), link.lag_unit)}"

    def _lag(self, lag: int, unit: str) -> str:
        if unit == "percent":
            return f"{lag}%"
        if unit == "elapsed_percent":
            return f"{lag}e%"
        if unit == "elapsed":
            return f"{lag / 60:g}eh"
        return f"{self.days(lag):g}d"


def _wall(field: str) -> Read:
    return lambda table, item: table.rows.wall(getattr(item, field))


_COLUMNS = (
    ColumnSpec("row", "序号", "ID", lambda table, item: table.numbers[item.pk]),
    ColumnSpec("uid", "唯一标识号", "Unique ID", lambda table, item: item.number),
    ColumnSpec("wbs", "WBS", "WBS", lambda table, item: table.place(item).wbs),
    ColumnSpec("level", "大纲级别", "Outline level", lambda table, item: table.place(item).depth + 1),
    ColumnSpec("title", "任务名称", "Task name", lambda table, item: item.title),
    ColumnSpec("type", "事项类型", "Item type", lambda table, item: item.type.label),
    ColumnSpec("status", "状态", "Status", lambda table, item: item.status.label),
    ColumnSpec("assignee", "负责人", "Assignee", lambda table, item: table.rows.person_name(item)),
    ColumnSpec("duration", "工期(天)", "Duration (d)", lambda table, item: table.days(item.duration)),
    ColumnSpec("start", "开始时间", "Start", _wall("start")),
    ColumnSpec("finish", "完成时间", "Finish", _wall("finish")),
    ColumnSpec("predecessors", "前置任务", "Predecessors", lambda table, item: table.predecessors(item)),
    ColumnSpec("percent", "完成百分比", "% complete", lambda table, item: f"{item.percent_complete}%"),
    ColumnSpec("milestone", "里程碑", "Milestone", lambda table, item: say_milestone(item)),
    ColumnSpec("mode", "任务模式", "Task mode", lambda table, item: say(f"exports.mode.{item.mode}")),
    ColumnSpec("constraint", "限制类型", "Constraint type", lambda table, item: item.constraint),
    ColumnSpec("constraint_date", "限制日期", "Constraint date", _wall("constraint_date")),
    ColumnSpec("deadline", "截止日期", "Deadline", _wall("deadline")),
    ColumnSpec("actual_start", "实际开始时间", "Actual start", _wall("actual_start")),
    ColumnSpec("actual_finish", "实际完成时间", "Actual finish", _wall("actual_finish")),
    ColumnSpec("work", "工时(小时)", "Work (h)", lambda table, item: hours(item.estimate)),
    ColumnSpec("priority", "优先级", "Priority", lambda table, item: say_priority(item)),
    ColumnSpec("notes", "备注", "Notes", lambda table, item: item.description),
)


def say_milestone(item: Item) -> str:
    """Yes or no."""
    return say("exports.yes" if item.type.kind == TypeKind.MILESTONE else "exports.no")


def say_priority(item: Item) -> str:
    """The priority in words; nothing for none."""
    return say(f"exports.priority.{item.priority}") if item.priority else ""


def hours(minutes: int | None) -> float | None:
    """Minutes of work in hours."""
    return None if minutes is None else round(minutes / 60, 2)


def write_csv(rows: ProjectRows, target: IO[bytes]) -> None:
    """The project as text."""
    table = TableOf(rows)
    write_csv_lines(table.titles(), table.lines(), target)


def write_xlsx(rows: ProjectRows, target: IO[bytes]) -> None:
    """The project as a workbook."""
    table = TableOf(rows)
    widths = [_WIDTHS.get(column.key, 12) for column in _COLUMNS]
    write_sheet(say("exports.sheet"), table.titles(), table.lines(), target, widths=widths, frozen=5)
