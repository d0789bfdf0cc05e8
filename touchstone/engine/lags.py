"""What a link with a lag, or of another type than finish-to-start, asks of the tasks at its ends."""

from typing import NamedTuple

from touchstone.engine.link import LagKind, Link, LinkType
from touchstone.engine.timeline import Timeline


class Wire(NamedTuple):
    """A link between numbered tasks with its lag in minutes, of work or (``elapsed``) of the clock."""

    predecessor: int
    successor: int
    from_finish: bool
    to_finish: bool
    minutes: int
    elapsed: bool


def wire_of(predecessor: int, successor: int, link: Link, duration: int, *, elapsed: bool) -> Wire:
    """The wire of a link; a lag in percent of an ``elapsed`` duration is elapsed as well."""
    lag, minutes, by_clock = link.lag, link.lag.value, False
    if lag.kind is not LagKind.WORKING:  # to look for a member in a set takes longer than all the rest
        by_clock = lag.kind in CLOCK_TIME
        if lag.kind in PERCENTAGES:
            minutes = duration * lag.value / 100
            by_clock = by_clock or elapsed
    from_finish = link.type is LinkType.FS or link.type is LinkType.FF
    to_finish = link.type is LinkType.FF or link.type is LinkType.SF
    return Wire(predecessor, successor, from_finish, to_finish, round(minutes), by_clock)


def add_lag(moment: int, wire: Wire, calendar: Timeline) -> int:
    """The moment moved by the lag, in the working time of the successor's calendar."""
    if not wire.minutes:
        return moment
    return moment + wire.minutes if wire.elapsed else calendar.add(moment, wire.minutes)


def take_lag(moment: int, wire: Wire, calendar: Timeline) -> int:
    """The moment moved back by the lag, in the working time of the successor's calendar."""
    if not wire.minutes:
        return moment
    return moment - wire.minutes if wire.elapsed else calendar.add(moment, -wire.minutes)


PERCENTAGES = frozenset((LagKind.PERCENT, LagKind.ELAPSED_PERCENT))
CLOCK_TIME = frozenset((LagKind.ELAPSED, LagKind.ELAPSED_PERCENT))
FROM_FINISH = frozenset((LinkType.FS, LinkType.FF))
