"""What can happen to estimates."""

from touchstone.core.events import declare_events

declare_events(
    {
        "estimate_range.set": ("填写了乐观与悲观工期", "set an optimistic and a pessimistic duration"),
        "estimate_range.cleared": ("清除了乐观与悲观工期", "cleared the optimistic and pessimistic duration"),
    }
)
