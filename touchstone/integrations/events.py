"""What can happen with imports."""

from touchstone.core.events import declare_events

declare_events(
    {
        "plan.imported": ("导入了文件", "imported a file"),
        "plan.import_undone": ("撤销了导入", "took an import back"),
        "project.calendars_added": ("为项目添加了日历", "added calendars to the project"),
        "project.calendars_removed": ("从项目移除了日历", "removed calendars from the project"),
    }
)
