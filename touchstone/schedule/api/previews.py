"""The route that tells what would move."""

from dataclasses import asdict

from django.http import HttpRequest
from ninja import Router
from pydantic import Field

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body
from touchstone.projects.queries import find_project
from touchstone.schedule.api.schemas import PreviewOut
from touchstone.schedule.previews import preview_plan
from touchstone.work.actions import NewLink
from touchstone.work.api.schemas import BulkChange, LinkIn
from touchstone.work.moments import as_instants
from touchstone.work.queries.items import find_item

router = Router(tags=["plan"])


class PreviewIn(Body):
    """Edits and new dependencies to try."""

    changes: list[BulkChange] = Field(default=[], max_length=2_000)
    links: list[LinkIn] = Field(default=[], max_length=500)


@router.post("/projects/{int:project_id}/plan/previews", response=PreviewOut, operation_id="preview_plan")
def preview(request: HttpRequest, project_id: int, body: PreviewIn) -> PreviewOut:
    """What would move if these edits were saved; nothing is written."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    typed = [change.model_dump(exclude_unset=True) for change in body.changes]
    changes = {change.pop("id"): as_instants(project, change) for change in typed}
    links = [_new_link(link, reader) for link in body.links]
    return PreviewOut(**asdict(preview_plan(project, changes, links, by=reader)))


def _new_link(link: LinkIn, reader: User) -> NewLink:
    ends = (find_item(reader, link.predecessor_id), find_item(reader, link.successor_id))
    return NewLink(*ends, link.type, link.lag, link.lag_unit)
