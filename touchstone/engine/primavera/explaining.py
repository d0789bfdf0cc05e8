"""Why an activity of P6 starts and finishes when it does."""

from collections.abc import Hashable, Iterator

from touchstone.engine.explanation import Driver, DriverCode, Explanation
from touchstone.engine.minutes import to_datetime
from touchstone.engine.primavera.asking import FROM_START, TO_FINISH
from touchstone.engine.primavera.early import EarlyPass
from touchstone.engine.primavera.facts import Tie
from touchstone.engine.primavera.rules import ActivityKind
from touchstone.engine.primavera.spans import Spanning


class ActivityExplainer:
    """Asks the passes again for one activity."""

    def __init__(self, early: EarlyPass) -> None:
        self.early = early
        self.facts = early.facts
        self.dates = early.dates
        self.spanning = Spanning(early.facts, early.dates)

    def explain(self, task_id: Hashable) -> Explanation:
        """The drivers of both dates. Raises KeyError when the task is not in the plan."""
        number = self.facts.index[task_id]
        kind = self.facts.kinds[number]
        if number in self.facts.children:
            inside = self.facts.children[number]
            return Explanation(task_id, *(tuple(self.from_inside(number, inside, side)) for side in (0, 1)))
        if kind is ActivityKind.WBS_SUMMARY:
            inside = list(self.spanning.beside(number))
            return Explanation(task_id, *(tuple(self.from_inside(number, inside, side)) for side in (0, 1)))
        if kind is ActivityKind.LEVEL_OF_EFFORT:
            return Explanation(task_id, *(tuple(self.from_links(number, side)) for side in (0, 1)))
        return self.explain_work(number, task_id)

    def explain_work(self, number: int, task_id: Hashable) -> Explanation:
        """An activity that logic drives; of started work it is the remaining part that has reasons."""
        start, finish = to_datetime(self.dates.start[number]), to_datetime(self.dates.finish[number])
        reasons = tuple(self.start_drivers(number))
        if number in self.facts.finishes:
            actual = Driver(DriverCode.ACTUAL, start), Driver(DriverCode.ACTUAL, finish)
            return Explanation(task_id, actual[:1], actual[1:])
        if number in self.facts.starts:
            goes_on = Driver(DriverCode.RESUME, to_datetime(self.dates.early_start[number]))
            links = tuple(driver for driver in reasons if driver.code is DriverCode.LINK)
            return Explanation(task_id, (Driver(DriverCode.ACTUAL, start),), (goes_on, *links))
        return Explanation(task_id, reasons, (Driver(DriverCode.DURATION, finish),))

    def start_drivers(self, number: int) -> Iterator[Driver]:
        """The links and constraints that decide the early start; without any the data date does."""
        early, start = self.early, self.dates.early_start[number]
        if number in self.facts.late and early.place(number)[0] != start:
            yield Driver(DriverCode.AS_LATE_AS_POSSIBLE, to_datetime(start))
            return
        found = False
        for tie in early.drivers(number):
            found = True
            asked = to_datetime(early.asking.asked_start(tie))
            yield Driver(DriverCode.LINK, asked, link=tie.link, task_id=tie.link.predecessor)
        for kind, moment in self.facts.limits.get(number, ()):
            if early.work.next_start(number, early.limited(number, kind, moment, 0)) == start:
                found = True
                yield Driver(DriverCode.CONSTRAINT, to_datetime(moment), constraint=kind)
        if not found:
            yield Driver(DriverCode.PROJECT_START, to_datetime(start))

    def from_inside(self, number: int, inside: list[int], side: int) -> Iterator[Driver]:
        """What begins first or finishes last inside a WBS element."""
        ends = self.dates.finish if side else self.dates.start
        for child in inside:
            if ends[child] == ends[number]:
                date, task_id = to_datetime(ends[number]), self.facts.tasks[child].id
                yield Driver(DriverCode.CHILD, date, task_id=task_id)

    def from_links(self, number: int, side: int) -> Iterator[Driver]:
        """The links at the start or at the finish of a level of effort."""
        date = to_datetime((self.dates.finish if side else self.dates.start)[number])
        found = False
        for tie, is_predecessor in self.ties(number):
            at_finish = tie.type in TO_FINISH if is_predecessor else tie.type not in FROM_START
            if at_finish == bool(side):
                found = True
                other = tie.predecessor if is_predecessor else tie.successor
                yield Driver(DriverCode.LINK, date, link=tie.link, task_id=self.facts.tasks[other].id)
        if not found:
            yield Driver(DriverCode.DURATION if side else DriverCode.PROJECT_START, date)

    def ties(self, number: int) -> Iterator[tuple[Tie, bool]]:
        """All links of an activity, and whether the other end is a predecessor."""
        yield from ((tie, True) for tie in self.facts.ties_in.get(number, ()))
        yield from ((tie, False) for tie in self.facts.ties_out.get(number, ()))
