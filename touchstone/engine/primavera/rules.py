"""What a plan of Primavera P6 has beside tasks and links: settings of the scheduler, facts of activities."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from touchstone.engine.task import ConstraintType


class ProgressRule(StrEnum):
    """What becomes of the remaining work of an activity that started before its predecessors were over."""

    RETAINED_LOGIC = "retained_logic"
    """It waits for them."""
    PROGRESS_OVERRIDE = "progress_override"
    """It goes on at the data date."""
    ACTUAL_DATES = "actual_dates"
    """It goes on at the data date, and actual dates after the data date hold back what follows them."""


class LagCalendar(StrEnum):
    """Whose working time a lag is counted in."""

    PREDECESSOR = "predecessor"
    SUCCESSOR = "successor"
    PROJECT = "project"
    AROUND_THE_CLOCK = "around_the_clock"


class ActivityKind(StrEnum):
    """The activity types of P6."""

    TASK = "task"
    """Works in its own calendar."""
    RESOURCE_DEPENDENT = "resource_dependent"
    """Works in the calendars of its resources, as long as the slowest of them needs."""
    START_MILESTONE = "start_milestone"
    FINISH_MILESTONE = "finish_milestone"
    LEVEL_OF_EFFORT = "level_of_effort"
    """As long as what it is linked to; drives nothing."""
    WBS_SUMMARY = "wbs_summary"
    """As long as everything in its WBS element; drives nothing."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A constraint beside the one that the task has."""

    kind: ConstraintType
    date: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """What P6 knows of a task besides.

    remaining: working minutes left; None is the duration, or nothing once finished.
    expected_finish: where the remaining work is stretched or squeezed to end.
    limits: further constraints. "Start on" is SNET and SNLT for the same date, "finish on" FNET and FNLT.
    external_start, external_finish: what activities of other projects allow.
    suspended: work rests; it goes on at the task's ``resume``.
    """

    kind: ActivityKind = ActivityKind.TASK
    remaining: int | None = None
    expected_finish: datetime | None = None
    limits: tuple[Limit, ...] = ()
    external_start: datetime | None = None
    external_finish: datetime | None = None
    suspended: datetime | None = None


ORDINARY = Activity()


@dataclass(frozen=True, slots=True, kw_only=True)
class Primavera:
    """Settings of P6's scheduler; a plan that has them is scheduled by P6's rules.

    data_date: up to when progress is known; nothing that remains is planned before it.
    must_finish_by: what late dates are counted from instead of the plan's own finish.
    uses_expected_finish: see Activity.expected_finish.
    open_ends_are_critical: an activity without successors is measured against its own finish.
    longest_path_is_critical: critical is what drives the finish of the plan, whatever its float.
    lag_from_actual_start: start-to-start lag of started work counts from when it really began.
    activities: by task id; a task that is not in it is an ordinary activity.
    """

    data_date: datetime
    must_finish_by: datetime | None = None
    progress: ProgressRule = ProgressRule.RETAINED_LOGIC
    lag_calendar: LagCalendar = LagCalendar.PREDECESSOR
    uses_expected_finish: bool = True
    open_ends_are_critical: bool = False
    longest_path_is_critical: bool = False
    lag_from_actual_start: bool = False
    activities: Mapping[Any, Activity] = field(default_factory=dict)

    def activity(self, task_id: Hashable) -> Activity:
        """The P6 side of a task."""
        return self.activities.get(task_id, ORDINARY)
