"""Sentences about what an import does and does not write."""

from touchstone.integrations.plan_file.message import info, warning

IMPORTING = {
    "import.costs_left_out": warning(
        "{count} 个任务的成本未导入：成本在财务模块中管理。",
        "Costs of {count} tasks are left out; money is kept in its own module.",
    ),
    "import.rates_left_out": warning(
        "{count} 个资源的费率未导入。", "The rates of resources are left out ({count})."
    ),
    "import.baselines_left_out": warning(
        "{count} 个任务带有基线，未导入。导入后可重新冻结基线。",
        "Baselines of {count} tasks are left out; freeze a new one after the import.",
    ),
    "import.levelling_left_out": warning(
        "{count} 个任务的调配延迟为负数，未导入，日期可能因此推后。",
        "Negative levelling delays ({count} tasks) are left out; dates may be later without them.",
    ),
    "import.finish_driven": warning(
        "该计划从完成日期倒排；导入后改为从开始日期正排。",
        "The plan is scheduled from its finish; here it is scheduled from its start.",
    ),
    "import.options_left_out": warning(
        "计划选项未导入：{names}。", "These options of the plan are left out: {names}."
    ),
    "import.milestone_long": info(
        "{count} 个里程碑带有工期，按普通任务导入。",
        "Milestones with a duration ({count}) are imported as tasks.",
    ),
    "import.inactive_task": info(
        "{count} 个停用的任务按“已取消”导入。", "Inactive tasks ({count}) are imported as cancelled."
    ),
    "import.people_unmatched": warning(
        "{count} 个资源在系统中没有同名或同邮箱的人员：{names}。可在人员对应中选择。",
        "Resources that match nobody here ({count}): {names}. Choose people for them in the list.",
    ),
    "import.people_strangers": warning(
        "{names} 不是项目成员，您无权添加，他们的任务将没有负责人。",
        "{names} do not belong to the project and you may not add them; their tasks get no assignee.",
    ),
    "import.people_join": info("{names} 将加入项目。", "{names} will join the project."),
    "import.fields_left_out": warning(
        "自定义字段 {names} 未导入：项目中没有，而您无权添加。",
        "The custom fields {names} are left out: the project lacks them and you may not add any.",
    ),
    "import.calendars_left_out": warning(
        "文件中的日历未导入：您无权为项目添加日历，日期可能不同。",
        "Calendars of the file are left out: you may not add any to the project. Dates may differ.",
    ),
    "import.project_calendar_kept": info(
        "项目沿用自己的日历，文件中的项目日历不导入，日期可能不同。",
        "The project keeps its own calendar; the file's is left out, so dates may differ.",
    ),
    "import.project_starts_later": warning(
        "项目开始日期 {ours} 晚于文件中的 {theirs}，任务会顺延。",
        "The project starts on {ours}, later than {theirs} in the file; tasks move accordingly.",
    ),
    "import.starts_later_in_day": info(
        "计划从 {clock} 开始；本系统从当天第一个工作时间开始，日期可能提前。",
        "The plan starts at {clock}; here it starts with the first working minute of that day, so dates may be earlier.",
    ),
    "import.items_missing": info(
        "上次导入的任务中有 {count} 个不在这个文件里，保持不动。",
        "Tasks of the last import that this file no longer holds stay as they are ({count}).",
    ),
}
