"""Sentences about plans."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "schedule.cycle": (
            "日期无法计算：{items} 互相等待，形成了循环。",
            "The dates cannot be computed: {items} wait for each other in a cycle.",
        ),
        "schedule.finish_before_start": (
            "日期无法计算：{items} 的完成时间早于开始时间。",
            "The dates cannot be computed: {items} would finish before the start.",
        ),
        "schedule.finished_without_start": (
            "日期无法计算：{items} 有实际完成时间，但没有实际开始时间。",
            "The dates cannot be computed: {items} has an actual finish but no actual start.",
        ),
        "schedule.out_of_range": (
            "日期无法计算：计划超出了 1950–2199 年，或日历中没有工作时间。",
            "The dates cannot be computed: the plan runs past 1950–2199, or a calendar has no working time.",
        ),
        "schedule.impossible": (
            "日期无法计算：{items} 的层级或依赖关系有误。",
            "The dates cannot be computed: the outline or the dependencies of {items} are broken.",
        ),
        "schedule.projects_chase_each_other": (
            "跨项目依赖使多个项目的日期互相推移，无法得出结果。请检查项目“{project}”的跨项目依赖。",
            "Dependencies between projects keep moving each other's dates. Check those of the project “{project}”.",
        ),
    }
)
