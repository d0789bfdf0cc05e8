"""What people do with forecasts."""

from touchstone.accounts.models import User
from touchstone.core.actions import action
from touchstone.core.errors import Invalid
from touchstone.core.events import record
from touchstone.forecasts.inputs import Inputs
from touchstone.forecasts.models import EstimateRange, RiskSimulation
from touchstone.forecasts.rules import can_estimate, can_simulate
from touchstone.jobs.enqueuing import enqueue, refuse_more_of_one_person
from touchstone.projects.models import Project
from touchstone.work.models import Item

KEPT_SIMULATIONS = 20
MOST_DRAWN = 60_000_000
"""Durations of all runs together, of eight bytes each: sensitivities are counted with all of them at hand."""


@action(can_simulate)
def request_simulation(project: Project, /, *, by: User, inputs: Inputs) -> RiskSimulation:
    """Have a job simulate the plan; of a project's simulations only the newest are kept."""
    _check(project, inputs)
    refuse_more_of_one_person("forecasts.simulate", by)
    asked = RiskSimulation.objects.create(project=project, by=by, inputs=inputs.kept())
    asked.job = enqueue("forecasts.simulate", {"simulation_id": asked.pk}, by=by)
    asked.save(update_fields=["job"])
    simulations = RiskSimulation.objects.filter(project=project)
    newest = list(simulations.values_list("pk", flat=True)[:KEPT_SIMULATIONS])
    simulations.exclude(pk__in=newest).delete()
    return asked


def _check(project: Project, inputs: Inputs) -> None:
    """The plan is not too large for so many runs, and events strike its items."""
    items = Item.objects.live().filter(project=project, is_summary=False, closed_at=None).count()
    if items * inputs.runs > MOST_DRAWN:
        raise Invalid("forecasts.too_many_runs", field="runs", maximum=MOST_DRAWN // items)
    named = {item_id for event in inputs.events for item_id in event.item_ids}
    known = Item.objects.live().filter(project=project, pk__in=named).count() if named else 0
    if known < len(named):
        raise Invalid("forecasts.unknown_item", field="events")


@action(can_estimate)
def set_estimate_range(item: Item, /, *, by: User, optimistic: int, pessimistic: int) -> EstimateRange:
    """Say how short and how long an item may take, in working minutes."""
    if optimistic > pessimistic:
        raise Invalid("forecasts.range_reversed", field="optimistic")
    found: EstimateRange | None = EstimateRange.objects.filter(item=item).first()
    before = _told(found)
    after = {"optimistic": optimistic, "pessimistic": pessimistic}
    if before == after and found is not None:
        return found
    kept = found or EstimateRange(item=item)
    kept.optimistic, kept.pessimistic = optimistic, pessimistic
    kept.save()
    record("estimate_range.set", item, by=by, before=before, after=after)
    return kept


@action(can_estimate)
def clear_estimate_range(item: Item, /, *, by: User) -> None:
    """Take the range of an item away: the spread of the project counts for it again."""
    found = EstimateRange.objects.filter(item=item).first()
    if found is not None:
        before = _told(found)
        found.delete()
        record("estimate_range.cleared", item, by=by, before=before)


def _told(found: EstimateRange | None) -> dict[str, int]:
    return {"optimistic": found.optimistic, "pessimistic": found.pessimistic} if found else {}
