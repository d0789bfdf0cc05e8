"""What can happen to the audit log itself."""

from touchstone.core.events import declare_events

declare_events(
    {
        "audit.read": ("查阅了审计日志", "read the audit log"),
        "audit.verification_requested": ("校验了审计日志", "had the audit log verified"),
        "audit.chain_anchored": ("在系统外留存了审计链末端", "told the end of the audit chain outside"),
    }
)
