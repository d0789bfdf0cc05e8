"""A steady-state genetic search over activity orders."""

import numpy as np

from touchstone.engine.levelling.rcpsp.arrays import Array, People, Project, Scratch
from touchstone.engine.levelling.rcpsp.kernels.compiling import compiled
from touchstone.engine.levelling.rcpsp.kernels.justifying import build
from touchstone.engine.levelling.rcpsp.kernels.mating import (
    cross_at_peaks,
    cross_at_two_points,
    shift_some,
)
from touchstone.engine.levelling.rcpsp.kernels.placing import respect_waits, sort_by


@compiled
def seed_chance(seed: int) -> None:
    """Make what follows in this thread repeatable."""
    np.random.seed(seed)


@compiled
def found(project: Project, people: People, late: Array, noise: float, scratch: Scratch) -> None:
    """Fill the population with orders by latest start, blurred by chance."""
    keys, order = scratch.rows[7], scratch.rows[8]
    spread = max(1, int(noise * (late.max() + 1)))
    for person in range(len(people.lengths)):
        for activity in range(len(late)):
            keys[activity] = late[activity] + np.random.randint(0, spread)
        sort_by(keys, order, scratch.counts)
        respect_waits(project.forward, order, scratch.rows)
        people.lengths[person] = build(project, order, people.starts[person], scratch)


@compiled
def evolve(
    project: Project, people: People, children: int, chances: tuple[float, float], scratch: Scratch
) -> int:
    """Breed so many children; answers how often the best became better.

    chances: of crossing at peaks rather than at two points, and of each shift.
    """
    mother, father, child, starts = scratch.rows[7], scratch.rows[8], scratch.rows[9], scratch.rows[10]
    improvements, best, count = 0, people.lengths.min(), len(people.lengths)
    for _ in range(children):
        one, other = np.random.randint(0, count), np.random.randint(0, count - 1)
        if other >= one:
            other += 1
        sort_by(people.starts[one], mother, scratch.counts)
        sort_by(people.starts[other], father, scratch.counts)
        if np.random.random() < chances[0]:
            cross_at_peaks(project.forward, people.starts[one], (mother, father), child, scratch)
        else:
            cross_at_two_points(mother, father, child, scratch.rows[0])
        shift_some(child, chances[1])
        respect_waits(project.forward, child, scratch.rows)
        length = build(project, child, starts, scratch)
        settle(people, (one, other), starts, length)
        if length < best:
            best = length
            improvements += 1
    return improvements


@compiled
def settle(people: People, parents: tuple[int, int], starts: Array, length: int) -> None:
    """Take the place of the parent that is more alike, unless that is better; a copy changes nothing.

    Deterministic crowding (Mahfoud 1995): without it the population is soon one schedule with small changes.
    """
    one, other = parents
    to_one, to_other = 0, 0
    for activity in range(len(starts)):
        to_one += abs(people.starts[one, activity] - starts[activity])
        to_other += abs(people.starts[other, activity] - starts[activity])
    replaced = one if to_one <= to_other else other
    if min(to_one, to_other) and length <= people.lengths[replaced]:
        people.starts[replaced] = starts
        people.lengths[replaced] = length
