"""Bringing people there: invitations, media, registration."""

from touchstone.projects.library.outline import milestone, phase, task

PROMOTION = phase(
    "promotion",
    "邀约与传播",
    "Invitations and publicity",
    about=(
        "三波邀约：提前六周预告、三周正式邀请、三天提醒。",
        "Three waves: notice six weeks ahead, invitation three weeks ahead, reminder three days ahead.",
    ),
    deliverables=[
        ("确认到场名单", "List of confirmed guests"),
        ("媒体名单与新闻通稿", "Media list and press release"),
    ],
    items=[
        task(
            "registration-page",
            "报名页面与签到系统",
            "Registration page and check-in",
            days=5,
            role="digital-lead",
            after=["venue-fixed", "visual"],
            checks=[
                ("收集个人信息有告知与同意", "Personal data are collected with notice and consent"),
                ("同时签到 200 人压力测试", "Tested with 200 check-ins at once"),
            ],
        ),
        task(
            "save-the-date",
            "第一波邀约：预告",
            "First wave: save the date",
            days=3,
            role="sales-lead",
            after=["registration-page", "audience"],
        ),
        task(
            "formal-invitations",
            "第二波邀约：正式邀请与一对一电话",
            "Second wave: invitations and calls",
            days=10,
            role="sales-lead",
            after=["save-the-date FS+10d", "speakers", "legal-check"],
        ),
        task(
            "press",
            "媒体邀请与新闻通稿",
            "Invite the press and write the release",
            days=8,
            role="pr-lead",
            after=["key-message", "agenda", "save-the-date"],
        ),
        task(
            "campaign",
            "公众号、短视频与投放预热",
            "Teasers on social media and advertising",
            days=15,
            work_days=10,
            role="digital-lead",
            after=["legal-check", "film SS+8d", "registration-page"],
        ),
        task(
            "reminders",
            "第三波邀约：行前提醒与接待信息",
            "Third wave: reminders and travel details",
            days=2,
            role="sales-lead",
            after="formal-invitations FS+5d",
        ),
        milestone(
            "guests-confirmed",
            "到场名单确认",
            "Guest list confirmed",
            role="sales-lead",
            after=["reminders", "press"],
            labels=["key-date"],
        ),
    ],
)
