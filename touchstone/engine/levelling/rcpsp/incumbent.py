"""What searchers share: the best schedule so far, the best bound, and whether to go on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event, Lock
from time import monotonic

from touchstone.engine.levelling.rcpsp.instance import Instance


@dataclass(frozen=True)
class Progress:
    """How far a search is: the makespan found, the bound under which none can be, and the seconds so far."""

    makespan: int
    bound: int
    seconds: float


class Incumbent:
    """Safe for several threads. ``progress`` is called with each improvement, by the thread that found it."""

    def __init__(
        self,
        instance: Instance,
        starts: Sequence[int],
        bound: int,
        *,
        seconds: float,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self.instance = instance
        self.starts = tuple(starts)
        self.makespan = instance.finish_of(starts)
        self.bound = min(bound, self.makespan)
        self._began = monotonic()
        self._end = self._began + seconds
        self._progress, self._cancelled = progress, cancelled
        self._lock = Lock()
        self._stopped = Event()
        self._report()

    @property
    def elapsed(self) -> float:
        """Seconds since the search began."""
        return monotonic() - self._began

    @property
    def left(self) -> float:
        """Seconds until it has to end."""
        return max(0.0, self._end - monotonic())

    @property
    def is_closed(self) -> bool:
        """Whether nothing better is possible."""
        return self.bound >= self.makespan

    def is_over(self) -> bool:
        """Whether to stop: proven, out of time, cancelled, or stopped because a searcher failed."""
        if self._cancelled is not None and self._cancelled():
            self._stopped.set()
        return self._stopped.is_set() or self.is_closed or not self.left

    def stop(self) -> None:
        """Let every searcher end."""
        self._stopped.set()

    def offer(self, starts: Sequence[int]) -> bool:
        """Take a feasible schedule when it is shorter; answers whether it was."""
        makespan = self.instance.finish_of(starts)
        with self._lock:
            if makespan >= self.makespan:
                return False
            self.starts, self.makespan = tuple(starts), makespan
            self._report()
        return True

    def raise_bound(self, bound: int) -> None:
        """Note that no schedule is shorter than this."""
        with self._lock:
            bound = min(bound, self.makespan)
            if bound > self.bound:
                self.bound = bound
                self._report()

    def _report(self) -> None:
        if self._progress is not None:
            self._progress(Progress(self.makespan, self.bound, self.elapsed))
