"""What people do with baselines."""

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.projects.models import Project
from touchstone.schedule.models import Baseline, BaselineItem
from touchstone.schedule.rules import can_edit_baseline, can_freeze_baseline
from touchstone.work.models import Item

MOST_BASELINES = 30


@action(can_freeze_baseline)
def freeze_baseline(project: Project, /, *, by: User, name: str) -> Baseline:
    """Keep the plan's dates as they are now under a name."""
    if Baseline.objects.filter(project=project, removed_at=None).count() >= MOST_BASELINES:
        raise Conflict("schedule.too_many_baselines", maximum=MOST_BASELINES)
    baseline = Baseline(project=project, name=_checked(name), by=by, frozen_at=clock.now())
    baseline.save()
    live = Item.objects.live().filter(project=project)
    columns = live.values_list("pk", "start", "finish", "duration", "estimate")
    rows = [
        BaselineItem(
            baseline=baseline, item_id=pk, start=start, finish=finish, duration=duration, estimate=estimate
        )
        for pk, start, finish, duration, estimate in columns.iterator()
        if start and finish
    ]
    BaselineItem.objects.bulk_create(rows, batch_size=1000)
    record("baseline.frozen", baseline, by=by, after={"name": baseline.name, "items": len(rows)})
    return baseline


@action(can_edit_baseline)
def rename_baseline(baseline: Baseline, /, *, by: User, name: str) -> Baseline:
    """Give a baseline another name."""
    before, baseline.name = baseline.name, _checked(name)
    if baseline.name != before:
        save_next_version(baseline, ["name"])
        record("baseline.renamed", baseline, by=by, before={"name": before}, after={"name": baseline.name})
    return baseline


@action(can_edit_baseline)
def remove_baseline(baseline: Baseline, /, *, by: User) -> None:
    """Hide a baseline; it can be restored."""
    if baseline.removed_at is None:
        baseline.removed_at = clock.now()
        save_next_version(baseline, ["removed_at"])
        record("baseline.removed", baseline, by=by, before={"name": baseline.name})


@action(can_edit_baseline)
def restore_baseline(baseline: Baseline, /, *, by: User) -> None:
    """Bring a removed baseline back."""
    if baseline.removed_at is not None:
        baseline.removed_at = None
        save_next_version(baseline, ["removed_at"])
        record("baseline.restored", baseline, by=by, after={"name": baseline.name})


def _checked(name: str) -> str:
    if not name.strip():
        raise Invalid("schedule.name_empty", field="name")
    return name.strip()
