"""Every finding's sentence, Chinese and English side by side, with its severity.

`{value}` is the text found in the file, `{count}` the number of places; rows and the field's name are put in front by
`sentences`. Each error says what is wrong and what to do.
"""

from touchstone.integrations.importing.messages import IMPORTING
from touchstone.integrations.plan_file.message import Message, error, info, warning
from touchstone.integrations.primavera.messages import PRIMAVERA

_FILE = {
    "import.file_empty": error(
        "文件是空的。请重新导出后再上传。", "The file is empty. Export it again and upload the new file."
    ),
    "import.file_too_large": error(
        "文件有 {megabytes} MB，超过上限 {limit} MB。请拆分文件，或去掉附图和不需要的工作表后重试。",
        "The file has {megabytes} MB; the limit is {limit} MB. Split it, or remove pictures and sheets that are not needed.",
    ),
    "import.file_type": error(
        "无法识别这个文件。可以导入 Microsoft Project XML、Primavera P6 的 XER、Excel（xlsx、xls）、ODS 和 CSV。",
        "This kind of file is not known. Microsoft Project XML, XER of Primavera P6, Excel (xlsx, xls), ODS and CSV can be imported.",
    ),
    "import.file_mpp": error(
        "这是 Microsoft Project 的 .mpp 文件。请在 Project 中用“另存为”选择 XML 格式，再导入该 XML 文件。",
        "This is a Microsoft Project .mpp file. In Project choose Save As, type XML, and import that file.",
    ),
    "import.file_not_project": error(
        "这个 XML 文件不是 Microsoft Project 导出的（根元素是“{root}”）。请在 Project 中另存为 XML 后重试。",
        "This XML file does not come from Microsoft Project (its root is “{root}”). Save the plan as XML in Project.",
    ),
    "import.file_password": error(
        "文件设有密码，无法读取。请去掉密码后重试。",
        "The file is protected by a password. Remove the password and try again.",
    ),
    "import.file_truncated": error(
        "文件不完整，可能没有下载或上传完。请重新获取文件后重试。",
        "The file is cut off; it was probably not copied to the end. Get it again and retry.",
    ),
    "import.file_malformed": error(
        "文件内容已损坏（{where}）。请用原来的程序打开并重新保存，再导入。",
        "The file is damaged ({where}). Open it in the program that made it, save it again and retry.",
    ),
    "import.file_encoding": error(
        "无法识别文件的文字编码。请另存为 UTF-8 后重试。",
        "The text encoding of the file is not known. Save it as UTF-8 and try again.",
    ),
    "import.encoding_guessed": info(
        "文件没有正确注明文字编码，已按 {encoding} 读取。请在预览中确认文字没有乱码。",
        "The file does not state its encoding correctly; it was read as {encoding}. Check the preview for garbled text.",
    ),
    "import.xml_dtd": error(
        "XML 文件含有 DTD 或实体定义。出于安全原因，这类文件一律拒绝；Microsoft Project 导出的文件不含这些内容。",
        "The XML file contains a DTD or entity definitions. Such files are refused for safety; Microsoft Project never writes them.",
    ),
    "import.archive_bomb": error(
        "压缩文件解开后过大（{reason}），已拒绝读取。请只保留需要的工作表后重新保存。",
        "The archive unpacks to too much ({reason}) and was not read. Keep only the sheets you need and save it again.",
    ),
    "import.reading_timeout": error(
        "读取文件超过 {seconds} 秒，已停止。请拆分文件后重试。",
        "Reading took more than {seconds} seconds and was stopped. Split the file and try again.",
    ),
    "import.reading_memory": error(
        "读取文件需要的内存过多，已停止。请删除表格最右侧和最下方的多余内容，或拆分文件后重试。",
        "Reading needed too much memory and was stopped. Delete stray content far right or far down in the sheet, or split the file.",
    ),
    "import.reading_failed": error(
        "读取文件时出错，没有写入任何内容。请重新保存文件后重试；如仍失败，请联系管理员。",
        "Reading the file failed and nothing was written. Save it again and retry; if it still fails, tell your administrator.",
    ),
    "import.too_many": error(
        "文件中有 {found} 个{thing}，超过上限 {limit}。请拆分后分别导入。",
        "The file has {found} {thing}; the limit is {limit}. Split it and import the parts.",
    ),
    "import.nothing_found": error(
        "文件中没有任务。请检查是否选对了文件或工作表。",
        "The file holds no tasks. Check that it is the right file or sheet.",
    ),
    "import.more_findings": warning(
        "还有 {count} 处其他问题没有列出。", "Further findings that are not listed: {count}."
    ),
}

