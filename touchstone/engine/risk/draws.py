"""What every run draws: the loop from chance to durations, with correlation and risk events."""

from collections.abc import Hashable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from touchstone.engine.risk.bell import below, normal_score
from touchstone.engine.risk.chance import chance, stream_key
from touchstone.engine.risk.compiled import compiled
from touchstone.engine.risk.correlation import correlated_groups
from touchstone.engine.risk.curves import Curves, Ints, curves_of, int64, quantile
from touchstone.engine.risk.distributions import Distribution, Floats
from touchstone.engine.risk.uncertainty import Impact, RiskEvent, Uncertainty

Keys = npt.NDArray[np.uint64]

NONE = -1
SMALLEST, LARGEST = 2.0**-54, 1.0 - 2.0**-53
LONGEST = 1e8
"""No task takes longer than 190 years of minutes."""


class Draws(NamedTuple):
    """Per task that varies, in order: what it is drawn from.

    task: its number in the plan; done: minutes that are over, they stay.
    open: minutes that are left as planned; share: what part of a drawn duration is left to do.
    curve: row of its distribution, NONE when only events change the task.
    mix_first: where its correlated neighbours begin; the mix says whose scores make its own, and how much.
    impact_first: where its impacts begin; each has an event, a curve of factors and a curve of minutes.
    """

    task: Ints
    done: Ints
    open: Floats
    share: Floats
    curve: Ints
    keys: Keys
    mix_first: Ints
    mix_member: Ints
    mix_weight: Floats
    impact_first: Ints
    impact_event: Ints
    impact_factor: Ints
    impact_added: Ints
    probability: Floats
    event_keys: Keys
    severity_keys: Keys
    curves: Curves


class Varying(NamedTuple):
    """A task that can vary: number in the plan, planned minutes in all and what of them is over."""

    number: int
    duration: int
    done: int


def draws_of(uncertainty: Uncertainty, varying: Mapping[Hashable, Varying], seed: int) -> Draws:
    """What the runs draw for the tasks that can vary; what is said about others says nothing."""
    impacts = impacts_by_task(uncertainty.events)
    ids = [task for task in varying if task in uncertainty.estimates or task in impacts]
    distributions: list[Distribution] = []
    curve = [row_for(distributions, uncertainty.estimates.get(task)) for task in ids]
    mix = mix_of(uncertainty, [task for task, row in zip(ids, curve, strict=True) if row != NONE], ids)
    hits = [impacts.get(task, ()) for task in ids]
    flat = [hit for found in hits for hit in found]
    tasks = [varying[task] for task in ids]
    factors = [row_for(distributions, hit.factor) for _, hit in flat]
    added = [row_for(distributions, hit.added) for _, hit in flat]
    events = uncertainty.events
    return Draws(
        task=int64([task.number for task in tasks]),
        done=int64([task.done for task in tasks]),
        open=np.array([task.duration - task.done for task in tasks], dtype=np.float64),
        share=np.array([open_share(task) for task in tasks], dtype=np.float64),
        curve=int64(curve),
        keys=keys_of(seed, "duration", ids),
        mix_first=starts_of([len(row) for row in mix]),
        mix_member=int64([member for row in mix for member, _ in row]),
        mix_weight=np.array([weight for row in mix for _, weight in row], dtype=np.float64),
        impact_first=starts_of([len(found) for found in hits]),
        impact_event=int64([event for event, _ in flat]),
        impact_factor=int64(factors),
        impact_added=int64(added),
        probability=np.array([event.probability for event in events], dtype=np.float64),
        event_keys=keys_of(seed, "event", [event.id for event in events]),
        severity_keys=keys_of(seed, "severity", [event.id for event in events]),
        curves=curves_of(distributions),
    )


def impacts_by_task(events: Sequence[RiskEvent]) -> dict[Hashable, list[tuple[int, Impact]]]:
    """Per task, the impacts on it with the number of their event."""
    found: dict[Hashable, list[tuple[int, Impact]]] = {}
    for number, event in enumerate(events):
        for impact in event.impacts:
            found.setdefault(impact.task, []).append((number, impact))
    return found


