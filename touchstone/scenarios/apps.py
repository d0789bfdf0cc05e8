from django.apps import AppConfig


class ScenariosConfig(AppConfig):
    name = "touchstone.scenarios"
    label = "scenarios"

    def ready(self) -> None:
        from touchstone.scenarios import events, messages, undo  # noqa: F401
