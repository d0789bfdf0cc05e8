"""Changing items: one, or many in one gesture."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Q

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action, bulk_action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.texts import say
from touchstone.core.versions import check_version, save_next_version
from touchstone.work.checks import checked_fields
from touchstone.work.conversion import refuse_conversion, status_after_conversion
from touchstone.work.holding import hold_plan_for
from touchstone.work.mentions import note_mentions
from touchstone.work.models import Item, Link
from touchstone.work.planning import settle_plan
from touchstone.work.progress import settle_progress
from touchstone.work.required import refuse_missing_values
from touchstone.work.rules import can_edit_item
from touchstone.workflow.models import ItemType, Status, StatusCategory, Transition
from touchstone.workflow.queries import status_of, type_of

EDITABLE = (
    "title",
    "description",
    "type_id",
    "status_id",
    "assignee_id",
    "priority",
    "blocked_reason",
    "mode",
    "duration",
    "duration_elapsed",
    "start",
    "finish",
    "constraint",
    "constraint_date",
    "deadline",
    "calendar_id",
    "percent_complete",
    "actual_start",
    "actual_finish",
    "estimate",
    "levelling_delay",
    "levelling_delay_elapsed",
    "values",
    "closed_at",
)
MOST_AT_ONCE = 2_000


@action(can_edit_item)
def edit_item(
    item: Item, /, *, by: User, version: int | None = None, override_reason: str = "", **fields: Any
) -> Item:
    """Change what was typed and what follows from it; what stays the same is not recorded."""
    hold_plan_for(item.project_id, fields)
    check_version(item, version)
    labels = fields.pop("label_ids", None)
    checked = checked_fields(item.project, fields, by=by)
    item_type = _settle_type(item, checked)
    if checked.get("status_id") not in (None, item.status_id):
        _check_transition(item, status_of(item_type, checked["status_id"]), override_reason, by)
    if "values" in checked:
        checked["values"] = _merged_values(item, checked["values"])
    settled = settle_progress(item, settle_plan(item, checked))
    refuse_missing_values(item, settled)
    before, after = apply_changes(item, settled, EDITABLE)
    if labels is not None:
        _set_labels(item, labels, before, after, by)
    if after:
        _save(item, before, after, override_reason, by)
    return item


@bulk_action(can_edit_item)
def edit_items(items: list[Item], /, changes: Mapping[int, dict[str, Any]], *, by: User) -> list[Item]:
    """Change many items, each in its own way (`changes` by item id, `version` inside); all or nothing."""
    if len(items) > MOST_AT_ONCE:
        raise Invalid("work.too_many", maximum=MOST_AT_ONCE)
    for item in items:
        hold_plan_for(item.project_id, changes[item.pk].keys() - {"version"})
    for item in items:
        edit_item(item, by=by, **changes[item.pk])
    return items


def _settle_type(item: Item, checked: dict[str, Any]) -> ItemType:
    """The type from now on. A new one keeps the status where its workflow has it, else what it means."""
    item_type = item.type
    if checked.get("type_id") in (None, item.type_id):
        checked.pop("type_id", None)
    else:
        item_type = type_of(item.project_id, checked["type_id"])
        refuse_conversion(item, item_type)
        if item_type.workflow_id != item.type.workflow_id:
            checked.setdefault("status_id", status_after_conversion(item, item_type).pk)
    if checked.get("status_id") is None:
        checked.pop("status_id", None)
    return item_type


def _check_transition(item: Item, target: Status, override_reason: str, by: User) -> None:
    """Between the statuses of one workflow only: another type's statuses are reached by becoming it."""
    ways = Transition.objects.filter(workflow_id=item.type.workflow_id)
    fitting = ways.filter(Q(source=None) | Q(source_id=item.status_id), target=target)
    stays = target.workflow_id == item.type.workflow_id
    if stays and ways.exists() and not fitting.exists():
        raise Conflict("workflow.transition_refused", source=item.status.label, target=target.label)
    if item.project.enforces_predecessors and not override_reason.strip():
        _refuse_open_predecessors(item, target, by)


def _refuse_open_predecessors(item: Item, target: Status, by: User) -> None:
    """Name what is still open; what the person may not see has no title for them."""
    starts = item.status.category == StatusCategory.TODO and target.category != StatusCategory.TODO
    if not starts or target.is_cancelled:
        return
    waiting_for = Link.objects.live().filter(successor=item, type="FS", predecessor__closed_at=None)
    waited_for = list(waiting_for.values_list("predecessor", flat=True)[:5])
    if waited_for:
        visible = Item.objects.visible_to(by).filter(pk__in=waited_for)
        titles = dict(visible.values_list("pk", "title"))
        named = (titles.get(item_id) or say("work.hidden_item") for item_id in waited_for)
        raise Conflict("work.predecessors_open", titles="、".join(named))


def _merged_values(item: Item, values: dict[str, Any]) -> dict[str, Any]:
    merged = item.values | values
    return {key: value for key, value in merged.items() if value is not None}


def _set_labels(
    item: Item, label_ids: list[int], before: dict[str, Any], after: dict[str, Any], by: User
) -> None:
    wanted = checked_fields(item.project, {"label_ids": label_ids}, by=by)["label_ids"]
    current = sorted(item.labels.values_list("pk", flat=True))
    if wanted != current:
        item.labels.set(wanted)
        before["label_ids"], after["label_ids"] = current, wanted


def _save(item: Item, before: dict[str, Any], after: dict[str, Any], override_reason: str, by: User) -> None:
    item.updated_at = clock.now()
    save_next_version(item, [*(after.keys() - {"label_ids"}), "updated_at"])
    if "description" in after:
        note_mentions(item, None, item.description, by=by)
    told = after | ({"override_reason": override_reason.strip()} if override_reason.strip() else {})
    record("item.edited", item, by=by, before=before, after=told)
