"""Drawn plans of any size, shaped like real ones, for the engine's benchmarks."""

from dataclasses import dataclass
from datetime import date, datetime
from random import Random

from touchstone.engine import (
    OFFICE_DAY,
    Calendar,
    CalendarException,
    ConstraintType,
    Lag,
    Link,
    LinkType,
    Plan,
    Shift,
    Task,
)

START = datetime(2026, 3, 2, 8)  # noqa: DTZ001 (a plan has one wall clock)
NIGHT = Calendar("night", week=((Shift(22 * 60, 30 * 60),),) * 5 + ((), ()))
HOLIDAYS = tuple(CalendarException(date(year, 10, 1), date(year, 10, 7)) for year in range(2024, 2040))
SIX_DAYS = Calendar("six days", week=((OFFICE_DAY),) * 6 + ((),), exceptions=HOLIDAYS)
STANDARD = Calendar("standard", exceptions=HOLIDAYS)


@dataclass(frozen=True)
class Mix:
    """Shares of links that are not finish-to-start and that have a lag."""

    name: str
    other_types: float
    lags: float


LIKE_REAL = Mix("as in the 59 real plans (2 % other types, 2 % lags)", 0.02, 0.02)
DEMANDING = Mix("15 % other types, 10 % lags", 0.15, 0.10)


def draw_plan(tasks: int, links: int, mix: Mix, *, seed: int = 1, reach: int = 200) -> Plan:
    """A plan of summaries of 19 tasks, three calendars, links to at most ``reach`` tasks ahead, no cycle."""
    random = Random(seed)
    leaves = [number for number in range(tasks) if number % 20]
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < links:
        place = random.randrange(len(leaves) - 1)
        other = min(len(leaves) - 1, place + random.randint(1, reach))
        pairs.add((leaves[place], leaves[other]))
    return Plan(
        start=START,
        calendar=STANDARD,
        calendars=(NIGHT, SIX_DAYS),
        tasks=tuple(draw_task(random, number) for number in range(tasks)),
        links=tuple(draw_link(random, *pair, mix) for pair in sorted(pairs)),
    )


def draw_task(random: Random, number: int) -> Task:
    if number % 20 == 0:
        return Task(id=number)
    constraint = ConstraintType.SNET if random.random() < 0.02 else ConstraintType.ASAP
    return Task(
        id=number,
        parent=number - number % 20,
        duration=240 * random.randrange(10),
        calendar=random.choice((None, None, None, "six days", "night")),
        constraint=constraint,
        constraint_date=START if constraint is ConstraintType.SNET else None,
    )


def draw_link(random: Random, predecessor: int, successor: int, mix: Mix) -> Link:
    kind = LinkType.FS
    if random.random() < mix.other_types:
        kind = random.choice((LinkType.SS, LinkType.FF, LinkType.SF))
    lag = Lag(random.choice((-240, 240, 480, 960))) if random.random() < mix.lags else Lag()
    return Link(predecessor, successor, kind, lag)
