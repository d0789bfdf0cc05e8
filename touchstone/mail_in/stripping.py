"""What somebody wrote themselves in an answer: without what it quotes and without their signature."""

import re

CUTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^-{2,}\s*(original message|forwarded message|原始邮件|原邮件|转发邮件|回复的原邮件)\s*-*.*$",
        r"^_{10,}\s*$",
        r"^on\b.{4,200}\bwrote\s*[:：]\s*$",
        r"^.{0,120}\d{4}.{4,120}(写道|寫道)\s*[:：]\s*$",
        r"^.{0,160}<[^<>\s]+@[^<>\s]+>\s*(于|於|在)?.{0,80}(写道|寫道|wrote)\s*[:：]?\s*$",
    )
)
HEAD = re.compile(r"^\*?(from|发件人|寄件人|寄件者)\s*[:：]", re.IGNORECASE)
HEAD_GOES_ON = re.compile(r"^\*?(sent|date|to|subject|发送时间|日期|时间|收件人|主题)\s*[:：]", re.IGNORECASE)
SIGNATURES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^--\s*$",
        r"^(发自|發自|来自)\s*(我的|my)?\s*\S.{0,30}$",
        r"^(sent from|get) (my |outlook|mail for|yahoo|windows|proton|foxmail|netease).{0,60}$",
        r"^从.{1,20}(手机|客户端|邮箱|iPhone|iPad|Windows).{0,6}发送$",
    )
)
WRAPPED_WROTE = re.compile(
    r"^(on\b[^\n]{4,200})\n([^\n]{0,120}\bwrote\s*[:：])[ \t]*$", re.IGNORECASE | re.MULTILINE
)
MOST_BLANK_LINES = re.compile(r"\n{3,}")


def own_words(text: str) -> str:
    """The text up to the first sign of a quotation or a signature, without quoted lines at its end."""
    unwrapped = WRAPPED_WROTE.sub(r"\1 \2", text.replace("\r\n", "\n").replace("\u00a0", " "))
    lines = unwrapped.split("\n")
    kept: list[str] = []
    for place, line in enumerate(lines):
        plain = line.strip()
        if any(cut.match(plain) for cut in CUTS) or _is_head(lines[place : place + 4]):
            break
        if kept and any(sign.match(plain) for sign in SIGNATURES):
            break
        kept.append(line.rstrip())
    while kept and (kept[-1].lstrip().startswith(">") or not kept[-1].strip()):
        kept.pop()
    return MOST_BLANK_LINES.sub("\n\n", "\n".join(kept)).strip()


def _is_head(lines: list[str]) -> bool:
    """The head of a quoted mail: `From:` alone may be somebody's own words."""
    first, *following = (line.strip() for line in lines)
    return bool(HEAD.match(first)) and any(HEAD_GOES_ON.match(line) for line in following)
