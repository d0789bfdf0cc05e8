"""Sentences about templates and recurring items."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "routines.rule_malformed": (
            "循环规则有误：支持按天、周、月、年重复。",
            "The rule cannot be read: repeat by days, weeks, months or years.",
        ),
        "routines.rule_never": ("按这个规则不会有任何一天。", "This rule names no day at all."),
        "routines.ended": ("循环已经结束。", "The recurring item has ended."),
        "routines.name_empty": ("请填写模板名称。", "Please name the template."),
        "routines.title_empty": ("请填写标题。", "Please give a title."),
        "field.rule": ("规则", "rule"),
        "field.starts_on": ("开始日期", "first day"),
        "field.shift": ("遇非工作日", "on days without work"),
        "field.trigger": ("何时创建", "when it is made"),
        "field.lead_days": ("提前天数", "days ahead"),
        "field.next_on": ("下一次", "next turn"),
        "field.is_paused": ("暂停", "paused"),
        "field.ended_at": ("结束时间", "end"),
        "field.content": ("内容", "content"),
        "job.routines.make": ("创建到期的循环事项", "Make recurring items that are due"),
        "job.routines.follow": ("创建下一次循环事项", "Make the next recurring item"),
    }
)
