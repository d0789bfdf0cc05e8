"""What Primavera P6 knows of a plan beyond other programs: the settings and facts of its scheduler."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

ActivityKind = Literal[
    "task", "resource_dependent", "start_milestone", "finish_milestone", "level_of_effort", "wbs_summary"
]
ProgressRule = Literal["retained_logic", "progress_override", "actual_dates"]
LagCalendar = Literal["predecessor", "successor", "project", "around_the_clock"]
FloatRule = Literal["smallest", "start", "finish"]
Limit = Literal["SNET", "SNLT", "FNET", "FNLT", "MSO", "MFO"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedLimit:
    """A constraint beside the first one."""

    kind: Limit
    date: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """The P6 side of a task. Its remaining duration, resumption and first constraint stand on the task."""

    kind: ActivityKind = "task"
    suspend: datetime | None = None
    expected_finish: datetime | None = None
    limits: tuple[DatedLimit, ...] = ()
    external_start: datetime | None = None
    """Not before this, because of another project."""
    external_finish: datetime | None = None
    """Not after this, because of another project."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleRules:
    """How the project is scheduled."""

    data_date: datetime | None = None
    must_finish_by: datetime | None = None
    progress: ProgressRule = "retained_logic"
    lag_calendar: LagCalendar = "predecessor"
    float_rule: FloatRule = "smallest"
    uses_expected_finish: bool = True
    open_ends_are_critical: bool = False
    longest_path_is_critical: bool = False
    lag_from_actual_start: bool = False
    """Start-to-start lag counts from the actual start instead of the remaining early start."""
