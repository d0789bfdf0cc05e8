"""What can happen to sprints and in the backlog."""

from touchstone.core.events import declare_events

declare_events(
    {
        "sprint.created": ("新建了迭代", "made a sprint"),
        "sprint.edited": ("修改了迭代", "changed a sprint"),
        "sprint.started": ("启动了迭代", "started a sprint"),
        "sprint.unstarted": ("撤回了迭代的启动", "took the start of a sprint back"),
        "sprint.closed": ("关闭了迭代", "closed a sprint"),
        "sprint.reopened": ("重新打开了迭代", "reopened a sprint"),
        "sprint.removed": ("删除了迭代", "removed a sprint"),
        "sprint.restored": ("恢复了迭代", "restored a sprint"),
        "sprint.item_placed": ("安排了迭代", "planned the item for a sprint"),
        "sprint.item_ranked": ("调整了待办顺序", "changed the item's place in the backlog"),
        "sprint.settings_edited": ("修改了迭代设置", "changed the settings of sprints"),
    }
)
