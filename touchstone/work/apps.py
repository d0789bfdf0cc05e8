from django.apps import AppConfig


class WorkConfig(AppConfig):
    name = "touchstone.work"
    label = "work"

    def ready(self) -> None:
        from touchstone.work import events, messages, undo  # noqa: F401
