"""When to run sweeps as machine code.

* Loading it takes as long as plain Python needs for `BREAK_EVEN` tasks, and memory for good. So it is loaded
  once Python has done that much: whatever comes, no process spends more than twice what it had to. Plans
  smaller than `SMALL` do not count; a server with nothing else never loads it. Once it is there, every plan
  uses it.
* Where no code is kept, a process beside this one makes it; plain Python answers meanwhile. What can be
  written nowhere is kept in memory.
"""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec

from touchstone.engine.sweeps.keeping import kept_code
from touchstone.engine.sweeps.loading import MachineCode, load, name_of_code

BREAK_EVEN = 4_000
SMALL = 500


class Chooser:
    """What this process knows about machine code; one for all threads."""

    def __init__(self) -> None:
        self._code: MachineCode | None = None
        self._done_in_python = 0
        self._has_looked = False
        self._lock = threading.Lock()

    @property
    def code(self) -> MachineCode | None:
        """Machine code, where it is loaded; None for plain Python."""
        return self._code

    def expect(self, tasks: int) -> None:
        """Load machine code if that pays, before a plan of so many tasks is read and computed."""
        if self._code is None and not self._has_looked and tasks >= SMALL:
            self._done_in_python += tasks
            if self._done_in_python >= BREAK_EVEN:
                self._look()

    @contextmanager
    def using(self, code: MachineCode | None) -> Iterator[None]:
        """Use this code, or with None plain Python, for every plan; for tests and benchmarks."""
        before = self._code, self._has_looked
        self._code, self._has_looked = code, True
        try:
            yield
        finally:
            self._code, self._has_looked = before

    def _look(self) -> None:
        """Load the code that is kept, or have it made."""
        with self._lock:
            if self._has_looked:
                return
            self._has_looked = True
            if find_spec("llvmlite") is None:
                return
            kept = kept_code(name_of_code())
            if kept is not None:
                self._code = load(kept)
            elif find_spec("numba") is not None:
                threading.Thread(target=self._make, name="compile sweeps", daemon=True).start()

    def _make(self) -> None:
        """Have another process compile, and use what it made."""
        command = [sys.executable, "-m", "touchstone.engine.sweeps.compiling", "--print"]
        made = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - our own module
        if made.returncode == 0:
            self._code = load(made.stdout)


chooser = Chooser()
