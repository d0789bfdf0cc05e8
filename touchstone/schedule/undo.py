"""Taking back what happened to plans and baselines."""

from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.core.errors import Conflict
from touchstone.core.gesture import current_gesture
from touchstone.projects.models import Project
from touchstone.schedule import actions
from touchstone.schedule.models import Baseline
from touchstone.schedule.typed_values import put_typed_values_back


@undoes("plan.recalculated")
def recalculated_back(event: Event, by: Any) -> None:
    """Undoing the cause recomputes; once it is undone, what was written over comes back first."""
    current_gesture().at_end(("typed values", event.pk), lambda: put_typed_values_back(event))


@undoes("baseline.frozen", "baseline.restored")
def remove_again(event: Event, by: Any) -> None:
    actions.remove_baseline(_baseline(event, by), by=by)


@undoes("baseline.removed")
def bring_back(event: Event, by: Any) -> None:
    actions.restore_baseline(_baseline(event, by), by=by)


@undoes("baseline.renamed")
def rename_back(event: Event, by: Any) -> None:
    baseline = _baseline(event, by)
    expect_unchanged(event, {"name": baseline.name}, baseline.name)
    actions.rename_baseline(baseline, by=by, name=event.before["name"])


def _baseline(event: Event, by: Any) -> Baseline:
    visible = Baseline.objects.filter(project__in=Project.objects.visible_to(by))
    baseline = visible.select_related("project").filter(pk=event.subject_id).first()
    if baseline is None:
        raise Conflict("audit.nothing_left_to_undo")
    return baseline
