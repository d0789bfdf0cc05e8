from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class AccountsConfig(AppConfig):
    name = "touchstone.accounts"
    label = "accounts"

    def ready(self) -> None:
        from touchstone.accounts import events, handlers, messages, undo  # noqa: F401

        post_migrate.connect(keep_shipped_rows, sender=self)


def keep_shipped_rows(*, sender: AccountsConfig, **_: Any) -> None:
    """A newer version may ship more permissions; a flushed database needs its first rows back."""
    from django.apps import apps

    from touchstone.accounts.shipped import ensure_shipped_rows

    ensure_shipped_rows(apps)
