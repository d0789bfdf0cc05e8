"""Who may do what in meetings."""

from typing import Any

from touchstone.projects.queries import has_role
from touchstone.projects.rules import can_contribute


def can_take_part(user: Any, meeting: Any, /) -> bool:
    """Members of the project; guests read."""
    return can_contribute(user, meeting.project)


def can_edit_entry(user: Any, entry: Any, /) -> bool:
    """One's own words; a manager writes for who is absent."""
    project = entry.standup.project
    is_own = entry.person_id == user.pk
    return can_contribute(user, project) and (is_own or has_role(user, project.pk, "manager"))


def can_lead(user: Any, retrospective: Any, /) -> bool:
    """Whoever began it, and the project's managers."""
    project = retrospective.project
    is_own = retrospective.by_id == user.pk
    return can_contribute(user, project) and (is_own or has_role(user, project.pk, "manager"))


def can_write_on_card(user: Any, card: Any, /) -> bool:
    """Members; whose card it is, only its secret says."""
    return can_contribute(user, card.retrospective.project)


def can_manage_action(user: Any, action: Any, /) -> bool:
    """Members of the project."""
    return can_contribute(user, action.retrospective.project)


def can_plan_standup(user: Any, plan: Any, /) -> bool:
    """The team agrees on its own time."""
    return can_contribute(user, plan.project)


def is_software(user: Any, target: Any, /) -> bool:
    """Done by the clock."""
    return bool(user.is_robot)
