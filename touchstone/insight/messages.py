"""Sentences about health and reports."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "insight.span_wrong": (
            "请选择 1 到 {maximum} 天的时间范围。",
            "Choose a span of 1 to {maximum} days.",
        ),
        "health.late": ("已逾期", "Late"),
        "health.late.recipe": (
            "计划完成时间已过、但尚未完成的事项。占未完成事项的比例达到 25% 时扣满 25 分。",
            "Items whose planned finish has passed while they are open. All 25 points are lost once they are 25 % of the open items.",
        ),
        "health.late.fix": ("更新进度或重新安排日期", "Update progress, or plan them anew"),
        "health.missed_deadline": ("将超过截止日期", "Will miss its deadline"),
        "health.missed_deadline.recipe": (
            "计划完成时间晚于自身截止日期的事项。占比达到 10% 时扣满 10 分。",
            "Items planned to finish after their own deadline. All 10 points are lost at 10 % of the open items.",
        ),
        "health.missed_deadline.fix": (
            "压缩工期、调整前置任务或协商截止日期",
            "Shorten, rearrange predecessors, or agree on a new deadline",
        ),
        "health.unowned": ("没有负责人", "No assignee"),
        "health.unowned.recipe": (
            "没有负责人的未完成事项。占比达到 50% 时扣满 12 分。",
            "Open items without an assignee. All 12 points are lost at 50 % of the open items.",
        ),
        "health.unowned.fix": ("指定负责人", "Name somebody"),
        "health.unestimated": ("没有工期", "No duration"),
        "health.unestimated.recipe": (
            "没有填写工期的未完成事项（里程碑除外）。占比达到 50% 时扣满 8 分。",
            "Open items without a duration, milestones aside. All 8 points are lost at 50 % of the open items.",
        ),
        "health.unestimated.fix": ("估算工期", "Estimate the duration"),
        "health.undecomposed": ("没有分解", "Not broken down"),
        "health.undecomposed.recipe": (
            "工期超过 20 个工作日而没有下级的事项，进度难以判断。占比达到 25% 时扣满 8 分。",
            "Items longer than 20 working days in one piece: progress cannot be judged. All 8 points are lost at 25 %.",
        ),
        "health.undecomposed.fix": ("拆成两周以内的小任务", "Break them into tasks of two weeks or less"),
        "health.blocked": ("受阻", "Blocked"),
        "health.blocked.recipe": (
            "被标记为受阻的未完成事项。占比达到 15% 时扣满 12 分。",
            "Open items flagged as blocked. All 12 points are lost at 15 % of the open items.",
        ),
        "health.blocked.fix": ("解除阻碍，或升级处理", "Remove the obstacle, or escalate"),
        "health.stale": ("长期未更新", "Stale"),
        "health.stale.recipe": (
            "处于进行中、但 14 天没有任何更新的事项。占比达到 25% 时扣满 10 分。",
            "Items in progress that nobody touched for 14 days. All 10 points are lost at 25 % of the open items.",
        ),
        "health.stale.fix": ("更新进度，或退回待办", "Update progress, or put them back"),
        "health.overloaded": ("负责人过载", "Assignee overloaded"),
        "health.overloaded.recipe": (
            "未来 14 天内，负责人某个工作日的工作量超过 1.5 人日的事项（按预计工时÷工期计，无预计工时按全天计）。占比达到 30% 时扣满 8 分。",
            "Items of the next 14 days whose assignee has more than 1.5 days of work on a day (work ÷ duration, a full day where no work is stated). All 8 points are lost at 30 %.",
        ),
        "health.overloaded.fix": ("错开日期或换人", "Move dates apart, or hand over"),
        "health.violated": ("违反依赖或限制", "Dependency or constraint violated"),
        "health.violated.recipe": (
            "日期与依赖关系或限制相矛盾的事项。占比达到 10% 时扣满 7 分。",
            "Items whose dates contradict a dependency or a constraint. All 7 points are lost at 10 % of the open items.",
        ),
        "health.violated.fix": (
            "改为自动排期，或修正依赖",
            "Let the plan schedule them, or correct the dependency",
        ),
        "health.recipe": (
            "健康度 = 100 − 各项扣分之和，最低 0 分；按未完成、非摘要的计划内事项计算。80 分及以上为良好，60–79 分需关注，60 分以下为风险。",
            "Health = 100 − the points lost for each reason, never below 0; counted over open plan items that are not summaries. 80 and more is good, 60–79 needs attention, below 60 is at risk.",
        ),
        "job.insight.count_health": ("统计项目健康度", "Counting a project's health"),
        "job.insight.count_all_health": ("统计所有项目的健康度", "Counting the health of all projects"),
        "weekly.exists": ("本周周报已存在。", "The report of this week exists already."),
        "weekly.not_a_monday": ("周报的周须以周一表示。", "A week is named by its Monday."),
        "weekly.already_sent": ("周报已发送，不能再修改。", "The report was sent and cannot be changed."),
        "weekly.no_recipients": ("请至少选择一位收件人。", "Choose at least one recipient."),
        "weekly.no_mail": ("{names} 没有可用的邮箱。", "{names} cannot be reached by mail."),
        "weekly.subject": ("【周报】{project} {first}–{last}", "[Weekly report] {project} {first}–{last}"),
        "weekly.done": ("本周完成", "Done this week"),
        "weekly.done.recipe": (
            "完成时间落在本周的计划内事项（不含已取消）。",
            "Plan items closed within the week, cancelled ones aside.",
        ),
        "weekly.slipped": ("本周延后", "Slipped this week"),
        "weekly.slipped.recipe": (
            "本周内计划完成时间被推迟、且现在仍晚于周初的未完成事项。",
            "Open items whose planned finish was moved later within the week and still is later than at its start.",
        ),
        "weekly.next": ("下周计划", "Next week"),
        "weekly.next.recipe": (
            "计划在下周开始或完成的未完成事项。",
            "Open items planned to start or finish next week.",
        ),
        "weekly.late": ("逾期未完成", "Late"),
        "weekly.late.recipe": (
            "截至周末，计划完成时间已过、但尚未完成的事项。",
            "Items still open whose planned finish had passed at the week's end.",
        ),
        "weekly.risks": ("风险与阻碍", "Risks and obstacles"),
        "weekly.risks.recipe": (
            "未关闭的风险类事项，以及被标记为受阻的事项。",
            "Open items of risk types, and items flagged as blocked.",
        ),
        "weekly.progress": ("总体进度", "Overall progress"),
        "weekly.progress.recipe": (
            "按工期加权的完成百分比，与计划中摘要任务的算法一致。",
            "Percent complete weighted by duration, as the plan's summaries count it.",
        ),
        "weekly.health": ("健康度", "Health"),
        "weekly.health.recipe": (
            "周末（或今天）的项目健康度，括号内为与周初相比的变化。",
            "Project health at the week's end (or today); in brackets the change since its start.",
        ),
        "weekly.finish": ("预计完工", "Planned finish"),
        "weekly.finish.recipe": ("计划中最晚的完成时间。", "The latest finish in the plan."),
        "weekly.summary": ("本周概要", "Summary"),
        "weekly.summary.text": (
            "本周完成 {done} 项，延后 {slipped} 项，逾期 {late} 项；总体进度 {percent}%，下周计划 {next} 项。",
            "{done} done, {slipped} slipped and {late} late this week; overall progress is {percent} %, {next} planned for next week.",
        ),
        "weekly.none": ("无。", "None."),
        "weekly.line.done": ("{title}（{who}）", "{title} ({who})"),
        "weekly.line.slipped": ("{title}（{who}）：{old} → {new}", "{title} ({who}): {old} → {new}"),
        "weekly.line.next": ("{title}（{who}）：{start} – {finish}", "{title} ({who}): {start} – {finish}"),
        "weekly.line.late": ("{title}（{who}）：应于 {finish} 完成", "{title} ({who}): was due {finish}"),
        "weekly.line.blocked": ("{title}（{who}）：{reason}", "{title} ({who}): {reason}"),
        "weekly.line.risk": ("{title}（{who}）", "{title} ({who})"),
        "weekly.nobody": ("未指派", "unassigned"),
        "weekly.more": ("……另有 {count} 项", "… and {count} more"),
    }
)
