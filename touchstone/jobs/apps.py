from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "touchstone.jobs"
    label = "jobs"

    def ready(self) -> None:
        from touchstone.jobs import events, messages  # noqa: F401
        from touchstone.jobs.kinds import import_kinds

        import_kinds()
