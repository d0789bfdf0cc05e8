"""Constraint programming: shorter schedules than the incumbent, or the proof that there are none."""

from threading import Thread
from time import sleep
from typing import Any

from touchstone.engine.levelling.rcpsp.incumbent import Incumbent
from touchstone.engine.levelling.rcpsp.rules import heads_of, tails_of

LOOK = 0.02
"""Seconds between two looks at what the others found."""
LEAST_RUN = 0.5
"""Seconds that the first run has before a shorter schedule from elsewhere ends it for a tighter one; then
twice as many each time, because what a run has learned is lost with it."""


class Proof:
    """Repeated runs of CP-SAT, each asked for less than the best makespan known when it began."""

    def __init__(self, incumbent: Incumbent, *, workers: int, seed: int) -> None:
        self.incumbent = incumbent
        self.workers, self.seed = workers, seed
        self.heads = heads_of(incumbent.instance)
        self.tails = tails_of(incumbent.instance)

    def run(self) -> None:
        """Search until the incumbent says that it is over."""
        patience = LEAST_RUN
        while not self.incumbent.is_over():
            self.run_once(self.incumbent.makespan, patience)
            patience *= 2

    def run_once(self, limit: int, patience: float) -> None:
        """Look for a schedule shorter than the limit."""
        from ortools.sat.python import cp_model

        model, starts = self.describe(limit)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = self.workers
        solver.parameters.random_seed = self.seed
        solver.parameters.max_time_in_seconds = max(0.01, self.incumbent.left)
        solver.best_bound_callback = lambda bound: self.incumbent.raise_bound(min(limit, round(bound)))
        watched = Watched(self.incumbent, solver, starts, limit)
        watcher = Thread(target=watched.stop_in_time, args=(patience,), daemon=True)
        watcher.start()
        status = solver.solve(model, watched.listener(cp_model))
        watched.is_done = True
        watcher.join()
        if status == cp_model.INFEASIBLE:
            self.incumbent.raise_bound(limit)
        elif status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            self.incumbent.offer([solver.value(start) for start in starts])

    def describe(self, limit: int) -> tuple[Any, list[Any]]:
        """The model of all schedules shorter than ``limit``, and its variables of starts."""
        from ortools.sat.python import cp_model

        instance, model = self.incumbent.instance, cp_model.CpModel()
        starts = [
            model.new_int_var(head, max(head, limit - 1 - tail), "")
            for head, tail in zip(self.heads, self.tails, strict=True)
        ]
        spans = [
            model.new_fixed_size_interval_var(start, duration, "")
            for start, duration in zip(starts, instance.durations, strict=True)
        ]
        for wait in instance.waits:
            model.add(starts[wait.successor] >= starts[wait.predecessor] + wait.span)
        for resource, capacity in enumerate(instance.capacities):
            users = [number for number, row in enumerate(instance.demands) if row[resource]]
            needs = [instance.demands[number][resource] for number in users]
            if sum(needs) > capacity:
                model.add_cumulative([spans[number] for number in users], needs, capacity)
        makespan = model.new_int_var(self.incumbent.bound, limit - 1, "")
        for number, start in enumerate(starts):
            if not instance.after[number] or instance.durations[number]:
                model.add(makespan >= start + instance.durations[number])
        model.minimize(makespan)
        return model, starts


class Watched:
    """One run of the solver, and when to end it early."""

    def __init__(self, incumbent: Incumbent, solver: Any, starts: list[Any], limit: int) -> None:
        self.incumbent, self.solver, self.starts = incumbent, solver, starts
        self.known = limit
        """The makespan under which the solver looks now."""
        self.is_done = False

    def stop_in_time(self, patience: float) -> None:
        """Stop the solver when all is over, or when it looks for what others have found already."""
        began = self.incumbent.elapsed
        while not self.is_done:
            is_late = self.incumbent.makespan < self.known and self.incumbent.elapsed - began > patience
            if self.incumbent.is_over() or is_late:
                self.solver.stop_search()
            sleep(LOOK)

    def listener(self, cp_model: Any) -> Any:
        """Passes solutions on as they come."""
        watched, incumbent, starts = self, self.incumbent, self.starts

        class Listener(cp_model.CpSolverSolutionCallback):  # type: ignore[misc]
            def on_solution_callback(self) -> None:
                found = [self.value(start) for start in starts]
                incumbent.offer(found)
                watched.known = min(watched.known, incumbent.instance.finish_of(found))

        return Listener()
