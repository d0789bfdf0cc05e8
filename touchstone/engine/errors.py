"""Mistakes of the caller.

What a plan *says* can be impossible (a cycle, a link to nothing): that is a status of the result, never an
exception. What a caller *builds* can be meaningless; that is one of these::

    EngineError
    ├── InvalidCalendar      shifts that overlap or lie outside the day, days that end before they begin
    ├── InvalidTask          a negative duration, a percentage above 100, a constraint without its date
    ├── InvalidLink          a task linked to itself
    ├── InvalidDate          a date with a time zone, or outside 1950–2199
    └── InvalidPlan
        ├── DuplicateId      two tasks, calendars or resources with one id
        ├── UnknownCalendar  a task or resource names a calendar that the plan does not hold
        └── UnknownResource  an assignment names a resource that the plan does not hold
"""


class EngineError(ValueError):
    """Root of everything that the engine raises on purpose."""


class InvalidCalendar(EngineError):
    """The calendar has shifts or exceptions that mean nothing."""


class InvalidTask(EngineError):
    """A field of the task is outside its range."""


class InvalidLink(EngineError):
    """The link cannot be meant."""


class InvalidDate(EngineError):
    """The date carries a time zone or lies outside the range the engine computes in."""


class InvalidPlan(EngineError):
    """The parts of the plan do not fit together."""


class DuplicateId(InvalidPlan):
    """Two things of one kind share an id."""


class UnknownCalendar(InvalidPlan):
    """A calendar is named that the plan does not hold."""


class UnknownResource(InvalidPlan):
    """A resource is named that the plan does not hold."""
