"""The computed side of one task."""

from collections.abc import Hashable
from datetime import datetime

from touchstone.engine.computation import Computation
from touchstone.engine.minutes import to_datetime
from touchstone.engine.parameters import SUMMARY


class ScheduledTask:
    """The dates and slack of one task.

    Slack and duration are working minutes, or minutes of the clock for an elapsed task.
    """

    __slots__ = ("_computation", "_node", "_number", "_percent")

    def __init__(self, computation: Computation, number: int, percent: float) -> None:
        self._computation = computation
        self._number = number
        self._node = computation.network.exits[number]
        self._percent = percent

    def __repr__(self) -> str:
        return f"<{self.id!r} {self.start:%Y-%m-%d %H:%M} → {self.finish:%Y-%m-%d %H:%M}>"

    @property
    def id(self) -> Hashable:
        """The id of the task in the plan."""
        return self._computation.network.ids[self._number]

    @property
    def start(self) -> datetime:
        """When the task is scheduled to start."""
        return to_datetime(self._computation.dates.start[self._node])

    @property
    def finish(self) -> datetime:
        """When the task is scheduled to finish."""
        return to_datetime(self._computation.dates.finish[self._node])

    @property
    def early_start(self) -> datetime:
        """The earliest start that everything before the task allows; the actual one once started."""
        return to_datetime(self._computation.dates.early_start[self._node])

    @property
    def early_finish(self) -> datetime:
        """The finish that goes with the early start."""
        return to_datetime(self._computation.dates.early_finish[self._node])

    @property
    def late_start(self) -> datetime:
        """The latest start that delays neither the plan nor a deadline; the actual one once started."""
        return to_datetime(self._computation.dates.late_start[self._number])

    @property
    def late_finish(self) -> datetime:
        """The latest finish that delays neither the plan nor a deadline."""
        return to_datetime(self._computation.dates.late_finish[self._number])

    @property
    def total_slack(self) -> int:
        """How far the task can slip before the plan or a limit suffers; negative when one has."""
        return self._computation.dates.total_slack[self._number]

    @property
    def free_slack(self) -> int:
        """How far the task can slip before a successor moves; never negative."""
        return self._computation.dates.free_slack[self._number]

    @property
    def critical(self) -> bool:
        """Whether total slack is at or under the plan's limit and the task is not over."""
        parameters = self._computation.parameters
        if self._number in parameters.finished:
            return False
        return self.total_slack <= parameters.options.critical_slack

    @property
    def is_summary(self) -> bool:
        """Whether the task has children."""
        return self._computation.parameters.kinds[self._number] == SUMMARY

    @property
    def duration(self) -> int:
        """As given; of a summary, the working minutes between its start and its finish."""
        computation = self._computation
        if not self.is_summary:
            return computation.parameters.durations[self._number]
        calendar, dates = computation.parameters.calendars[self._number], computation.dates
        return calendar.position(dates.finish[self._node]) - calendar.position(dates.start[self._node])

    @property
    def percent_complete(self) -> float:
        """As given; of a summary, that of its children weighed by duration."""
        return self._percent
