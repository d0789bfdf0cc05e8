"""One item with everything on its page."""

from typing import Any

from touchstone.accounts.models import User
from touchstone.projects.models import Project
from touchstone.work.descriptions import render_markdown
from touchstone.work.models import Attachment, Item, Link
from touchstone.work.outline import ancestors_of
from touchstone.work.rows import item_rows
from touchstone.work.rules import can_comment, can_edit_item, can_remove_attachment


def item_detail(item: Item, reader: User) -> dict[str, Any]:
    """The item as its page shows it; the other ends of links only as far as `reader` may see them."""
    row = item_rows(Item.objects.filter(pk=item.pk))[0]
    return row | {
        "description": item.description,
        "description_html": render_markdown(item.description),
        "path": [{"id": step.pk, "key": step.key, "title": step.title} for step in ancestors_of(item)],
        "watcher_ids": list(item.watchers.order_by("pk").values_list("pk", flat=True)),
        "predecessors": _links(
            item.links_in.live().select_related("predecessor__project"), "predecessor", reader
        ),
        "successors": _links(item.links_out.live().select_related("successor__project"), "successor", reader),
        "attachments": [attachment_out(row, reader) for row in item.attachments.filter(removed_at=None)],
        "can": {
            "edit": can_edit_item(reader, item),
            "comment": can_comment(reader, item),
            "trash": can_edit_item(reader, item),
        },
    }


def attachment_out(attachment: Attachment, reader: User) -> dict[str, Any]:
    """A file as its item shows it."""
    return {
        "id": attachment.pk,
        "name": attachment.name,
        "content_type": attachment.content_type,
        "size": attachment.size,
        "author_id": attachment.author_id,
        "created_at": attachment.created_at,
        "can": {"remove": can_remove_attachment(reader, attachment)},
    }


def _links(links: Any, end: str, reader: User) -> list[dict[str, Any]]:
    rows: list[Link] = list(links)
    projects = {getattr(link, end).project_id for link in rows}
    visible = set(Project.objects.visible_to(reader).filter(pk__in=projects).values_list("pk", flat=True))
    return [_link_out(link, getattr(link, end), getattr(link, end).project_id in visible) for link in rows]


def _link_out(link: Link, other: Item, is_visible: bool) -> dict[str, Any]:
    return {
        "id": link.pk,
        "item_id": other.pk if is_visible else None,
        "key": other.key if is_visible else "",
        "title": other.title if is_visible else "",
        "type": link.type,
        "lag": link.lag,
        "lag_unit": link.lag_unit,
        "is_violated": link.is_violated,
        "is_done": other.is_done if is_visible else False,
        "version": link.version,
    }
