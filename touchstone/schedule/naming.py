"""Names of items in explanations, as far as the reader may see them."""

from collections.abc import Hashable, Iterable
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.texts import say
from touchstone.work.models import Item


class Names:
    """Looks the items up once; one that the reader may not see is “an item you cannot see”."""

    def __init__(self, item_ids: Iterable[Hashable], reader: User) -> None:
        wanted = [item_id for item_id in item_ids if isinstance(item_id, int)]
        rows = Item.objects.visible_to(reader).filter(pk__in=wanted)
        self._known = {
            item_id: {"id": item_id, "key": f"{key}-{number}", "title": title}
            for item_id, key, number, title in rows.values_list("pk", "project__key", "number", "title")
        }

    def reference(self, item_id: Hashable) -> dict[str, Any] | None:
        """What the API tells about an item; None for no item."""
        if not isinstance(item_id, int):
            return None
        return self._known.get(item_id, {"id": None, "key": "", "title": say("work.hidden_item")})

    def title(self, item_id: Hashable) -> str:
        """The item in a sentence."""
        if item_id not in self._known:
            return say("work.hidden_item")
        return f"“{self._known[item_id]['title']}”"
