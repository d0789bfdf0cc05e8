"""The first steps of a new project, ticked by what really happened."""

from typing import NamedTuple

from touchstone.accounts.models import User
from touchstone.core.actions import action
from touchstone.projects.models import Project
from touchstone.projects.queries import active_member_ids
from touchstone.routines.models import DismissedSteps
from touchstone.routines.rules import can_dismiss_steps
from touchstone.schedule.models import Baseline
from touchstone.work.models import Item, Link, SavedView

ENOUGH_ITEMS = 3


class Step(NamedTuple):
    """One thing to do first; `key` names its words on the page."""

    key: str
    is_done: bool


def first_steps(project: Project) -> list[Step]:
    """What a new project needs, in the order in which people do it."""
    items = Item.objects.live().filter(project=project)
    return [
        Step("plan", items.count() >= ENOUGH_ITEMS),
        Step("assign", items.exclude(assignee=None).exists()),
        Step("link", Link.objects.live().filter(successor__project=project).exists()),
        Step("invite", len(active_member_ids(project)) > 1),
        Step("baseline", Baseline.objects.filter(project=project, removed_at=None).exists()),
        Step("view", SavedView.objects.filter(project=project).exists()),
    ]


def are_dismissed(project: Project, person: User) -> bool:
    """Whether the person wants to see them no more."""
    return DismissedSteps.objects.filter(project=project, person=person).exists()


@action(can_dismiss_steps)
def dismiss_steps(project: Project, /, *, by: User) -> None:
    """Show them no more to this person; nobody else is concerned, so nothing is recorded."""
    DismissedSteps.objects.get_or_create(project=project, person=by)


@action(can_dismiss_steps)
def bring_steps_back(project: Project, /, *, by: User) -> None:
    """Show them again."""
    DismissedSteps.objects.filter(project=project, person=by).delete()
