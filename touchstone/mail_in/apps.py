from django.apps import AppConfig


class MailInConfig(AppConfig):
    name = "touchstone.mail_in"
    label = "mail_in"

    def ready(self) -> None:
        from touchstone.mail_in import messages  # noqa: F401
