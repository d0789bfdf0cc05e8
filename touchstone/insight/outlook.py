"""A project at a glance: how far it is, when it will be over, which milestones come next."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from touchstone.calendars.working_time import engine_calendar, to_wall, zone_of
from touchstone.core import clock
from touchstone.engine.minutes import to_minutes
from touchstone.engine.timeline import timeline_of
from touchstone.insight.health.facts import Fact, facts_of, open_facts
from touchstone.insight.health.reasons import blocked, late
from touchstone.insight.health.scoring import health_of
from touchstone.projects.models import Project
from touchstone.schedule.models import Baseline, BaselineItem
from touchstone.work.rows import in_zone

REACHED_SHOWN = 2
COMING_SHOWN = 6
WEEK = timedelta(days=7)

Later = Callable[[datetime | None, datetime | None], float | None]


def outlook_of(project: Project) -> dict[str, Any]:
    """What a project's home says beside its health; four queries, however long the plan is."""
    now, facts = clock.now(), facts_of(project)
    health, open_ones = health_of(facts, now), open_facts(facts)
    baseline = Baseline.objects.filter(project=project, removed_at=None).last()
    frozen = _frozen_finishes(baseline)
    later = _later(project)
    zone = zone_of(project.calendar.time_zone)
    agreed = max(frozen.values(), default=None)
    return {
        "open_count": health.open_count,
        "done_count": health.done_count,
        "percent_complete": health.percent_complete,
        "finish": in_zone(health.finish, zone),
        "baseline_name": baseline.name if baseline else None,
        "baseline_finish": in_zone(agreed, zone),
        "days_later": later(agreed, health.finish),
        "late_count": len(late(open_ones, now)),
        "blocked_count": len(blocked(open_ones, now)),
        "due_soon_count": sum(1 for fact in open_ones if fact.finish and now <= fact.finish < now + WEEK),
        "done_lately_count": sum(1 for fact in facts if fact.closed_at and fact.closed_at > now - WEEK),
        "milestones": [
            _told(project, fact, frozen.get(fact.id), later) for fact in _milestones_around_now(facts)
        ],
    }


def _milestones_around_now(facts: Sequence[Fact]) -> list[Fact]:
    """The last ones reached and the next ones, in order of their dates."""
    milestones = [fact for fact in facts if fact.is_milestone and fact.finish and not fact.is_cancelled]
    reached = [fact for fact in milestones if not fact.is_open]
    coming = [fact for fact in milestones if fact.is_open]
    return reached[-REACHED_SHOWN:] + coming[:COMING_SHOWN]


def _told(project: Project, fact: Fact, agreed: datetime | None, later: Later) -> dict[str, Any]:
    zone = zone_of(project.calendar.time_zone)
    return {
        "id": fact.id,
        "key": f"{project.key}-{fact.number}",
        "title": fact.title,
        "finish": in_zone(fact.finish, zone),
        "deadline": in_zone(fact.deadline, zone),
        "is_done": not fact.is_open,
        "is_late": fact.is_open and fact.finish is not None and fact.finish < clock.now(),
        "is_critical": fact.is_open and fact.is_critical,
        "days_later": later(agreed, fact.finish),
    }


def _frozen_finishes(baseline: Baseline | None) -> dict[int, datetime]:
    if baseline is None:
        return {}
    rows = BaselineItem.objects.filter(baseline=baseline)
    return dict(rows.values_list("item_id", "finish"))


def _later(project: Project) -> Later:
    """By how many of the project's working days one date is after another; negative when before."""
    timeline = timeline_of(engine_calendar(project.calendar))
    zone, day = zone_of(project.calendar.time_zone), project.calendar.minutes_per_day

    def days(agreed: datetime | None, planned: datetime | None) -> float | None:
        if agreed is None or planned is None:
            return None
        first, second = (timeline.position(to_minutes(to_wall(each, zone))) for each in (agreed, planned))
        return round((second - first) / day, 1)

    return days
