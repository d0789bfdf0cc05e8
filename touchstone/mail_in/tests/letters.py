"""Answers as the mail programs of the trade write them."""

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import make_msgid


def letter(
    body: str,
    *,
    sender: str,
    to: str,
    html: str = "",
    charset: str = "utf-8",
    message_id: str = "",
    **headers: str,
) -> EmailMessage:
    """A mail; underscores of further headers are dashes."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = sender, to, "Re: 李娜 评论了“联调”"
    mail["Message-ID"] = message_id or make_msgid(domain="example.com")
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    if body:
        mail.set_content(body, charset=charset)
    if html and body:
        mail.add_alternative(html, subtype="html", charset=charset)
    elif html:
        mail.set_content(html, subtype="html", charset=charset)
    return mail


GMAIL = """好的，周五前给。

On Fri, Nov 20, 2026 at 9:12 AM Touchstone <reply+abc@example.com>
wrote:

> • 李娜 评论了“联调”
>   http://example.com/items/ERP-12
"""
GMAIL_CHINESE = """好的，周五前给。

Touchstone <reply+abc@example.com> 于2026年11月20日周五 09:12写道：

> • 李娜 评论了“联调”
"""
OUTLOOK = """好的，周五前给。

________________________________
From: Touchstone <reply+abc@example.com>
Sent: Friday, November 20, 2026 9:12 AM
To: Wang Jianguo
Subject: 李娜 评论了“联调”

• 李娜 评论了“联调”
"""
OUTLOOK_OLD = """好的，周五前给。

-----Original Message-----
From: Touchstone [mailto:reply+abc@example.com]
Sent: Friday, November 20, 2026 9:12 AM

• 李娜 评论了“联调”
"""
OUTLOOK_CHINESE = """好的，周五前给。

发件人: Touchstone <reply+abc@example.com>
发送时间: 2026年11月20日 9:12
收件人: 王建国
主题: 李娜 评论了“联调”

• 李娜 评论了“联调”
"""
APPLE = """好的，周五前给。

发自我的 iPhone

> 在 2026年11月20日，09:12，Touchstone <reply+abc@example.com> 写道：
>
> • 李娜 评论了“联调”
"""
APPLE_DESK = """好的，周五前给。

> On Nov 20, 2026, at 09:12, Touchstone <reply+abc@example.com> wrote:
>
> • 李娜 评论了“联调”
"""
QQ = """好的，周五前给。




------------------ 原始邮件 ------------------
发件人: "Touchstone" <reply+abc@example.com>;
发送时间: 2026年11月20日(星期五) 上午9:12
收件人: "王建国"<manager@example.com>;

主题: 李娜 评论了“联调”
"""
NETEASE = """好的，周五前给。

---- 回复的原邮件 ----
| 发件人 | Touchstone<reply+abc@example.com> |
| 日期 | 2026年11月20日 09:12 |
"""
SIGNED = """好的，周五前给。

--
王建国
信息中心 · 13800000000
"""
PLAIN = {
    "Gmail": GMAIL,
    "Gmail 中文": GMAIL_CHINESE,
    "Outlook": OUTLOOK,
    "Outlook 2007": OUTLOOK_OLD,
    "Outlook 中文": OUTLOOK_CHINESE,
    "iPhone": APPLE,
    "Apple Mail": APPLE_DESK,
    "QQ 邮箱": QQ,
    "网易邮箱": NETEASE,
    "签名": SIGNED,
}
HTML = {
    "Gmail": """<div dir="ltr">好的，周五前给。</div><br><div class="gmail_quote gmail_quote_container">
<div class="gmail_attr">On Fri, Touchstone wrote:<br></div>
<blockquote class="gmail_quote">旧话</blockquote></div>""",
    "Outlook": """<html><head><style>p{margin:0}</style></head><body><p>好的，周五前给。</p>
<div id="appendonsend"></div><div id="divRplyFwdMsg"><b>From:</b> Touchstone</div></body></html>""",
    "Apple Mail": """<body>好的，周五前给。<br><div><br>
<blockquote type="cite"><div>旧话</div></blockquote></div></body>""",
    "QQ 邮箱": """<div>好的，周五前给。</div>
<div><includetail><div>------------------ 原始邮件 ------------------</div>
<div>旧话</div></includetail></div>""",
}
