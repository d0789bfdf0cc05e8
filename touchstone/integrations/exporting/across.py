"""A list across projects as a table: the columns that the reader sees, of what the reader may see."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import IO, Any, NamedTuple

from django.db.models import QuerySet

from touchstone.accounts.models import User
from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.core.errors import Invalid
from touchstone.core.texts import is_english, say
from touchstone.integrations.exporting.sheets import CellValue, write_csv_lines, write_sheet
from touchstone.integrations.exporting.tables import hours, say_priority
from touchstone.work.models import Item
from touchstone.work.queries.listing import asked_for, in_order, sort_keys

MOST = 20_000


class ListColumn(NamedTuple):
    """A column of the list: its title in both languages, and how to read an item."""

    zh: str
    en: str
    read: Callable[[Item], CellValue]


def _wall(field: str) -> Callable[[Item], CellValue]:
    def read(item: Item) -> datetime | None:
        moment = getattr(item, field)
        return to_wall(moment, zone_of(item.project.calendar.time_zone)) if moment else None

    return read


def _days(item: Item) -> CellValue:
    minutes = item.duration
    return None if minutes is None else round(minutes / item.project.calendar.minutes_per_day, 2)


COLUMNS = {
    "key": ListColumn("编号", "Key", lambda item: item.key),
    "title": ListColumn("标题", "Title", lambda item: item.title),
    "project": ListColumn("项目", "Project", lambda item: item.project.name),
    "type": ListColumn("类型", "Type", lambda item: item.type.label),
    "status": ListColumn("状态", "Status", lambda item: item.status.label),
    "assignee": ListColumn("负责人", "Assignee", lambda item: item.assignee.name if item.assignee else ""),
    "priority": ListColumn("优先级", "Priority", say_priority),
    "labels": ListColumn("标签", "Labels", lambda item: "、".join(each.name for each in item.labels.all())),
    "start": ListColumn("开始", "Start", _wall("start")),
    "finish": ListColumn("完成", "Finish", _wall("finish")),
    "deadline": ListColumn("截止日期", "Deadline", _wall("deadline")),
    "duration": ListColumn("工期(天)", "Duration (d)", _days),
    "percent": ListColumn("完成百分比", "% complete", lambda item: item.percent_complete),
    "estimate": ListColumn("预计工时(小时)", "Work (h)", lambda item: hours(item.estimate)),
    "updated": ListColumn("更新时间", "Updated", _wall("updated_at")),
}


def items_across(reader: User, *, filter: str | None, q: str, sort: str) -> QuerySet[Item]:
    """What the list shows, of every active project that the reader may see; at most `MOST`."""
    rows, _ = asked_for(reader, None, filter, q)
    related = rows.select_related("project__calendar", "type", "status", "assignee")
    return in_order(related.prefetch_related("labels"), sort_keys(sort))[:MOST]


def write_list(items: QuerySet[Item], chosen: Sequence[ListColumn], format: str, target: IO[bytes]) -> None:
    """The table as xlsx or csv."""
    titles = [column.en if is_english() else column.zh for column in chosen]
    if format == "csv":
        write_csv_lines(titles, _lines(items, chosen), target)
    else:
        write_sheet(say("exports.list"), titles, _lines(items, chosen), target)


def columns_named(columns: str) -> list[ListColumn]:
    """The columns of `key,title`, from left to right; all without a name."""
    names = columns.split(",") if columns else list(COLUMNS)
    if not all(name in COLUMNS for name in names):
        raise Invalid("exports.unknown_column", field="columns")
    return [COLUMNS[name] for name in names]


def _lines(items: QuerySet[Item], columns: Sequence[ListColumn]) -> Iterator[list[Any]]:
    for item in items:
        yield [column.read(item) for column in columns]