_TASKS = {
    "import.task_uid_missing": error(
        "任务没有唯一标识（UID）。请用 Project 重新导出。",
        "The task has no unique id (UID). Export the file again from Project.",
    ),
    "import.task_uid_duplicate": error(
        "标识“{value}”重复出现。每个任务的标识必须唯一，请修改后重试。",
        "The id “{value}” is used more than once. Give each task its own id.",
    ),
    "import.task_unnamed": warning(
        "任务没有名称，将命名为“未命名任务”。", "The task has no name; it will be called “Untitled task”."
    ),
    "import.name_cut": warning(
        "名称超过 {limit} 个字符，已截短，完整文字放在备注开头。",
        "The name is longer than {limit} characters; it was cut and kept whole in the notes.",
    ),
    "import.text_too_long": error(
        "文字有 {length} 个字符，超过上限 {limit}。请缩短后重试。",
        "The text has {length} characters; the limit is {limit}. Shorten it and try again.",
    ),
    "import.text_cut": warning(
        "文字超过 {limit} 个字符，多余部分不会导入。",
        "The text is longer than {limit} characters; the rest is left out.",
    ),
    "import.outline_jump": warning(
        "大纲级别跳级，已挂到上一级任务之下。",
        "The outline level skips a step; the task was placed below the task above it.",
    ),
    "import.outline_too_deep": error(
        "任务层级超过 {limit} 层。请减少层级后重试。",
        "The outline is deeper than {limit} levels. Flatten it and try again.",
    ),
    "import.parent_missing": warning(
        "WBS“{value}”的直接上级不在文件中，已挂到最近的上级。",
        "The parent of WBS “{value}” is not in the file; the nearest one above it is used.",
    ),
    "import.finish_before_start": warning(
        "完成时间早于开始时间，完成时间不会导入。", "The finish is before the start; the finish is left out."
    ),
    "import.constraint_undated": warning(
        "限制类型“{value}”缺少日期，按“越早越好”处理。",
        "The constraint “{value}” has no date; as soon as possible is used.",
    ),
    "import.calendar_missing": warning(
        "引用的日历“{value}”不在文件中，改用项目日历。",
        "The calendar “{value}” is not in the file; the project calendar is used.",
    ),
    "import.calendar_cycle": error(
        "日历“{value}”的基准日历互相引用。请在 Project 中改正。",
        "The base calendars of “{value}” refer to each other. Correct them in Project.",
    ),
    "import.calendar_idle": error(
        "日历“{value}”一周中没有任何工作时间，无法排期。请在 Project 中设置工作时间。",
        "The calendar “{value}” has no working time in the week. Give it some in Project.",
    ),
    "import.calendar_uid_duplicate": error(
        "日历标识“{value}”重复。请用 Project 重新导出。",
        "The calendar id “{value}” is used twice. Export the file again from Project.",
    ),
    "import.resource_uid_duplicate": error(
        "资源标识“{value}”重复。请用 Project 重新导出。",
        "The resource id “{value}” is used twice. Export the file again from Project.",
    ),
    "import.assignment_dangling": warning(
        "资源分配指向不存在的任务或资源（{value}），不会导入。",
        "The assignment points to a task or resource that is not in the file ({value}); it is left out.",
    ),
    "import.blank_rows": info("{count} 个空行已略过。", "Blank rows skipped: {count}."),
}

