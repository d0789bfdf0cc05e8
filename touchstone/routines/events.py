"""What can happen to templates and recurring items."""

from touchstone.core.events import declare_events

declare_events(
    {
        "item_template.added": ("添加了事项模板", "added an item template"),
        "item_template.edited": ("修改了事项模板", "edited an item template"),
        "item_template.removed": ("删除了事项模板", "removed an item template"),
        "item_template.restored": ("恢复了事项模板", "restored an item template"),
        "routine.started": ("设置了循环事项", "set up a recurring item"),
        "routine.edited": ("修改了循环事项", "edited a recurring item"),
        "routine.paused": ("暂停了循环事项", "paused a recurring item"),
        "routine.resumed": ("继续了循环事项", "resumed a recurring item"),
        "routine.skipped": ("跳过了一次循环", "skipped one turn of a recurring item"),
        "routine.ended": ("结束了循环事项", "ended a recurring item"),
        "routine.reopened": ("重新开始了循环事项", "reopened a recurring item"),
        "routine.made": ("按循环创建了事项", "made an item that recurs"),
    }
)
