"""The route that creates a whole list of items at once, as people paste it."""

from datetime import datetime

from django.http import HttpRequest
from ninja import Router, Status
from pydantic import Field

from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Id, Line, absent
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project
from touchstone.work import actions
from touchstone.work.api.editing import changed, place_of
from touchstone.work.api.schemas import Changed
from touchstone.work.models import Item
from touchstone.work.moments import as_instants
from touchstone.workflow.queries import type_of

router = Router(tags=["items"])


class OutlineLine(Body):
    """A title and how far it is indented, with what was said about it beside."""

    title: Line = Field(max_length=500)
    level: int = Field(default=0, ge=0, le=50)
    type_id: Id | None = None
    assignee_id: Id = Field(default_factory=absent)
    priority: int = Field(default_factory=absent)
    label_ids: list[Id] = Field(default_factory=absent, max_length=100)
    deadline: datetime = Field(default_factory=absent)


class OutlineIn(Body):
    """Titles in outline order, and the place for them."""

    lines: list[OutlineLine] = Field(min_length=1, max_length=2_000)
    parent_id: Id | None = None
    after_id: Id | None = None
    before_id: Id | None = None


@router.post("/projects/{int:project_id}/outlines", response={201: Changed}, operation_id="create_items")
def create(request: HttpRequest, project_id: int, body: OutlineIn) -> Status[Changed]:
    """Create items from an indented list, in one gesture."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    place = place_of(reader, project, body)
    news = _as_tree(project, body.lines, place["parent"])
    items = actions.create_items(project, news, by=reader, after=place["after"], before=place["before"])
    return Status(201, changed(reader, *[item.pk for item in items]))


def _as_tree(project: Project, lines: list[OutlineLine], outermost: Item | None) -> list[actions.NewItem]:
    """Each below the nearest line above that is indented less."""
    news: list[actions.NewItem] = []
    above: list[tuple[int, int]] = []
    for index, line in enumerate(lines):
        while above and above[-1][0] >= line.level:
            above.pop()
        item_type = type_of(project.pk, line.type_id) if line.type_id else None
        parent = above[-1][1] if above else outermost
        fields = as_instants(
            project, line.model_dump(exclude_unset=True, exclude={"title", "level", "type_id"})
        )
        news.append(actions.NewItem(line.title, item_type, None, parent, fields))
        above.append((line.level, index))
    return news
