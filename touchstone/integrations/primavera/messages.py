"""What can be said about an XER file beside what every format has."""

from touchstone.integrations.plan_file.message import Message, info, warning

PRIMAVERA: dict[str, Message] = {
    "import.xer_unended": warning(
        "文件缺少结束标记，可能不完整。请核对最后几项数据，或从 P6 重新导出。",
        "The file has no end mark and may be cut off. Check its last rows, or export it again from P6.",
    ),
    "import.xer_line_unknown": warning(
        "无法识别以“{value}”开头的行，已忽略。",
        "Lines that begin with “{value}” are not known and were left out.",
    ),
    "import.xer_row_homeless": warning(
        "数据行前没有表名或列名，已忽略。",
        "Rows that stand before any table or its columns were left out.",
    ),
    "import.xer_row_length": warning(
        "表 {table} 中数据行的列数与表头不符，缺少的按空值处理。",
        "Rows of table {table} have another number of values than columns; what is missing counts as empty.",
    ),
    "import.xer_calendar_unreadable": warning(
        "日历的工作时间无法完全识别，未识别的日子按标准工作时间计算。",
        "The working times of a calendar could not be read completely; such days count as usual working days.",
    ),
    "import.xer_wbs_missing": warning(
        "作业所属的 WBS“{value}”不存在，已放到最上层。",
        "The WBS element “{value}” of an activity is not in the file; the activity stands at the top level.",
    ),
    "import.xer_wbs_circle": warning(
        "WBS 互为上级，已把其中一个放到最上层。",
        "WBS elements are inside each other; one of them was moved to the top level.",
    ),
    "import.xer_wbs_empty": info(
        "{count} 个没有作业的 WBS 未导入。",
        "WBS elements without activities were left out: {count}.",
    ),
    "import.xer_word_unknown": warning(
        "不认识“{value}”，已按最常见的情况处理。",
        "“{value}” is not known; the most usual meaning was taken.",
    ),
    "import.xer_other_project": info(
        "文件中还有项目“{value}”，未导入。一次导入一个项目。",
        "The file also holds the project “{value}”, which was left out. One project is imported at a time.",
    ),
    "import.xer_role": info(
        "{count} 处只指定了角色、没有指定资源的分配未导入。",
        "Assignments of a role that no resource fills were left out: {count}.",
    ),
    "import.primavera_rules": info(
        "导入后按本系统（与 Microsoft Project 相同）的规则排期，与 P6 的日期可能略有不同。",
        "Here the plan is scheduled by the rules of Microsoft Project; dates may differ a little from those of P6.",
    ),
    "import.primavera_data_date": info(
        "{count} 项尚未开始的作业以数据日期 {date} 为“不得早于……开始”，后面的作业随依赖顺延。",
        "Activities that are next and have not started ({count}) start no earlier than the data date {date}; what follows comes by its links.",
    ),
    "import.primavera_second_link": warning(
        "两项作业之间有多条依赖时只导入第一条，另有 {count} 条未导入。",
        "Of several links between two activities the first is imported; {count} were left out.",
    ),
    "import.primavera_second_limit": warning(
        "“{value}”的第二个限制未导入（共 {count} 项）。",
        "The second constraint of “{value}” is left out ({count} in all).",
    ),
    "import.primavera_spanning": info(
        "配合作业和 WBS 汇总作业“{value}”按普通任务导入（共 {count} 项）。",
        "Level of effort and WBS summary activities such as “{value}” are imported as ordinary tasks ({count}).",
    ),
    "import.xer_tables_left_out": info(
        "{total} 个表（{some}）不用于计划，未读取。",
        "{total} tables ({some}) say nothing about the plan and were not read.",
    ),
}
