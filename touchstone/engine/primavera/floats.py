"""Total and free float of P6, in working minutes of the activity's calendar."""

from touchstone.engine.link import LinkType
from touchstone.engine.plan import SlackRule
from touchstone.engine.primavera.asking import FROM_START, TO_FINISH
from touchstone.engine.primavera.dates import ActivityDates
from touchstone.engine.primavera.facts import Facts, Tie
from touchstone.engine.task import ConstraintType

MANDATORY = frozenset((ConstraintType.MSO, ConstraintType.MFO))


class FloatCount:
    """Fills total and free float of the activities that logic drives."""

    def __init__(self, facts: Facts, dates: ActivityDates, rule: SlackRule) -> None:
        self.facts = facts
        self.dates = dates
        self.rule = rule

    def run(self) -> None:
        """Finished activities have none."""
        for number in self.facts.leaves:
            if number not in self.facts.finishes:
                self.dates.total_float[number] = self.total_float(number)
                self.dates.free_float[number] = self.free_float(number)

    def total_float(self, number: int) -> int:
        """Between early and late dates, of start or finish by the settings; of started work the finish."""
        dates, calendar = self.dates, self.facts.calendars[number]
        start = calendar.work_between(dates.early_start[number], dates.late_start[number])
        finish = calendar.work_between(dates.early_finish[number], dates.late_finish[number])
        if self.rule is SlackRule.FINISH or number in self.facts.starts:
            return finish
        return start if self.rule is SlackRule.START else min(start, finish)

    def free_float(self, number: int) -> int:
        """The smallest gap to what follows; an expected finish or a mandatory date leaves none."""
        facts, calendar = self.facts, self.facts.calendars[number]
        if facts.rules.activity(facts.tasks[number].id).expected_finish is not None:
            return 0
        if any(kind in MANDATORY for kind, _ in facts.limits.get(number, ())):
            return 0
        gaps = [self.gap(tie) for tie in facts.driving_out(number)]
        if gaps:
            return min(gaps)
        return calendar.work_between(self.dates.early_finish[number], self.dates.project_finish)

    def gap(self, tie: Tie) -> int:
        """Working minutes by which the predecessor may slip before the link moves the successor."""
        dates, facts = self.dates, self.facts
        if tie.type is LinkType.SS and tie.predecessor in facts.starts:
            return 0
        ours = dates.early_start if tie.type in FROM_START else dates.early_finish
        theirs = dates.early_finish if tie.type in TO_FINISH else dates.early_start
        between = facts.calendars[tie.predecessor].work_between(ours[tie.predecessor], theirs[tie.successor])
        return between - tie.lag
