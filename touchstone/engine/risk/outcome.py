"""What a simulation says: dates with their chances, and which tasks they depend on."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

import numpy as np

from touchstone.engine.minutes import to_datetime, to_minutes
from touchstone.engine.result import Result
from touchstone.engine.risk.curves import Ints
from touchstone.engine.risk.draws import Draws
from touchstone.engine.risk.runs import Record
from touchstone.engine.timeline import Timeline, timeline_of


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a histogram: how many runs finish from ``start`` on and before ``end``."""

    start: datetime
    end: datetime
    runs: int


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """A point of the S-curve: the share of all runs that are over at ``date``."""

    date: datetime
    chance: float


class Outcomes:
    """When something finishes, over all runs.

    scheduled: its date in the plan as it stands, with no uncertainty.
    """

    def __init__(self, minutes: Ints, scheduled: int, begin: int, timeline: Timeline) -> None:
        self._minutes = minutes
        self._ordered = np.sort(minutes)
        self._begin = begin
        self._timeline = timeline
        self.scheduled = to_datetime(scheduled)

    @property
    def minutes(self) -> Ints:
        """The finish of each run, in minutes since 1970, in the order of the runs."""
        return self._minutes

    def percentile(self, percent: float) -> datetime:
        """The earliest moment at which at least this percentage of all runs is over; 80 asks for P80."""
        place = int(np.ceil(percent / 100 * len(self._ordered))) - 1
        return to_datetime(int(self._ordered[max(place, 0)]))

    def chance_by(self, date: datetime) -> float:
        """The share of all runs that are over at a date."""
        return float(np.searchsorted(self._ordered, to_minutes(date), side="right")) / len(self._ordered)

    @cached_property
    def durations(self) -> Ints:
        """Working minutes of the plan's calendar from the plan's start to the finish, by run."""
        return positions(self._timeline, self._minutes) - self._timeline.position(self._begin)

    @property
    def mean_duration(self) -> float:
        """Mean of ``durations``."""
        return float(self.durations.mean())

    @property
    def deviation(self) -> float:
        """Standard deviation of ``durations``, in working minutes."""
        return float(self.durations.std())

    @property
    def mean(self) -> datetime:
        """The date that goes with the mean duration."""
        position = self._timeline.position(self._begin) + round(self.mean_duration)
        return to_datetime(self._timeline.finishing(position))

    def histogram(self, bars: int = 40) -> tuple[Bar, ...]:
        """Runs counted by their finish, in bars of equal width that are whole minutes."""
        first, last = int(self._ordered[0]), int(self._ordered[-1])
        width = max(1, -(-(last + 1 - first) // bars))
        edges = np.arange(first, last + 1 + width, width)
        counts = np.diff(np.searchsorted(self._ordered, edges, side="left"))
        return tuple(
            Bar(to_datetime(int(start)), to_datetime(int(end)), int(runs))
            for start, end, runs in zip(edges, edges[1:], counts, strict=False)
        )

    def s_curve(self, points: int = 101) -> tuple[CurvePoint, ...]:
        """Dates with the share of runs that are over, at even steps of chance."""
        shares = np.linspace(0, 100, points)
        dates = dict.fromkeys(self.percentile(float(share)) for share in shares)
        return tuple(CurvePoint(date, self.chance_by(date)) for date in dates)


class Simulation:
    """The runs of one plan.

    finish: when the plan finishes. criticality: per task, the share of runs in which it was critical.
    together: whether runs were computed side by side; else the engine computed each, which is slower.
    """

    def __init__(self, result: Result, draws: Draws, record: Record, *, seed: int, together: bool) -> None:
        self.result = result
        self.seed = seed
        self.together = together
        self._draws = draws
        self._record = record
        self._ids = list(result)

    def __repr__(self) -> str:
        return f"<Simulation of {len(self._ids)} tasks, {self.runs} runs, seed {self.seed}>"

    @property
    def runs(self) -> int:
        """How many."""
        return len(self._record.finish)

    @property
    def draws(self) -> Draws:
        """What was drawn; for the package itself."""
        return self._draws

    @cached_property
    def finish(self) -> Outcomes:
        """When the plan finishes."""
        scheduled = to_minutes(self.result.finish) if self.result.finish else 0
        return self._outcomes(self._record.finish, scheduled)

    def finish_of(self, task_id: Hashable) -> Outcomes:
        """When a task finishes. Raises KeyError for a task that was not watched."""
        return self._outcomes(
            self._record.finishes[self._rows[task_id]].astype(np.int64),
            to_minutes(self.result[task_id].finish),
        )

    @cached_property
    def watched(self) -> tuple[Hashable, ...]:
        """The tasks whose finishes were kept."""
        return tuple(self._ids[number] for number in self._record.watched)

    @cached_property
    def criticality(self) -> Mapping[Hashable, float]:
        """The criticality index: the share of runs in which a task was critical.

        Van Slyke, "Monte Carlo methods and the PERT problem", Operations Research 11 (1963) 839-860.
        """
        shares = (self._record.critical / self.runs).tolist()
        return dict(zip(self._ids, shares, strict=True))

    def chance_of(self, dates: Mapping[Hashable, datetime]) -> float:
        """The share of runs in which each of these is over at its date. Raises KeyError as ``finish_of``."""
        kept = np.ones(self.runs, dtype=bool)
        for task_id, date in dates.items():
            kept &= self._record.finishes[self._rows[task_id]] <= to_minutes(date)
        return float(kept.mean())

    @cached_property
    def _rows(self) -> dict[Hashable, int]:
        return {task_id: row for row, task_id in enumerate(self.watched)}

    def _outcomes(self, minutes: Ints, scheduled: int) -> Outcomes:
        plan = self.result.plan
        return Outcomes(minutes, scheduled, to_minutes(plan.start), timeline_of(plan.calendar))


def positions(timeline: Timeline, moments: Ints) -> Ints:
    """Working minutes before each of several moments."""
    starts, sums = timeline.shifts_around(int(moments.min()), int(moments.max()))
    first, before = np.asarray(starts, dtype=np.int64), np.asarray(sums, dtype=np.int64)
    shift = np.searchsorted(first, moments, side="right") - 1
    return np.asarray(np.minimum(before[shift] + moments - first[shift], before[shift + 1]))
