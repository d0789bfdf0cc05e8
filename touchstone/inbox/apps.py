from django.apps import AppConfig


class InboxConfig(AppConfig):
    """Tells people what concerns them."""

    name = "touchstone.inbox"
    label = "inbox"

    def ready(self) -> None:
        """Make sentences, jobs and the delivery known."""
        from touchstone.inbox import handlers, messages, reminding  # noqa: F401
