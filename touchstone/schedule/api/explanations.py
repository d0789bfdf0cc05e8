"""The route behind “why is this date here?”."""

from dataclasses import asdict

from django.http import HttpRequest
from ninja import Router

from touchstone.accounts.reader import reader_of
from touchstone.schedule.api.schemas import DateExplanationOut
from touchstone.schedule.explaining import explain_dates
from touchstone.work.queries.items import find_item

router = Router(tags=["plan"])


@router.get(
    "/items/{int:item_id}/date-explanation", response=DateExplanationOut, operation_id="explain_dates"
)
def explain(request: HttpRequest, item_id: int) -> DateExplanationOut:
    """Why the item starts and finishes when it does, in the reader's language."""
    reader = reader_of(request)
    return DateExplanationOut(**asdict(explain_dates(find_item(reader, item_id), reader)))
