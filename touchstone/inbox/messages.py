"""Sentences of the inbox."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "inbox.mentioned": ("{by} 在“{what}”中提到了您", "{by} mentioned you in “{what}”"),
        "inbox.assigned": ("{by} 把“{what}”指派给了您", "{by} assigned “{what}” to you"),
        "inbox.unassigned": ("{by} 把“{what}”转给了别人", "{by} took “{what}” off you"),
        "inbox.commented": ("{by} 评论了“{what}”", "{by} commented on “{what}”"),
        "inbox.changed": ("{by} 修改了“{what}”", "{by} changed “{what}”"),
        "inbox.moved": ("{by} 的调整使“{what}”的日期变了", "A change by {by} moved the dates of “{what}”"),
        "inbox.trashed": ("{by} 把“{what}”移到了回收站", "{by} moved “{what}” to the trash"),
        "inbox.due": ("“{what}”今天到期", "“{what}” is due today"),
        "inbox.and_more": ("{title}等 {count} 项", "{title} and {more} more"),
        "inbox.mail_subject": ("您有 {count} 条未读提醒", "{count} unread notices"),
        "inbox.mail_foot": ("全部提醒与接收设置：{link}", "All notices, and how you want to be told: {link}"),
        "inbox.snooze_in_the_past": ("稍后处理的时间要在现在之后。", "Put it off until a time after now."),
        "inbox.snooze_too_far": ("最多推迟五年。", "Put it off by five years at most."),
        "inbox.quiet_hours_need_both": (
            "免打扰需要开始和结束两个时间。",
            "Quiet hours need both a beginning and an end.",
        ),
        "job.inbox.deliver": ("发送提醒", "Tell whom a change concerns"),
        "job.inbox.forget": ("清理旧提醒", "Forget old notices"),
        "job.inbox.due": ("提醒今天到期的任务", "Tell what is due today"),
        "job.inbox.daily_mail": ("每日提醒邮件", "Daily mail of what is unread"),
        "job.inbox.hourly_mail": ("每小时提醒邮件", "Hourly mail of what is unread"),
    }
)
