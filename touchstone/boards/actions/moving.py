"""Moving a card: the fields of its column and lane in one gesture, within the column's limit."""

from collections.abc import Sequence
from typing import Any

from touchstone.accounts.models import User
from touchstone.boards.limits import check_limit
from touchstone.boards.models import Board
from touchstone.boards.placing import Step, Value, fields_of
from touchstone.core.actions import action
from touchstone.core.versions import check_version
from touchstone.work.actions import edit_item, move_items
from touchstone.work.holding import hold_plan
from touchstone.work.models import Item
from touchstone.work.queries.items import optional_item
from touchstone.work.rules import can_edit_item


@action(can_edit_item)
def move_card(
    item: Item,
    /,
    *,
    by: User,
    steps: Sequence[Step],
    board: Board | None = None,
    version: int | None = None,
    override_reason: str = "",
) -> Item:
    """Set the fields that place the card; raises `Conflict` where a limit of `board` refuses it.

    `override_reason` lets it pass and stays in the history: over a limit, or before its predecessors
    are done.
    """
    check_version(item, version)
    hold_plan(item.project_id)
    if board is not None:
        check_limit(board, item, steps, by=by, override_reason=override_reason)
    fields = _merged([fields_of(item, step) for step in steps])
    if fields:
        edit_item(item, by=by, override_reason=override_reason, **fields)
    for step in steps:
        if step.field == "parent":
            _move_below(item, step.value, by)
    return item


def _merged(parts: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """All fields of the steps; two custom fields are one change of `values`."""
    values = {key: value for part in parts for key, value in part.get("values", {}).items()}
    fields = {name: value for part in parts for name, value in part.items()}
    return fields | ({"values": values} if values else {})


def _move_below(item: Item, parent_id: Value, by: User) -> None:
    if parent_id == item.parent_id:
        return
    parent = optional_item(
        by, item.project, parent_id if isinstance(parent_id, int) else None, field="parent_id"
    )
    move_items([item], by=by, parent=parent)
