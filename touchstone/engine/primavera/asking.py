"""What a link asks of the start of its successor, and what is left of its lag."""

from touchstone.engine.link import LinkType
from touchstone.engine.primavera.dates import ActivityDates, Work
from touchstone.engine.primavera.facts import Facts, Tie
from touchstone.engine.primavera.rules import ProgressRule

FROM_START = frozenset((LinkType.SS, LinkType.SF))
TO_FINISH = frozenset((LinkType.FF, LinkType.SF))


class Asking:
    """The forward side of links, over the early dates found so far."""

    def __init__(self, facts: Facts, dates: ActivityDates, work: Work) -> None:
        self.facts = facts
        self.dates = dates
        self.work = work

    def asked_start(self, tie: Tie) -> int:
        """The earliest start of the successor's remaining work that the link allows."""
        moment = self.asked_end(tie)
        if tie.type in TO_FINISH:
            return max(self.work.start(tie.successor, moment), self.facts.project_start)
        return moment

    def asked_end(self, tie: Tie) -> int:
        """The earliest moment of the successor's end that the link is tied to."""
        return self.after_start(tie) if tie.type in FROM_START else self.after_finish(tie)

    def after_finish(self, tie: Tie) -> int:
        """The predecessor's finish plus the lag; after it is over, the lag has been running since then."""
        facts, moment = self.facts, self.dates.early_finish[tie.predecessor]
        over = facts.finishes.get(tie.predecessor)
        if over is None:
            return self.lagged(tie, moment)
        if tie.type is LinkType.FS and tie.successor in facts.starts:
            return moment
        if facts.rules.progress is ProgressRule.ACTUAL_DATES:
            moment = max(moment, over)
        return max(moment, tie.calendar.add(over, tie.lag))

    def after_start(self, tie: Tie) -> int:
        """The predecessor's start plus the lag; work already done on the predecessor uses up some of it."""
        facts, moment = self.facts, self.dates.early_start[tie.predecessor]
        began = facts.starts.get(tie.predecessor)
        if began is None:
            return self.lagged(tie, moment)
        if tie.predecessor in facts.finishes or facts.rules.lag_from_actual_start:
            return max(moment, tie.calendar.add(began, tie.lag)) if tie.lag > 0 else moment
        left = tie.lag - facts.worked(tie.predecessor)
        return tie.calendar.add(moment, left) if left > 0 else moment

    def lagged(self, tie: Tie, moment: int) -> int:
        """The moment plus the lag; a lead does not reach back before the data date."""
        moment = tie.calendar.add(moment, tie.lag)
        return max(moment, self.facts.data_date) if tie.lag < 0 else moment
