from django.apps import AppConfig


class IntegrationsConfig(AppConfig):
    name = "touchstone.integrations"
    label = "integrations"

    def ready(self) -> None:
        from touchstone.integrations import events, messages, undo  # noqa: F401
