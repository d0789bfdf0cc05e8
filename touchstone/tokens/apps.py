from django.apps import AppConfig


class TokensConfig(AppConfig):
    name = "touchstone.tokens"
    label = "tokens"

    def ready(self) -> None:
        from touchstone.tokens import events, messages  # noqa: F401
