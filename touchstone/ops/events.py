"""What can happen to the software itself."""

from touchstone.core.events import declare_events

declare_events({"backup.requested": ("发起了备份", "had a backup made")})
