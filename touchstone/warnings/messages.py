"""Sentences about warnings."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "warnings.late": ("已逾期", "Late"),
        "warnings.late.reason": (
            "逾期 {days} 个工作日，原计划 {finish} 完成",
            "{days} working days late; it was to finish on {finish}",
        ),
        "warnings.late.recipe": (
            "计划完成时间已过、仍未完成，且逾期不少于 {threshold} 个工作日。",
            "Open after its planned finish, by at least {threshold} working days.",
        ),
        "warnings.at_risk": ("有延期风险", "At risk"),
        "warnings.at_risk.reason": (
            "总时差 {slack} 个工作日（计划 {finish} 完成）",
            "Total slack of {slack} working days (planned to finish on {finish})",
        ),
        "warnings.at_risk.recipe": (
            "排期引擎算出的总时差小于 {threshold} 个工作日，并且已经开始或在 10 个工作日内开始。总时差为负，表示按现在的计划已赶不上截止日期或限制日期。",
            "The engine’s total slack is below {threshold} working days, and the item runs or begins within 10 working days. Negative slack: the plan as it is misses a deadline or a constraint.",
        ),
        "warnings.blocked": ("受阻过久", "Blocked too long"),
        "warnings.blocked.reason": (
            "已受阻 {days} 个工作日：{because}",
            "Blocked for {days} working days: {because}",
        ),
        "warnings.blocked.recipe": (
            "标记为受阻且原因最近一次填写至今不少于 {threshold} 个工作日。",
            "Flagged as blocked, and its reason was last set at least {threshold} working days ago.",
        ),
        "warnings.stale": ("长期未更新", "Stale"),
        "warnings.stale.reason": (
            "进行中，但 {days} 个工作日没有任何修改（上次 {updated}）",
            "In progress, unchanged for {days} working days (last on {updated})",
        ),
        "warnings.stale.recipe": (
            "状态为进行中，最近一次修改至今不少于 {threshold} 个工作日；自动重排期不算修改。",
            "In progress, and last changed at least {threshold} working days ago; a recalculation is no change.",
        ),
        "warnings.over_estimate": ("超出估算", "Over its estimate"),
        "warnings.over_estimate.reason": (
            "已进行 {days} 个工作日，计划工期 {planned} 个工作日，超出 {over}%",
            "Running for {days} working days of {planned} planned: {over} % over",
        ),
        "warnings.over_estimate.recipe": (
            "从实际开始至今的工作时间超过计划工期 {threshold}% 以上，仍在进行中。",
            "Still in progress, and the working time since its actual start is more than {threshold} % over its duration.",
        ),
        "warnings.ageing": ("停留过久", "Ageing"),
        "warnings.ageing.reason": (
            "在当前状态停留了 {days} 个工作日",
            "In its status for {days} working days",
        ),
        "warnings.ageing.recipe": (
            "处于同一个进行中的状态不少于 {threshold} 个工作日。",
            "In the same status of work in progress for at least {threshold} working days.",
        ),
        "warnings.milestone": ("里程碑推迟", "Milestone slips"),
        "warnings.milestone.reason": (
            "预计 {finish} 达成，比基线 {agreed} 晚 {days} 个工作日",
            "Forecast for {finish}, {days} working days after {agreed} of the baseline",
        ),
        "warnings.milestone.recipe": (
            "未达成的里程碑，按现在的计划比最近一次基线晚不少于 {threshold} 个工作日。",
            "An open milestone that the plan puts at least {threshold} working days after the latest baseline.",
        ),
        "warnings.until_in_the_past": (
            "“至”的日期不能早于今天。",
            "The day until which it may wait must not have passed.",
        ),
        "warnings.resolved": (
            "预警已自动解除，无需确认。请刷新列表。",
            "The warning has resolved by itself; there is nothing to acknowledge. Reload the list.",
        ),
        "warnings.open": ("待处理", "Open"),
        "warnings.acknowledged": ("已确认", "Acknowledged"),
        "warnings.state_resolved": ("已解除", "Resolved"),
        "warnings.column.key": ("编号", "Key"),
        "warnings.column.title": ("事项", "Item"),
        "warnings.column.project": ("项目", "Project"),
        "warnings.column.kind": ("预警", "Warning"),
        "warnings.column.reason": ("原因", "Reason"),
        "warnings.column.since": ("起始", "Since"),
        "warnings.column.owner": ("处理人", "Owner"),
        "warnings.column.state": ("状态", "State"),
        "warnings.column.note": ("处理说明", "Note"),
        "warnings.column.until": ("确认至", "Until"),
        "warnings.column.level": ("已升级次数", "Escalated"),
        "warnings.file": ("进度预警", "Warnings"),
        "job.warnings.evaluate": ("检查项目预警", "Judge a project’s warnings"),
        "job.warnings.evaluate_all": ("检查全部项目的预警", "Judge the warnings of all projects"),
        "job.warnings.daily": ("每日预警：检查、升级、摘要", "Daily warnings: judge, escalate, tell"),
        "field.escalate_after": ("升级等待（工作日）", "Escalate after (working days)"),
        "field.levels": ("升级对象", "Escalation levels"),
        "field.rules": ("规则", "Rules"),
        "field.until": ("至", "Until"),
        "field.note": ("说明", "Note"),
    }
)
