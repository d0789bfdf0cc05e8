"""Sentences for the engine's reasons; spans are told in working days."""

from collections.abc import Iterable, Iterator
from typing import Any

from touchstone import engine
from touchstone.calendars.models import CalendarDay
from touchstone.core.texts import localised, say
from touchstone.engine.minutes import DAY
from touchstone.projects.models import Project
from touchstone.schedule.loading import ItemRow
from touchstone.schedule.naming import Names

ELAPSED = (engine.LagKind.ELAPSED, engine.LagKind.ELAPSED_PERCENT)
PERCENT = (engine.LagKind.PERCENT, engine.LagKind.ELAPSED_PERCENT)
WORDED_BY_SIDE = (
    engine.DriverCode.ACTUAL,
    engine.DriverCode.MANUAL,
    engine.DriverCode.CHILD,
    engine.DriverCode.RESOURCE,
)


class Wording:
    """Says the reasons of one item in the reader's language."""

    def __init__(self, project: Project, row: ItemRow, task: engine.ScheduledTask, names: Names) -> None:
        self._project = project
        self._row = row
        self._task = task
        self._names = names

    def sentence(self, driver: engine.Driver, side: str) -> str:
        """One reason for the start or the finish."""
        text = say(
            f"schedule.because.{self._variant(driver, side)}",
            date=f"{driver.date:%Y-%m-%d %H:%M}",
            item=self._names.title(driver.task_id),
            lag=self._lag(driver.link),
            day=self._day_name(driver),
            start=f"{self._task.start:%Y-%m-%d %H:%M}",
            duration=self.days(self._task.duration, is_elapsed=bool(self._row.is_elapsed)),
        )
        via = (
            say("schedule.because.via", item=self._names.title(driver.via)) if driver.via is not None else ""
        )
        return via + text

    def notes(self, broken: Iterable[engine.Violation]) -> Iterator[tuple[str, dict[str, Any]]]:
        """What else to know: not estimated, critical or with slack, and what is broken."""
        if self._row.duration is None and not self._task.is_summary:
            yield "schedule.note.unestimated", {}
        if self._task.critical:
            yield "schedule.note.critical", {}
        elif self._task.total_slack > 0:
            yield "schedule.note.slack", {"slack": self.days(self._task.total_slack)}
        for violation in broken:
            predecessor = violation.link.predecessor if violation.link else None
            params = {"by": self.days(violation.minutes), "item": self._names.title(predecessor)}
            yield f"schedule.note.{violation.code.value}_broken", params

    def days(self, minutes: int, *, is_elapsed: bool = False) -> str:
        """`3 天`, `0.5 天`; clock time in days of 24 hours."""
        count = minutes / (DAY if is_elapsed else self._project.calendar.minutes_per_day)
        code = "schedule.elapsed_days" if is_elapsed else "schedule.days"
        return say(code, count=f"{count:.2f}".rstrip("0").rstrip("."))

    def _variant(self, driver: engine.Driver, side: str) -> str:
        if driver.code is engine.DriverCode.LINK and driver.link:
            return f"link_{driver.link.type.value}"
        if driver.code is engine.DriverCode.CONSTRAINT and driver.constraint:
            return f"constraint_{driver.constraint.value}"
        if driver.code is engine.DriverCode.DURATION and self._row.duration is None:
            return "duration_unestimated"
        if driver.code in WORDED_BY_SIDE:
            return f"{driver.code.value}_{side}"
        return driver.code.value

    def _lag(self, link: engine.Link | None) -> str:
        if link is None or not link.lag.value:
            return ""
        value, kind = link.lag.value, link.lag.kind
        amount = (
            say("schedule.percent_of_predecessor", percent=f"{abs(value):g}")
            if kind in PERCENT
            else self.days(abs(int(value)), is_elapsed=kind in ELAPSED)
        )
        return say("schedule.because.lag" if value > 0 else "schedule.because.lead", amount=amount)

    def _day_name(self, driver: engine.Driver) -> str:
        """`（春节）` when the calendar names the day that is not worked."""
        if driver.code is not engine.DriverCode.CALENDAR:
            return ""
        calendar_id = self._row.calendar_id or self._project.calendar_id
        days = CalendarDay.objects.filter(calendar=calendar_id, date=driver.date.date())
        day = days.exclude(name="").first()
        return say("schedule.because.day", name=localised(day.name, day.name_en)) if day else ""
