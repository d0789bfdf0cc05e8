"""Sentences of the kernel."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "core.forbidden": ("您没有权限执行此操作。", "You are not allowed to do this."),
        "core.not_found": ("找不到该内容，或您无权查看。", "Not found, or not visible to you."),
        "core.unauthenticated": ("请先登录。", "Please sign in."),
        "core.invalid": (
            "提交的内容有误，请检查标出的字段。",
            "Some of what was sent is wrong; see the fields named.",
        ),
        "core.field_invalid": ("该字段有误：{reason}", "This field is wrong: {reason}"),
        "core.field_missing": ("此项必填。", "This field is needed."),
        "core.field_unknown": (
            "没有此字段，或此字段不能修改。",
            "There is no such field, or it cannot be set.",
        ),
        "core.field_too_short": (
            "至少需要 {min_length} 个字符。",
            "At least {min_length} characters are needed.",
        ),
        "core.field_too_long": ("最多 {max_length} 个字符。", "At most {max_length} characters fit."),
        "core.field_characters": ("含有不允许的字符。", "It contains characters that are not allowed."),
        "core.field_choice": ("只能是 {expected} 之一。", "It must be one of {expected}."),
        "core.field_too_few": ("至少需要 {min_length} 项。", "At least {min_length} entries are needed."),
        "core.field_too_many": ("最多 {max_length} 项。", "At most {max_length} entries are allowed."),
        "core.field_range": ("数值超出允许的范围。", "The number is out of range."),
        "core.field_kind": ("内容的类型不正确。", "This is not the right kind of value."),
        "core.stale": (
            "内容已被他人修改，请查看最新内容后重试；您的输入没有丢失。",
            "Somebody changed this meanwhile. Look at it as it is now and try again; your input is kept.",
        ),
        "core.version_required": (
            "缺少版本号（If-Match），无法确认您看到的是最新内容。",
            "The version (If-Match) is missing, so it is not known that you saw the newest state.",
        ),
        "core.version_malformed": ("版本号格式不正确。", "The version is malformed."),
        "core.cursor_malformed": (
            "分页位置无效，请从第一页重新开始。",
            "The page position is not valid; start again from the first page.",
        ),
        "core.limit_out_of_range": (
            "每页数量须在 1 到 {maximum} 之间。",
            "The page size must be between 1 and {maximum}.",
        ),
        "core.idempotency_mismatch": (
            "同一个 Idempotency-Key 已用于不同的请求。",
            "This Idempotency-Key was used for a different request.",
        ),
        "core.idempotency_malformed": (
            "Idempotency-Key 须为 1 到 200 个可见字符。",
            "The Idempotency-Key must have 1 to 200 visible characters.",
        ),
        "core.server_error": (
            "服务器出现错误，操作没有生效。错误编号 {reference}。",
            "The server failed and nothing was changed. Reference {reference}.",
        ),
        "core.changed_since": (
            "“{title}”之后又被修改过（{fields}），无法撤销；其他内容未受影响。",
            "“{title}” was changed again since ({fields}), so it was not undone; nothing else was touched.",
        ),
        "core.method_not_allowed": ("该地址不支持这种请求方法。", "This address does not take this method."),
        "core.too_many": ("请求过于频繁，请稍后再试。", "Too many requests; try again later."),
        "core.malformed": ("请求格式不正确：{reason}", "The request is malformed: {reason}"),
        "core.overloaded": ("服务器繁忙，请稍后再试。", "The server is busy; try again in a moment."),
        "core.outgoing_malformed": ("这不是可用的网址。", "This is no usable address."),
        "core.outgoing_not_https": ("网址必须以 https:// 开头。", "The address must begin with https://."),
        "core.outgoing_not_public": (
            "“{host}”不是公网地址。如需访问内网，请管理员把它加入 TOUCHSTONE_OUTGOING_ORIGINS。",
            "“{host}” is not a public address. The operator can allow it: TOUCHSTONE_OUTGOING_ORIGINS.",
        ),
        "core.outgoing_unknown_host": ("找不到主机“{host}”。", "The host “{host}” is not known."),
        "core.too_large": ("请求内容过大（上限 {limit}）。", "The request is too large (limit {limit})."),
    }
)
