"""Sentences about people and the company."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "accounts.email_taken": ("该邮箱已被使用。", "This mail address is already used."),
        "accounts.email_malformed": ("邮箱格式不正确。", "This is not a mail address."),
        "accounts.name_empty": ("请填写名称。", "Please give a name."),
        "accounts.name_taken": ("该名称已存在。", "This name exists already."),
        "accounts.role_too_high": ("不能授予高于自己的角色。", "You cannot grant a role above your own."),
        "accounts.not_oneself": ("不能对自己的账号执行此操作。", "You cannot do this to your own account."),
        "accounts.managed_field": (
            "邮箱、部门和角色只能由人员管理者修改。",
            "Address, department and role are changed by those who manage people.",
        ),
        "accounts.suspended": ("账号已停用，请先恢复。", "The account is suspended; reinstate it first."),
        "accounts.last_officer": (
            "至少要保留一名可登录的软件官。",
            "At least one active software officer must remain.",
        ),
        "accounts.unknown_role": ("角色不存在。", "There is no such role."),
        "accounts.unknown_department": ("部门不存在。", "There is no such department."),
        "accounts.department_cycle": (
            "部门不能放在自己的下级之中。",
            "A department cannot be placed below itself.",
        ),
        "accounts.department_in_use": (
            "部门下还有人员或下级部门，请先移走。",
            "The department still has people or departments in it; move them first.",
        ),
        "accounts.group_in_use": (
            "仍有项目在使用该群组，请先从项目成员中移除。",
            "A project still counts this group among its members; remove it there first.",
        ),
        "accounts.unknown_person": ("人员不存在或您无权查看。", "There is no such person, or not for you."),
        "accounts.unknown_time_zone": ("不认识的时区。", "Unknown time zone."),
        "accounts.unknown_language": ("不支持的语言。", "Unsupported language."),
        "accounts.unknown_theme": ("不支持的外观。", "Unsupported theme."),
        "accounts.password_length": (
            "密码至少需要 {minimum} 个字符。",
            "A password has at least {minimum} characters.",
        ),
        "accounts.password_common": (
            "这个密码太常见，容易被猜中。",
            "This password is too common and easily guessed.",
        ),
        "accounts.password_common_hint": ("不要使用常见的密码。", "It is not one of the common ones."),
        "accounts.password_similar": (
            "密码不能与姓名或邮箱相似。",
            "It does not resemble your name or address.",
        ),
        "accounts.wrong_code": ("验证码不正确。", "The code is wrong."),
        "accounts.wrong_password": ("邮箱或密码不正确。", "The email or the password is wrong."),
        "accounts.too_many_attempts": (
            "登录失败次数过多，请几分钟后再试。",
            "Too many failed attempts. Try again in a few minutes.",
        ),
        "accounts.link_invalid": (
            "登录链接无效、已使用或已过期。",
            "The sign-in link is wrong, used or expired.",
        ),
        "accounts.already_set_up": ("公司已经完成初始设置。", "The company is already set up."),
    }
)
