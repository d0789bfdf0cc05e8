from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "touchstone.audit"
    label = "audit"

    def ready(self) -> None:
        from touchstone.audit import events, messages  # noqa: F401
        from touchstone.audit.writing import write_events
        from touchstone.core.gesture import write_events_with

        write_events_with(write_events)
