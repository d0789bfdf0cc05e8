"""Sentences about boards."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "boards.name_empty": ("请填写看板名称。", "Please give the board a name."),
        "boards.settings_malformed": (
            "看板设置有误，未保存。",
            "The board's settings are wrong; nothing was saved.",
        ),
        "boards.unknown_field": ("看板不能按“{name}”排列。", "A board cannot be arranged by “{name}”."),
        "boards.unknown_project": (
            "项目不存在或您无权查看。",
            "The project does not exist or is not for you.",
        ),
        "boards.projects_not_here": (
            "只有跨项目看板可以选择项目。",
            "Only a board over projects can name projects.",
        ),
        "boards.cannot_move_there": (
            "卡片不能这样移动：项目不能在看板上更改。",
            "The card cannot move there: a board does not change the project.",
        ),
        "boards.no_status_there": (
            "该事项的流程没有可以到达的对应状态。",
            "The item's workflow has no such status to go to from here.",
        ),
        "boards.no_type_there": (
            "该事项所在的项目没有这个类型。",
            "The item's project has no such type.",
        ),
        "boards.wip_limit_reached": (
            "该列的在制品上限是 {limit} 张，现有 {count} 张。先完成或移出一张；如确需移入，请说明理由。",
            "This column's WIP limit is {limit} and it holds {count}. Finish or move a card first, or give a reason to go over it.",
        ),
        "field.name": ("名称", "name"),
        "field.settings": ("设置", "settings"),
        "field.is_shared": ("共享", "shared"),
        "field.position": ("位置", "position"),
        "field.project_ids": ("项目", "projects"),
    }
)
