from django.apps import AppConfig


class BoardsConfig(AppConfig):
    name = "touchstone.boards"
    label = "boards"

    def ready(self) -> None:
        from touchstone.boards import events, handlers, messages, undo  # noqa: F401
