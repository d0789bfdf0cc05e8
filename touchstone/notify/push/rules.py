"""Who may do what with browsers that are told."""

from typing import Any


def owns_device(user: Any, device: Any, /) -> bool:
    return bool(user.is_active and device.person_id == user.pk)
