"""The forward pass of P6: what remains is planned from the data date on."""

from touchstone.engine.dates import NEVER
from touchstone.engine.minutes import to_minutes
from touchstone.engine.primavera.asking import TO_FINISH, Asking
from touchstone.engine.primavera.dates import ActivityDates, Work
from touchstone.engine.primavera.facts import Facts, Tie
from touchstone.engine.primavera.rules import ActivityKind, ProgressRule
from touchstone.engine.task import ConstraintType


class EarlyPass:
    """Fills early start and finish of the activities that logic drives, in their order."""

    def __init__(self, facts: Facts, dates: ActivityDates) -> None:
        self.facts = facts
        self.dates = dates
        self.work = Work(facts)
        self.asking = Asking(facts, dates, self.work)

    def run(self, order: list[int]) -> None:
        """Place every activity, and find when the last one finishes."""
        for number in order:
            self.dates.early_start[number], self.dates.early_finish[number] = self.place(number)
        finishes = [self.dates.early_finish[number] for number in order]
        self.dates.project_finish = max(finishes, default=self.facts.project_start)

    def place(self, number: int) -> tuple[int, int]:
        """Early start and finish of the remaining work."""
        if number in self.facts.finishes:
            moment = max(self.link_bound(number), self.facts.data_date)
            return moment, moment
        start = self.started(number) if number in self.facts.starts else self.open_start(number)
        return start, self.exact_finish(number, self.finish(number, start))

    def link_bound(self, number: int) -> int:
        """The earliest start that all links allow; NEVER without links."""
        return max((self.asking.asked_start(tie) for tie in self.facts.driving_in(number)), default=NEVER)

    def started(self, number: int) -> int:
        """When the remaining work of started work goes on."""
        facts, task = self.facts, self.facts.tasks[number]
        bound = max(facts.data_date, facts.starts[number])
        if facts.rules.progress is ProgressRule.RETAINED_LOGIC:
            bound = max(bound, self.link_bound(number))
        if task.resume is not None:
            bound = max(bound, to_minutes(task.resume))
        return self.work.next_start(number, max(bound, self.external_start(number)))

    def open_start(self, number: int) -> int:
        """When work begins that has not started."""
        bound = self.link_bound(number)
        if bound == NEVER:
            bound = self.facts.project_start
        bound = max(bound, self.external_start(number))
        for kind, moment in self.facts.limits.get(number, ()):
            bound = self.limited(number, kind, moment, bound)
        if self.facts.kinds[number] is ActivityKind.FINISH_MILESTONE:
            return bound
        return self.work.next_start(number, bound)

    def limited(self, number: int, kind: ConstraintType, moment: int, bound: int) -> int:
        """The bound after one constraint; only mandatory ones let work begin before links allow it."""
        match kind:
            case ConstraintType.SNET:
                return max(bound, moment)
            case ConstraintType.FNET:
                return max(bound, self.work.start(number, moment))
            case ConstraintType.MSO:
                return moment
            case ConstraintType.MFO:
                return self.work.start(number, moment)
        return bound

    def finish(self, number: int, start: int) -> int:
        """When work that begins at ``start`` is over; an expected finish stretches or squeezes it."""
        facts = self.facts
        expected = facts.rules.activity(facts.tasks[number].id).expected_finish
        if expected is None or not facts.rules.uses_expected_finish or number in facts.crews:
            return self.work.finish(number, start)
        finish = max(start, to_minutes(expected))
        facts.remaining[number] = max(0, facts.calendars[number].work_between(start, finish))
        return self.work.finish(number, start)

    def exact_finish(self, number: int, finish: int) -> int:
        """A finish that a link asks for is kept to the minute, though the shift ended before."""
        calendar, exact = self.facts.calendars[number], finish
        for tie in self.facts.driving_in(number):
            if tie.type in TO_FINISH:
                asked = self.asking.asked_end(tie)
                if calendar.position(asked) == calendar.position(finish):
                    exact = max(exact, asked)
        return exact

    def external_start(self, number: int) -> int:
        """What activities of other projects allow."""
        external = self.facts.rules.activity(self.facts.tasks[number].id).external_start
        return NEVER if external is None else to_minutes(external)

    def drivers(self, number: int) -> list[Tie]:
        """The links that decide the early start."""
        start = self.dates.early_start[number]
        asked = ((tie, self.asking.asked_start(tie)) for tie in self.facts.driving_in(number))
        return [tie for tie, moment in asked if start in (moment, self.work.next_start(number, moment))]
