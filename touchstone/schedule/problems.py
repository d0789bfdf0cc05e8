"""A plan that cannot have dates, said in the reader's words."""

from collections.abc import Hashable, Iterable
from typing import Any, cast

from touchstone import engine
from touchstone.core.errors import Conflict
from touchstone.work.models import Item

SENTENCES = {
    engine.ProblemCode.CYCLE: "schedule.cycle",
    engine.ProblemCode.FINISH_BEFORE_START: "schedule.finish_before_start",
    engine.ProblemCode.FINISHED_WITHOUT_START: "schedule.finished_without_start",
    engine.ProblemCode.OUT_OF_RANGE: "schedule.out_of_range",
}
MOST_NAMED = 10


def refuse_impossible(result: engine.Result) -> None:
    """Refuse the gesture when the engine found no dates; the message names the items."""
    if not result.problems:
        return
    problem = result.problems[0]
    arrow = problem.code is engine.ProblemCode.CYCLE
    raise Conflict(
        SENTENCES.get(problem.code, "schedule.impossible"),
        items=(" → " if arrow else "、").join(_names(problem.tasks, repeat_first=arrow)),
        extra={"item_ids": list(problem.tasks)},
    )


def _names(task_ids: Iterable[Hashable], *, repeat_first: bool) -> list[str]:
    ids = [cast("int", task_id) for task_id in task_ids][:MOST_NAMED]
    titles: dict[int, Any] = dict(Item.objects.filter(pk__in=ids).values_list("pk", "title"))
    return [f"“{titles.get(item_id, item_id)}”" for item_id in (ids + ids[:1] if repeat_first else ids)]
