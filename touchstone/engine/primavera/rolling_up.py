"""WBS elements: they span the activities inside."""

from touchstone.engine.primavera.dates import ActivityDates
from touchstone.engine.primavera.facts import Facts


def roll_up(facts: Facts, dates: ActivityDates) -> None:
    """Fill the dates of WBS elements from the innermost outwards; their float is the smallest inside."""
    for number in sorted(facts.children, key=lambda each: depth(facts, each), reverse=True):
        inside = facts.children[number]
        for early, late in (
            (dates.start, dates.finish),
            (dates.early_start, dates.early_finish),
            (dates.late_start, dates.late_finish),
        ):
            early[number] = min(early[each] for each in inside)
            late[number] = max(late[each] for each in inside)
        if all(each in facts.finishes for each in inside):
            facts.starts[number], facts.finishes[number] = dates.start[number], dates.finish[number]
            continue
        dates.total_float[number] = min(
            dates.total_float[each] for each in inside if each not in facts.finishes
        )


def depth(facts: Facts, number: int) -> int:
    """How many WBS elements are around a task."""
    count = 0
    parent = facts.tasks[number].parent
    while parent is not None:
        count += 1
        parent = facts.tasks[facts.index[parent]].parent
    return count
