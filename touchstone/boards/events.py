"""What can happen to boards."""

from touchstone.core.events import declare_events

declare_events(
    {
        "board.created": ("创建了看板", "created a board"),
        "board.edited": ("修改了看板", "edited a board"),
        "board.removed": ("删除了看板", "removed a board"),
        "card.limit_overridden": ("说明理由后超出了在制品上限", "went over a WIP limit, with a reason"),
    }
)
