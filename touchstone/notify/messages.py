"""Sentences about telling people things."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "notify.projects_malformed": (
            "projects 须为项目编号，以逗号分隔，最多 {maximum} 个。",
            "projects must be project ids separated by commas, at most {maximum}.",
        ),
        "notify.stopping": ("服务器正在停止，请稍后再试。", "The server is stopping; try again in a moment."),
    }
)
