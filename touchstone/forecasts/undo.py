"""Taking back what happened to estimates."""

from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.forecasts import actions
from touchstone.forecasts.models import EstimateRange
from touchstone.work.models import Item
from touchstone.work.queries.items import find_item


@undoes("estimate_range.set", "estimate_range.cleared")
def set_range_back(event: Event, by: Any) -> None:
    """What it was, or none where there was none."""
    item = find_item(by, event.subject_id)
    expect_unchanged(event, _current(item) if event.after else {}, item.title)
    if event.before:
        actions.set_estimate_range(item, by=by, **event.before)
    else:
        actions.clear_estimate_range(item, by=by)


def _current(item: Item) -> dict[str, Any]:
    found = EstimateRange.objects.filter(item=item).first()
    return {name: getattr(found, name, None) for name in ("optimistic", "pessimistic")}
