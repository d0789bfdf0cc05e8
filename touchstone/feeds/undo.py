"""Taking back what happened to links of calendars; a revoked one stays revoked."""

from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import undoes
from touchstone.feeds import actions
from touchstone.feeds.queries import find_feed


@undoes("feed.created")
def remove_again(event: Event, by: Any) -> None:
    actions.remove_feed(find_feed(by, event.subject_id), by=by)
