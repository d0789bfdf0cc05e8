"""Watching: being told about an item without being responsible for it."""

from touchstone.accounts.models import User
from touchstone.core.actions import action
from touchstone.work.models import Item
from touchstone.work.rules import can_watch


@action(can_watch)
def watch_item(item: Item, /, *, by: User) -> None:
    """Watch; watching twice changes nothing."""
    item.watchers.add(by)


@action(can_watch)
def unwatch_item(item: Item, /, *, by: User) -> None:
    """Stop watching."""
    item.watchers.remove(by)
