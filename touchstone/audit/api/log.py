"""Routes of the audit log: everything that happened, for who may read it. Each reading is itself logged."""

import uuid
from datetime import datetime
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import AfterValidator, AwareDatetime, BaseModel, IPvAnyAddress

from touchstone.accounts.queries import the_company
from touchstone.accounts.reader import reader_of
from touchstone.audit.actions import note_reading
from touchstone.audit.models import Event
from touchstone.audit.queries import Asked, find_events
from touchstone.core.paging import DEFAULT_LIMIT, check_limit, decode_position, encode_cursor
from touchstone.core.texts import say

router = Router(tags=["audit"])


class AskedIn(BaseModel):
    """What to look for; `name` is an event (`item.edited`) or the first word of many (`item`)."""

    by: int | None = None
    name: Annotated[str, AfterValidator(str.strip)] | None = None
    project_id: int | None = None
    since: AwareDatetime | None = None
    before: AwareDatetime | None = None
    address: IPvAnyAddress | None = None
    limit: int = DEFAULT_LIMIT
    cursor: str | None = None


class AuditEventOut(BaseModel):
    """One event: who, when, from where and by which way, with the values before and after."""

    id: int
    name: str
    sentence: str
    subject_type: str
    subject_id: int
    project_id: int | None
    at: datetime
    by_id: int
    by_name: str
    via: str
    address: str | None
    change_set: uuid.UUID
    before: dict[str, Any]
    after: dict[str, Any]


class AuditEventList(BaseModel):
    items: list[AuditEventOut]
    next: str | None


@router.get("/audit-events", response=AuditEventList, operation_id="list_audit_events")
def list_audit_events(request: HttpRequest, asked_in: Query[AskedIn]) -> AuditEventList:
    """What happened in the company, newest first."""
    reader = reader_of(request)
    asked = Asked(
        by=asked_in.by,
        name=asked_in.name,
        project_id=asked_in.project_id,
        since=asked_in.since,
        before=asked_in.before,
        address=str(asked_in.address) if asked_in.address else None,
    )
    limit, position = check_limit(asked_in.limit), decode_position(asked_in.cursor, int)
    note_reading(the_company(), by=reader, asked={**asked.as_json(), "from": position})
    events = find_events(asked)
    if position is not None:
        events = events.filter(pk__lt=position[0])
    found = list(events[: limit + 1])
    shown = found[:limit]
    return AuditEventList(
        items=[_out(event) for event in shown],
        next=encode_cursor([shown[-1].pk]) if len(found) > limit else None,
    )


def _out(event: Event) -> AuditEventOut:
    return AuditEventOut(
        id=event.pk,
        name=event.name,
        sentence=say(f"event.{event.name}"),
        subject_type=event.subject_type,
        subject_id=event.subject_id,
        project_id=event.project_id,
        at=event.at,
        by_id=event.by_id,
        by_name=event.by.name,
        via=event.change_set.via,
        address=event.change_set.address,
        change_set=event.change_set_id,
        before=event.before,
        after=event.after,
    )
