"""Summaries with typed dates: what they hold back, what they limit and what they hand upwards.

A typed start holds back everything inside. With `Options.manual_summaries_limit` the typed finish of the
outermost limits it as well, unless successors do. A task with a constraint of its own goes its own way.
"""

from touchstone.engine.dates import FOREVER, Dates
from touchstone.engine.network import ROOT, Network
from touchstone.engine.parameters import SUMMARY, Parameters


def holder_of(network: Network, parameters: Parameters, number: int) -> int:
    """The summary that holds a task back and limits it; ROOT when nothing around it does."""
    parent = network.parents[number]
    if parent in parameters.manual and number in parameters.constraints:
        return ROOT
    return parent


def limits_by_its_finish(network: Network, parameters: Parameters, number: int) -> bool:
    """Whether a summary's typed finish limits what is inside it: it is manual and in no other manual one."""
    if number not in parameters.manual or number not in parameters.finishes:
        return False
    if parameters.project_end is not None or not parameters.options.manual_summaries_limit:
        return parameters.project_end is not None
    around = network.parents[number]
    while around != ROOT:
        if around in parameters.manual:
            return False
        around = network.parents[around]
    return True


def first_start(network: Network, dates: Dates, number: int) -> int:
    """The earliest of a summary's own start and those of everything inside it, however deep."""
    earliest = dates.start[network.exits[number]]
    for child in network.children.get(number, ()):
        earliest = min(earliest, first_start(network, dates, child))
    return earliest


def last_finish(network: Network, dates: Dates, number: int) -> int:
    """The latest of a summary's own finish and those of everything inside it, however deep."""
    latest = dates.finish[network.exits[number]]
    for child in network.children.get(number, ()):
        latest = max(latest, last_finish(network, dates, child))
    return latest


def span_of(network: Network, parameters: Parameters, dates: Dates, number: int) -> tuple[int, int]:
    """From when to when something is done; work inside a summary goes on around dates that a person typed."""
    if number in parameters.manual and number in network.children:
        return first_start(network, dates, number), last_finish(network, dates, number)
    node = network.exits[number]
    return dates.start[node], dates.finish[node]


def late_span(network: Network, parameters: Parameters, dates: Dates, number: int) -> tuple[int, int, int]:
    """Late start, late finish and late bound that a task hands to the summary around it.

    What a person typed does not move: a manual task hands over its own dates. Nor does what has started.
    """
    is_leaf = parameters.kinds[number] != SUMMARY
    if dates.late_bound[number] == FOREVER or (is_leaf and number in parameters.begun):
        return dates.late_start[number], dates.late_finish[number], dates.late_start[number]
    if number not in parameters.manual or number not in parameters.starts:
        return dates.late_start[number], dates.late_finish[number], dates.late_bound[number]
    if parameters.kinds[number] == SUMMARY:
        start = min(first_start(network, dates, number), dates.late_bound[number])
        return start, dates.late_finish[number], start
    start, finish = dates.start[number], dates.finish[number]
    return start, finish, start
