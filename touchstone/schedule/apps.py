from django.apps import AppConfig


class ScheduleConfig(AppConfig):
    name = "touchstone.schedule"
    label = "schedule"

    def ready(self) -> None:
        from touchstone.schedule import events, handlers, messages, undo  # noqa: F401
