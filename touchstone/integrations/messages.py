"""Sentences about imports and exports; those about files are in `plan_file.messages`."""

from touchstone.core.texts import declare_texts
from touchstone.integrations.plan_file.messages import MESSAGES

declare_texts({code: (message.zh, message.en) for code, message in MESSAGES.items()})
declare_texts(
    {
        "imports.not_ready": ("文件还在读取，请稍候。", "The file is still being read; wait a moment."),
        "imports.already_applied": ("这次导入已经完成。", "This import is done already."),
        "imports.has_errors": (
            "文件中有错误，请先改正：{first}",
            "The file has errors; correct them first: {first}",
        ),
        "imports.name_empty": ("请填写项目名称。", "Give the project a name."),
        "imports.file_lost": (
            "上传的文件已不存在，请重新上传。",
            "The uploaded file is gone; upload it again.",
        ),
        "imports.unknown_person": (
            "所选人员不存在或不可用。",
            "That person does not exist or is not active.",
        ),
        "imports.unknown_resource": ("文件中没有这个资源。", "The file has no such resource."),
        "imports.untitled": ("未命名任务", "Untitled task"),
        "imports.resources_field": ("资源名称", "Resource names"),
        "imports.step.reading": ("正在读取文件", "Reading the file"),
        "imports.step.preparing": ("正在准备项目", "Preparing the project"),
        "imports.step.items": ("正在写入 {count} 个任务", "Writing {count} tasks"),
        "imports.step.links": ("正在写入 {count} 条依赖", "Writing {count} dependencies"),
        "imports.step.scheduling": ("正在计算日期", "Computing dates"),
        "job.integrations.read_import": ("读取导入文件", "Reading a file to import"),
        "job.integrations.apply_import": ("导入文件", "Importing a file"),
        "exports.sheet": ("计划", "Plan"),
        "exports.list": ("事项", "Items"),
        "exports.unknown_column": ("没有这一列。", "There is no such column."),
        "exports.yes": ("是", "Yes"),
        "exports.no": ("否", "No"),
        "exports.mode.auto": ("自动计划", "Auto scheduled"),
        "exports.mode.manual": ("手动计划", "Manually scheduled"),
        "exports.priority.1": ("低", "Low"),
        "exports.priority.2": ("中", "Medium"),
        "exports.priority.3": ("高", "High"),
        "exports.priority.4": ("紧急", "Urgent"),
    }
)
