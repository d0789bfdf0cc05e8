"""Sentences of calendar feeds."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "feeds.project_missing": ("请选择项目。", "Choose a project."),
        "feeds.project_unwanted": ("“我的工作”不需要选择项目。", "“My work” is of no single project."),
        "feeds.too_many": (
            "最多 {maximum} 个订阅，请先撤销不用的。",
            "At most {maximum} feeds; revoke one first.",
        ),
        "feeds.my_work": ("我的工作", "My work"),
        "feeds.milestones": ("里程碑", "Milestones"),
        "feeds.milestones_of": ("{project} · 里程碑", "{project} · Milestones"),
        "feeds.project_out_of_sight": ("看不到的项目", "A project you may no longer see"),
        "feeds.calendar": ("试金石 · {what}", "Touchstone · {what}"),
    }
)
