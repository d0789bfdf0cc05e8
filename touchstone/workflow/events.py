"""What can happen to the way a project works."""

from touchstone.core.events import declare_events

declare_events(
    {
        "label.created": ("创建了标签", "created a label"),
        "label.edited": ("修改了标签", "edited a label"),
        "label.removed": ("删除了标签", "removed a label"),
        "field.created": ("添加了自定义字段", "added a custom field"),
        "field.edited": ("修改了自定义字段", "edited a custom field"),
        "field.removed": ("删除了自定义字段", "removed a custom field"),
    }
)
