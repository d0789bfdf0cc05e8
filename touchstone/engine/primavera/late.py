"""The backward pass of P6: the latest dates that delay neither the plan's finish nor a limit."""

from touchstone.engine.dates import FOREVER
from touchstone.engine.link import LinkType
from touchstone.engine.minutes import to_minutes
from touchstone.engine.primavera.asking import FROM_START, TO_FINISH
from touchstone.engine.primavera.dates import ActivityDates, Work
from touchstone.engine.primavera.facts import Facts, Tie
from touchstone.engine.primavera.rules import ActivityKind, ProgressRule
from touchstone.engine.task import ConstraintType


class LatePass:
    """Fills late start and finish in reverse order, and moves what is to be as late as possible."""

    def __init__(self, facts: Facts, dates: ActivityDates) -> None:
        self.facts = facts
        self.dates = dates
        self.work = Work(facts)
        must_finish_by = facts.rules.must_finish_by
        self.end = dates.project_finish if must_finish_by is None else to_minutes(must_finish_by)
        self.last = max(self.end, dates.project_finish)

    def run(self, order: list[int]) -> None:
        """Give every activity its late dates."""
        for number in reversed(order):
            finish = self.finish(number)
            start = self.start(number, finish)
            if self.facts.kinds[number] is ActivityKind.START_MILESTONE:
                finish = start
            self.dates.late_start[number], self.dates.late_finish[number] = start, finish
            if number in self.facts.late and number not in self.facts.finishes:
                self.postpone(number)

    def start(self, number: int, finish: int) -> int:
        """The start that goes with a late finish; one that a link asks for is kept to the minute."""
        facts, start = self.facts, self.work.start(number, finish)
        if number in facts.finishes or facts.kinds[number] is ActivityKind.FINISH_MILESTONE:
            return start
        calendar = facts.calendars[number]
        for tie in facts.driving_out(number):
            if tie.type is LinkType.SF or (tie.type is LinkType.SS and tie.lag):
                asked = self.end_limit(tie)
                if calendar.position(asked) == calendar.position(start):
                    return asked
        is_idle = not facts.remaining[number] and facts.kinds[number] is not ActivityKind.START_MILESTONE
        return start if is_idle else self.work.next_start(number, start)

    def finish(self, number: int) -> int:
        """The latest finish that successors and limits allow."""
        facts = self.facts
        limit = min(
            (min(self.finish_limit(tie), self.last) for tie in facts.driving_out(number) if self.holds(tie)),
            default=self.open_end(number),
        )
        if number not in facts.finishes:
            for kind, moment in facts.limits.get(number, ()):
                limit = self.limited(number, kind, moment, limit)
        external = facts.rules.activity(facts.tasks[number].id).external_finish
        limit = min(limit, FOREVER if external is None else to_minutes(external))
        return limit if number in facts.finishes else self.work.settled_finish(number, limit)

    def open_end(self, number: int) -> int:
        """What limits an activity that nothing follows."""
        if self.facts.rules.open_ends_are_critical:
            return self.dates.early_finish[number]
        return self.end

    def holds(self, tie: Tie) -> bool:
        """Whether the link still counts: overridden progress has broken those into started activities."""
        rule = self.facts.rules.progress
        return rule is ProgressRule.RETAINED_LOGIC or not self.facts.is_underway(tie.successor)

    def limited(self, number: int, kind: ConstraintType, moment: int, limit: int) -> int:
        """The limit after one constraint."""
        match kind:
            case ConstraintType.FNLT:
                return min(limit, moment)
            case ConstraintType.MFO:
                return moment
            case ConstraintType.SNLT if number not in self.facts.starts:
                return min(limit, self.work.finish(number, moment))
            case ConstraintType.MSO if number not in self.facts.starts:
                return self.work.finish(number, moment)
        return limit

    def finish_limit(self, tie: Tie) -> int:
        """The latest finish of the predecessor's remaining work that one link allows."""
        moment = self.end_limit(tie)
        if tie.type not in FROM_START:
            return moment
        return self.work.finish(tie.predecessor, self.work.next_start(tie.predecessor, moment))

    def end_limit(self, tie: Tie) -> int:
        """The latest moment of the predecessor's end that the link is tied to."""
        dates = self.dates.late_finish if tie.type in TO_FINISH else self.dates.late_start
        return tie.calendar.add(dates[tie.successor], -self.lag_left(tie))

    def lag_left(self, tie: Tie) -> int:
        """What of the lag has not run yet; progress on either side uses it up."""
        facts, predecessor, successor = self.facts, tie.predecessor, tie.successor
        if predecessor not in facts.starts:
            is_over = tie.type is LinkType.FS and successor in facts.finishes
            return 0 if is_over else tie.lag
        if predecessor in facts.finishes:
            began = facts.starts[predecessor] if tie.type in FROM_START else facts.finishes[predecessor]
            run = tie.calendar.work_between(began, facts.data_date)
            return 0 if facts.is_underway(successor) else max(0, tie.lag - max(0, run))
        if tie.type in FROM_START:
            return 0 if successor in facts.finishes else max(0, tie.lag - facts.worked(predecessor))
        if tie.type is LinkType.FS and successor in facts.starts and facts.worked(successor):
            return 0
        return tie.lag

    def postpone(self, number: int) -> None:
        """As late as possible in P6 uses up the free float only: nothing that follows moves."""
        dates = self.dates
        start = min((self.start_before(tie) for tie in self.facts.driving_out(number)), default=FOREVER)
        if start == FOREVER:
            start = self.work.start(number, dates.project_finish)
        if start > dates.early_start[number]:
            dates.early_start[number] = start
            dates.early_finish[number] = self.work.finish(number, start)

    def start_before(self, tie: Tie) -> int:
        """The latest start of the predecessor that leaves the successor where it is."""
        dates = self.dates.early_finish if tie.type in TO_FINISH else self.dates.early_start
        moment = tie.calendar.add(dates[tie.successor], -self.lag_left(tie))
        return moment if tie.type in FROM_START else self.work.start(tie.predecessor, moment)
