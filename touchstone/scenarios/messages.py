"""Sentences about scenarios and proposals."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "scenarios.name_empty": ("请填写方案名称。", "Give the scenario a name."),
        "scenarios.no_differences": (
            "方案中没有与计划不同之处。",
            "The scenario differs in nothing from the plan.",
        ),
        "scenarios.too_many_differences": (
            "一个方案最多包含 {maximum} 处差异。",
            "A scenario may differ in at most {maximum} places.",
        ),
        "scenarios.difference_twice": (
            "同一字段在方案中出现了两次。",
            "The same field appears twice in the scenario.",
        ),
        "scenarios.not_in_plan": (
            "计划中没有这个任务或依赖。",
            "The plan has no such task or dependency.",
        ),
        "scenarios.field_cannot_differ": (
            "方案不能改变这个字段。",
            "A scenario cannot change this field.",
        ),
        "scenarios.duration_is_computed": (
            "摘要任务和里程碑的工期由系统计算，不能在方案中修改。",
            "The duration of summary tasks and milestones is computed and cannot differ.",
        ),
        "scenarios.not_a_date": ("这不是有效的日期。", "This is not a date."),
        "scenarios.too_many": (
            "每个项目最多保留 {maximum} 个手工方案，请先移除不再需要的。",
            "A project keeps at most {maximum} scenarios drawn by hand; remove some first.",
        ),
        "scenarios.plan_changed": (
            "方案生成后，计划中有 {count} 处又被修改过。请逐项选择采用方案的值还是保留当前值；目前计划未受影响。",
            "The plan was changed in {count} places since the scenario was drawn. Choose for each which value to keep; the plan is as it was.",
        ),
        "scenarios.nothing_to_apply": (
            "计划已经与方案一致，没有需要修改的内容。",
            "The plan is already as the scenario says; there is nothing to change.",
        ),
    }
)
