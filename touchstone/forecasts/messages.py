"""Sentences about forecasts."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "job.forecasts.simulate": ("风险模拟", "Risk simulation"),
        "forecasts.step.reading": ("读取计划", "Reading the plan"),
        "forecasts.step.runs": ("模拟中", "Simulating"),
        "forecasts.unknown_item": (
            "风险事件涉及的事项不在本项目中。",
            "A risk event names an item that is not in this project.",
        ),
        "forecasts.too_many_runs": (
            "计划较大，最多模拟 {maximum} 次。",
            "For a plan of this size, {maximum} runs are the most.",
        ),
        "forecasts.range_reversed": (
            "乐观工期不能大于悲观工期。",
            "The optimistic duration cannot be longer than the pessimistic one.",
        ),
        "forecasts.point.logic": ("逻辑关系缺失", "Missing logic"),
        "forecasts.point.leads": ("提前量", "Leads"),
        "forecasts.point.lags": ("延隔时间", "Lags"),
        "forecasts.point.link_types": ("完成–开始关系占比", "Finish-to-start links"),
        "forecasts.point.hard_constraints": ("硬性限制条件", "Hard constraints"),
        "forecasts.point.high_slack": ("总时差过大", "High slack"),
        "forecasts.point.negative_slack": ("总时差为负", "Negative slack"),
        "forecasts.point.high_duration": ("工期过长", "Long tasks"),
        "forecasts.point.invalid_dates": ("日期与状态日期矛盾", "Invalid dates"),
        "forecasts.point.resources": ("没有负责人", "Nobody assigned"),
        "forecasts.point.missed_tasks": ("未按基线完成", "Missed tasks"),
        "forecasts.point.critical_path_test": ("关键路径测试", "Critical path test"),
        "forecasts.point.critical_path_length": (
            "关键路径长度指数 CPLI",
            "Critical path length index (CPLI)",
        ),
        "forecasts.point.baseline_execution": ("基线执行指数 BEI", "Baseline execution index (BEI)"),
        "forecasts.meaning.logic": (
            "未完成的任务中，没有前置任务或没有后续任务的比例。缺少逻辑关系的任务推迟时，计划不会随之变化。",
            "Open tasks without a predecessor or without a successor. When one of them slips, the plan does not notice.",
        ),
        "forecasts.meaning.leads": (
            "带提前量的依赖比例。提前量掩盖了真实的先后顺序，建议拆分任务。",
            "Links with a lead. Leads hide the real order of work; split the task instead.",
        ),
        "forecasts.meaning.lags": (
            "带延隔时间的依赖比例。等待本身也是工作，最好写成任务。",
            "Links with a lag. Waiting is better shown as a task of its own.",
        ),
        "forecasts.meaning.link_types": (
            "完成–开始关系的占比。其他类型越多，计划越难读懂。",
            "The share of finish-to-start links. The more there are of other types, the harder a plan is to read.",
        ),
        "forecasts.meaning.hard_constraints": (
            "未完成的任务中，被日期固定、不随依赖移动的比例。",
            "Open tasks held by a date, whatever their links ask for.",
        ),
        "forecasts.meaning.high_slack": (
            "未完成的任务中，总时差超过 44 个工作日的比例，多半是缺少后续任务。",
            "Open tasks with more than 44 working days of slack; most of them miss a successor.",
        ),
        "forecasts.meaning.negative_slack": (
            "未完成的任务中，按现在的计划已无法满足截止日期或限制条件的比例。",
            "Open tasks that cannot meet a deadline or constraint as planned now.",
        ),
        "forecasts.meaning.high_duration": (
            "未完成的任务中，剩余工期超过 44 个工作日的比例。任务太长就难以跟踪，建议拆分。",
            "Open tasks with more than 44 working days left. Tasks this long cannot be followed; split them.",
        ),
        "forecasts.meaning.invalid_dates": (
            "状态日期之前仍未发生的计划日期，或状态日期之后的实际日期。",
            "Planned dates before the status date that have not happened, or actual dates after it.",
        ),
        "forecasts.meaning.resources": (
            "未完成的任务中，没有负责人的比例。",
            "Open tasks with nobody to do them.",
        ),
        "forecasts.meaning.missed_tasks": (
            "基线要求在状态日期前完成的任务中，实际或预计完成晚于基线的比例。",
            "Tasks due by now that finished, or will finish, later than the baseline says.",
        ),
        "forecasts.meaning.critical_path_test": (
            "把首个关键任务延长 600 个工作日，项目完成时间应同样推迟；否则关键路径是断的。",
            "The first critical task is made 600 working days longer; the project should finish as much later, or its critical path is broken.",
        ),
        "forecasts.meaning.critical_path_length": (
            "（关键路径长度＋到基线完成日的余量）÷ 关键路径长度。低于 0.95 说明按期完成的可能性不大。",
            "(Critical path length + slack to the baseline finish) ÷ critical path length. Below 0.95, finishing on time is unlikely.",
        ),
        "forecasts.meaning.baseline_execution": (
            "已完成的任务数 ÷ 基线要求完成的任务数。低于 0.95 说明进展落后于基线。",
            "Tasks finished ÷ tasks the baseline wants finished by now. Below 0.95, work falls behind the baseline.",
        ),
    }
)
