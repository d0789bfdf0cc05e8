"""Levelling delays: they move a task, and neither limit nor relax what comes before it."""

from touchstone.engine.dates import Dates
from touchstone.engine.forward import ForwardPass
from touchstone.engine.network import Network
from touchstone.engine.parameters import FIXED, Parameters


def start_before_delay(network: Network, parameters: Parameters, dates: Dates, number: int) -> int:
    """When a delayed task would start without its delay."""
    if parameters.kinds[number] == FIXED:
        return parameters.undelayed(number, dates.start[number])
    return ForwardPass(network, parameters, dates).undelayed_start(number)


def late_start_before_delay(network: Network, parameters: Parameters, dates: Dates, number: int) -> int:
    """How late a delayed task may start without its delay: as much later as it may with it."""
    late_start = dates.late_start[number]
    if parameters.kinds[number] == FIXED:
        return parameters.undelayed(number, late_start)
    calendar = parameters.calendars[number]
    slack = calendar.position(late_start) - calendar.position(dates.start[number])
    return calendar.add(start_before_delay(network, parameters, dates, number), slack)
