from django.apps import AppConfig


class CoreConfig(AppConfig):
    """The kernel."""

    name = "touchstone.core"
    label = "core"

    def ready(self) -> None:
        """Make the kernel's sentences known."""
        from touchstone.core import messages  # noqa: F401
