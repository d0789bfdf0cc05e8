from django.apps import AppConfig


class CalendarsConfig(AppConfig):
    name = "touchstone.calendars"
    label = "calendars"

    def ready(self) -> None:
        from touchstone.calendars import events, messages, undo  # noqa: F401
