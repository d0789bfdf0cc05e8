"""Starting a project: from a template, or with the standard types and nothing in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from touchstone.accounts.models import Organisation, User
from touchstone.core.actions import action
from touchstone.core.errors import Conflict
from touchstone.projects.actions import create_project, set_member
from touchstone.projects.library import Language, Template, TemplateItem, TemplateLink
from touchstone.projects.library.definition import TemplateRisk
from touchstone.projects.models import Project, ProjectRole
from touchstone.projects.rules import can_create_project, can_edit_settings
from touchstone.work.actions.creating import NewItem, create_items
from touchstone.work.actions.linking import NewLink, add_links
from touchstone.work.models import Item
from touchstone.workflow.actions import create_field, create_label
from touchstone.workflow.defaults import StatusSpec, lay_down_workflow
from touchstone.workflow.models import ItemType, Workflow


@action(can_create_project)
def start_project(
    organisation: Organisation,
    /,
    *,
    by: User,
    template: Template | None = None,
    language: Language = "zh",
    people: Mapping[str, User] | None = None,
    **settings: Any,
) -> Project:
    """Create a project ready for work; `people` says who takes which role of the template."""
    cast = people or {}
    key = template.key if template else ""
    project = create_project(organisation, by=by, template_key=key, **settings)
    for person in {person.pk: person for person in cast.values()}.values():
        if person.pk != by.pk:
            set_member(project, by=by, user=person, role=ProjectRole.MEMBER)
    if template:
        apply_template(project, template, by=by, language=language, people=cast)
    elif not project.workflows.exists():
        lay_down_workflow(project)
    return project


@action(can_edit_settings)
def apply_template(
    project: Project,
    template: Template,
    /,
    *,
    by: User,
    language: Language = "zh",
    people: Mapping[str, User] | None = None,
) -> dict[str, Item]:
    """Fill an empty project with everything the template holds; answers its items by their slugs."""
    if project.items.exists():
        raise Conflict("work.project_not_empty")
    _lay_down(project, template)
    _create_fields(project, template, by)
    filling = _Filling(
        language=language,
        types={item_type.key: item_type for item_type in project.types.all()},
        labels=_create_labels(project, template, by, language),
        assignees={role: person.pk for role, person in (people or {}).items()},
    )
    slugs = [*(item.slug for item in template.items), *(risk.slug for risk in template.risks)]
    items = dict(zip(slugs, create_items(project, filling.new_items(template), by=by), strict=True))
    add_links(project, [_new_link(link, items) for link in template.links], by=by)
    return items


def _lay_down(project: Project, template: Template) -> None:
    """The template's statuses instead of the standard ones: nothing uses those yet."""
    ItemType.objects.filter(project=project).delete()
    Workflow.objects.filter(project=project).delete()
    lay_down_workflow(
        project,
        tuple(
            StatusSpec(status.key, status.name.zh, status.name.en, status.category, status.is_cancelled)
            for status in template.statuses
        ),
    )


def _create_fields(project: Project, template: Template, by: User) -> None:
    for field in template.fields:
        options = [
            {"key": option.key, "name": option.name.zh, "name_en": option.name.en} for option in field.options
        ]
        create_field(
            project,
            by=by,
            name=field.name.zh,
            name_en=field.name.en,
            kind=field.kind,
            key=field.key,
            options=options,
        )


def _create_labels(project: Project, template: Template, by: User, language: Language) -> dict[str, int]:
    return {
        label.key: create_label(project, by=by, name=label.name.read(language), colour=label.colour).pk
        for label in template.labels
    }


@dataclass(frozen=True)
class _Filling:
    """What turns a template's slugs, roles and languages into a project's own rows."""

    language: Language
    types: Mapping[str, ItemType]
    labels: Mapping[str, int]
    assignees: Mapping[str, int]

    def new_items(self, template: Template) -> list[NewItem]:
        """The tree in outline order, then the risks at the end."""
        places = {item.slug: place for place, item in enumerate(template.items)}
        tree = [self._new_item(item, places) for item in template.items]
        return tree + [self._new_risk(risk) for risk in template.risks]

    def _new_item(self, item: TemplateItem, places: Mapping[str, int]) -> NewItem:
        fields: dict[str, Any] = {
            "description": item.description.read(self.language) if item.description else "",
            "assignee_id": self.assignees.get(item.role or ""),
            "label_ids": [self.labels[label] for label in item.labels],
            "values": dict(item.values),
        }
        if item.duration:
            fields |= {"duration": item.duration, "duration_elapsed": item.duration_elapsed}
        if item.estimate:
            fields["estimate"] = item.estimate
        parent = places[item.parent] if item.parent else None
        return NewItem(
            title=item.title.read(self.language), type=self.types[item.type], parent=parent, fields=fields
        )

    def _new_risk(self, risk: TemplateRisk) -> NewItem:
        fields = {
            "description": risk.description.read(self.language),
            "assignee_id": self.assignees.get(risk.role),
        }
        return NewItem(title=risk.title.read(self.language), type=self.types["risk"], fields=fields)


def _new_link(link: TemplateLink, items: Mapping[str, Item]) -> NewLink:
    unit = "elapsed" if link.lag_elapsed else "working"
    return NewLink(items[link.predecessor], items[link.successor], link.type, link.lag, unit)
