"""Steps that a person watches: numbered, timed, logged; a failure says what to do."""

import re
import shutil
import subprocess
import sys
import time
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from touchstone.config.commands.language import tell
from workshop.places import LOGS, ROOT

LAST_LINES = 15
LAST_BYTES = 2000
CONTROL = re.compile(r"\x1b\[[0-9;]*[A-Za-z]|[\x00-\x1f]")


class Failed(Exception):
    """A step could not be done. `hint` says what a person can do about it."""

    def __init__(self, what: str, hint: str = "", log: Path | None = None) -> None:
        super().__init__(what)
        self.what, self.hint, self.log = what, hint, log

    def __str__(self) -> str:
        lines = [f"✗ {self.what}"]
        if self.log:
            said = self.log.read_text(encoding="utf-8", errors="replace").rpartition("\n$ ")[2]
            lines += [f"    {line}" for line in said.splitlines()[1:][-LAST_LINES:]]
        if self.hint:
            lines.append(tell(f"  怎么办：{self.hint}", f"  What to do: {self.hint}"))
        if self.log:
            lines.append(tell(f"  完整日志：{self.log}", f"  The whole log: {self.log}"))
        return "\n".join(lines)


class Step:
    """One line on the terminal: a title, then how it ended and how long it took."""

    def __init__(self, label: str, log: Path) -> None:
        self.label, self.log = label, log
        self.note = tell("已就绪", "ready")
        self.begun = time.monotonic()
        self.is_shown = False

    def show(self) -> None:
        """Write the title, once."""
        if not self.is_shown:
            _write(f"{self.label} … ")
            self.is_shown = True

    def finish(self) -> None:
        """Write how the step ended."""
        self.show()
        _write(f"{self._line_start()}{self.note} ({self._seconds():.1f} s)\n")

    def run(
        self,
        command: list[str],
        *,
        hint: str,
        cwd: Path = ROOT,
        environment: Mapping[str, str] | None = None,
        fine: tuple[int, ...] = (0,),
    ) -> int:
        """Run a command with its output in the log; raise `Failed` unless it ends with a fine status."""
        self.show()
        self.note = tell("完成", "done")
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            log.write(f"\n$ {' '.join(command)}\n".encode())
            log.flush()
            try:
                status = self._wait(command, log.fileno(), cwd, environment)
            except OSError as error:
                why = tell("无法运行", "cannot be run")
                raise Failed(f"{self.label}: {command[0]} {why}: {error.strerror}", hint) from error
        if status not in fine:
            why = tell(f"失败，退出码 {status}", f"ended with {status}")
            raise Failed(f"{self.label}: {command[0]} {why}", hint, self.log)
        return status

    def _wait(self, command: list[str], output: int, cwd: Path, environment: Mapping[str, str] | None) -> int:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=cwd,
            env=environment,
        )
        try:
            while True:
                try:
                    return process.wait(timeout=1)
                except subprocess.TimeoutExpired:
                    self._tick()
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait()

    def _tick(self) -> None:
        """Show how long it has taken and what it says just now."""
        if sys.stderr.isatty():
            line = f"{self.label} … {self._seconds():.0f} s  {self._last_words()}"
            _write(f"\r\x1b[K{_fit(line, shutil.get_terminal_size().columns - 1)}")

    def _last_words(self) -> str:
        with self.log.open("rb") as log:
            log.seek(max(0, self.log.stat().st_size - LAST_BYTES))
            lines = log.read().decode(errors="replace").splitlines()
        return CONTROL.sub("", lines[-1]).strip() if lines else ""

    def _line_start(self) -> str:
        return f"\r\x1b[K{self.label} … " if sys.stderr.isatty() else ""

    def _seconds(self) -> float:
        return time.monotonic() - self.begun


class Steps:
    """A numbered run of steps. With `only_work`, a step that finds all ready stays silent."""

    def __init__(self, total: int, command: str, *, only_work: bool = False) -> None:
        self.total, self.only_work = total, only_work
        self.log = LOGS / f"{command}.log"
        self.log.unlink(missing_ok=True)
        self.number = 0

    @contextmanager
    def step(self, title: str) -> Iterator[Step]:
        """Do one step inside the block; its line is finished when the block ends well."""
        self.number += 1
        step = Step(f"[{self.number}/{self.total}] {title}", self.log)
        if not self.only_work:
            step.show()
        yield step
        if step.is_shown:
            step.finish()


def _fit(text: str, columns: int) -> str:
    """What fits on so many columns; Chinese characters take two."""
    used = 0
    for index, character in enumerate(text):
        used += 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if used > columns:
            return text[:index]
    return text


def _write(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
