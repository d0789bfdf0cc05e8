"""Scheduling whole files: `touchstone schedule FILE… --out DIR`."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from touchstone import engine
from touchstone.integrations.formats import read_plan, refuse_size
from touchstone.integrations.plan_file.finding import FileRefused, Finding
from touchstone.integrations.plan_file.plan import Plan
from touchstone.integrations.plan_file.reading import Reading
from touchstone.integrations.plan_file.to_engine import to_engine_plan
from touchstone.integrations.splits import ENDING, read_splits, with_splits

Read = Callable[[Path], Reading]

_DOUBLE_ENDINGS = (".mspdi.xml", ".mspdi.xml.gz", ".xml.gz", ".xer.gz")


def read_own_file(path: Path) -> Reading:
    """Read a file of the person at the keyboard, in this process; uploads go through the sandbox."""
    try:
        refuse_size(path.stat().st_size)
    except FileRefused as refusal:
        return Reading(plan=None, findings=(refusal.finding,))
    return read_plan(path.read_bytes(), path.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledFile:
    """What became of one file; `dates` is None when it could not be read or has no possible dates."""

    path: Path
    findings: tuple[Finding, ...] = ()
    problems: tuple[engine.Problem, ...] = ()
    dates: Path | None = None
    tasks: int = 0


def schedule_files(
    paths: Iterable[Path],
    out: Path,
    read: Read = read_own_file,
    *,
    honours_constraints: bool | None = None,
    splits: str = ENDING,
) -> list[ScheduledFile]:
    """Compute the dates of each file and write them to `out/NAME.json`: `{"tasks": {uid: {start, …}}}`.

    `honours_constraints` overrules what the files say about constraints that contradict links. What is beside
    a plan as NAME with the ending `splits` says where work is interrupted. Raises SplitsUnreadable.
    """
    out.mkdir(parents=True, exist_ok=True)
    return [_schedule_file(path, out, read, honours_constraints, splits) for path in paths]


def _schedule_file(
    path: Path, out: Path, read: Read, honours_constraints: bool | None, splits: str
) -> ScheduledFile:
    reading = read(path)
    if reading.plan is None:
        return ScheduledFile(path=path, findings=reading.findings)
    plan = to_engine_plan(with_splits(reading.plan, read_splits(path.with_name(_stem(path) + splits))))
    if honours_constraints is not None:
        plan = replace(plan, options=replace(plan.options, honor_constraints=honours_constraints))
    result = engine.schedule(plan)
    if result.problems:
        return ScheduledFile(path=path, findings=reading.findings, problems=result.problems)
    target = out / f"{_stem(path)}.json"
    target.write_text(json.dumps({"tasks": _dates(reading.plan, result)}), encoding="utf-8")
    return ScheduledFile(path=path, findings=reading.findings, dates=target, tasks=len(reading.plan.tasks))


def _dates(plan: Plan, result: engine.Result) -> dict[str, dict[str, Any]]:
    """Dates, slack and criticality by uid; inactive tasks have none."""
    return {task.uid: _dates_of(result[task.uid]) for task in plan.tasks if task.uid in result}


def _dates_of(task: engine.ScheduledTask) -> dict[str, Any]:
    return {
        "start": task.start.isoformat(timespec="minutes"),
        "finish": task.finish.isoformat(timespec="minutes"),
        "es": task.early_start.isoformat(timespec="minutes"),
        "ef": task.early_finish.isoformat(timespec="minutes"),
        "ls": task.late_start.isoformat(timespec="minutes"),
        "lf": task.late_finish.isoformat(timespec="minutes"),
        "total_slack_min": task.total_slack,
        "free_slack_min": task.free_slack,
        "critical": task.critical,
    }


def _stem(path: Path) -> str:
    """`plan` for plan.mspdi.xml.gz."""
    return path.name.split(".")[0] if path.name.endswith(_DOUBLE_ENDINGS) else path.stem
