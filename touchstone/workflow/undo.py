"""Taking back what happened to labels and fields."""

from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.projects.queries import find_project
from touchstone.workflow import actions
from touchstone.workflow.queries import find_field, find_label


@undoes("label.created")
def remove_new_label(event: Event, by: Any) -> None:
    actions.remove_label(find_label(by, event.subject_id), by=by)


@undoes("label.edited")
def edit_label_back(event: Event, by: Any) -> None:
    label = find_label(by, event.subject_id)
    expect_unchanged(event, {name: getattr(label, name) for name in event.after}, label.name)
    actions.edit_label(label, by=by, **event.before)


@undoes("label.removed")
def make_label_again(event: Event, by: Any) -> None:
    actions.restore_label(find_project(by, event.project_id or 0), by=by, **event.before)


@undoes("field.created")
def remove_new_field(event: Event, by: Any) -> None:
    actions.remove_field(find_field(by, event.subject_id), by=by)


@undoes("field.edited")
def edit_field_back(event: Event, by: Any) -> None:
    field = find_field(by, event.subject_id)
    expect_unchanged(event, {name: getattr(field, name) for name in event.after}, field.name)
    actions.edit_field(field, by=by, **event.before)


@undoes("field.removed")
def make_field_again(event: Event, by: Any) -> None:
    """Under its old key, so that the values that items kept are seen again."""
    actions.create_field(find_project(by, event.project_id or 0), by=by, **event.before)
