from django.apps import AppConfig


class FeedsConfig(AppConfig):
    """Shows plans in people's own calendar programs."""

    name = "touchstone.feeds"
    label = "feeds"

    def ready(self) -> None:
        """Make sentences and events known."""
        from touchstone.feeds import events, messages, undo  # noqa: F401
