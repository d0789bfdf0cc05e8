"""A pure scheduling engine: describe a plan, call ``schedule``, read the result.

No Django, no clock, no files but the machine code of its own loops, which it makes and keeps where numba is
installed; without that it needs nothing but the standard library.
"""

from touchstone.engine.assignment import Assignment, Contour, Piece, Resource
from touchstone.engine.calendar import (
    OFFICE_DAY,
    OFFICE_WEEK,
    SAME_AS_BASE,
    Calendar,
    CalendarException,
    Day,
    Shift,
    Week,
    WorkWeek,
)
from touchstone.engine.errors import (
    DuplicateId,
    EngineError,
    InvalidCalendar,
    InvalidDate,
    InvalidLink,
    InvalidPlan,
    InvalidTask,
    UnknownCalendar,
    UnknownResource,
)
from touchstone.engine.explanation import Driver, DriverCode, Explanation
from touchstone.engine.link import Lag, LagKind, Link, LinkType
from touchstone.engine.minutes import to_datetime, to_minutes
from touchstone.engine.plan import Options, Plan, SlackRule
from touchstone.engine.primavera.rules import (
    Activity,
    ActivityKind,
    LagCalendar,
    Limit,
    Primavera,
    ProgressRule,
)
from touchstone.engine.problem import Problem, ProblemCode
from touchstone.engine.result import Result, Status
from touchstone.engine.scheduled_task import ScheduledTask
from touchstone.engine.scheduling import reschedule, schedule
from touchstone.engine.task import ConstraintType, Mode, Task
from touchstone.engine.timeline import Timeline, timeline_of
from touchstone.engine.violation import Violation, ViolationCode

__all__ = [
    "OFFICE_DAY",
    "OFFICE_WEEK",
    "SAME_AS_BASE",
    "Activity",
    "ActivityKind",
    "Assignment",
    "Calendar",
    "CalendarException",
    "ConstraintType",
    "Contour",
    "Day",
    "Driver",
    "DriverCode",
    "DuplicateId",
    "EngineError",
    "Explanation",
    "InvalidCalendar",
    "InvalidDate",
    "InvalidLink",
    "InvalidPlan",
    "InvalidTask",
    "Lag",
    "LagCalendar",
    "LagKind",
    "Limit",
    "Link",
    "LinkType",
    "Mode",
    "Options",
    "Piece",
    "Plan",
    "Primavera",
    "Problem",
    "ProblemCode",
    "ProgressRule",
    "Resource",
    "Result",
    "ScheduledTask",
    "Shift",
    "SlackRule",
    "Status",
    "Task",
    "Timeline",
    "UnknownCalendar",
    "UnknownResource",
    "Violation",
    "ViolationCode",
    "Week",
    "WorkWeek",
    "reschedule",
    "schedule",
    "timeline_of",
    "to_datetime",
    "to_minutes",
]
