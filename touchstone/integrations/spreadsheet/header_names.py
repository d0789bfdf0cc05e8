"""The titles that columns carry in real plans, Chinese and English, by the field they mean.

Compared after `headers.normal_title`: lower case, no blanks, underscores or punctuation.
"""


def _titles(text: str) -> tuple[str, ...]:
    return tuple(text.split())


FIELDS: dict[str, tuple[str, ...]] = {
    "uid": _titles("唯一标识号 唯一标识 唯一id 任务编码id uniqueid uid guid 任务id taskid"),
    "row": _titles("序号 标识号 标识 id no num 编号 行号 # 任务序号 项次"),
    "name": _titles(
        "任务名称 名称 任务 工作名称 工作内容 任务内容 工作任务 任务描述 工作项 事项 工作事项 "
        "活动名称 工序名称 工序 分项工程 项目内容 标题 主题 任务标题 作业名称 内容 计划内容 taskname "
        "name task title summary activity activityname workitem subject item taskdescription "
        "deliverable"
    ),
    "wbs": _titles(
        "wbs wbs编码 wbs编号 wbs代码 任务编号 任务编码 编码 大纲数字 大纲编号 wbscode outlinenumber wbsid"
    ),
    "level": _titles("大纲级别 级别 层级 任务层级 wbs级别 wbs层级 outlinelevel level indent hierarchy"),
    "phase1": _titles(
        "阶段 项目阶段 所属阶段 任务阶段 阶段名称 里程碑阶段 一级任务 一级 一级任务名称 一级计划 大项 "
        "模块 所属模块 分部工程 phase stage level1 epic module section"
    ),
    "phase2": _titles("子阶段 二级任务 二级 二级任务名称 二级计划 中项 子模块 subphase level2 feature"),
    "phase3": _titles("三级任务 三级 三级任务名称 三级计划 小项 子任务 子任务名称 level3 subtask story"),
    "kind": _titles("任务种类 工作项类型 issuetype itemtype kind"),
    "milestone": _titles("里程碑 是否里程碑 milestone ismilestone 里程碑任务"),
    "mode": _titles("任务模式 计划模式 taskmode mode schedulingmode"),
    "active": _titles("活动 可用 active isactive"),
    "duration": _titles(
        "工期 计划工期 持续时间 工期天 周期 时长 历时 duration plannedduration days 天数 工作日"
    ),
    "start": _titles(
        "开始时间 开始日期 开始 计划开始时间 计划开始日期 计划开始 起始时间 起始日期 启动时间 "
        "计划启动时间 开工日期 计划开工 计划开工日期 start startdate plannedstart planstart begin "
        "begindate scheduledstart startson"
    ),
    "finish": _titles(
        "完成时间 完成日期 完成 结束时间 结束日期 结束 计划完成时间 计划完成日期 计划完成 "
        "计划结束时间 计划结束日期 计划结束 终止时间 竣工日期 完工日期 计划完工 计划完工日期 finish "
        "finishdate end enddate plannedfinish plannedend planfinish planend scheduledfinish endson"
    ),
    "deadline": _titles(
        "截止日期 截止时间 期限 最后期限 截至日期 截至时间 到期日 要求完成时间 要求完成日期 deadline "
        "due duedate dueon"
    ),
    "constraint": _titles("限制类型 约束类型 constrainttype constraint"),
    "constraint_date": _titles("限制日期 约束日期 constraintdate"),
    "percent_complete": _titles(
        "完成百分比 完成率 进度 完成进度 完成度 任务进度 当前进度 完成情况百分比 进度百分比 实际进度 "
        "percentcomplete %complete complete progress %done percentdone completion pctcomplete percent"
    ),
    "status": _titles("状态 任务状态 完成状态 当前状态 完成情况 进展状态 status state taskstatus"),
    "actual_start": _titles(
        "实际开始时间 实际开始日期 实际开始 实际启动时间 实际开工日期 actualstart actualstartdate"
    ),
    "actual_finish": _titles(
        "实际完成时间 实际完成日期 实际完成 实际结束时间 实际结束日期 实际结束 实际完工日期 "
        "actualfinish actualend actualfinishdate actualenddate completedon completedat"
    ),
    "remaining_duration": _titles("剩余工期 remainingduration"),
    "priority": _titles("优先级 优先级别 重要性 重要程度 紧急程度 priority importance urgency"),
    "work": _titles(
        "工时 计划工时 预计工时 估算工时 工作量 预估工时 work effort estimate estimatedhours "
        "plannedwork originalestimate"
    ),
    "actual_work": _titles("实际工时 已用工时 actualwork timespent spenthours actualeffort"),
    "cost": _titles("成本 费用 预算 预算成本 金额 cost budget plannedcost"),
    "responsible": _titles(
        "负责人 责任人 主责人 主要负责人 经办人 执行人 承办人 处理人 任务负责人 指派给 担当 主办人 "
        "owner assignee assignedto responsible responsibleperson lead pic"
    ),
    "resources": _titles(
        "资源名称 资源 参与人 参与人员 配合人 协作人 人员 项目成员 resourcenames resourcename "
        "resources resource assignees team"
    ),
    "predecessors": _titles(
        "前置任务 前置 紧前任务 紧前工作 前置任务编号 前置任务序号 依赖 依赖任务 前导任务 "
        "predecessors predecessor dependencies dependson dependency pred blockedby"
    ),
    "successors": _titles("后续任务 后置任务 紧后任务 紧后工作 successors successor blocks"),
    "notes": _titles(
        "备注 说明 备注说明 描述 详细描述 任务说明 详情 notes note remarks remark description "
        "comments comment details"
    ),
}
"""Every field a column can be mapped to, with its titles."""

CUSTOM = "custom"
"""The column is kept as a custom field."""
LEFT_OUT = ""
"""The column is not imported."""
