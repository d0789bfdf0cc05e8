"""Routes of dependencies."""

from django.http import HttpRequest
from ninja import Router, Status

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.versions import expect_version
from touchstone.projects.queries import find_project
from touchstone.work import actions
from touchstone.work.api.schemas import LinkChanged, LinkChanges, LinkIn, LinkRow
from touchstone.work.changed import changed_by_last_gesture
from touchstone.work.models import Link
from touchstone.work.queries.items import find_item
from touchstone.work.queries.links import find_link

router = Router(tags=["links"])


@router.post("/projects/{int:project_id}/links", response={201: LinkChanged}, operation_id="add_link")
def add(request: HttpRequest, project_id: int, body: LinkIn) -> Status[LinkChanged]:
    """Let an item of this project wait for another, which may be in a different project one sees."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    ends = {end: find_item(reader, getattr(body, f"{end}_id")) for end in ("predecessor", "successor")}
    link = actions.add_link(project, by=reader, type=body.type, lag=body.lag, lag_unit=body.lag_unit, **ends)
    return Status(201, _changed(reader, link))


@router.patch("/links/{int:link_id}", response=LinkChanged, operation_id="edit_link")
def edit(request: HttpRequest, link_id: int, changes: LinkChanges) -> LinkChanged:
    """Change a dependency."""
    reader = reader_of(request)
    link = find_link(reader, link_id)
    expect_version(request, link, lambda: _row(link))
    return _changed(reader, actions.edit_link(link, by=reader, **changes.model_dump(exclude_unset=True)))


@router.delete("/links/{int:link_id}", response=LinkChanged, operation_id="remove_link")
def remove(request: HttpRequest, link_id: int) -> LinkChanged:
    """Remove a dependency."""
    reader = reader_of(request)
    actions.remove_link(find_link(reader, link_id), by=reader)
    return _changed(reader, None)


def _changed(reader: User, link: Link | None) -> LinkChanged:
    if link is not None:
        link.refresh_from_db(fields=["is_violated"])
    told = changed_by_last_gesture(reader) | {"link": _row(link) if link else None}
    return LinkChanged.model_validate(told)


def _row(link: Link) -> LinkRow:
    return LinkRow.model_validate(link, from_attributes=True)
