"""The rows every deployment starts with: shipped roles, the company not yet set up, our robot."""

from typing import Any

from django.contrib.auth.hashers import make_password

from touchstone.accounts.permissions import SHIPPED_ROLES

SYSTEM_EMAIL = "system@touchstone.invalid"
PLACEHOLDER_EMAIL = "officer@touchstone.invalid"  # of the first officer, until they give their own


def ensure_shipped_rows(apps: Any) -> None:
    """Make what is missing and keep the shipped roles as this version ships them."""
    roles = apps.get_model("accounts", "Role").objects
    for role in SHIPPED_ROLES:
        values = {**role._asdict(), "permissions": list(role.permissions)}
        roles.update_or_create(key=values.pop("key"), defaults=values)
    apps.get_model("accounts", "Organisation").objects.get_or_create(id=1)
    apps.get_model("accounts", "User").objects.get_or_create(
        email=SYSTEM_EMAIL,
        defaults={
            "name": "系统",
            "pinyin": "xitong xt",
            "is_robot": True,
            "role": roles.order_by("-rank").first(),
            "password": make_password(None),
        },
    )
