"""What a link with a lag asks of the task at its other end."""

from touchstone.engine.link import LagKind
from touchstone.engine.network import Wire
from touchstone.engine.parameters import Parameters


def lag_minutes(wire: Wire, parameters: Parameters) -> int:
    """The lag in minutes, of work or of the clock by its kind."""
    lag = wire.lag
    if lag.kind is LagKind.PERCENT or lag.kind is LagKind.ELAPSED_PERCENT:
        return round(parameters.durations[wire.predecessor] * lag.value / 100)
    return round(lag.value)


def shift_by_lag(moment: int, wire: Wire, parameters: Parameters, *, sign: int = 1) -> int:
    """The moment moved by the lag, in the working time of the successor; ``sign`` -1 takes the lag away."""
    minutes = sign * lag_minutes(wire, parameters)
    if not minutes:
        return moment
    if wire.lag.kind is LagKind.ELAPSED or wire.lag.kind is LagKind.ELAPSED_PERCENT:
        return moment + minutes
    return parameters.calendars[wire.successor].add(moment, minutes)
