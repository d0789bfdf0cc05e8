"""What can happen to jobs."""

from touchstone.core.events import declare_events

declare_events({"job.cancelled": ("取消了后台任务", "cancelled a background job")})
