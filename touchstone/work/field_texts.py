"""What the fields of an item are called where a sentence of the server names them."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "field.title": ("标题", "title"),
        "field.description": ("描述", "description"),
        "field.type_id": ("类型", "type"),
        "field.status_id": ("状态", "status"),
        "field.assignee_id": ("负责人", "assignee"),
        "field.priority": ("优先级", "priority"),
        "field.label_ids": ("标签", "labels"),
        "field.blocked_reason": ("受阻原因", "what blocks it"),
        "field.mode": ("排期方式", "scheduling mode"),
        "field.duration": ("工期", "duration"),
        "field.duration_elapsed": ("按日历时间", "elapsed duration"),
        "field.start": ("开始", "start"),
        "field.finish": ("完成", "finish"),
        "field.constraint": ("限制类型", "constraint"),
        "field.constraint_date": ("限制日期", "constraint date"),
        "field.deadline": ("截止日期", "deadline"),
        "field.calendar_id": ("日历", "calendar"),
        "field.percent_complete": ("完成百分比", "% complete"),
        "field.actual_start": ("实际开始", "actual start"),
        "field.actual_finish": ("实际完成", "actual finish"),
        "field.estimate": ("预计工时", "work"),
        "field.levelling_delay": ("调配延迟", "levelling delay"),
        "field.levelling_delay_elapsed": ("调配延迟按日历时间", "elapsed levelling delay"),
        "field.values": ("自定义字段", "custom fields"),
        "field.closed_at": ("关闭时间", "closing time"),
        "field.parent_id": ("上级", "parent"),
        "field.rank": ("位置", "place"),
        "field.lag": ("延隔时间", "lag"),
        "field.lag_unit": ("延隔单位", "unit of the lag"),
        "field.text": ("文字", "text"),
        "field.is_done": ("完成", "done"),
        "field.body": ("内容", "text"),
    }
)
