"""What can happen to items."""

from touchstone.core.events import declare_events

declare_events(
    {
        "item.created": ("创建了事项", "created the item"),
        "item.edited": ("修改了事项", "edited the item"),
        "item.moved": ("移动了事项", "moved the item"),
        "item.trashed": ("移入了回收站", "moved the item to the trash"),
        "item.restored": ("从回收站恢复了事项", "restored the item"),
        "link.added": ("添加了依赖关系", "added a dependency"),
        "link.edited": ("修改了依赖关系", "edited a dependency"),
        "link.removed": ("移除了依赖关系", "removed a dependency"),
        "comment.added": ("发表了评论", "commented"),
        "comment.edited": ("修改了评论", "edited a comment"),
        "comment.removed": ("删除了评论", "removed a comment"),
        "comment.restored": ("恢复了评论", "restored a comment"),
        "comment.resolved": ("将讨论标为已解决", "resolved a thread"),
        "comment.reopened": ("重新打开了讨论", "reopened a thread"),
        "reaction.added": ("回应了评论", "reacted to a comment"),
        "reaction.removed": ("取消了对评论的回应", "took a reaction back"),
        "attachment.added": ("添加了附件", "attached a file"),
        "attachment.removed": ("删除了附件", "removed a file"),
        "attachment.restored": ("恢复了附件", "restored a file"),
        "checklist.added": ("添加了检查项", "added a checklist point"),
        "checklist.edited": ("修改了检查项", "edited a checklist point"),
        "checklist.moved": ("调整了检查项的顺序", "reordered the checklist"),
        "checklist.ticked": ("勾选了检查项", "ticked a checklist point"),
        "checklist.unticked": ("取消勾选检查项", "unticked a checklist point"),
        "checklist.removed": ("删除了检查项", "removed a checklist point"),
        "checklist.restored": ("恢复了检查项", "restored a checklist point"),
        "view.saved": ("保存了视图", "saved a view"),
        "view.edited": ("修改了视图", "edited a view"),
        "view.removed": ("删除了视图", "removed a view"),
    }
)
