"""What an item waits for, as a whole: the list as people type it."""

from collections.abc import Sequence

from touchstone.accounts.models import User
from touchstone.core.actions import action
from touchstone.work.actions.linking import NewLink, add_links, edit_link, remove_links
from touchstone.work.models import Item, Link
from touchstone.work.rules import can_edit_item


@action(can_edit_item)
def set_predecessors(item: Item, /, wanted: Sequence[NewLink], *, by: User) -> list[Link]:
    """Let `item` wait for exactly these items of its project; what it waits for elsewhere stays."""
    inside = Link.objects.live().filter(successor=item, predecessor__project=item.project)
    known = {link.predecessor_id: link for link in inside.select_related("predecessor__project")}
    for link in known.values():
        link.successor = item
    named = {new.predecessor.pk for new in wanted}
    if gone := [link for link in known.values() if link.predecessor_id not in named]:
        remove_links(gone, by=by)
    for new in wanted:
        if kept := known.get(new.predecessor.pk):
            edit_link(kept, by=by, type=new.type, lag=new.lag, lag_unit=new.lag_unit)
    if fresh := [new for new in wanted if new.predecessor.pk not in known]:
        add_links(item.project, fresh, by=by)
    return list(inside.order_by("pk"))
