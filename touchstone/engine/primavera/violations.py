"""Links and limits that the dates of a P6 plan break."""

from collections.abc import Iterator

from touchstone.engine.primavera.dates import ActivityDates
from touchstone.engine.primavera.facts import SPANNING, Facts
from touchstone.engine.task import ConstraintType
from touchstone.engine.violation import Violation, ViolationCode

OF_FINISH = frozenset((ConstraintType.FNET, ConstraintType.FNLT, ConstraintType.MFO))
NO_EARLIER = frozenset((ConstraintType.SNET, ConstraintType.FNET))


def find_violations(facts: Facts, dates: ActivityDates) -> Iterator[Violation]:
    """Work done out of sequence, then limits that open activities miss, in the order of the plan."""
    for ties in facts.ties_in.values():
        for tie in ties:
            begun, over = facts.starts.get(tie.successor), dates.finish[tie.predecessor]
            if begun is None or tie.type.value != "FS" or facts.kinds[tie.predecessor] in SPANNING:
                continue
            early = tie.calendar.work_between(begun, tie.calendar.add(over, tie.lag))
            if early > 0:
                successor = facts.tasks[tie.successor].id
                yield Violation(ViolationCode.LINK, successor, early, tie.link)
    for number in facts.leaves:
        for kind, moment in facts.limits.get(number, ()) if number not in facts.finishes else ():
            late = lateness(facts, dates, number, kind, moment)
            if late:
                yield Violation(ViolationCode.CONSTRAINT, facts.tasks[number].id, late)


def lateness(facts: Facts, dates: ActivityDates, number: int, kind: ConstraintType, moment: int) -> int:
    """Working minutes between a limit and the date that breaks it; zero when it holds."""
    date = dates.finish[number] if kind in OF_FINISH else dates.start[number]
    late = facts.calendars[number].work_between(moment, date)
    return max(0, -late if kind in NO_EARLIER else late)
