"""Total and free float of P6, in working minutes of the activity's calendar."""

from touchstone.engine.plan import SlackRule
from touchstone.engine.primavera.asking import TO_FINISH, Asking
from touchstone.engine.primavera.dates import ActivityDates, Work
from touchstone.engine.primavera.facts import Facts, Tie
from touchstone.engine.task import ConstraintType

MANDATORY = frozenset((ConstraintType.MSO, ConstraintType.MFO))


class FloatCount:
    """Fills total and free float of all activities; spans have no free float."""

    def __init__(self, facts: Facts, dates: ActivityDates, rule: SlackRule) -> None:
        self.facts = facts
        self.dates = dates
        self.rule = rule
        self.asking = Asking(facts, dates, Work(facts))

    def run(self) -> None:
        """Finished activities have none."""
        for number in (*self.facts.leaves, *self.facts.spans):
            if number not in self.facts.finishes:
                self.dates.total_float[number] = self.total_float(number)
        for number in self.facts.leaves:
            if number not in self.facts.finishes:
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
        """The smallest gap to what follows, not below zero; a mandatory date or expected finish has none."""
        facts, calendar = self.facts, self.facts.calendars[number]
        if facts.rules.activity(facts.tasks[number].id).expected_finish is not None:
            return 0
        if any(kind in MANDATORY for kind, _ in facts.limits.get(number, ())):
            return 0
        gaps = [self.gap(tie) for tie in facts.driving_out(number)]
        if gaps:
            return max(0, min(gaps))
        return calendar.work_between(self.dates.early_finish[number], self.dates.project_finish)

    def gap(self, tie: Tie) -> int:
        """Working minutes by which the predecessor may slip before the link moves the successor."""
        dates, facts = self.dates, self.facts
        theirs = dates.early_finish if tie.type in TO_FINISH else dates.early_start
        asked, end = self.asking.asked_end(tie), theirs[tie.successor]
        return facts.calendars[tie.predecessor].work_between(asked, end)