def row_for(rows: list[Distribution], distribution: Distribution | None) -> int:
    """The row of a distribution, which is added to the rows; NONE without one."""
    if distribution is None:
        return NONE
    rows.append(distribution)
    return len(rows) - 1


def mix_of(
    uncertainty: Uncertainty, drawn: list[Hashable], ids: list[Hashable]
) -> list[list[tuple[int, float]]]:
    """Per task, whose scores make its own and how much of each; nothing for a task on its own."""
    place = {task: row for row, task in enumerate(ids)}
    mix: list[list[tuple[int, float]]] = [[] for _ in ids]
    for members, factor in correlated_groups(uncertainty.correlations, set(drawn)):
        for row, task in enumerate(members):
            mix[place[task]] = [
                (place[other], float(factor[row, column])) for column, other in enumerate(members[: row + 1])
            ]
    return mix


def open_share(task: Varying) -> float:
    """What part of the task's duration is left to do."""
    return (task.duration - task.done) / task.duration if task.duration else 1.0


def keys_of(seed: int, purpose: str, names: Sequence[Hashable]) -> Keys:
    """The keys of several streams."""
    return np.array([stream_key(seed, purpose, name) for name in names], dtype=np.uint64)


def starts_of(lengths: Sequence[int]) -> Ints:
    """Where each of several lists begins in their concatenation, and where the last one ends."""
    return np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(int64(lengths))))


@compiled
def draw_durations(draws: Draws, first_run: int, into: Ints) -> None:
    """Fill ``into[i, lane]`` with the minutes of the i-th task that varies in run ``first_run + lane``."""
    count, lanes = into.shape
    scores = np.zeros((count, lanes))
    for row in range(count):
        if draws.mix_first[row + 1] > draws.mix_first[row]:
            for lane in range(lanes):
                scores[row, lane] = normal_score(chance(draws.keys[row], first_run + lane))
    left = np.zeros(lanes)
    for row in range(count):
        draw_left(draws, scores, row, first_run, left)
        if draws.impact_first[row + 1] > draws.impact_first[row]:
            for lane in range(lanes):
                left[lane] = after_events(draws, row, first_run + lane, left[lane])
        for lane in range(lanes):
            into[row, lane] = draws.done[row] + np.int64(np.rint(min(max(left[lane], 0.0), LONGEST)))


@compiled
def draw_left(draws: Draws, scores: Floats, row: int, first_run: int, left: Floats) -> None:
    """What one task has left to do in some runs, before events."""
    if draws.curve[row] == NONE:
        left[:] = draws.open[row]
        return
    curve, knots, key, share = draws.curves.rows[draws.curve[row]], draws.curves.knots, draws.keys[row], 0.0
    begin, end = draws.mix_first[row], draws.mix_first[row + 1]
    for lane in range(len(left)):
        if begin == end:
            share = chance(key, first_run + lane)
        else:
            score = 0.0
            for part in range(begin, end):
                score += draws.mix_weight[part] * scores[draws.mix_member[part], lane]
            share = min(max(below(score), SMALLEST), LARGEST)
        left[lane] = draws.share[row] * quantile(curve, knots, share)


@compiled
def after_events(draws: Draws, row: int, run: int, left: float) -> float:
    """What is left to do after the events of this run: all factors first, then all added minutes."""
    added, rows, knots = 0.0, draws.curves.rows, draws.curves.knots
    for hit in range(draws.impact_first[row], draws.impact_first[row + 1]):
        event = draws.impact_event[hit]
        if chance(draws.event_keys[event], run) < draws.probability[event]:
            severity = chance(draws.severity_keys[event], run)
            if draws.impact_factor[hit] != NONE:
                left *= quantile(rows[draws.impact_factor[hit]], knots, severity)
            if draws.impact_added[hit] != NONE:
                added += quantile(rows[draws.impact_added[hit]], knots, severity)
    return left + added
