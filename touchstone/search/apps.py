from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Finds words in everything people wrote."""

    name = "touchstone.search"
    label = "search"

    def ready(self) -> None:
        """Make sentences and handlers known."""
        from touchstone.search import handlers, messages  # noqa: F401
