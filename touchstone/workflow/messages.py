"""Sentences about types, statuses, fields and labels."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "workflow.unknown_type": ("该项目没有这个事项类型。", "The project has no such type."),
        "workflow.unknown_status": ("该类型没有这个状态。", "The type has no such status."),
        "workflow.transition_refused": (
            "流程不允许从“{source}”变更为“{target}”。",
            "The workflow does not allow a change from “{source}” to “{target}”.",
        ),
        "workflow.unknown_field": ("该项目没有字段“{key}”。", "The project has no field “{key}”."),
        "workflow.value_malformed": ("字段“{name}”的取值不正确。", "The value of “{name}” is not valid."),
        "workflow.unknown_label": ("标签不存在。", "There is no such label."),
        "workflow.name_taken": ("该名称已存在。", "This name exists already."),
        "workflow.name_empty": ("请填写名称。", "Please give a name."),
        "workflow.kind_unknown": ("字段类型不存在。", "There is no such kind of field."),
        "workflow.options_missing": ("请至少给出一个选项。", "Give at least one option."),
    }
)