_LINKS = {
    "import.link_dangling": error(
        "前置任务“{value}”不在文件中。请改正或删除这条依赖。",
        "The predecessor “{value}” is not in the file. Correct or remove this dependency.",
    ),
    "import.link_self": error(
        "任务不能以自己为前置任务。请删除这条依赖。",
        "The task is its own predecessor. Remove this dependency.",
    ),
    "import.link_duplicate": warning(
        "与“{value}”的依赖重复，只保留第一条。",
        "The dependency on “{value}” stands twice; the first is kept.",
    ),
    "import.link_cycle": error(
        "前置任务形成循环：{path}。请删除其中一条依赖。",
        "The predecessors form a cycle: {path}. Remove one of these dependencies.",
    ),
    "import.link_ambiguous": error(
        "前置任务“{value}”对应不止一个任务。请改用任务的序号或 WBS。",
        "The predecessor “{value}” fits more than one task. Use the task's number or WBS code.",
    ),
    "import.link_unreadable": error(
        "前置任务“{value}”无法识别。写法如：3、3FS+2d、5SS-50%、3完成-开始+2个工作日，多个之间用逗号分隔。",
        "The predecessor “{value}” is not readable. Write 3, 3FS+2d or 5SS-50%, separated by commas.",
    ),
    "import.link_cross_project": warning(
        "依赖其他项目文件中的任务（{value}），不会导入。",
        "It depends on a task in another project file ({value}); this dependency is left out.",
    ),
}

_VALUES = {
    "import.date_unreadable": error(
        "日期“{value}”无法识别。请写成 2026-03-31 的形式。",
        "The date “{value}” is not readable. Write it like 2026-03-31.",
    ),
    "import.date_out_of_range": error(
        "日期“{value}”超出范围，须在 1984 年到 2149 年之间。",
        "The date “{value}” is outside the years 1984 to 2149.",
    ),
    "import.date_ambiguous": warning(
        "“{value}”这样的日期月日不明，已按 {order} 读取。请在预览中核对，或改选日期顺序。",
        "Dates like “{value}” can be read two ways; {order} was used. Check the preview or choose another order.",
    ),
    "import.duration_unreadable": error(
        "工期“{value}”无法识别。写法如：5 个工作日、3天、16h、2周。",
        "The duration “{value}” is not readable. Write 5d, 16h, 2w or 1 mon.",
    ),
    "import.number_unreadable": error(
        "“{value}”不是数字。请改正。", "“{value}” is not a number. Correct it."
    ),
    "import.number_out_of_range": error(
        "数值“{value}”超出范围（{lowest} 到 {highest}）。请改正。",
        "The number “{value}” is outside {lowest} to {highest}. Correct it.",
    ),
    "import.choice_unreadable": error(
        "不认识的取值“{value}”。请改为：{choices}。",
        "The value “{value}” is not known. Use one of: {choices}.",
    ),
    "import.shift_unreadable": warning(
        "日历“{calendar}”中的工作时间“{value}”无法使用，未导入。",
        "The working time “{value}” of calendar “{calendar}” cannot be used and is left out.",
    ),
    "import.recurrence_unreadable": warning(
        "日历“{calendar}”中的例外“{value}”重复方式不明，不会导入。",
        "The exception “{value}” of calendar “{calendar}” repeats in an unknown way; it is left out.",
    ),
}

