from django.apps import AppConfig


class WorkflowConfig(AppConfig):
    name = "touchstone.workflow"
    label = "workflow"

    def ready(self) -> None:
        from touchstone.workflow import events, messages, undo  # noqa: F401
