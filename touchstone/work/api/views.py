"""Routes of saved views."""

from typing import Any, Literal

from django.http import HttpRequest
from ninja import Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Line, absent
from touchstone.core.versions import expect_version
from touchstone.projects.queries import find_project
from touchstone.work import actions
from touchstone.work.models import SavedView
from touchstone.work.queries.views import defaults_among, find_view
from touchstone.work.rules import can_edit_view, can_set_default_view

router = Router(tags=["views"])


class ViewOut(BaseModel):
    """A saved view; `definition` is what the address bar holds."""

    id: int
    name: str
    page: str
    definition: dict[str, Any]
    is_shared: bool
    owner_id: int
    default_for: list[str]
    is_default: bool
    version: int
    can: dict[str, bool]


class ViewIn(Body):
    """A view to keep."""

    name: Line = Field(max_length=100)
    page: Literal["plan", "gantt", "board", "calendar", "list"] = "plan"
    definition: dict[str, Any] = Field(max_length=40)
    is_shared: bool = False


class ViewChanges(Body):
    """What to change about a view."""

    name: Line = Field(default_factory=absent, max_length=100)
    definition: dict[str, Any] = Field(default_factory=absent, max_length=40)
    is_shared: bool = Field(default_factory=absent)


class DefaultFor(Body):
    """Who meets a view first: roles of the project, or `everyone` who has no view of their role."""

    roles: list[Literal["everyone", "owner", "manager", "member", "guest"]] = Field(max_length=5)


@router.get("/projects/{int:project_id}/views", response=list[ViewOut], operation_id="list_views")
def index(request: HttpRequest, project_id: int) -> list[ViewOut]:
    """One's own views of a project and the shared ones."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    views = list(SavedView.objects.visible_to(reader).filter(project=project).select_related("project"))
    defaults = defaults_among(views, reader)
    return [_out(view, reader, is_default=view.pk in defaults) for view in views]


@router.post("/projects/{int:project_id}/views", response={201: ViewOut}, operation_id="save_view")
def save(request: HttpRequest, project_id: int, body: ViewIn) -> Status[ViewOut]:
    """Keep a view."""
    reader = reader_of(request)
    view = actions.save_view(find_project(reader, project_id), by=reader, **body.model_dump())
    return Status(201, _out(view, reader))


@router.patch("/views/{int:view_id}", response=ViewOut, operation_id="edit_view")
def edit(request: HttpRequest, view_id: int, changes: ViewChanges) -> ViewOut:
    """Change a view."""
    reader = reader_of(request)
    view = find_view(reader, view_id)
    expect_version(request, view, lambda: _out(view, reader))
    return _out(actions.edit_view(view, by=reader, **changes.model_dump(exclude_unset=True)), reader)


@router.put("/views/{int:view_id}/default", response=ViewOut, operation_id="make_default_view")
def make_default(request: HttpRequest, view_id: int, body: DefaultFor) -> ViewOut:
    """Say who meets the view first; no roles takes it back."""
    reader = reader_of(request)
    view = find_view(reader, view_id)
    expect_version(request, view, lambda: _out(view, reader))
    return _out(actions.make_default_view(view, by=reader, roles=set(body.roles)), reader)


@router.delete("/views/{int:view_id}", response={204: None}, operation_id="remove_view")
def remove(request: HttpRequest, view_id: int) -> Status[None]:
    """Forget a view."""
    reader = reader_of(request)
    actions.remove_view(find_view(reader, view_id), by=reader)
    return Status(204, None)


def _out(view: SavedView, reader: User, *, is_default: bool = False) -> ViewOut:
    return ViewOut(
        id=view.pk,
        name=view.name,
        page=view.page,
        definition=view.definition,
        is_shared=view.is_shared,
        owner_id=view.owner_id,
        default_for=view.default_for,
        is_default=is_default,
        version=view.version,
        can={
            "edit": can_edit_view(reader, view),
            "make_default": can_edit_view(reader, view) and can_set_default_view(reader, view.project),
        },
    )
