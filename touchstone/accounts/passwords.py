"""What a password must be, said in our own words: the library's are half translated."""

from typing import Any

from django.contrib.auth import password_validation

from touchstone.core.texts import say


class LongEnough(password_validation.MinimumLengthValidator):
    """At least `min_length` characters; length beats rules about kinds of characters."""

    def get_error_message(self) -> str:
        return self.get_help_text()

    def get_help_text(self) -> str:
        return say("accounts.password_length", minimum=self.min_length)


class NotCommon(password_validation.CommonPasswordValidator):
    """None of the twenty thousand that are tried first."""

    def get_error_message(self) -> str:
        return say("accounts.password_common")

    def get_help_text(self) -> str:
        return say("accounts.password_common_hint")


class NotOneself(password_validation.UserAttributeSimilarityValidator):
    """Nothing that stands in the person's profile."""

    def __init__(self, **options: Any) -> None:
        super().__init__(user_attributes=("name", "email"), **options)

    def get_error_message(self) -> str:
        return say("accounts.password_similar")

    def get_help_text(self) -> str:
        return say("accounts.password_similar")
