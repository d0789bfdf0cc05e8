"""What can happen to plans."""

from touchstone.core.events import declare_events

declare_events({"plan.recalculated": ("重新计算了计划日期", "recalculated the plan")})
