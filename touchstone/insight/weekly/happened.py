"""What a week brought: counted from items and events, each number by a stated rule."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from touchstone.audit.models import Event
from touchstone.core import clock
from touchstone.insight.health.facts import Fact, facts_of, open_facts
from touchstone.insight.health.scoring import progress_of
from touchstone.insight.weekly.week import Week
from touchstone.projects.models import Project
from touchstone.work.models import Item

Move = tuple[int, str | None, str | None, str | None, str | None]
"""An item of `plan.recalculated`: id, old start and finish, new start and finish."""


@dataclass(frozen=True)
class Slip:
    """An item whose finish moved later within the week."""

    fact: Fact
    old_finish: datetime


@dataclass(frozen=True)
class Risk:
    """An open risk, with its title and owner."""

    id: int
    title: str
    assignee_id: int | None


@dataclass(frozen=True)
class Happened:
    """A project's week."""

    done: list[Fact]
    slipped: list[Slip]
    late: list[Fact]
    following: list[Fact]
    blocked: list[Fact]
    risks: list[Risk]
    percent_complete: int
    finish: datetime | None


def happened_in(project: Project, week: Week) -> Happened:
    """Count the week; what is late is judged at its end, or now while it is under way."""
    facts = [fact for fact in facts_of(project) if not fact.is_cancelled]
    remaining = open_facts(facts)
    judged_at = min(clock.now(), week.end)
    coming = week.following
    return Happened(
        done=[fact for fact in facts if week.holds(fact.closed_at)],
        slipped=_slipped(project, week, remaining),
        late=[fact for fact in remaining if fact.finish and fact.finish < judged_at],
        following=[fact for fact in remaining if coming.holds(fact.start) or coming.holds(fact.finish)],
        blocked=[fact for fact in remaining if fact.blocked_reason],
        risks=_open_risks(project),
        percent_complete=progress_of(facts),
        finish=max((fact.finish for fact in facts if fact.finish), default=None),
    )


def _slipped(project: Project, week: Week, remaining: Sequence[Fact]) -> list[Slip]:
    """The finish before the week's first move, against the finish now."""
    first_finish: dict[int, datetime] = {}
    for moved in _moves(project, week):
        for item_id, _, old_finish, _, _ in moved:
            if old_finish and item_id not in first_finish:
                first_finish[item_id] = datetime.fromisoformat(old_finish)
    return [
        Slip(fact, first_finish[fact.id])
        for fact in remaining
        if fact.id in first_finish and fact.finish and fact.finish > first_finish[fact.id]
    ]


def _moves(project: Project, week: Week) -> list[list[Move]]:
    events = Event.objects.filter(
        project_id=project.pk, name="plan.recalculated", at__gte=week.begin, at__lt=week.end
    )
    return [after["moved"] for after in events.order_by("pk").values_list("after", flat=True)]


def _open_risks(project: Project) -> list[Risk]:
    rows = Item.objects.filter(project=project, type__key="risk").open().order_by("-priority", "pk")
    return [Risk(*row) for row in rows.values_list("pk", "title", "assignee_id")]
