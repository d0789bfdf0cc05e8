from django.apps import AppConfig


class InsightConfig(AppConfig):
    """Health and reports: reads everything, writes only its own rows."""

    name = "touchstone.insight"
    label = "insight"

    def ready(self) -> None:
        """Make events, sentences and handlers known."""
        from touchstone.insight import events, handlers, messages, undo  # noqa: F401
