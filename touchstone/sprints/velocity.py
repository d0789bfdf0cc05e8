"""How much a team finishes in a sprint: what it took on, what it got done."""

from dataclasses import dataclass
from datetime import datetime

from touchstone.projects.models import Project
from touchstone.sprints.models import Sprint
from touchstone.sprints.scope import SprintHistory, last_moment

LATEST = 12
AVERAGED = 3
RANGED = 6


@dataclass(frozen=True)
class SprintResult:
    """A closed sprint; amounts are in the project's unit."""

    sprint: Sprint
    committed: float
    completed: float
    committed_ids: list[int]
    completed_ids: list[int]
    added_ids: list[int]
    left_ids: list[int]


@dataclass(frozen=True)
class Velocity:
    """The results of the last closed sprints, oldest first.

    average: of the last three; low, high: the least and the most of the last six. None without any.
    """

    results: list[SprintResult]
    average: float | None
    low: float | None
    high: float | None


def velocity_of(project: Project, unit: str, now: datetime) -> Velocity:
    """Of the sprints that were closed, the last twelve."""
    rows = Sprint.objects.filter(project=project, removed_at=None).closed()
    sprints = list(rows.order_by("-closed_at")[:LATEST])[::-1]
    history = SprintHistory(project.pk, sprints, unit)
    results = [_result(sprint, history, now) for sprint in sprints]
    done = [result.completed for result in results]
    lately, ranged = done[-AVERAGED:], done[-RANGED:]
    return Velocity(
        results=results,
        average=round(sum(lately) / len(lately), 1) if lately else None,
        low=min(ranged, default=None),
        high=max(ranged, default=None),
    )


def _result(sprint: Sprint, history: SprintHistory, now: datetime) -> SprintResult:
    end = last_moment(sprint, now)
    taken, ended = history.scope(sprint, sprint.started_at or end), history.scope(sprint, end)
    return SprintResult(
        sprint=sprint,
        committed=taken.total,
        completed=ended.completed,
        committed_ids=sorted(taken.ids),
        completed_ids=sorted(ended.done),
        added_ids=sorted(ended.ids - taken.ids),
        left_ids=sorted(ended.open),
    )
