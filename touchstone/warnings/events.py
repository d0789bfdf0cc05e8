"""What can happen to warnings."""

from touchstone.core.events import declare_events

declare_events(
    {
        "warning.acknowledged": ("确认了预警", "acknowledged a warning"),
        "warning.reopened": ("重新打开了预警", "opened a warning again"),
        "warning_policy.edited": ("修改了预警规则", "changed the rules of warnings"),
        "warnings.told": ("发送了预警摘要", "sent a digest of warnings"),
    }
)
