from django.apps import AppConfig


class WorkConfig(AppConfig):
    name = "touchstone.work"
    label = "work"

    def ready(self) -> None:
        from touchstone.work import events, field_texts, messages, undo, undo_checklists  # noqa: F401
