"""Sentences of meetings."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "standup.closed": ("完成", "Done"),
        "standup.edited": ("更新", "Updated"),
        "standup.created": ("新建", "Created"),
        "standup.commented": ("讨论", "Discussed"),
        "standup.time_wrong": (
            "提醒时间请选整刻钟，例如 9:15。",
            "Choose a quarter of an hour, such as 9:15.",
        ),
        "retrospective.column.well": ("做得好的", "Went well"),
        "retrospective.column.improve": ("待改进的", "To improve"),
        "retrospective.column.ideas": ("新想法", "Ideas"),
        "retrospective.closed": ("回顾已结束，不能再修改。", "The retrospective is closed."),
        "retrospective.wrong_phase": (
            "当前阶段不能这样做，请让主持人切换阶段。",
            "Not in this phase; ask whoever leads to change it.",
        ),
        "retrospective.no_such_column": ("没有这一栏。", "There is no such column."),
        "retrospective.no_such_card": ("没有这张卡片。", "There is no such card."),
        "retrospective.not_your_card": (
            "只有写卡片的浏览器能修改它。",
            "Only the browser that wrote a card may change it.",
        ),
        "retrospective.no_votes_left": ("每人最多投 {maximum} 票。", "Everybody has {maximum} votes."),
        "retrospective.too_many_cards": ("最多 {maximum} 张卡片。", "At most {maximum} cards."),
        "retrospective.columns_wrong": (
            "请设 1 至 {maximum} 栏，名称不要重复。",
            "Name 1 to {maximum} different columns.",
        ),
        "retrospective.column_in_use": (
            "有卡片的栏不能去掉，可以改名。",
            "A column with cards cannot go; rename it instead.",
        ),
        "retrospective.votes": ("{count} 票", "{count} votes"),
        "retrospective.actions": ("改进行动", "Actions"),
        "retrospective.nobody": ("未指派", "unassigned"),
        "job.meetings.remind": ("提醒站会", "Remind of stand-ups"),
        "job.meetings.keep": ("保存当天站会纪要", "Keep the minutes of the day"),
    }
)
