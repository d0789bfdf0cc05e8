"""What can happen to people and the company."""

from touchstone.core.events import declare_events

declare_events(
    {
        "organisation.set_up": ("完成了公司初始设置", "set up the company"),
        "organisation.edited": ("修改了公司设置", "edited the company settings"),
        "department.created": ("创建了部门", "created a department"),
        "department.edited": ("修改了部门", "edited a department"),
        "department.removed": ("删除了部门", "removed a department"),
        "person.created": ("添加了人员", "added a person"),
        "person.edited": ("修改了人员资料", "edited a person"),
        "person.preferences_edited": ("修改了个人偏好", "edited their preferences"),
        "person.suspended": ("停用了账号", "suspended an account"),
        "person.reinstated": ("恢复了账号", "reinstated an account"),
        "person.sign_in_link_made": ("生成了一次性登录链接", "made a one-time sign-in link"),
        "person.signed_in_by_link": ("使用一次性链接登录", "signed in by a one-time link"),
        "person.signed_in": ("登录了系统", "signed in"),
        "person.sign_in_failed": ("登录失败", "failed to sign in"),
        "person.password_chosen": ("设置了登录密码", "chose a password"),
        "person.session_ended": ("退出了一个登录会话", "signed a session out"),
        "group.created": ("创建了群组", "created a group"),
        "group.edited": ("修改了群组", "edited a group"),
        "group.removed": ("删除了群组", "removed a group"),
    }
)
