"""Work of several resources on one task, each in its own time."""

from collections.abc import Hashable
from typing import NamedTuple

from touchstone.engine.timeline import Timeline


class Part(NamedTuple):
    """What one assignment contributes: minutes of its resource's time, beginning a while after the task."""

    resource: Hashable
    time: Timeline
    minutes: int
    delay: int


class AssignedWork:
    """The time of a task that is under way while any of its resources works on it.

    It starts with the first of them and finishes with the last. Positions, and so slack, count in the task's
    calendar. Spans of work shorter than ``duration`` (what remains of it) are shares of each part.
    """

    __slots__ = ("calendar", "duration", "parts")

    def __init__(self, calendar: Timeline, duration: int, parts: tuple[Part, ...]) -> None:
        self.calendar = calendar
        self.duration = duration
        self.parts = parts

    def position(self, moment: int) -> int:
        """Working minutes of the task's calendar before a moment."""
        return self.calendar.position(moment)

    def add(self, moment: int, minutes: int) -> int:
        """When work that begins at a moment is over; when it has to begin, for negative minutes."""
        if not minutes:
            return moment
        return self.place(moment, minutes)[1] if minutes > 0 else self.place_before(moment, -minutes)[0]

    def place(self, bound: int, minutes: int) -> tuple[int, int, int]:
        """Start, finish and start position of work that may begin at ``bound``."""
        spans = self.spans_after(bound, minutes)
        start = self.begin(bound) if self.has_delays else min([span[0] for span in spans])
        return start, max([span[1] for span in spans]), self.calendar.position(start)

    def place_before(self, limit: int, minutes: int) -> tuple[int, int, int]:
        """Start, finish and start position of work to be over at ``limit``."""
        spans = self.spans_before(limit, minutes)
        start = min([span[0] for span in spans])
        return start, max([span[1] for span in spans]), self.calendar.position(start)

    @property
    def has_delays(self) -> bool:
        """Whether a resource begins later than the task."""
        return any(part.delay for part in self.parts)

    def begin(self, bound: int) -> int:
        """When the first resource could begin if nobody were delayed: delays do not move the task's start."""
        return min([part.time.place(bound, part.minutes)[0] for part in self.parts])

    def spans_after(self, bound: int, minutes: int) -> list[tuple[int, int]]:
        """From when to when each part works, if the task may begin at ``bound``.

        What remains of work is no longer delayed.
        """
        is_rest = minutes != self.duration or not self.has_delays
        begin = bound if is_rest else self.begin(bound)
        spans = []
        for part in self.parts:
            earliest = bound if is_rest or not part.delay else part.time.add(begin, part.delay)
            spans.append(part.time.place(earliest, self.share(part, minutes))[:2])
        return spans

    def spans_before(self, limit: int, minutes: int) -> list[tuple[int, int]]:
        """From when to when each part works at the latest, if the task is to be over at ``limit``."""
        spans = []
        for part in self.parts:
            start, finish, _ = part.time.place_before(limit, self.share(part, minutes))
            if part.delay and minutes == self.duration:
                start = part.time.add(start, -part.delay)
            spans.append((start, finish))
        return spans

    def share(self, part: Part, minutes: int) -> int:
        """Minutes of a part when the task has so many minutes."""
        if minutes == self.duration:
            return part.minutes
        return round(part.minutes * minutes / self.duration)
