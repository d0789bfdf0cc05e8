"""What becomes of an item that is made another type. Values stay with it, whatever its type shows."""

from typing import NamedTuple

from touchstone.core.errors import Invalid
from touchstone.work.models import Item
from touchstone.work.required import EMPTY
from touchstone.workflow.models import Field, ItemType, Status, StatusCategory, TypeKind


class Conversion(NamedTuple):
    """What will be different: the status, remarks as codes of texts, required fields without a value."""

    status: Status
    remarks: list[str]
    missing: list[Field]


def conversion_to(item: Item, item_type: ItemType) -> Conversion:
    """What making the item this type changes; nothing is written."""
    refuse_conversion(item, item_type)
    status = status_after_conversion(item, item_type)
    required = Field.objects.filter(project_id=item.project_id, is_required=True)
    missing = [field for field in required if item.values.get(field.key) in EMPTY]
    return Conversion(status, list(_remarks(item, item_type)), missing)


def refuse_conversion(item: Item, item_type: ItemType) -> None:
    """A milestone is a point in time: what has items below it cannot become one."""
    if item_type.kind == TypeKind.MILESTONE and item.is_summary:
        raise Invalid("work.milestone_has_children", field="type_id")


def status_after_conversion(item: Item, item_type: ItemType) -> Status:
    """The same status where the type's workflow has it, else the first that means the same."""
    if item_type.workflow_id == item.type.workflow_id:
        return item.status
    statuses = list(Status.objects.filter(workflow=item_type.workflow_id))
    same = (status for status in statuses if status.key == item.status.key)
    alike = (status for status in statuses if _meaning(status) == _meaning(item.status))
    category = (status for status in statuses if status.category == item.status.category)
    found: Status = next(same, None) or next(alike, None) or next(category, statuses[0])
    return found


def _meaning(status: Status) -> tuple[str, bool]:
    return StatusCategory(status.category), status.is_cancelled


def _remarks(item: Item, item_type: ItemType) -> list[str]:
    was, becomes = item.type.kind, item_type.kind
    remarks = []
    if becomes == TypeKind.LOG and was != TypeKind.LOG:
        remarks.append("work.conversion_leaves_plan")
    if was == TypeKind.LOG and becomes != TypeKind.LOG:
        remarks.append("work.conversion_enters_plan")
    if becomes == TypeKind.MILESTONE and item.duration:
        remarks.append("work.conversion_to_point")
    return remarks
