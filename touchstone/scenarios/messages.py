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
        "scenarios.no_aim": ("请至少选择一个目标。", "Choose at least one goal."),
        "scenarios.no_way": ("请至少允许一种调整方式。", "Allow at least one way to change the plan."),
        "scenarios.no_milestone": ("请选择要保护的里程碑。", "Choose the milestone to protect."),
        "scenarios.in_vain": (
            "{way}：没有带来改善，未列出。",
            "{way}: brings no improvement, so it is not shown.",
        ),
        "scenarios.too_late": (
            "{way}：会使原本能按期完成的任务超过截止日期，未列出。",
            "{way}: would make tasks miss deadlines that they meet today, so it is not shown.",
        ),
        "scenarios.name.relaxing": ("放宽限制", "Relax constraints"),
        "scenarios.name.overlapping": ("搭接执行", "Overlap tasks"),
        "scenarios.name.shortening": ("赶工", "Shorten tasks"),
        "scenarios.name.reassigning": ("调整负责人", "Reassign work"),
        "scenarios.name.levelling": ("全面调配", "Level everything"),
        "scenarios.name.levelling_gently": ("少动调配", "Level with few moves"),
        "scenarios.name.levelling_within_slack": ("时差内调配", "Level within slack"),
        "scenarios.name.protecting": ("保护里程碑", "Protect the milestone"),
        "scenarios.name.combining": ("综合方案", "Combine all means"),
        "scenarios.summary.relaxing": (
            "取消关键链上 {count} 项不必要的日期限制。",
            "Drops date limits on the driving chain that hold it back ({count}).",
        ),
        "scenarios.summary.overlapping": (
            "让 {count} 个关键任务在前置任务收尾前提前开始。",
            "Lets critical tasks start before what they wait for is quite done ({count}).",
        ),
        "scenarios.summary.shortening": (
            "压缩 {count} 个关键任务的工期，需要增加人手或加班。",
            "Shortens critical tasks with more hands or overtime ({count}).",
        ),
        "scenarios.summary.reassigning": (
            "把超负荷人员的 {count} 项工作交给有空的同事，日期不变。",
            "Hands work of overloaded people to colleagues who have time ({count}); dates stay.",
        ),
        "scenarios.summary.levelling": (
            "推后 {count} 个任务，错开同一人同时进行的工作，并尽量早完工。",
            "Holds tasks back so that nobody has too much at once, and finishes as early as that allows ({count}).",
        ),
        "scenarios.summary.levelling_gently": (
            "推后尽可能少的任务（{count} 个）来错开同一人同时进行的工作。",
            "Holds back as few tasks as possible so that nobody has too much at once ({count}).",
        ),
        "scenarios.summary.levelling_within_slack": (
            "只用时差推后 {count} 个任务，完成日期不变。",
            "Holds tasks back within their slack ({count}); the finish stays.",
        ),
        "scenarios.summary.protecting": (
            "只调整决定该里程碑的任务链，共 {count} 处。",
            "Treats only the chain that drives the milestone ({count} changes).",
        ),
        "scenarios.summary.combining": (
            "综合运用多种方式，共调整 {count} 处。",
            "Uses several means together ({count} changes).",
        ),
        "scenarios.because.relaxing.SNET": (
            "{item}限定“不得早于 {date} 开始”，晚于前置任务允许的时间；取消后随前置任务排期。",
            "{item} is asked not to start before {date}, later than what it waits for allows; without that it starts earlier.",
        ),
        "scenarios.because.relaxing.FNET": (
            "{item}限定“不得早于 {date} 完成”，晚于前置任务允许的时间；取消后随前置任务排期。",
            "{item} is asked not to finish before {date}, later than what it waits for allows; without that it starts earlier.",
        ),
        "scenarios.because.relaxing.MSO": (
            "{item}限定“必须于 {date} 开始”，晚于前置任务允许的时间；取消后随前置任务排期。",
            "{item} is asked that it must start on {date}, later than what it waits for allows; without that it starts earlier.",
        ),
        "scenarios.because.relaxing.MFO": (
            "{item}限定“必须于 {date} 完成”，晚于前置任务允许的时间；取消后随前置任务排期。",
            "{item} is asked that it must finish on {date}, later than what it waits for allows; without that it starts earlier.",
        ),
        "scenarios.because.scheduling": (
            "{item}的日期是手动填写的，晚于前置任务允许的时间；改为自动排期。",
            "The dates of {item} were typed and are later than needed; scheduled automatically it starts earlier.",
        ),
        "scenarios.because.overlapping": (
            "{before}决定{after}的开始；后者可在前者完成前 {lead} 天开始。",
            "{before} drives the start of {after}, which can begin {lead} days before the former is done.",
        ),
        "scenarios.because.shortening": (
            "{item}在关键链上，工期由 {before} 天压缩到 {after} 天。",
            "{item} is on the driving chain; {after} days instead of {before}.",
        ),
        "scenarios.because.reassigning": (
            "{giver}在此期间超负荷，{taker}有空，可减少超负荷 {relief} 人天。",
            "{giver} has too much then and {taker} has time: {relief} person-days less overload.",
        ),
        "scenarios.because.levelling": (
            "负责人同时要做{first}，{item}推后到 {start} 开始。",
            "The assignee is busy with {first} then; {item} starts on {start} instead.",
        ),
        "scenarios.because.freeing": (
            "重新调配后，{item}于 {start} 开始。",
            "Levelled anew, {item} starts on {start}.",
        ),
        "job.scenarios.find_proposals": ("寻找排期建议", "Look for schedule proposals"),
        "scenarios.step.reading": ("读取计划", "Reading the plan"),
        "scenarios.step.relaxing": ("检查日期限制", "Looking at constraints"),
        "scenarios.step.overlapping": ("尝试搭接任务", "Trying to overlap tasks"),
        "scenarios.step.shortening": ("尝试压缩工期", "Trying to shorten tasks"),
        "scenarios.step.reassigning": ("尝试调整负责人", "Trying to reassign work"),
        "scenarios.step.levelling": ("尝试全面调配", "Trying to level everything"),
        "scenarios.step.levelling_gently": ("尝试少动调配", "Trying to level with few moves"),
        "scenarios.step.levelling_within_slack": ("尝试在时差内调配", "Trying to level within slack"),
        "scenarios.step.protecting": ("保护里程碑", "Protecting the milestone"),
        "scenarios.step.combining": ("组合各种方式", "Combining all means"),
    }
)
