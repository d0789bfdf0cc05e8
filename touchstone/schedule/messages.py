"""Sentences about plans."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "schedule.ids_malformed": (
            "ids 须为以逗号分隔的编号，最多 {maximum} 个。",
            "ids are numbers with commas between them, at most {maximum}.",
        ),
        "schedule.name_empty": ("请填写名称。", "Please give a name."),
        "schedule.too_many_baselines": (
            "一个项目最多保留 {maximum} 个基线，请先移除不再需要的基线。",
            "A project keeps at most {maximum} baselines; remove one that is no longer needed.",
        ),
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
        "schedule.hidden_project": ("（您无权查看的项目）", "one you cannot see"),
        "schedule.projects_chase_each_other": (
            "跨项目依赖使多个项目的日期互相推移，无法得出结果。请检查项目“{project}”的跨项目依赖。",
            "Dependencies between projects keep moving each other's dates. Check those of the project “{project}”.",
        ),
        "schedule.days": ("{count} 天", "{count} d"),
        "schedule.elapsed_days": ("{count} 个自然日", "{count} calendar days"),
        "schedule.percent_of_predecessor": (
            "前置任务工期的 {percent}%",
            "{percent}% of the predecessor's duration",
        ),
        "schedule.outside_plan": (
            "此类事项不参与排期，没有计划日期。",
            "Items of this type stand outside the plan and have no dates.",
        ),
        "schedule.cancelled_in_plan": (
            "事项已取消：保留最后的日期，不再影响其他事项。",
            "The item is cancelled: it keeps its last dates and holds nothing back.",
        ),
        "schedule.because.via": ("上级{item}的要求：", "Required of its parent {item}: "),
        "schedule.because.lag": ("，再延隔 {amount}", ", then {amount} of lag"),
        "schedule.because.lead": ("，可提前 {amount}", ", less {amount} of lead"),
        "schedule.because.day": ("（{name}）", " ({name})"),
        "schedule.because.project_start": (
            "项目从 {date} 开始，没有其他因素要求它更晚。",
            "The project starts on {date}, and nothing asks for later.",
        ),
        "schedule.because.link_FS": (
            "要等前置任务{item}完成{lag}：{date}。",
            "It waits until its predecessor {item} finishes{lag}: {date}.",
        ),
        "schedule.because.link_SS": (
            "要等前置任务{item}开始{lag}：{date}。",
            "It waits until its predecessor {item} starts{lag}: {date}.",
        ),
        "schedule.because.link_FF": (
            "前置任务{item}完成{lag}后它才能完成，按工期倒推，最早 {date} 开始。",
            "It may finish only once its predecessor {item} finishes{lag}; counted back, it starts on {date}.",
        ),
        "schedule.because.link_SF": (
            "前置任务{item}开始{lag}后它才能完成，按工期倒推，最早 {date} 开始。",
            "It may finish only once its predecessor {item} starts{lag}; counted back, it starts on {date}.",
        ),
        "schedule.because.constraint_SNET": (
            "限制条件：不得早于 {date} 开始。",
            "Constraint: start no earlier than {date}.",
        ),
        "schedule.because.constraint_SNLT": (
            "限制条件：不得晚于 {date} 开始。",
            "Constraint: start no later than {date}.",
        ),
        "schedule.because.constraint_FNET": (
            "限制条件：不得早于 {date} 完成。",
            "Constraint: finish no earlier than {date}.",
        ),
        "schedule.because.constraint_FNLT": (
            "限制条件：不得晚于 {date} 完成。",
            "Constraint: finish no later than {date}.",
        ),
        "schedule.because.constraint_MSO": (
            "限制条件：必须于 {date} 开始。",
            "Constraint: must start on {date}.",
        ),
        "schedule.because.constraint_MFO": (
            "限制条件：必须于 {date} 完成。",
            "Constraint: must finish on {date}.",
        ),
        "schedule.because.calendar": (
            "{date} 不是工作时间{day}，顺延到 {start}。",
            "{date} is not working time{day}, so it moves on to {start}.",
        ),
        "schedule.because.actual_start": ("已于 {date} 实际开始。", "It actually started on {date}."),
        "schedule.because.actual_finish": ("已于 {date} 实际完成。", "It actually finished on {date}."),
        "schedule.because.manual_start": ("手动设定从 {date} 开始。", "The start was set by hand to {date}."),
        "schedule.because.manual_finish": (
            "手动设定于 {date} 完成。",
            "The finish was set by hand to {date}.",
        ),
        "schedule.because.external": (
            "日期由另一个项目决定：{date}。",
            "Another project decides the date: {date}.",
        ),
        "schedule.because.resume": (
            "剩余工作从 {date} 继续。",
            "The remaining work goes on from {date}.",
        ),
        "schedule.because.duration": (
            "从开始时间起，工期 {duration}，到 {date} 完成。",
            "From its start, a duration of {duration} ends on {date}.",
        ),
        "schedule.because.duration_unestimated": (
            "尚未估算工期，排期时按 1 天计算，到 {date} 完成。",
            "Its duration is not estimated; the plan counts one day, which ends on {date}.",
        ),
        "schedule.because.child_start": (
            "下级中最早开始的是{item}：{date}。",
            "Of what is inside it, {item} starts first: {date}.",
        ),
        "schedule.because.child_finish": (
            "下级中最晚完成的是{item}：{date}。",
            "Of what is inside it, {item} finishes last: {date}.",
        ),
        "schedule.because.resource_start": (
            "执行人员 {date} 不上班，到 {start} 才能开始。",
            "Those who do it do not work on {date}; they can begin on {start}.",
        ),
        "schedule.because.resource_finish": (
            "按执行人员的工作时间和投入，到 {date} 完成。",
            "By the hours and units of those who do it, it is finished on {date}.",
        ),
        "schedule.because.split": (
            "工作中间有间断，到 {date} 完成。",
            "The work is interrupted; it is finished on {date}.",
        ),
        "schedule.because.levelling_delay": (
            "资源平衡将开始时间从 {date} 推迟到 {start}。",
            "Levelling puts the start off from {date} to {start}.",
        ),
        "schedule.because.as_late_as_possible": (
            "设为越晚越好：在不影响后续任务和项目完成的前提下，最晚 {date} 开始。",
            "As late as possible: without delaying its successors or the project, it starts on {date}.",
        ),
        "schedule.note.unestimated": (
            "尚未估算：排期时按 1 天计算，工期栏保持为空。",
            "Not estimated: the plan counts one day, and the duration stays empty.",
        ),
        "schedule.note.critical": (
            "在关键路径上：它每推迟一天，项目就推迟一天。",
            "On the critical path: each day it slips, the project slips.",
        ),
        "schedule.note.slack": (
            "总时差 {slack}：推迟不超过这段时间，不影响项目完成。",
            "Total slack {slack}: slipping less than that does not delay the project.",
        ),
        "schedule.note.link_broken": (
            "违反了与{item}的依赖关系，差 {by}。",
            "It breaks its dependency on {item} by {by}.",
        ),
        "schedule.note.constraint_broken": ("违反了限制条件，差 {by}。", "It breaks its constraint by {by}."),
        "schedule.note.deadline_broken": ("超过截止日期 {by}。", "It is {by} past its deadline."),
    }
)
