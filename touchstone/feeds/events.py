"""What can happen to links of calendars."""

from touchstone.core.events import declare_events

declare_events(
    {
        "feed.created": ("建立了日历订阅", "made a calendar feed"),
        "feed.removed": ("撤销了日历订阅", "revoked a calendar feed"),
    }
)
