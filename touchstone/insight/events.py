"""What can happen to reports."""

from touchstone.core.events import declare_events

declare_events(
    {
        "weekly_report.drafted": ("起草了周报", "drafted the weekly report"),
        "weekly_report.edited": ("修改了周报", "edited the weekly report"),
        "weekly_report.redrafted": ("重新起草了周报", "drafted the weekly report anew"),
        "weekly_report.discarded": ("撤回了周报草稿", "discarded the draft of the weekly report"),
        "weekly_report.sent": ("发送了周报", "sent the weekly report"),
    }
)
