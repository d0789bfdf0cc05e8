"""The route that tells what another type would change; `PATCH /items/{id}` with `type_id` does it."""

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import BaseModel

from touchstone.accounts.reader import reader_of
from touchstone.core.texts import say
from touchstone.work.conversion import conversion_to
from touchstone.work.queries.items import find_item
from touchstone.workflow.queries import type_of

router = Router(tags=["items"])


class ConversionQuery(BaseModel):
    """The type to become."""

    type_id: int


class ConversionOut(BaseModel):
    """The status the item would have, what else to know, and required fields that have no value."""

    type_id: int
    status_id: int
    status: str
    keeps_status: bool
    remarks: list[str]
    missing: list[str]
    kept: int


@router.get("/items/{int:item_id}/conversion", response=ConversionOut, operation_id="preview_conversion")
def preview(request: HttpRequest, item_id: int, query: Query[ConversionQuery]) -> ConversionOut:
    """What making an item another type would change; `kept` counts the values of fields that stay."""
    item = find_item(reader_of(request), item_id)
    item_type = type_of(item.project_id, query.type_id)
    conversion = conversion_to(item, item_type)
    return ConversionOut(
        type_id=item_type.pk,
        status_id=conversion.status.pk,
        status=conversion.status.label,
        keeps_status=conversion.status.pk == item.status_id,
        remarks=[say(code) for code in conversion.remarks],
        missing=[field.label for field in conversion.missing],
        kept=len(item.values),
    )
