"""The dates that P6's passes fill in, and the arithmetic they share."""

from dataclasses import dataclass, fields
from typing import Any

from touchstone.engine.primavera.facts import Facts


@dataclass(slots=True)
class ActivityDates:
    """Per task, in minutes. Early and late dates are of the remaining work; of finished work a moment."""

    start: list[int]
    finish: list[int]
    early_start: list[int]
    early_finish: list[int]
    late_start: list[int]
    late_finish: list[int]
    total_float: list[int]
    free_float: list[int]
    project_finish: int = 0


def blank_dates(count: int) -> ActivityDates:
    """Dates with nothing computed yet."""
    columns = (each.name for each in fields(ActivityDates) if each.name != "project_finish")
    lists: dict[str, Any] = {name: [0] * count for name in columns}
    return ActivityDates(**lists)


class Work:
    """When the remaining work of an activity begins and ends; resources may each have their own calendar."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def next_start(self, number: int, moment: int) -> int:
        """``moment`` when somebody works there, else when somebody begins next."""
        crews = self._facts.crews.get(number)
        if crews is None:
            return self._facts.calendars[number].next_start(moment)
        return min(crew.calendar.next_start(moment) for crew in crews)

    def finish(self, number: int, start: int) -> int:
        """When the remaining work that begins at ``start`` is over."""
        crews = self._facts.crews.get(number)
        if crews is None:
            return self._facts.calendars[number].add(start, self._facts.remaining[number])
        return max(crew.calendar.add(start, crew.delay + crew.minutes) for crew in crews)

    def start(self, number: int, finish: int) -> int:
        """When the remaining work has to begin to be over at ``finish``."""
        crews = self._facts.crews.get(number)
        if crews is None:
            return self._facts.calendars[number].add(finish, -self._facts.remaining[number])
        return min(crew.calendar.add(finish, -crew.delay - crew.minutes) for crew in crews)

    def settled_finish(self, number: int, moment: int) -> int:
        """The end of the shift before, where no work lies between it and ``moment``."""
        crews = self._facts.crews.get(number)
        calendars = [self._facts.calendars[number]] if crews is None else [crew.calendar for crew in crews]
        return max(calendar.finishing(calendar.position(moment)) for calendar in calendars)
