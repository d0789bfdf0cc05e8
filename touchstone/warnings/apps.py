from django.apps import AppConfig


class WarningsConfig(AppConfig):
    """Progress warnings: raised by stated rules, dealt with by people."""

    name = "touchstone.warnings"
    label = "warnings"

    def ready(self) -> None:
        """Make events, sentences, handlers and inverses known."""
        from touchstone.warnings import events, handlers, messages, undo  # noqa: F401
