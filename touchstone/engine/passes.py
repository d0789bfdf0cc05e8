"""The passes over a whole plan: sweeps for nearly every task, methods for the special ones."""

from collections.abc import Collection

from touchstone.engine.backward import BackwardPass
from touchstone.engine.dates import Dates
from touchstone.engine.forward import ForwardPass
from touchstone.engine.network import ROOT
from touchstone.engine.parameters import DRIVEN
from touchstone.engine.preparation import Preparation
from touchstone.engine.sheet import Sheet
from touchstone.engine.slack import SlackCount
from touchstone.engine.sweeps.backward import sweep_backward
from touchstone.engine.sweeps.forward import sweep_forward
from touchstone.engine.sweeps.slack import sweep_slack


def run_passes(preparation: Preparation, dates: Dates, *, alone: Collection[int] = ()) -> None:
    """Forward, backward, again forward behind tasks that are done as late as possible, then slack.

    ``alone``: tasks to leave to methods even though a sweep could treat them. Raises HorizonExceeded.
    """
    network, parameters = preparation.network, preparation.parameters
    sheet = Sheet(preparation.given, parameters, dates, alone)
    forward = ForwardPass(network, parameters, dates)
    run_forward(forward, sheet)
    run_backward(BackwardPass(network, parameters, dates), sheet)
    dates.early_start, dates.early_finish = dates.start, dates.finish
    delayed = frozenset(number for number in parameters.late if parameters.kinds[number] <= DRIVEN)
    if delayed:
        early = [(number, dates.start[number], dates.finish[number]) for number in delayed]
        for number in delayed:
            dates.start[number], dates.finish[number] = dates.late_start[number], dates.late_finish[number]
            dates.position[number] = dates.late_position[number]
        run_forward(forward, sheet, keep=delayed)
        dates.early_start, dates.early_finish = dates.start[:], dates.finish[:]
        for number, start, finish in early:
            dates.early_start[number], dates.early_finish[number] = start, finish
    run_slack(SlackCount(network, parameters, dates), sheet)


def run_forward(forward: ForwardPass, sheet: Sheet, *, keep: frozenset[int] = frozenset()) -> None:
    """Place every node but those in ``keep``, whose dates are settled already."""
    order, tasks, place = forward.network.order, len(forward.network.ids), 0
    while (place := sheet.run(sweep_forward, place)) < len(order):
        node = order[place]
        number = node if node < tasks else forward.network.owners[node - tasks]
        if node >= tasks:
            forward.collect(node)
        elif node not in keep:
            forward.place(node)
        sheet.catch_up(number)
        place += 1
    forward.find_project_finish()


def run_backward(backward: BackwardPass, sheet: Sheet) -> None:
    """Give every task its late dates."""
    network, parameters, dates = backward.network, backward.parameters, backward.dates
    if not parameters.options.multiple_critical_paths:
        dates.ceiling[ROOT] = dates.project_finish
    order, tasks, place = network.order, len(network.ids), network.size - 1
    while (place := sheet.run(sweep_backward, place)) >= 0:
        node = order[place]
        number = node if node < tasks else network.owners[node - tasks]
        if node >= tasks:
            backward.set_ceiling(number)
        else:
            backward.place(number)
        sheet.catch_up(number)
        place -= 1


def run_slack(count: SlackCount, sheet: Sheet) -> None:
    """Count the slack of every task."""
    tasks, place = len(count.network.ids), 0
    while (place := sheet.run(sweep_slack, place)) < tasks:
        count.count(place)
        sheet.catch_up(place)
        place += 1
