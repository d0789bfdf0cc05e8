"""Routes of templates of items."""

from django.http import HttpRequest
from ninja import Router, Status

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.versions import expect_version
from touchstone.projects.queries import find_project
from touchstone.routines import actions
from touchstone.routines.api.schemas import (
    FromTemplate,
    ItemTemplateChanges,
    ItemTemplateIn,
    ItemTemplateOut,
)
from touchstone.routines.models import ItemTemplate
from touchstone.routines.queries import find_item_template
from touchstone.routines.rules import can_edit_template
from touchstone.work.api.editing import changed
from touchstone.work.api.schemas import Changed
from touchstone.work.moments import as_instants
from touchstone.work.queries.items import optional_item

router = Router(tags=["item templates"])


@router.get(
    "/projects/{int:project_id}/item-templates",
    response=list[ItemTemplateOut],
    operation_id="list_item_templates",
)
def index(request: HttpRequest, project_id: int) -> list[ItemTemplateOut]:
    """The templates that items of a project can be made from."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    templates = ItemTemplate.objects.visible_to(reader).filter(project=project).select_related("project")
    return [_out(template, reader) for template in templates]


@router.post(
    "/projects/{int:project_id}/item-templates",
    response={201: ItemTemplateOut},
    operation_id="add_item_template",
)
def add(request: HttpRequest, project_id: int, body: ItemTemplateIn) -> Status[ItemTemplateOut]:
    """Write down a template."""
    reader = reader_of(request)
    template = actions.add_item_template(find_project(reader, project_id), by=reader, **body.model_dump())
    return Status(201, _out(template, reader))


@router.patch(
    "/item-templates/{int:template_id}", response=ItemTemplateOut, operation_id="edit_item_template"
)
def edit(request: HttpRequest, template_id: int, body: ItemTemplateChanges) -> ItemTemplateOut:
    """Change a template."""
    reader = reader_of(request)
    template = find_item_template(reader, template_id)
    expect_version(request, template, lambda: _out(template, reader))
    changes = body.model_dump(exclude_unset=True)
    if "content" in changes:
        changes["content"] = body.content.model_dump()
    return _out(actions.edit_item_template(template, by=reader, **changes), reader)


@router.delete("/item-templates/{int:template_id}", response={204: None}, operation_id="remove_item_template")
def remove(request: HttpRequest, template_id: int) -> Status[None]:
    """Take a template away; it can be undone."""
    reader = reader_of(request)
    actions.remove_item_template(find_item_template(reader, template_id), by=reader)
    return Status(204, None)


@router.post(
    "/item-templates/{int:template_id}/items", response={201: Changed}, operation_id="make_from_template"
)
def make(request: HttpRequest, template_id: int, body: FromTemplate) -> Status[Changed]:
    """Make an item as a template says, with its checklist and what is below it."""
    reader = reader_of(request)
    template = find_item_template(reader, template_id)
    typed = as_instants(template.project, body.model_dump(exclude_unset=True, exclude={"parent_id"}))
    parent = optional_item(reader, template.project, body.parent_id, field="parent_id")
    item = actions.make_from_template(template, by=reader, parent=parent, **typed)
    return Status(201, changed(reader, item.pk))


def _out(template: ItemTemplate, reader: User) -> ItemTemplateOut:
    return ItemTemplateOut(
        id=template.pk,
        name=template.name,
        type_id=template.type_id,
        title=template.title,
        content=template.content,
        version=template.version,
        can={"edit": can_edit_template(reader, template)},
    )
