from django.apps import AppConfig


class OpsConfig(AppConfig):
    name = "touchstone.ops"
    label = "ops"

    def ready(self) -> None:
        from touchstone.ops import events, messages  # noqa: F401
