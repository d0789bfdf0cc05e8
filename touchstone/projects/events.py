"""What can happen to projects."""

from touchstone.core.events import declare_events

declare_events(
    {
        "project.created": ("创建了项目", "created the project"),
        "project.edited": ("修改了项目设置", "edited the project settings"),
        "project.archived": ("归档了项目", "archived the project"),
        "project.restored": ("恢复了项目", "restored the project"),
        "project.member_set": ("设置了项目成员", "set a project member"),
        "project.member_removed": ("移除了项目成员", "removed a project member"),
    }
)
