from django.apps import AppConfig


class SprintsConfig(AppConfig):
    name = "touchstone.sprints"
    label = "sprints"

    def ready(self) -> None:
        from touchstone.sprints import events, filters, messages, undo  # noqa: F401
