"""Scheduling a plan by the rules of P6: forward, backward, floats, spans, WBS elements."""

from graphlib import CycleError, TopologicalSorter

from touchstone.engine.computation import Computation
from touchstone.engine.dates import blank_dates as blank_engine_dates
from touchstone.engine.network import Network, active_tasks, build_network
from touchstone.engine.ordering import put_in_order
from touchstone.engine.parameters import read_parameters
from touchstone.engine.plan import Plan
from touchstone.engine.primavera.dates import ActivityDates, blank_dates
from touchstone.engine.primavera.early import EarlyPass
from touchstone.engine.primavera.facts import Facts, read_facts
from touchstone.engine.primavera.floats import FloatCount
from touchstone.engine.primavera.late import LatePass
from touchstone.engine.primavera.result import PrimaveraResult
from touchstone.engine.primavera.rolling_up import roll_up
from touchstone.engine.primavera.rules import Primavera
from touchstone.engine.primavera.spans import Spanning
from touchstone.engine.problem import Problem, ProblemCode
from touchstone.engine.result import Result
from touchstone.engine.soundness import find_problems
from touchstone.engine.timeline import HorizonExceeded


def schedule_primavera(plan: Plan, rules: Primavera) -> Result:
    """Dates, floats and criticality as P6 computes them; what makes a plan impossible comes as problems."""
    problems = find_problems(plan)
    if problems:
        return Result(plan, problems=problems)
    tasks = active_tasks(plan)
    facts = read_facts(plan, rules, tasks)
    try:
        order = put_activities_in_order(facts)
    except CycleError as error:
        cycle = tuple(tasks[number].id for number in error.args[1][:-1])
        return Result(plan, problems=(Problem(ProblemCode.CYCLE, cycle),))
    try:
        dates, early = run_passes(plan, facts, order)
    except HorizonExceeded:
        return Result(plan, problems=(Problem(ProblemCode.OUT_OF_RANGE),))
    network = build_network(tasks, ())
    put_in_order(network)
    computation = Computation(network, read_parameters(plan, tasks, network), blank_engine_dates(network))
    hand_over(facts, dates, computation, network)
    return PrimaveraResult(plan, computation, early, find_critical(plan, early))


def put_activities_in_order(facts: Facts) -> list[int]:
    """The activities that logic drives, each after what drives it. Raises CycleError."""
    leaves = set(facts.leaves)
    waits = {
        number: [tie.predecessor for tie in facts.driving_in(number) if tie.predecessor in leaves]
        for number in facts.leaves
    }
    return list(TopologicalSorter(waits).static_order())


def run_passes(plan: Plan, facts: Facts, order: list[int]) -> tuple[ActivityDates, EarlyPass]:
    """All dates of the plan. Raises HorizonExceeded."""
    dates = blank_dates(len(facts.tasks))
    early = EarlyPass(facts, dates)
    early.run(order)
    LatePass(facts, dates).run(order)
    for number in order:
        dates.start[number] = facts.starts.get(number, dates.early_start[number])
        dates.finish[number] = facts.finishes.get(number, dates.early_finish[number])
    Spanning(facts, dates).run()
    FloatCount(facts, dates, plan.options.slack_rule).run()
    roll_up(facts, dates)
    return dates, early


def hand_over(facts: Facts, dates: ActivityDates, computation: Computation, network: Network) -> None:
    """Put the dates where results read them: some by task, some by the node that has the task's dates."""
    target = computation.dates
    target.early_start, target.early_finish = target.start[:], target.finish[:]
    target.project_finish = dates.project_finish
    for number, node in enumerate(network.exits):
        target.start[node], target.finish[node] = dates.start[number], dates.finish[number]
        target.early_start[node] = dates.early_start[number]
        target.early_finish[node] = dates.early_finish[number]
        target.late_start[number] = dates.late_start[number]
        target.late_finish[number] = dates.late_finish[number]
        target.total_slack[number] = dates.total_float[number]
        target.free_slack[number] = dates.free_float[number]
    computation.parameters.finished = set(facts.finishes)


def find_critical(plan: Plan, early: EarlyPass) -> set[int]:
    """What is critical by the settings: the longest path, or little float; WBS elements with it."""
    facts, dates = early.facts, early.dates
    if facts.rules.longest_path_is_critical:
        critical = longest_path(early)
    else:
        limit = plan.options.critical_slack
        critical = {number for number in facts.leaves + facts.spans if dates.total_float[number] <= limit}
    critical -= facts.finishes.keys()
    for number in list(critical):
        parent = facts.tasks[number].parent
        while parent is not None and facts.index[parent] not in critical:
            critical.add(facts.index[parent])
            parent = facts.tasks[facts.index[parent]].parent
    return critical


def longest_path(early: EarlyPass) -> set[int]:
    """The activities that finish last, and along driving links all that lead to them."""
    dates = early.dates
    waiting = [each for each in early.facts.leaves if dates.early_finish[each] == dates.project_finish]
    found: set[int] = set()
    while waiting:
        number = waiting.pop()
        if number not in found:
            found.add(number)
            waiting.extend(tie.predecessor for tie in early.drivers(number))
    return found
