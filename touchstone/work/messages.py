"""Sentences about items."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "work.items_missing": (
            "有事项不存在、已删除或您无权查看。",
            "Some items do not exist, are in the trash, or are not for you.",
        ),
        "work.title_empty": ("请填写标题。", "Please give a title."),
        "work.title_too_long": (
            "标题不能超过 {maximum} 个字符。",
            "A title may have at most {maximum} characters.",
        ),
        "work.text_too_long": (
            "内容不能超过 {maximum} 个字符。",
            "The text may have at most {maximum} characters.",
        ),
        "work.unknown_assignee": ("负责人须是项目成员。", "The assignee must be a member of the project."),
        "work.unknown_parent": (
            "上级事项不存在或不在同一项目。",
            "The parent does not exist or is in another project.",
        ),
        "work.unknown_neighbour": (
            "参照的事项不在同一上级之下。",
            "The neighbour is not below the same parent.",
        ),
        "work.parent_cycle": (
            "不能把“{title}”移到它自己的下级之中。",
            "“{title}” cannot be moved below itself.",
        ),
        "work.tree_too_deep": (
            "层级不能超过 {maximum} 层。",
            "The tree may be at most {maximum} levels deep.",
        ),
        "work.milestone_has_children": (
            "里程碑下不能再有下级事项。",
            "A milestone cannot have items below it.",
        ),
        "work.out_of_range": (
            "取值须在 {minimum} 到 {maximum} 之间。",
            "The value must lie between {minimum} and {maximum}.",
        ),
        "work.date_out_of_range": (
            "日期须在 1984 年到 2149 年之间。",
            "Dates must lie between 1984 and 2149.",
        ),
        "work.finish_before_start": ("完成时间不能早于开始时间。", "The finish cannot be before the start."),
        "work.constraint_needs_date": ("该限制类型需要日期。", "This constraint needs a date."),
        "work.unknown_choice": ("取值不在可选范围内。", "This is not one of the choices."),
        "work.summary_is_computed": (
            "摘要任务的日期和进度由下级汇总，不能直接填写。",
            "Dates and progress of a summary come from what is below it and cannot be typed.",
        ),
        "work.value_required": (
            "请先填写必填字段：{names}。",
            "Please fill in what is required first: {names}.",
        ),
        "work.predecessors_open": (
            "前置任务尚未完成：{titles}。如确需开始，请说明理由。",
            "Predecessors are still open: {titles}. To start anyway, give a reason.",
        ),
        "work.hidden_item": ("（您无权查看的事项）", "an item you cannot see"),
        "work.link_to_itself": ("事项不能依赖自己。", "An item cannot depend on itself."),
        "work.link_exists": ("这两个事项之间已有依赖关系。", "These two items are linked already."),
        "work.link_to_ancestor": (
            "不能与自己的上级或下级建立依赖。",
            "An item cannot be linked with its own parent or child.",
        ),
        "work.link_cycle": ("依赖形成了循环：{path}。", "The dependencies form a cycle: {path}."),
        "work.link_to_log": (
            "风险、变更等不参与排期的事项不能建立依赖。",
            "Items outside the plan, such as risks, cannot be linked.",
        ),
        "work.comment_empty": ("请填写评论内容。", "Please write something."),
        "work.reply_elsewhere": (
            "所回复的评论不在此事项中。",
            "The comment you reply to belongs to another item.",
        ),
        "work.reply_is_no_thread": (
            "请在讨论的第一条评论上操作。",
            "Do this on the first comment of the thread.",
        ),
        "work.reaction_unknown": ("没有这种回应。", "There is no such reaction."),
        "work.checklist_empty": ("请填写检查项。", "Please write what is to be checked."),
        "work.checklist_full": (
            "一个事项最多有 {maximum} 个检查项。",
            "A checklist may have at most {maximum} points.",
        ),
        "work.point_elsewhere": (
            "检查项不在这个事项里。",
            "That point is on another item's checklist.",
        ),
        "work.conversion_leaves_plan": (
            "这个类型不参与排期：日期和依赖关系保留，但不再计算。",
            "This type stands outside the plan: dates and dependencies are kept but no longer computed.",
        ),
        "work.conversion_enters_plan": (
            "事项将参与排期，日期由计划计算。",
            "The item joins the plan, which computes its dates.",
        ),
        "work.conversion_to_point": (
            "里程碑没有工期：现有工期会保留，改回任务时恢复。",
            "A milestone has no duration: the one given is kept and comes back with the old type.",
        ),
        "work.file_too_large": ("文件不能超过 {limit} MB。", "A file may have at most {limit} MB."),
        "work.file_empty": ("文件是空的。", "The file is empty."),
        "work.project_not_empty": (
            "项目里已有事项，不能再套用模板。",
            "The project has items already; a template fits an empty one only.",
        ),
        "work.default_view_private": (
            "只有共享的视图才能设为默认视图，请先共享。",
            "Only a shared view can be met first. Share it first.",
        ),
        "work.name_empty": ("请填写名称。", "Please give a name."),
        "work.too_many": ("一次最多处理 {maximum} 个事项。", "At most {maximum} items at a time."),
        "work.filter_malformed": ("筛选条件有误：{reason}", "The filter is wrong: {reason}"),
        "work.sort_unknown": ("不能按“{name}”排序。", "Cannot sort by “{name}”."),
    }
)
