"""What can happen to access tokens."""

from touchstone.core.events import declare_events

declare_events(
    {
        "token.created": ("创建了访问令牌", "made an access token"),
        "token.revoked": ("吊销了访问令牌", "revoked an access token"),
    }
)
