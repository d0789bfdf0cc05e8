"""What can happen to calendars."""

from touchstone.core.events import declare_events

declare_events(
    {
        "calendar.created": ("创建了工作日历", "created a working calendar"),
        "calendar.edited": ("修改了工作日历", "edited a working calendar"),
        "calendar.removed": ("删除了工作日历", "removed a working calendar"),
        "calendar.days_set": ("修改了日历中的日期", "changed days of a calendar"),
    }
)
