"""How a project plans: its unit, what stands in its backlog, and how large its items are."""

from typing import Any

from touchstone.projects.models import Project
from touchstone.sprints.models import SprintSettings, Unit
from touchstone.workflow.models import Field, TypeKind

POINTS = "points"
STORY_TYPES = ["story", "defect"]


def settings_of(project: Project) -> SprintSettings:
    """The project's settings; before anybody set them, what its template suggests (not saved)."""
    found = SprintSettings.objects.filter(project=project).first()
    if found is not None:
        return found
    has_points = Field.objects.filter(project=project, key=POINTS).exists()
    is_scrum = project.template_key == "scrum"
    return SprintSettings(
        project=project,
        unit=Unit.POINTS if has_points else Unit.HOURS,
        type_keys=STORY_TYPES if is_scrum else [],
    )


def size_of(unit: str, values: Any, estimate: int | None) -> float | None:
    """The size of an item in the unit: points, or minutes of work; None where nobody estimated."""
    if unit == Unit.HOURS:
        return estimate
    points = (values or {}).get(POINTS)
    return float(points) if isinstance(points, int | float) else None


def is_backlog_type(kind: str, key: str, type_keys: list[str]) -> bool:
    """Whether items of a type stand in the backlog."""
    return kind == TypeKind.TASK and (not type_keys or key in type_keys)
