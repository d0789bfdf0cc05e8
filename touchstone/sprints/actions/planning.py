"""Making sprints, changing them, and putting them away."""

from datetime import date, timedelta
from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.working_time import zone_of
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Invalid
from touchstone.core.events import record
from touchstone.core.texts import say
from touchstone.core.versions import save_next_version
from touchstone.projects.models import Project
from touchstone.projects.queries import active_member_ids
from touchstone.sprints.actions.placing import place_items
from touchstone.sprints.models import Sprint
from touchstone.sprints.rules import can_edit_sprint, can_plan_sprints
from touchstone.sprints.setting import settings_of
from touchstone.work.models import Item

EDITABLE = ("name", "goal", "first_day", "last_day", "shares", "target")
LONGEST_DAYS = 180


@action(can_plan_sprints)
def create_sprint(
    project: Project,
    /,
    *,
    by: User,
    name: str = "",
    goal: str = "",
    first_day: date | None = None,
    last_day: date | None = None,
    target: int | None = None,
) -> Sprint:
    """Plan a sprint; without a name it is numbered, without dates it follows the last one."""
    first = first_day or _next_day(project)
    sprint = Sprint(
        project=project,
        name=name.strip() or say("sprints.numbered", number=project.sprints.count() + 1),
        goal=goal,
        first_day=first,
        last_day=last_day or first + timedelta(days=settings_of(project).days - 1),
        target=target,
        by=by,
    )
    _check_days(sprint)
    sprint.save()
    record("sprint.created", sprint, by=by, after={"name": sprint.name})
    return sprint


@action(can_edit_sprint)
def edit_sprint(sprint: Sprint, /, *, by: User, **changes: Any) -> Sprint:
    """Change a sprint's name, goal, days, shares or target."""
    if "name" in changes and not changes["name"].strip():
        raise Invalid("sprints.name_empty", field="name")
    if "shares" in changes:
        changes["shares"] = _checked_shares(sprint.project, changes["shares"])
    before, after = apply_changes(sprint, changes, EDITABLE)
    if after:
        _check_days(sprint)
        save_next_version(sprint, after)
        record("sprint.edited", sprint, by=by, before=before, after=after)
    return sprint


@action(can_edit_sprint)
def remove_sprint(sprint: Sprint, /, *, by: User) -> None:
    """Hide a sprint; its open items go back to the top of the backlog. It can be restored."""
    if sprint.removed_at is not None:
        return
    if not sprint.is_closed:
        rows = Item.objects.live().filter(sprint_entry__sprint=sprint).order_by("sprint_entry__rank")
        place_items(rows.select_related("project", "type"), by=by, sprint=None, to_top=True)
    sprint.removed_at = clock.now()
    save_next_version(sprint, ["removed_at"])
    record("sprint.removed", sprint, by=by, before={"name": sprint.name})


@action(can_edit_sprint)
def restore_sprint(sprint: Sprint, /, *, by: User) -> None:
    """Bring a removed sprint back."""
    if sprint.removed_at is not None:
        sprint.removed_at = None
        save_next_version(sprint, ["removed_at"])
        record("sprint.restored", sprint, by=by, after={"name": sprint.name})


def _next_day(project: Project) -> date:
    """The first working-week day after the last sprint, or today."""
    today = clock.now().astimezone(zone_of(project.calendar.time_zone)).date()
    last = project.sprints.filter(removed_at=None).order_by("-last_day").values_list("last_day", flat=True)
    following = last[0] + timedelta(days=1) if last else today
    return max(following, today)


def _check_days(sprint: Sprint) -> None:
    if sprint.last_day < sprint.first_day:
        raise Invalid("sprints.ends_before_it_begins", field="last_day")
    if (sprint.last_day - sprint.first_day).days >= LONGEST_DAYS:
        raise Invalid("sprints.too_long", field="last_day", maximum=LONGEST_DAYS)


def _checked_shares(project: Project, shares: dict[str, int]) -> dict[str, int]:
    """Percent by person, without those who give everything."""
    members = active_member_ids(project)
    for person_id, share in shares.items():
        if not person_id.isdecimal() or int(person_id) not in members or not 0 <= share <= 100:
            raise Invalid("sprints.share_wrong", field="shares")
    return {person_id: share for person_id, share in shares.items() if share != 100}
