"""Routes of retrospectives and their actions."""

from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from ninja import Router, Status

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.versions import expect_version, tag
from touchstone.meetings import actions
from touchstone.meetings.api.schemas import (
    ActionIn,
    RetrospectiveChanges,
    RetrospectiveIn,
    RetrospectiveOut,
    RetrospectiveRow,
)
from touchstone.meetings.board import board_told, summary_told
from touchstone.meetings.columns import default_columns
from touchstone.meetings.markdown import retrospective_as_markdown
from touchstone.meetings.models import Retrospective
from touchstone.meetings.queries import find_action, find_card, find_retrospective
from touchstone.projects.queries import find_project

router = Router(tags=["meetings"])


@router.get(
    "/projects/{int:project_id}/retrospectives",
    response=list[RetrospectiveRow],
    operation_id="list_retrospectives",
)
def index(request: HttpRequest, project_id: int) -> list[RetrospectiveRow]:
    """The retrospectives of a project, the newest first."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    rows = Retrospective.objects.visible_to(reader).filter(project=project).select_related("project", "by")
    counted = rows.annotate(
        card_count=Count("cards", distinct=True), action_count=Count("actions", distinct=True)
    )
    return [RetrospectiveRow.model_validate(summary_told(row, reader)) for row in counted]


@router.post(
    "/projects/{int:project_id}/retrospectives",
    response={201: RetrospectiveOut},
    operation_id="begin_retrospective",
)
def create(request: HttpRequest, project_id: int, body: RetrospectiveIn) -> Status[RetrospectiveOut]:
    """Begin a retrospective: everybody writes cards."""
    reader = reader_of(request)
    columns = [column.model_dump() for column in body.columns] if body.columns else default_columns()
    row = actions.begin_retrospective(
        find_project(reader, project_id),
        by=reader,
        title=body.title,
        columns=columns,
        votes_each=body.votes_each,
    )
    return Status(201, _out(row, reader))


@router.get(
    "/retrospectives/{int:retrospective_id}", response=RetrospectiveOut, operation_id="get_retrospective"
)
def get(request: HttpRequest, response: HttpResponse, retrospective_id: int) -> RetrospectiveOut:
    """A retrospective with its cards and actions."""
    reader = reader_of(request)
    row = find_retrospective(reader, retrospective_id)
    tag(response, row)
    return _out(row, reader)


@router.patch(
    "/retrospectives/{int:retrospective_id}", response=RetrospectiveOut, operation_id="edit_retrospective"
)
def edit(request: HttpRequest, retrospective_id: int, body: RetrospectiveChanges) -> RetrospectiveOut:
    """Change it, or lead it to another phase."""
    reader = reader_of(request)
    row = find_retrospective(reader, retrospective_id)
    expect_version(request, row, lambda: _out(row, reader))
    return _out(actions.edit_retrospective(row, by=reader, **body.model_dump(exclude_unset=True)), reader)


@router.delete(
    "/retrospectives/{int:retrospective_id}", response={204: None}, operation_id="remove_retrospective"
)
def remove(request: HttpRequest, retrospective_id: int) -> Status[None]:
    """Take it away; undo brings it back."""
    reader = reader_of(request)
    actions.remove_retrospective(find_retrospective(reader, retrospective_id), by=reader)
    return Status(204, None)


@router.post(
    "/retrospectives/{int:retrospective_id}/actions",
    response={201: RetrospectiveOut},
    operation_id="add_retrospective_action",
)
def add_action(request: HttpRequest, retrospective_id: int, body: ActionIn) -> Status[RetrospectiveOut]:
    """Make an item of what the team will do."""
    reader = reader_of(request)
    row = find_retrospective(reader, retrospective_id)
    card = find_card(reader, body.card_id) if body.card_id else None
    fields = body.model_dump(exclude={"card_id"})
    actions.add_action(row, by=reader, card=card, **fields)
    return Status(201, _out(row, reader))


@router.delete(
    "/retrospective-actions/{int:action_id}", response={204: None}, operation_id="remove_retrospective_action"
)
def remove_action(request: HttpRequest, action_id: int) -> Status[None]:
    """Follow an action no longer; its item stays."""
    reader = reader_of(request)
    actions.remove_action(find_action(reader, action_id), by=reader)
    return Status(204, None)


@router.get("/retrospectives/{int:retrospective_id}/exports/markdown", operation_id="export_retrospective")
def export(request: HttpRequest, retrospective_id: int) -> HttpResponse:
    """Cards, votes and actions as Markdown; while cards are written there is nothing to read yet."""
    row = find_retrospective(reader_of(request), retrospective_id)
    text = f"# {row.title}\n" if row.phase == "write" else retrospective_as_markdown(row)
    response = HttpResponse(text, content_type="text/markdown; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="retrospective-{row.pk}.md"'
    response["Cache-Control"] = "private, no-store"
    return response


def _out(row: Retrospective, reader: User) -> RetrospectiveOut:
    return RetrospectiveOut.model_validate(board_told(row, reader))
