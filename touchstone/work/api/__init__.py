"""Routes of items and what hangs on them."""

from ninja import Router

from touchstone.work.api import (
    across,
    attachments,
    checklists,
    comments,
    converting,
    editing,
    history,
    items,
    links,
    my_work,
    outlines,
    predecessors,
    starting,
    tree,
    views,
    writing,
)

router = Router()
for part in (
    starting,
    items,
    across,
    editing,
    outlines,
    tree,
    links,
    predecessors,
    comments,
    writing,
    attachments,
    checklists,
    converting,
    history,
    views,
    my_work,
):
    router.add_router("", part.router)
