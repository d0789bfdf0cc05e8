"""Health's findings as the API tells them."""

from typing import Any

from touchstone.calendars.working_time import zone_of
from touchstone.core.texts import say
from touchstone.insight.health.facts import Fact
from touchstone.insight.health.scoring import Finding
from touchstone.projects.models import Project
from touchstone.work.rows import in_zone


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
