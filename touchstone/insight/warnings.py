"""Warnings 进度预警: the items behind the health reasons, for the people who can do something."""

from collections import defaultdict
from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.working_time import zone_of
from touchstone.core import clock
from touchstone.core.texts import say
from touchstone.insight.health.facts import Fact, facts_of
from touchstone.insight.health.scoring import Finding, health_of
from touchstone.projects.models import Project
from touchstone.projects.queries import project_roles
from touchstone.work.rows import in_zone

URGENT = {"late", "missed_deadline", "blocked", "violated"}
MOST_PROJECTS = 50


def warnings_for(reader: User, project: Project | None) -> list[dict[str, Any]]:
    """Warnings of one project, or of the reader's own projects; the most urgent items first."""
    if project is not None:
        projects = [project]
    else:
        mine = Project.objects.active().filter(pk__in=project_roles(reader)).select_related("calendar")
        projects = list(mine.order_by("pk")[:MOST_PROJECTS])
    found = [warning for one in projects for warning in _warnings_of(one)]
    return sorted(
        found,
        key=lambda warning: (warning["severity"] != "urgent", -warning["points"], warning["finish"] or ""),
    )


def _warnings_of(project: Project) -> list[dict[str, Any]]:
    health = health_of(facts_of(project), clock.now())
    reasons: dict[int, list[str]] = defaultdict(list)
    facts: dict[int, Fact] = {}
    points: dict[int, float] = defaultdict(float)
    for finding in health.findings:
        for fact in finding.items:
            facts[fact.id] = fact
            reasons[fact.id].append(finding.reason.key)
            points[fact.id] += finding.lost / len(finding.items)
    return [_told(project, facts[item_id], keys, points[item_id]) for item_id, keys in reasons.items()]


def _told(project: Project, fact: Fact, keys: list[str], points: float) -> dict[str, Any]:
    return {
        **item_told(project, fact),
        "project_id": project.pk,
        "project_name": project.name,
        "severity": "urgent" if URGENT.intersection(keys) else "notice",
        "points": round(points, 2),
        "reasons": [
            {"key": key, "name": say(f"health.{key}"), "fix": say(f"health.{key}.fix")} for key in keys
        ],
    }


def item_told(project: Project, fact: Fact) -> dict[str, Any]:
    """An item behind a number."""
    zone = zone_of(project.calendar.time_zone)
    return {
        "id": fact.id,
        "key": f"{project.key}-{fact.number}",
        "title": fact.title,
        "assignee_id": fact.assignee_id,
        "start": in_zone(fact.start, zone),
        "finish": in_zone(fact.finish, zone),
        "percent_complete": fact.percent_complete,
        "blocked_reason": fact.blocked_reason,
    }


def finding_told(project: Project, finding: Finding, most: int) -> dict[str, Any]:
    """A reason with its rule, its cost and the items behind it."""
    key = finding.reason.key
    return {
        "key": key,
        "name": say(f"health.{key}"),
        "recipe": say(f"health.{key}.recipe"),
        "fix": say(f"health.{key}.fix"),
        "weight": finding.reason.weight,
        "lost": round(finding.lost, 1),
        "count": len(finding.items),
        "items": [item_told(project, fact) for fact in finding.items[:most]],
    }
