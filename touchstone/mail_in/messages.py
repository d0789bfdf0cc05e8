"""Sentences about mails that arrive."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "job.mail_in.poll": ("收取邮件回复", "Fetch replies by mail"),
        "mail_in.automatic": (
            "自动回复、退信和群发邮件不处理。",
            "Automatic replies, bounces and bulk mail are ignored.",
        ),
        "mail_in.no_place": (
            "这封邮件没有指明要回复哪个事项。请直接回复通知邮件，不要另写新邮件。",
            "This mail does not say which item it is about. Please reply to a notice instead of writing a new mail.",
        ),
        "mail_in.not_the_sender": (
            "这个回复地址是给另一个人的。请用收到通知的邮箱回复。",
            "This address belongs to somebody else. Please reply from the address that got the notice.",
        ),
        "mail_in.no_access": (
            "您不能再评论这个事项：它可能已被删除，或您已没有权限。",
            "You can no longer comment on this item: it may have been deleted, or is not for you any more.",
        ),
        "mail_in.empty": (
            "除了引用的内容，邮件里没有文字，也没有附件。",
            "Apart from what it quotes, the mail has no text and no files.",
        ),
        "mail_in.files_left_out": (
            "（{count} 个附件超过限制，没有保存：{names}）",
            "({count} files beyond the limit were left out: {names})",
        ),
        "mail_in.refused_subject": ("回复没有发表：{subject}", "Your reply was not taken: {subject}"),
        "mail_in.refused_text": (
            "您的回复没有发表。\n\n{reason}\n\n您写的内容：\n\n{text}",
            "Your reply was not taken.\n\n{reason}\n\nWhat you wrote:\n\n{text}",
        ),
        "mail_in.login_refused": ("收信邮箱拒绝登录：{reason}", "The mailbox refused to sign in: {reason}"),
    }
)
