"""A plan computed, afresh or from the one before."""

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from touchstone import engine
from touchstone.projects.models import Project
from touchstone.schedule.drafting import Draft, draft_plan
from touchstone.schedule.loading import ItemRow, LinkRow, StoredPlan, read_plan
from touchstone.schedule.problems import refuse_impossible


@dataclass(frozen=True, slots=True)
class ComputedPlan:
    """Rows, what was drawn from them, and what the engine says. Treated as immutable: threads share it.

    figures: per scheduled item, `engine.Result.figures`.
    unsettled: the items whose rows may not hold their figures; None for all.
    """

    stored: StoredPlan
    draft: Draft
    result: engine.Result
    figures: dict[Any, tuple[float, ...]]
    unsettled: frozenset[int] | None = None

    def settled(self, items: dict[int, ItemRow], links: dict[int, LinkRow]) -> "ComputedPlan":
        """The same plan once its figures are written to rows of its items and links, which are these now."""
        stored = self.stored
        if items or links:
            stored = StoredPlan(stored.items | items, stored.links | links if links else stored.links)
        draft = replace(self.draft, rows=self.draft.rows | items, stored=stored)
        return replace(self, stored=stored, draft=draft, unsettled=frozenset())


def compute_afresh(project: Project) -> ComputedPlan:
    """Read every row and compute."""
    with collecting_later():
        stored = read_plan(project)
        draft = draft_plan(project, stored)
        return _computed(stored, draft, engine.schedule(draft.plan()))


def compute_again(
    earlier: ComputedPlan, project: Project, item_ids: Collection[int], link_ids: Collection[int]
) -> ComputedPlan:
    """Read only the rows that changed since `earlier` was computed and stored."""
    computed = compute_from(earlier, earlier.stored.reread(project, item_ids, link_ids), project)
    unsettled = {*item_ids, *_differing(earlier, computed)} & computed.draft.rows.keys()
    return replace(computed, unsettled=frozenset(unsettled))


def compute_from(earlier: ComputedPlan, stored: StoredPlan, project: Project | None = None) -> ComputedPlan:
    """The plan of other rows of the same project: what is as it was is not computed again."""
    draft = draft_plan(project or earlier.draft.project, stored, earlier.draft)
    if draft.has_shape_of(earlier.draft):
        result = engine.reschedule(earlier.result, draft.tasks_unlike(earlier.draft))
    else:
        result = engine.schedule(draft.plan(), earlier=earlier.result)
    return _computed(stored, draft, result)


def _differing(earlier: ComputedPlan, computed: ComputedPlan) -> Iterator[int]:
    """Items that the engine says something else about."""
    before, now = earlier.figures, computed.figures
    yield from before.keys() - now.keys()
    yield from (item_id for item_id, figures in now.items() if before.get(item_id) != figures)
    yield from _broken(earlier.result) ^ _broken(computed.result)


def _broken(result: engine.Result) -> set[Any]:
    return {violation.task_id for violation in result.violations}


def _computed(stored: StoredPlan, draft: Draft, result: engine.Result) -> ComputedPlan:
    refuse_impossible(result)
    return ComputedPlan(stored, draft, result, dict(zip(result, result.figures(), strict=True)))


@contextmanager
def collecting_later() -> Iterator[None]:
    """Leave garbage for later: to search a hundred thousand new rows costs more than to read them."""
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_collecting:
            gc.enable()
