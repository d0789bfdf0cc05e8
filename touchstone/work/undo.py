"""Taking back what happened to items."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes, undoes_together
from touchstone.core.changes import plain
from touchstone.core.errors import Conflict
from touchstone.projects.queries import find_project
from touchstone.work import actions
from touchstone.work.actions.editing import EDITABLE
from touchstone.work.actions.reverting import put_back_fields, put_back_from_trash, put_back_place
from touchstone.work.models import Attachment, Comment, Item, Link
from touchstone.work.queries.items import find_item
from touchstone.work.queries.links import find_link
from touchstone.work.queries.views import find_view

DATE_FIELDS = ("start", "finish", "constraint_date", "deadline", "actual_start", "actual_finish", "closed_at")


@undoes_together("item.created", "item.restored")
def trash_again(events: Sequence[Event], by: Any) -> None:
    actions.trash_items(_items_of(events, by), by=by)


@undoes_together("item.trashed")
def bring_back(events: Sequence[Event], by: Any) -> None:
    put_back_from_trash(_items_of(events, by), by=by)


@undoes("item.edited")
def edit_back(event: Event, by: Any) -> None:
    item = find_item(by, event.subject_id)
    current = {key: plain(getattr(item, key)) for key in event.after if key in EDITABLE}
    if "label_ids" in event.after:
        current["label_ids"] = sorted(item.labels.values_list("pk", flat=True))
    expect_unchanged(event, current, item.title)
    fields = {key: _typed(key, value) for key, value in event.before.items()}
    put_back_fields(item, by=by, fields=fields)


@undoes("item.moved")
def move_back(event: Event, by: Any) -> None:
    item = find_item(by, event.subject_id)
    expect_unchanged(event, {"parent_id": item.parent_id, "rank": item.rank}, item.title)
    parent_id = event.before["parent_id"]
    parent = find_item(by, parent_id) if parent_id else None
    put_back_place(item, by=by, parent=parent, rank=event.before["rank"])


@undoes_together("link.added")
def unlink(events: Sequence[Event], by: Any) -> None:
    links = Link.objects.visible_to(by).select_related("predecessor__project", "successor__project")
    actions.remove_links(links.filter(pk__in=[event.subject_id for event in events]), by=by)


@undoes("link.edited")
def edit_link_back(event: Event, by: Any) -> None:
    link = find_link(by, event.subject_id)
    changed = {key: value for key, value in event.before.items() if not key.endswith("_id")}
    expect_unchanged(event, {key: getattr(link, key) for key in changed}, link.successor.title)
    actions.edit_link(link, by=by, **changed)


@undoes("link.removed")
def link_again(event: Event, by: Any) -> None:
    predecessor, successor = (
        find_item(by, event.before[f"{end}_id"]) for end in ("predecessor", "successor")
    )
    told = {key: event.before[key] for key in ("type", "lag", "lag_unit")}
    actions.add_link(successor.project, by=by, predecessor=predecessor, successor=successor, **told)


@undoes("comment.added", "comment.restored")
def take_comment_away(event: Event, by: Any) -> None:
    comment = _comment(event)
    if comment.removed_at is None:
        actions.remove_comment(comment, by=by)


@undoes("comment.removed")
def bring_comment_back(event: Event, by: Any) -> None:
    actions.restore_comment(_comment(event), by=by)


@undoes("comment.edited")
def edit_comment_back(event: Event, by: Any) -> None:
    comment = _comment(event)
    expect_unchanged(event, {"body": comment.body}, comment.item.title)
    actions.edit_comment(comment, by=by, body=event.before["body"])


@undoes("comment.resolved")
def reopen(event: Event, by: Any) -> None:
    actions.reopen_thread(_comment(event), by=by)


@undoes("comment.reopened")
def resolve_again(event: Event, by: Any) -> None:
    actions.resolve_thread(_comment(event), by=by)


@undoes("reaction.added")
def take_reaction_back(event: Event, by: Any) -> None:
    actions.remove_reaction(_comment(event), by=by, kind=event.after["reaction"])


@undoes("reaction.removed")
def react_again(event: Event, by: Any) -> None:
    actions.add_reaction(_comment(event), by=by, kind=event.before["reaction"])


@undoes("attachment.added", "attachment.restored")
def take_file_away(event: Event, by: Any) -> None:
    attachment = _attachment(event)
    if attachment.removed_at is None:
        actions.remove_attachment(attachment, by=by)


@undoes("attachment.removed")
def bring_file_back(event: Event, by: Any) -> None:
    actions.restore_attachment(_attachment(event), by=by)


@undoes("view.saved")
def forget_view(event: Event, by: Any) -> None:
    actions.remove_view(find_view(by, event.subject_id), by=by)


@undoes("view.edited")
def edit_view_back(event: Event, by: Any) -> None:
    view = find_view(by, event.subject_id)
    expect_unchanged(event, {name: getattr(view, name) for name in event.after}, view.name)
    actions.edit_view(view, by=by, **event.before)


@undoes("view.removed")
def save_view_again(event: Event, by: Any) -> None:
    actions.save_view(find_project(by, event.project_id or 0), by=by, **event.before)


def _items_of(events: Sequence[Event], by: Any) -> list[Item]:
    ids = [event.subject_id for event in events]
    return list(
        Item.objects.visible_to(by)
        .filter(pk__in=ids)
        .select_related("project", "type", "parent")
        .order_by("pk")
    )


def _comment(event: Event) -> Comment:
    comment = Comment.objects.select_related("item__project").filter(pk=event.subject_id).first()
    if comment is None:
        raise Conflict("audit.nothing_left_to_undo")
    return comment


def _attachment(event: Event) -> Attachment:
    attachment = Attachment.objects.select_related("item__project").filter(pk=event.subject_id).first()
    if attachment is None:
        raise Conflict("audit.nothing_left_to_undo")
    return attachment


def _typed(key: str, value: Any) -> Any:
    return datetime.fromisoformat(value) if key in DATE_FIELDS and value else value
