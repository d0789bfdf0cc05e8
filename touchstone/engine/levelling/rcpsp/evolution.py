"""The genetic search, in slices short enough to be watched and stopped."""

from math import inf
from time import monotonic

import numpy as np

from touchstone.engine.levelling.rcpsp.arrays import Packed, People, pack
from touchstone.engine.levelling.rcpsp.incumbent import Incumbent
from touchstone.engine.levelling.rcpsp.kernels.evolving import evolve, found, seed_chance
from touchstone.engine.levelling.rcpsp.rules import tails_of

SLICE = 0.05
"""Seconds between two looks at the clock."""
PATIENCE = 12_000
"""Children without improvement after which most of the population is founded afresh."""
STEP = 4
"""Persons founded between two looks."""
NOISE, PEAK, SHIFT = 0.3, 0.2, 0.2
"""How blurred first orders are; how often peaks are crossed; how likely one more activity is shifted."""


class Evolution:
    """A population of schedules of one instance."""

    def __init__(self, incumbent: Incumbent, *, seed: int, size: int = 60) -> None:
        self.incumbent = incumbent
        self.packed: Packed = pack(incumbent.instance)
        self.scratch = self.packed.scratch()
        tails = tails_of(incumbent.instance)
        longest = max(tails, default=0)
        self.late = np.array([longest - tails[each] for each in self.packed.order], dtype=np.int32)
        self.people = People(
            np.zeros((size, incumbent.instance.size), dtype=np.int32), np.zeros(size, dtype=np.int32)
        )
        self.seed = seed

    def run(self, seconds: float = inf) -> None:
        """Search until the incumbent says that it is over, or for so many seconds."""
        seed_chance(self.seed)
        self.start_afresh()
        children, idle = 16, 0
        end = monotonic() + seconds
        while not self.incumbent.is_over() and monotonic() < end:
            self.welcome()
            began = monotonic()
            improved = evolve(self.packed.project, self.people, children, (PEAK, SHIFT), self.scratch)
            self.offer_best()
            idle = 0 if improved else idle + children
            children = max(1, round(children * min(4.0, SLICE / max(1e-6, monotonic() - began))))
            if idle > PATIENCE:
                self.start_afresh()
                idle = 0

    def start_afresh(self) -> None:
        """A new population that keeps only the best known schedule."""
        starts, lengths = self.people
        starts[:], lengths[:] = self.packed.pack(self.incumbent.starts), self.incumbent.makespan
        for first in range(1, len(lengths), STEP):
            part = People(starts[first : first + STEP], lengths[first : first + STEP])
            found(self.packed.project, part, self.late, NOISE, self.scratch)
            if self.incumbent.is_over():
                break
        self.offer_best()

    def offer_best(self) -> None:
        """Tell the others of the shortest schedule here."""
        best = int(self.people.lengths.argmin())
        if self.people.lengths[best] < self.incumbent.makespan:
            self.incumbent.offer(self.packed.unpack(self.people.starts[best]))

    def welcome(self) -> None:
        """Take in a schedule that somebody else found, in the place of the longest."""
        if self.incumbent.makespan < self.people.lengths.min():
            worst = int(self.people.lengths.argmax())
            self.people.starts[worst] = starts = self.packed.pack(self.incumbent.starts)
            self.people.lengths[worst] = (starts + self.packed.project.forward.durations).max()
