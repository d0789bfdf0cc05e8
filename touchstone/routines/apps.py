from django.apps import AppConfig


class RoutinesConfig(AppConfig):
    name = "touchstone.routines"
    label = "routines"

    def ready(self) -> None:
        from touchstone.routines import events, handlers, messages, undo  # noqa: F401
