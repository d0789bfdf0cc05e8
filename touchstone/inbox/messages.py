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
        "inbox.warned": ("进度预警：“{what}”需要处理", "Warning: “{what}” needs somebody"),
        "inbox.invited": ("“{what}”该开站会了", "Time for the stand-up of “{what}”"),
        "inbox.and_more": ("{title}等 {count} 项", "{title} and {more} more"),
        "inbox.because.mention": ("因为提到了您", "because you were mentioned"),
        "inbox.because.assignee": ("因为您负责", "because it is yours"),
        "inbox.because.reporter": ("因为您创建", "because you created it"),
        "inbox.because.watcher": ("因为您关注", "because you watch it"),
        "inbox.because.owner": ("因为由您处理，或升级给了您", "because it is yours, or was escalated to you"),
        "inbox.because.member": ("因为您是项目成员", "because you belong to the project"),
        "inbox.push_more": ("另有 {more} 条", "{more} more"),
        "inbox.mail_mute": ("{reason}；不再提醒这一项：{link}", "{reason}; mute this item: {link}"),
        "inbox.mute_short": ("不再提醒这一项", "Mute this item"),
        "inbox.mail_off": ("不再发提醒邮件", "Send me no more of these mails"),
        "inbox.link_invalid": ("链接已失效", "This link is not valid"),
        "inbox.link_invalid_hint": (
            "链接不完整、已过期，或您无权再查看该事项。请登录后在收件箱的“接收设置”里调整。",
            "It is broken, too old, or its item is out of your sight. See “How I am told” in your inbox.",
        ),
        "pages.unsubscribe": ("停止提醒", "Stop telling me"),
        "pages.unsubscribe.item": (
            "不再提醒“{title}”的变化；有人提到您时仍会提醒。",
            "You will hear no more of “{title}”, unless somebody mentions you.",
        ),
        "pages.unsubscribe.mail": (
            "不再给您发提醒邮件；收件箱里仍能看到全部提醒。",
            "You will get no more mail of this kind; your inbox still shows everything.",
        ),
        "pages.unsubscribe.item_done": ("已不再提醒“{title}”。", "“{title}” is muted."),
        "pages.unsubscribe.mail_done": ("已不再发提醒邮件。", "No more mail of this kind will be sent."),
        "pages.unsubscribe.button": ("停止", "Stop"),
        "pages.unsubscribe.settings": ("打开收件箱", "Open the inbox"),
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
        "job.inbox.mail_now": ("即时提醒邮件", "Mail at once"),
        "job.inbox.push": ("浏览器推送", "Browser notifications"),
        "job.inbox.push_device": ("推送到一个浏览器", "Notify one browser"),
        "job.inbox.daily_mail": ("每日提醒邮件", "Daily mail of what is unread"),
        "job.inbox.hourly_mail": ("每小时提醒邮件", "Hourly mail of what is unread"),
    }
)
