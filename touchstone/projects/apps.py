from django.apps import AppConfig


class ProjectsConfig(AppConfig):
    name = "touchstone.projects"
    label = "projects"

    def ready(self) -> None:
        from touchstone.projects import events, handlers, messages, undo  # noqa: F401
