"""Making scenarios, naming them, and putting them away."""

from collections.abc import Sequence

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.changes import plain
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.projects.models import Project
from touchstone.scenarios.change import Change
from touchstone.scenarios.checks import checked_changes
from touchstone.scenarios.models import Difference, ProposalRound, Scenario
from touchstone.scenarios.rules import can_draw_scenario, can_edit_scenario
from touchstone.scenarios.standing import rows_of

MOST_SCENARIOS = 50


@action(can_draw_scenario)
def draw_scenario(
    project: Project,
    /,
    *,
    by: User,
    name: str,
    changes: Sequence[Change],
    round: ProposalRound | None = None,
    way: str = "",
) -> Scenario:
    """Keep differences from the plan under a name; the plan itself stays as it is.

    What a search found (`round`, `way`) is no news: nobody drew it.
    """
    if round is None:
        _refuse_more(project)
    checked = checked_changes(project, changes, by=by)
    scenario = Scenario.objects.create(
        project=project, name=_checked(name) if not way else "", by=by, round=round, way=way
    )
    _keep(scenario, checked)
    if round is None:
        record("scenario.drawn", scenario, by=by, after={"name": scenario.name, "differences": len(checked)})
    return scenario


def _refuse_more(project: Project) -> None:
    kept = Scenario.objects.by_hand().filter(project=project, removed_at=None)
    if kept.count() >= MOST_SCENARIOS:
        raise Conflict("scenarios.too_many", maximum=MOST_SCENARIOS)


@action(can_edit_scenario)
def rename_scenario(scenario: Scenario, /, *, by: User, name: str) -> Scenario:
    """Give a scenario another name."""
    before, scenario.name = scenario.name, _checked(name)
    if scenario.name != before:
        save_next_version(scenario, ["name"])
        record("scenario.renamed", scenario, by=by, before={"name": before}, after={"name": scenario.name})
    return scenario


@action(can_edit_scenario)
def remove_scenario(scenario: Scenario, /, *, by: User) -> None:
    """Hide a scenario; it can be restored."""
    if scenario.removed_at is None:
        scenario.removed_at = clock.now()
        save_next_version(scenario, ["removed_at"])
        record("scenario.removed", scenario, by=by, before={"name": scenario.name})


@action(can_edit_scenario)
def restore_scenario(scenario: Scenario, /, *, by: User) -> None:
    """Bring a removed scenario back."""
    if scenario.removed_at is not None:
        scenario.removed_at = None
        save_next_version(scenario, ["removed_at"])
        record("scenario.restored", scenario, by=by, after={"name": scenario.name})


def _keep(scenario: Scenario, changes: Sequence[Change]) -> None:
    """Store the changes, each beside what the plan holds now."""
    rows = rows_of((change.item_id, change.predecessor_id) for change in changes)
    Difference.objects.bulk_create(
        [
            Difference(
                scenario=scenario,
                item_id=change.item_id,
                predecessor_id=change.predecessor_id,
                field=change.field,
                value=change.value,
                drawn_from=plain(getattr(rows[change.item_id, change.predecessor_id], change.field)),
                reason=change.reason,
                reason_params=change.params,
            )
            for change in changes
        ],
        batch_size=500,
    )


def _checked(name: str) -> str:
    if not name.strip():
        raise Invalid("scenarios.name_empty", field="name")
    return name.strip()
