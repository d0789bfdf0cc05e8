"""Total slack over some runs at once; ``SlackCount`` says the same of one."""

from touchstone.engine.risk import program as of
from touchstone.engine.risk import state as to
from touchstone.engine.risk.clock import position_of
from touchstone.engine.risk.compiled import compiled
from touchstone.engine.risk.curves import Ints
from touchstone.engine.risk.program import Program
from touchstone.engine.risk.state import LANES, State

AT_START, AT_FINISH = 1, 2


@compiled
def count_slack(program: Program, state: State) -> None:
    """Total slack of every task, in minutes of its own time."""
    tasks, dates = program.tasks, state.dates
    for number in range(tasks.shape[1]):
        if tasks[of.FINISHED, number] or tasks[of.EXTERNAL, number] or tasks[of.LATE, number]:
            dates[to.SLACK, number] = 0
        elif tasks[of.SUMMARY, number] or tasks[of.GIVEN, number]:
            count_between_dates(program, state, number)
        else:
            for lane in range(LANES):
                late = dates[to.LATE_POSITION, number, lane]
                dates[to.SLACK, number, lane] = late - dates[to.POSITION, number, lane]


@compiled
def count_between_dates(program: Program, state: State, number: int) -> None:
    """Slack of a summary or a task whose start is given: at its start and its finish it may differ."""
    tasks, dates, rule = program.tasks, state.dates, program.settings[of.SLACK_RULE]
    calendar, elapsed, node = tasks[of.CALENDAR, number], tasks[of.ELAPSED, number], tasks[of.EXIT, number]
    for lane in range(LANES):
        early, late = dates[to.FINISH, node, lane], dates[to.LATE_FINISH, number, lane]
        at_finish = minutes_between(program.clock, calendar, elapsed, early, late)
        if tasks[of.BEGUN, number] and not tasks[of.SUMMARY, number]:
            left = dates[to.DURATION, number, lane] - tasks[of.DONE, number]
            end = dates[to.LATE_POSITION, number, lane] + left
            at_finish = end - (early if elapsed else position_of(program.clock, calendar, early))
        early, late = dates[to.START, node, lane], dates[to.LATE_START, number, lane]
        at_start = minutes_between(program.clock, calendar, elapsed, early, late)
        if tasks[of.BEGUN, number] or rule == AT_FINISH:
            dates[to.SLACK, number, lane] = at_finish
        else:
            dates[to.SLACK, number, lane] = at_start if rule == AT_START else min(at_start, at_finish)


@compiled
def minutes_between(clock: Ints, calendar: int, elapsed: int, begin: int, end: int) -> int:
    """Minutes of a task's own time between two moments."""
    if elapsed:
        return end - begin
    return position_of(clock, calendar, end) - position_of(clock, calendar, begin)
