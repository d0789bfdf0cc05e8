"""Sentences about access tokens."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "tokens.too_many": ("最多保留 {maximum} 个访问令牌。", "At most {maximum} access tokens are kept."),
        "tokens.name_missing": ("请给令牌起个名字。", "Give the token a name."),
        "tokens.days_out_of_range": ("有效期须为 1 到 {maximum} 天。", "It lasts 1 to {maximum} days."),
        "tokens.invalid": (
            "访问令牌无效、已过期或已吊销。",
            "The access token is invalid, expired or revoked.",
        ),
        "tokens.scope_too_small": (
            "该访问令牌的权限范围不包括这个操作。",
            "The scope of this access token does not cover this operation.",
        ),
        "tokens.not_by_token": (
            "这个操作只能由本人登录后进行。",
            "Only the person themselves, signed in, can do this.",
        ),
        "tokens.too_fast": ("请求太频繁，请稍后再试。", "Too many requests; try again in a moment."),
    }
)
