"""Where the work of tasks is interrupted, stated beside a plan: its own format may have no room for it.

A JSON object: `{"uid": [[minutes of work, minutes of the gap after it], …], …}` in working time of the task,
alone or as the value of `input_splits` in a larger one.
"""

import gzip
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from touchstone.integrations.plan_file.plan import Plan, Task

ENDING = ".splits.json"

Pieces = tuple[tuple[int, int], ...]


class SplitsUnreadable(ValueError):
    """The file is not such an object."""


def read_splits(path: Path) -> dict[str, Pieces]:
    """The pieces of tasks by uid; none when there is no such file. Raises SplitsUnreadable."""
    if not path.is_file():
        return {}
    content = path.read_bytes()
    try:
        stated = json.loads(gzip.decompress(content) if path.suffix == ".gz" else content)
        return {uid: pieces_of(pieces) for uid, pieces in stated.get("input_splits", stated).items()}
    except (ValueError, TypeError, AttributeError, OSError) as error:
        raise SplitsUnreadable(f"{path}: {error}") from error


def pieces_of(stated: Any) -> Pieces:
    """Pairs of minutes. Raises ValueError and TypeError for anything else."""
    pieces = tuple((int(work), int(gap)) for work, gap in stated)
    if any(work < 0 or gap < 0 for work, gap in pieces):
        raise ValueError("a piece has negative minutes")
    return pieces


def with_splits(plan: Plan, splits: dict[str, Pieces]) -> Plan:
    """The plan with its tasks in pieces."""

    def in_pieces(task: Task) -> Task:
        return replace(task, pieces=splits[task.uid]) if task.uid in splits else task

    return replace(plan, tasks=tuple(in_pieces(task) for task in plan.tasks)) if splits else plan
