from django.apps import AppConfig


class NotifyConfig(AppConfig):
    name = "touchstone.notify"
    label = "notify"

    def ready(self) -> None:
        from touchstone.core.gesture import write_events_with
        from touchstone.notify import handlers, messages  # noqa: F401
        from touchstone.notify.live.access import check_access_after
        from touchstone.notify.live.announcing import announce

        write_events_with(announce)
        check_access_after(
            "person.edited",
            "person.suspended",
            "person.session_ended",
            "person.password_chosen",
            "group.edited",
            "group.removed",
        )
