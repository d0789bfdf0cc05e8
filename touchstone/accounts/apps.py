from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "touchstone.accounts"
    label = "accounts"

    def ready(self) -> None:
        from touchstone.accounts import events, messages  # noqa: F401
