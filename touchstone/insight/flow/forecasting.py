"""A forecast for a project: what it finished on past working days, drawn for the days to come."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from touchstone.insight.flow.chance import LONGEST_DAYS, Chances, chances_of
from touchstone.insight.flow.completions import completions_of
from touchstone.insight.flow.days import begin_of, day_of, days_between, end_of, today_of, working_days
from touchstone.insight.flow.spells import Spells, Stages
from touchstone.projects.models import Project


@dataclass(frozen=True)
class FlowForecast:
    """When `count` items are done; `days` are dates by percent of the runs.

    throughput: items done on each past working day; what was done on a free day counts for the one before.
    """

    count: int
    open_count: int
    throughput: dict[date, int]
    chances: Chances | None
    days: dict[int, date | None]
    spread: dict[date, int]


def forecast_of(
    project: Project, spells: Spells, stages: Stages, now: datetime, *, count: int | None, weeks: int
) -> FlowForecast:
    """The forecast for `count` items, or for everything that is open, from the last `weeks`."""
    today = today_of(project, now)
    throughput = _throughput(project, spells, stages, now, weeks)
    open_count = sum(len(spells.items_in(status, int(now.timestamp()))) for status in stages.open)
    wanted = open_count if count is None else count
    chances = chances_of(list(throughput.values()), wanted)
    ahead = _working_days_ahead(project, today, chances)
    return FlowForecast(
        count=wanted,
        open_count=open_count,
        throughput=throughput,
        chances=chances,
        days={chance: ahead[day] if day is not None else None for chance, day in chances.days.items()}
        if chances
        else {},
        spread={ahead[day]: runs for day, runs in chances.spread.items()} if chances else {},
    )


def _throughput(
    project: Project, spells: Spells, stages: Stages, now: datetime, weeks: int
) -> dict[date, int]:
    last = today_of(project, now)
    first = last - timedelta(weeks=weeks)
    days = working_days(project, days_between(first, last))
    counted = dict.fromkeys(days, 0)
    for done in completions_of(spells, stages, begin_of(project, first), end_of(project, last, now)):
        place = bisect_right(days, day_of(project, done.at))
        if place:
            counted[days[place - 1]] += 1
    return counted


def _working_days_ahead(project: Project, today: date, chances: Chances | None) -> list[date]:
    """Today, then each working day that a run may need; without working time every day counts."""
    furthest = max([*chances.spread, 0]) if chances else 0
    ahead, day = [today], today
    while len(ahead) <= furthest:
        following = [day + timedelta(days=number) for number in range(1, LONGEST_DAYS + 1)]
        ahead += working_days(project, following) or following
        day = following[-1]
    return ahead
