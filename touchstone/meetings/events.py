"""What can happen in meetings. Cards and votes leave no event: it would say whose they are."""

from touchstone.core.events import declare_events

declare_events(
    {
        "standup.entry_edited": ("填写了站会内容", "wrote for the stand-up"),
        "standup.notes_edited": ("修改了站会纪要", "edited the minutes of the stand-up"),
        "standup.plan_edited": ("修改了站会设置", "changed the stand-up’s settings"),
        "standup.reminded": ("提醒了站会", "reminded of the stand-up"),
        "retrospective.created": ("发起了回顾", "began a retrospective"),
        "retrospective.edited": ("修改了回顾", "changed a retrospective"),
        "retrospective.removed": ("删除了回顾", "removed a retrospective"),
        "retrospective.restored": ("恢复了回顾", "restored a retrospective"),
        "retrospective.card_grouped": ("归并了卡片", "grouped cards"),
        "retrospective.action_added": ("添加了改进行动", "added an action"),
        "retrospective.action_removed": ("移除了改进行动", "removed an action"),
    }
)
