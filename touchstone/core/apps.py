from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "touchstone.core"
    label = "core"

    def ready(self) -> None:
        from touchstone.core import messages  # noqa: F401
