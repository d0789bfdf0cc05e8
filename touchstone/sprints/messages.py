"""Sentences about sprints."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "sprints.unknown": ("项目中没有这个迭代。", "The project has no such sprint."),
        "sprints.name_empty": ("请填写迭代名称。", "Give the sprint a name."),
        "sprints.ends_before_it_begins": (
            "结束日期早于开始日期。",
            "The sprint ends before it begins.",
        ),
        "sprints.too_long": (
            "一个迭代最长 {maximum} 天。",
            "A sprint takes at most {maximum} days.",
        ),
        "sprints.share_wrong": (
            "投入比例应为 0 到 100，且只能填写项目成员。",
            "A share is 0 to 100 percent, of a member of the project.",
        ),
        "sprints.not_planned": (
            "“{name}”已经启动过，不能再次启动。",
            "“{name}” was started already.",
        ),
        "sprints.not_active": (
            "只有进行中的迭代才能关闭；“{name}”不在进行中。",
            "Only an active sprint can be closed; “{name}” is not active.",
        ),
        "sprints.not_closed": ("“{name}”没有关闭。", "“{name}” is not closed."),
        "sprints.closed": (
            "“{name}”已经关闭，不能再放入或移出事项。重新打开后可以修改。",
            "“{name}” is closed: nothing can be put in or taken out. Reopen it first.",
        ),
        "sprints.not_backlog_item": (
            "“{title}”不是可以排入迭代的工作（阶段、里程碑和登记类事项不进待办列表）。",
            "“{title}” is not work for a sprint: phases, milestones and logged items stand outside the backlog.",
        ),
        "sprints.neighbour_elsewhere": (
            "要放在旁边的事项已经不在这个列表中，请刷新后再试。",
            "The neighbour is no longer in that list. Look again and repeat.",
        ),
        "sprints.leftovers_into_itself": (
            "剩余事项不能留在要关闭的迭代里。",
            "What is left cannot stay in the sprint that is closed.",
        ),
        "sprints.no_next": (
            "没有下一个待开始的迭代。请选择待办列表，或先新建迭代。",
            "There is no next sprint. Choose the backlog, or make a sprint first.",
        ),
        "sprints.too_many_items": (
            "一次最多移动 {maximum} 个事项。",
            "At most {maximum} items can be moved at once.",
        ),
        "sprints.type_unknown": ("项目中没有这个类型。", "The project has no such type."),
        "sprints.points_name": ("故事点", "Story points"),
        "sprints.numbered": ("迭代 {number}", "Sprint {number}"),
        "field.sprint": ("迭代", "sprint"),
        "field.goal": ("目标", "goal"),
        "field.first_day": ("开始日期", "first day"),
        "field.last_day": ("结束日期", "last day"),
        "field.target": ("承诺量", "target"),
        "field.shares": ("投入比例", "shares"),
        "field.unit": ("估算单位", "unit"),
    }
)
