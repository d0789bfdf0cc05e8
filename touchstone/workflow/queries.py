"""Sentences about fields and labels, and the lookup of a project's own types and statuses."""

from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import Invalid, NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.workflow.models import Field, ItemType, Label, Status


class FieldQuerySet(models.QuerySet["Field"]):
    def visible_to(self, user: Any) -> "FieldQuerySet":
        return self.filter(project__in=Project.objects.visible_to(user))


class LabelQuerySet(models.QuerySet["Label"]):
    def visible_to(self, user: Any) -> "LabelQuerySet":
        return self.filter(project__in=Project.objects.visible_to(user))


def type_of(project_id: int, type_id: int | None) -> "ItemType":
    """The project's type; its first one when none is named. A foreign id is as good as none."""
    from touchstone.workflow.models import ItemType

    types = ItemType.objects.filter(project_id=project_id).select_related("workflow")
    found = types.filter(pk=type_id).first() if type_id else types.filter(is_active=True).first()
    if found is None:
        raise Invalid("workflow.unknown_type", field="type_id")
    return found


def status_of(item_type: "ItemType", status_id: int | None) -> "Status":
    """The type's status; the first one to do when none is named."""
    from touchstone.workflow.models import Status

    statuses = Status.objects.filter(workflow_id=item_type.workflow_id)
    found = statuses.filter(pk=status_id).first() if status_id else statuses.first()
    if found is None:
        raise Invalid("workflow.unknown_status", field="status_id")
    return found


def find_label(user: Any, label_id: int) -> "Label":
    """A label that the person may see."""
    from touchstone.workflow.models import Label

    label = Label.objects.visible_to(user).select_related("project").filter(pk=label_id).first()
    if label is None:
        raise NotFound("core.not_found")
    return label


def find_field(user: Any, field_id: int) -> "Field":
    """A custom field that the person may see."""
    from touchstone.workflow.models import Field

    field = Field.objects.visible_to(user).select_related("project").filter(pk=field_id).first()
    if field is None:
        raise NotFound("core.not_found")
    return field
