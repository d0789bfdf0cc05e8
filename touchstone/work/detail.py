"""One item with everything on its page."""

from itertools import compress
from operator import not_
from typing import Any

from django.db.models import Q

from touchstone.accounts.models import User
from touchstone.core.prepared import Given, Prepared
from touchstone.core.raw_rows import RowsById
from touchstone.projects.models import Project
from touchstone.work.models import Attachment, Item, Link
from touchstone.work.places import Spot, spot_of
from touchstone.work.references import render_for
from touchstone.work.rows import item_row
from touchstone.work.rules import can_comment, can_edit_item, can_remove_attachment

LINK_ENDS = ("predecessor__project", "successor__project")
LINK_FIELDS = (
    *("type", "lag", "lag_unit", "is_violated", "version"),
    *(
        f"{end}__{field}"
        for end in ("predecessor", "successor")
        for field in ("number", "title", "closed_at", "project__key")
    ),
)

_steps = RowsById(lambda: Item.objects.values_list("pk", "number", "title"))
_links = Prepared(
    lambda: (
        Link.objects.live()
        .filter(Q(predecessor=Given("item")) | Q(successor=Given("item")))
        .select_related(*LINK_ENDS)
        .only(*LINK_FIELDS)
        .order_by()
    )
)
_watchers: Prepared[int] = Prepared(
    lambda: Item.watchers.through.objects.filter(item=Given("item")).values_list("user_id", flat=True)
)
_attached = Prepared(lambda: Attachment.objects.filter(item=Given("item"), removed_at=None))


def item_detail(item: Item, reader: User) -> dict[str, Any]:
    """The item as its page shows it; the other ends of links only as far as `reader` may see them."""
    place = spot_of(item)
    predecessors, successors = _links_of(item, reader)
    return item_row(item, place) | {
        "description": item.description,
        "description_html": render_for(reader, item.project, [item.description])[0],
        "path": _path(item, place),
        "watcher_ids": _watcher_ids(item),
        "predecessors": predecessors,
        "successors": successors,
        "attachments": _attachments(item, reader),
        "can": {
            "edit": can_edit_item(reader, item),
            "comment": can_comment(reader, item),
            "trash": can_edit_item(reader, item),
        },
    }


def _attachments(item: Item, reader: User) -> list[dict[str, Any]]:
    attached = _attached.rows(item=item.pk)
    for attachment in attached:
        attachment.item = item
    return [attachment_out(attachment, reader) for attachment in attached]


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


def _path(item: Item, place: Spot) -> list[dict[str, Any]]:
    """The item's parents, the outermost first."""
    above = {step_id: (number, title) for step_id, number, title in _steps.read(place.line)}
    return [
        {"id": step_id, "key": f"{item.project.key}-{above[step_id][0]}", "title": above[step_id][1]}
        for step_id in place.line
        if step_id in above
    ]


def _watcher_ids(item: Item) -> list[int]:
    return sorted(_watchers.rows(item=item.pk))


def _links_of(item: Item, reader: User) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What the item waits for, and what waits for it."""
    links = sorted(_links.rows(item=item.pk), key=lambda link: link.pk)
    ends = [link.predecessor if link.successor_id == item.pk else link.successor for link in links]
    visible = _visible_projects({end.project_id for end in ends}, item, reader)
    told = [_link_out(link, end, end.project_id in visible) for link, end in zip(links, ends, strict=True)]
    arriving = [link.successor_id == item.pk for link in links]
    return list(compress(told, arriving)), list(compress(told, map(not_, arriving)))


def _visible_projects(project_ids: set[int], item: Item, reader: User) -> set[int]:
    """Those that the reader may see; the item's own is one of them."""
    others = project_ids - {item.project_id}
    if not others:
        return {item.project_id}
    found = Project.objects.visible_to(reader).filter(pk__in=others)
    return {item.project_id, *found.order_by().values_list("pk", flat=True)}


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
