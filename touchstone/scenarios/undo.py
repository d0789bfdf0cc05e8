"""Taking back what happened to scenarios."""

from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.core.errors import Conflict
from touchstone.projects.models import Project
from touchstone.scenarios import actions
from touchstone.scenarios.models import Scenario


@undoes("scenario.drawn", "scenario.restored")
def remove_again(event: Event, by: Any) -> None:
    actions.remove_scenario(_scenario(event, by), by=by)


@undoes("scenario.removed")
def bring_back(event: Event, by: Any) -> None:
    actions.restore_scenario(_scenario(event, by), by=by)


@undoes("scenario.renamed")
def rename_back(event: Event, by: Any) -> None:
    scenario = _scenario(event, by)
    expect_unchanged(event, {"name": scenario.name}, scenario.name)
    actions.rename_scenario(scenario, by=by, name=event.before["name"])


@undoes("scenario.applied")
def unapply(event: Event, by: Any) -> None:
    """The edits of the same gesture are taken back by their own inverses."""
    actions.unmark_applied(_scenario(event, by), by=by)


@undoes("scenario.unapplied")
def apply_again(event: Event, by: Any) -> None:
    actions.mark_applied(_scenario(event, by), by=by)


def _scenario(event: Event, by: Any) -> Scenario:
    visible = Scenario.objects.filter(project__in=Project.objects.visible_to(by))
    scenario = visible.select_related("project").filter(pk=event.subject_id).first()
    if scenario is None:
        raise Conflict("audit.nothing_left_to_undo")
    return scenario
