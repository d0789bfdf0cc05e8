"""Work that is interrupted."""

from touchstone.engine.timeline import Timeline, WorkTime


class SplitWork:
    """The time of a task whose work is interrupted.

    lengths: per piece, the work and the gap after it, in minutes of the task's calendar. The start is where
    ``work`` can start; gaps then lie as far behind it as they are long, whoever works.
    """

    __slots__ = ("calendar", "duration", "lengths", "work")

    def __init__(
        self, calendar: Timeline, work: WorkTime, duration: int, lengths: tuple[tuple[int, int], ...]
    ) -> None:
        self.calendar = calendar
        self.work = work
        self.duration = duration
        self.lengths = lengths

    def position(self, moment: int) -> int:
        """Working minutes of the task's calendar before a moment."""
        return self.calendar.position(moment)

    def add(self, moment: int, minutes: int) -> int:
        """When work that begins at a moment is over; when it has to begin, for negative minutes."""
        if not minutes:
            return moment
        length = self.length(abs(minutes))
        return self.calendar.add(moment, length if minutes > 0 else -length)

    def place(self, bound: int, minutes: int) -> tuple[int, int, int]:
        """Start, finish and start position of work that may begin at ``bound``."""
        start = self.work.place(bound, minutes)[0]
        return start, self.calendar.add(start, self.length(minutes)), self.calendar.position(start)

    def place_before(self, limit: int, minutes: int) -> tuple[int, int, int]:
        """Start, finish and start position of work to be over at ``limit``."""
        return self.calendar.place_before(limit, self.length(minutes))

    def length(self, minutes: int) -> int:
        """The last ``minutes`` of work with the gaps between them."""
        done, passed = self.duration - minutes, 0
        gaps = 0
        for work, gap in self.lengths[:-1]:
            passed += work
            if (done < passed or not done) and passed < self.duration:
                gaps += gap
        return minutes + gaps
