"""Phases follow what is inside them: the manager opens and closes them at the weekly meeting."""

from collections import defaultdict
from typing import Any

from touchstone.config.demo.plan_state import Work
from touchstone.config.demo.run import Run
from touchstone.work.models import Item


def phase_reports(run: Run) -> dict[int, dict[str, Any]]:
    """The phases whose status is behind what happened below them."""
    parents = dict(Item.objects.filter(project=run.project).values_list("pk", "parent_id"))
    inside: dict[int, list[Work]] = defaultdict(list)
    for work in run.works.values():
        parent = parents[work.item_id]
        while parent is not None:
            inside[parent].append(work)
            parent = parents[parent]
    reports: dict[int, dict[str, Any]] = {}
    for phase, works in inside.items():
        state = _state(works)
        if state and run.phases.get(phase) != state:
            run.phases[phase] = state
            reports[phase] = {"status_id": run.statuses[state]}
    return reports


def _state(works: list[Work]) -> str | None:
    if all(work.is_done for work in works):
        return "done"
    return "doing" if any(work.began is not None for work in works) else None
