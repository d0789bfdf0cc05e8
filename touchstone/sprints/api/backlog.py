"""Routes of the backlog: its order, and which item is in which sprint."""

from django.http import HttpRequest
from ninja import Router

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project
from touchstone.sprints import actions
from touchstone.sprints.api.answers import sprints_out
from touchstone.sprints.api.schemas import BacklogOut, ItemSprint, PlacesIn, SprintChoice
from touchstone.sprints.backlog import spots_of
from touchstone.sprints.models import Sprint, SprintEntry, SprintState, Unit
from touchstone.sprints.queries import optional_sprint
from touchstone.sprints.rules import can_place_item, can_plan_sprints
from touchstone.sprints.setting import settings_of
from touchstone.work.queries.items import find_item, find_items, optional_item
from touchstone.workflow.models import TypeKind

router = Router(tags=["sprints"])


@router.get("/projects/{int:project_id}/backlog", response=BacklogOut, operation_id="get_backlog")
def get(request: HttpRequest, project_id: int) -> BacklogOut:
    """The backlog in order, and the sprints that are not closed with what stands in them."""
    reader = reader_of(request)
    return _backlog(find_project(reader, project_id), reader)


@router.put("/projects/{int:project_id}/backlog/places", response=BacklogOut, operation_id="place_items")
def place(request: HttpRequest, project_id: int, body: PlacesIn) -> BacklogOut:
    """Put items into a sprint or the backlog, and in order."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    actions.place_items(
        find_items(reader, project, body.item_ids),
        by=reader,
        sprint=optional_sprint(reader, project, body.sprint_id, field="sprint_id"),
        after=optional_item(reader, project, body.after_id, field="after_id"),
        before=optional_item(reader, project, body.before_id, field="before_id"),
        to_top=body.edge == "top",
    )
    return _backlog(project, reader)


@router.get("/items/{int:item_id}/sprint", response=ItemSprint, operation_id="get_item_sprint")
def of_item(request: HttpRequest, item_id: int) -> ItemSprint:
    """Which sprint an item stands in, and which it may be put into."""
    reader = reader_of(request)
    item = find_item(reader, item_id)
    entry = SprintEntry.objects.select_related("sprint").filter(item=item, sprint__removed_at=None).first()
    sprint = entry.sprint if entry else None
    is_work = item.type.kind == TypeKind.TASK
    choices = Sprint.objects.visible_to(reader).open().filter(project=item.project) if is_work else []
    return ItemSprint(
        sprint_id=sprint.pk if sprint else None,
        sprint_name=sprint.name if sprint else "",
        is_closed=sprint is not None and sprint.is_closed,
        choices=[SprintChoice(id=each.pk, name=each.name, state=SprintState(each.state)) for each in choices],
        can={"place": is_work and can_place_item(reader, item)},
    )


def _backlog(project: Project, reader: User) -> BacklogOut:
    settings = settings_of(project)
    sprints = list(Sprint.objects.visible_to(reader).open().filter(project=project))
    return BacklogOut(
        unit=Unit(settings.unit),
        items=sprints_out(project, sprints, settings.unit, reader),
        spots=[(spot.item_id, spot.sprint_id) for spot in spots_of(project, settings)],
        can={"plan": can_plan_sprints(reader, project)},
    )
