"""Sentences about fields and labels, and the lookup of a project's own types and statuses."""

from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import Invalid, NotFound
from touchstone.core.prepared import Given, Prepared
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
    types = _types.rows(project=project_id)
    fitting = (each for each in types if (each.pk == type_id if type_id else each.is_active))
    found = next(fitting, None)
    if found is None:
        raise Invalid("workflow.unknown_type", field="type_id")
    return found


def status_of(item_type: "ItemType", status_id: int | None) -> "Status":
    """The type's status; the first one to do when none is named."""
    statuses = _statuses.rows(workflow=item_type.workflow_id)
    found = next((each for each in statuses if not status_id or each.pk == status_id), None)
    if found is None:
        raise Invalid("workflow.unknown_status", field="status_id")
    return found


def _types_in_order() -> "models.QuerySet[ItemType, ItemType]":
    from touchstone.workflow.models import ItemType

    return ItemType.objects.filter(project=Given("project")).select_related("workflow")


def _statuses_in_order() -> "models.QuerySet[Status, Status]":
    from touchstone.workflow.models import Status

    return Status.objects.filter(workflow=Given("workflow"))


_types = Prepared(_types_in_order)
_statuses = Prepared(_statuses_in_order)


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
