"""Bytes as push services write them: base64 for URLs, without padding."""

import base64
import binascii

from touchstone.core.errors import Invalid


def to_base64(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def from_base64(text: str) -> bytes:
    """The bytes; raises `Invalid` where it is no base64."""
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise Invalid("notify.push_key_malformed", field="p256dh") from error
