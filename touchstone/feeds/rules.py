"""Who may do what with links of calendars."""

from typing import Any


def owns_feed(user: Any, feed: Any, /) -> bool:
    return bool(user.is_active and feed.person_id == user.pk)
