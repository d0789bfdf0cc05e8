"""What projects tell the domains below."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet

from touchstone.accounts.models import User
from touchstone.accounts.queries import meet
from touchstone.calendars.queries import reveals_calendars
from touchstone.calendars.rules import governs_calendars
from touchstone.notify.live.access import Wanted, check_access_after, hears_projects
from touchstone.projects.models import Membership, Project
from touchstone.projects.queries import project_roles
from touchstone.projects.rules import can_edit_settings


@meet
def fellow_members(guest: Any) -> set[int]:
    """A guest meets the people of the projects they were invited to."""
    rows = Membership.objects.filter(project_id__in=project_roles(guest))
    direct = rows.exclude(user=None).values_list("user_id", flat=True)
    grouped = rows.exclude(group=None).values_list("group__people", flat=True)
    return {user_id for user_id in [*direct, *grouped] if user_id is not None}


@reveals_calendars
def calendars_of_visible_plans(user: Any) -> QuerySet[Any, Any]:
    """A plan's own calendars are seen by whoever sees the plan."""
    return Project.own_calendars.through.objects.filter(project__in=Project.objects.visible_to(user)).values(
        "workcalendar_id"
    )


@hears_projects
def projects_one_hears_of(person: User, wanted: Wanted) -> Iterable[int]:
    """Whoever sees a project hears that it changed."""
    visible = Project.objects.visible_to(person)
    chosen = visible if wanted is None else visible.filter(pk__in=wanted)
    return chosen.values_list("pk", flat=True)


check_access_after("project.created", "project.edited", "project.member_set", "project.member_removed")


@governs_calendars
def managers_of_its_plan(user: Any, calendar: Any) -> bool:
    """A plan's own calendar is changed by whoever manages every plan that has it."""
    plans = list(calendar.plans.all())
    return bool(plans) and all(can_edit_settings(user, plan) for plan in plans)
