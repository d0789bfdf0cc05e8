from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "touchstone.config"
    label = "config"

    def ready(self) -> None:
        from touchstone.config import texts  # noqa: F401
