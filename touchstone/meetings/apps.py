from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    """Stand-ups with minutes, and retrospectives with anonymous cards."""

    name = "touchstone.meetings"
    label = "meetings"

    def ready(self) -> None:
        """Make events, sentences and inverses known."""
        from touchstone.meetings import events, messages, undo  # noqa: F401
