"""Sentences about projects."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "projects.name_empty": ("请填写项目名称。", "Please give the project a name."),
        "projects.key_malformed": (
            "项目代号须为 2–10 个大写字母或数字，并以字母开头。",
            "The project key needs 2–10 capital letters or digits, starting with a letter.",
        ),
        "projects.key_taken": ("项目代号“{key}”已被使用。", "The project key “{key}” is already used."),
        "projects.unknown_template": ("项目模板不存在。", "There is no such template."),
        "projects.unknown_choice": ("取值不在可选范围内。", "This is not one of the choices."),
        "projects.last_owner": ("项目至少要有一名负责人。", "A project must keep at least one owner."),
        "projects.role_too_high": (
            "不能授予高于自己的项目角色。",
            "You cannot grant a project role above your own.",
        ),
        "projects.archived": (
            "项目已归档，恢复后才能修改。",
            "The project is archived; restore it to change it.",
        ),
        "projects.date_out_of_range": (
            "日期须在 1984 年到 2149 年之间。",
            "Dates must lie between 1984 and 2149.",
        ),
    }
)
