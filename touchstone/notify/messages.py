"""Sentences about telling people things."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "notify.projects_malformed": (
            "projects 须为项目编号，以逗号分隔，最多 {maximum} 个。",
            "projects must be project ids separated by commas, at most {maximum}.",
        ),
        "job.send_mail": ("发送邮件", "Send a mail"),
        "notify.address_malformed": ("“{address}”不是邮箱地址。", "“{address}” is not a mail address."),
        "notify.recipients_out_of_range": (
            "收件人须为 1 到 {maximum} 个。",
            "A mail needs 1 to {maximum} recipients.",
        ),
        "notify.mail_too_large": (
            "邮件超过 {limit}，请减少附件。",
            "The mail is larger than {limit}; take fewer attachments.",
        ),
        "notify.mail_refused": ("邮件服务器拒收：{reason}", "The mail server refused it: {reason}"),
        "notify.anchor_subject": ("审计链末端 {position}", "End of the audit chain: {position}"),
        "notify.anchor_text": (
            "请保存这封邮件。以后可用它证明审计日志未被改写：\n\n{line}\n",
            "Keep this mail: it can prove later that the audit log was not rewritten.\n\n{line}\n",
        ),
        "notify.push_key_malformed": (
            "浏览器给出的推送密钥格式不对，请刷新后重新开启。",
            "The browser's push key is malformed; reload the page and switch it on again.",
        ),
        "notify.push_refused": (
            "推送服务拒收（HTTP {status}）。",
            "The push service refused it (HTTP {status}).",
        ),
        "notify.too_many_devices": (
            "最多 {maximum} 个浏览器，请先移除不用的。",
            "At most {maximum} browsers; remove one you no longer use first.",
        ),
        "notify.stopping": ("服务器正在停止，请稍后再试。", "The server is stopping; try again in a moment."),
    }
)
