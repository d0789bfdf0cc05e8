"""Routes by which people answer warnings."""

from django.http import HttpRequest
from ninja import Router

from touchstone.accounts.reader import reader_of
from touchstone.warnings import actions
from touchstone.warnings.api.schemas import AcknowledgementIn, WarningIds, WarningOut
from touchstone.warnings.queries import find_warnings
from touchstone.warnings.wording import warning_told

router = Router(tags=["warnings"])


@router.post("/warnings/acknowledgements", response=list[WarningOut], operation_id="acknowledge_warnings")
def acknowledge(request: HttpRequest, body: AcknowledgementIn) -> list[WarningOut]:
    """Say that one knows, what is done, and until when it may wait."""
    reader = reader_of(request)
    warnings = find_warnings(reader, body.ids)
    done = actions.acknowledge_warnings(warnings, by=reader, note=body.note, until=body.until)
    return [WarningOut.model_validate(warning_told(warning, reader)) for warning in done]


@router.post("/warnings/reopenings", response=list[WarningOut], operation_id="reopen_warnings")
def reopen(request: HttpRequest, body: WarningIds) -> list[WarningOut]:
    """Take acknowledgements back."""
    reader = reader_of(request)
    done = actions.reopen_warnings(find_warnings(reader, body.ids), by=reader)
    return [WarningOut.model_validate(warning_told(warning, reader)) for warning in done]
