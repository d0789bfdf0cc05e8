"""Routes of undo."""

import uuid

from django.http import HttpRequest
from ninja import Router
from pydantic import BaseModel

from touchstone.audit.undo import undo_change_set

router = Router(tags=["history"])


class ChangeSetOut(BaseModel):
    """A change set, by its id; undo it to take the gesture back."""

    id: uuid.UUID


@router.post("/change-sets/{uuid:change_set_id}/undo", response=ChangeSetOut, operation_id="undo_change_set")
def undo(request: HttpRequest, change_set_id: uuid.UUID) -> ChangeSetOut:
    """Take back everything one gesture changed; redo is the undo of the undo."""
    return ChangeSetOut(id=undo_change_set(change_set_id, by=request.user))
