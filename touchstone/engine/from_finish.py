"""Planning backwards from a given finish: what Microsoft Project calls scheduling from the finish.

Tasks are done at their late dates, except those with the constraint as soon as possible. The plan starts with
the first of them; early dates, and so slack, are counted from there, also of what a person typed.
"""

from touchstone.engine.backward import BackwardPass
from touchstone.engine.dates import Dates
from touchstone.engine.forward import ForwardPass
from touchstone.engine.parameters import DRIVEN, SUMMARY, Parameters
from touchstone.engine.passes import run_backward, run_forward, run_slack
from touchstone.engine.preparation import Preparation
from touchstone.engine.sheet import Sheet
from touchstone.engine.slack import SlackCount


def run_from_finish(preparation: Preparation, dates: Dates) -> None:
    """Late dates, then the start that follows from them, early dates, the schedule, slack.

    Raises HorizonExceeded.
    """
    network, parameters = preparation.network, preparation.parameters
    sheet = Sheet(preparation.given, parameters, dates, range(len(network.ids)))
    forward = ForwardPass(network, parameters, dates)
    run_forward(forward, sheet)
    dates.project_finish = parameters.project_end or dates.project_finish
    run_backward(BackwardPass(network, parameters, dates), sheet)
    parameters.project_start = first_start(parameters, dates)
    run_forward(ForwardPass(network, parameters, dates, keeps_typed=False), sheet)
    dates.early_start, dates.early_finish = dates.start[:], dates.finish[:]
    late = frozenset(number for number in parameters.late if parameters.kinds[number] <= DRIVEN)
    for number in late:
        dates.start[number], dates.finish[number] = dates.late_start[number], dates.late_finish[number]
        dates.position[number] = dates.late_position[number]
    run_forward(forward, sheet, keep=late)
    run_slack(SlackCount(network, parameters, dates), sheet)


def first_start(parameters: Parameters, dates: Dates) -> int:
    """The earliest late or given start; the finish of an empty plan."""
    starts = [start for number, start in enumerate(dates.late_start) if parameters.kinds[number] != SUMMARY]
    return min([*starts, *parameters.starts.values()], default=dates.project_finish)