_TABLE = {
    "import.header_missing": error(
        "找不到表头。请保证有一行列名（例如“任务名称”“开始时间”），或在导入时指定表头所在的行。",
        "No header row was found. Give the columns names such as “Task name” and “Start”, or say which row holds them.",
    ),
    "import.name_column_missing": error(
        "没有列对应“任务名称”。请在列对应中选择一列。",
        "No column is the task name. Choose one in the column mapping.",
    ),
    "import.sheet_missing": error(
        "工作表“{sheet}”不存在。请重新选择。", "There is no sheet “{sheet}”. Choose another."
    ),
    "import.column_missing": error(
        "列 {column} 不存在。请重新选择列对应。", "There is no column {column}. Choose the mapping again."
    ),
    "import.field_mapped_twice": error(
        "“{name}”对应了不止一列（{columns}）。请只保留一列。",
        "“{name}” is mapped to several columns ({columns}). Keep one.",
    ),
    "import.column_kept": info(
        "列“{title}”没有对应的字段，将作为自定义字段导入。",
        "The column “{title}” has no field of ours; it becomes a custom field.",
    ),
    "import.column_dropped": info(
        "列“{title}”按您的选择不导入。", "The column “{title}” is left out as you chose."
    ),
    "import.sheets_unread": info(
        "只读取了工作表“{sheet}”；其他工作表未读取：{others}。",
        "Only the sheet “{sheet}” was read; not read: {others}.",
    ),
    "import.cell_error": warning(
        "单元格是 Excel 错误值“{value}”，按空白处理。",
        "The cell holds the Excel error “{value}”; it counts as empty.",
    ),
    "import.row_ignored": warning(
        "只有一个单元格有内容，不是任务，已略过：“{value}”。",
        "Only one cell is filled; this is no task and was skipped: “{value}”.",
    ),
    "import.start_kept": info(
        "{count} 个任务没有前置任务，其开始时间按“不得早于该时间开始”导入。",
        "Tasks without predecessors ({count}): their start is imported as “start no earlier than”.",
    ),
    "import.finish_kept": info(
        "{count} 个任务只有完成时间和工期，按“不得早于该时间完成”导入。",
        "Tasks with only a finish and a duration ({count}): “finish no earlier than” is used.",
    ),
    "import.finish_is_deadline": info(
        "{count} 个任务只有完成时间，按截止日期导入。",
        "Tasks with only a finish ({count}): it is imported as their deadline.",
    ),
    "import.row_unnamed": error(
        "有内容但没有任务名称。请补上名称，或删除这一行。",
        "The row has content but no task name. Add a name or delete the row.",
    ),
    "import.durations_assumed": info(
        "有 {count} 处工期没有写单位，按“{unit}”计算。",
        "Durations without a unit ({count}) are read as {unit}.",
    ),
    "import.status_read": info(
        "完成百分比按“{title}”列推断：已完成为 100%。",
        "Percent complete is taken from the column “{title}”: done means 100 %.",
    ),
}

_UNSUPPORTED = {
    "import.recomputed": info(
        "{total} 种计算结果（{some}）由本系统重新计算，不从文件读取。",
        "{total} kinds of computed values ({some}) are computed here again, not taken from the file.",
    ),
    "import.bookkeeping": info(
        "{total} 种文件内部的管理信息（{some}）不需要导入。",
        "{total} kinds of the other program's own settings ({some}) are not needed here.",
    ),
    "import.element_unknown": warning(
        "“{name}”在本系统没有对应内容，未导入。", "“{name}” has no counterpart here and is left out."
    ),
    "import.timephased": warning(
        "按时间段记录的数据（{count} 段）未导入，工时按任务整体保留。",
        "Time-phased data is left out ({count} pieces); work is kept per task.",
    ),
    "import.external_task": warning(
        "这是其他项目文件中的任务，未导入。", "The task belongs to another project file and is left out."
    ),
    "import.subproject": warning(
        "插入的子项目“{value}”只导入其摘要行，请单独导入该文件。",
        "Of the inserted project “{value}” only its summary row is imported; import that file by itself.",
    ),
    "import.recurring_task": info(
        "周期性任务按一组普通任务导入，不再自动重复。",
        "Recurring tasks are imported as ordinary tasks; they do not repeat by themselves.",
    ),
    "import.placeholder_text": warning(
        "手动任务的文字占位“{value}”不是日期或工期，未导入。",
        "The placeholder “{value}” of a manual task is not a date or duration and is left out.",
    ),
    "import.settings_unset": info(
        "文件没有写明 Microsoft Project 的排期设置（多由其他程序生成），限制日期按 Project 的默认方式优先于依赖。",
        "The file does not state Microsoft Project's settings; another program wrote it. Constraint dates outrank links, as they do in Project by default.",
    ),
    "import.contour": info(
        "资源分配的工时分布曲线已记录，排期时按均匀分布计算。",
        "Work contours are recorded, but work is spread evenly when planning.",
    ),
    "import.rate_tables": warning(
        "只导入费率表 A 中当前的费率，其他费率未导入。",
        "Only the current rate of table A is imported; the other rates are left out.",
    ),
    "import.availability": warning(
        "资源的分段可用量未导入，只保留最大单位。",
        "Availability over time is left out; only the maximum units are kept.",
    ),
    "import.formula_field": warning(
        "自定义字段“{value}”的公式未导入，只保留当前的值。",
        "The formula of the custom field “{value}” is left out; its present values are kept.",
    ),
}

MESSAGES: dict[str, Message] = {
    **_FILE,
    **_TASKS,
    **_LINKS,
    **_VALUES,
    **_TABLE,
    **_UNSUPPORTED,
    **IMPORTING,
    **PRIMAVERA,
}
