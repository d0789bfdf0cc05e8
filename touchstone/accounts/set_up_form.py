"""What the first person is asked."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import password_validators_help_texts, validate_password
from django.http import QueryDict

from touchstone.accounts.models import User
from touchstone.core.texts import is_english

COMMON_ZONES = (
    "Asia/Shanghai",
    "Asia/Urumqi",
    "Asia/Hong_Kong",
    "Asia/Taipei",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Asia/Kolkata",
    "Asia/Dubai",
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/Los_Angeles",
    "Australia/Sydney",
    "UTC",
)


class SetUpForm(forms.Form):
    """The company, and the account of its first officer; the actions check the values again."""

    company_name = forms.CharField(max_length=200, widget=forms.TextInput({"autocomplete": "organization"}))
    language = forms.ChoiceField(choices=[(code, name) for code, name in settings.LANGUAGES])
    time_zone = forms.CharField(max_length=64, widget=forms.TextInput({"list": "time-zones"}))
    name = forms.CharField(max_length=100, widget=forms.TextInput({"autocomplete": "name"}))
    email = forms.EmailField(max_length=254, widget=forms.EmailInput({"autocomplete": "username"}))
    new_password = forms.CharField(
        max_length=200, strip=False, widget=forms.PasswordInput({"autocomplete": "new-password"})
    )

    def __init__(self, data: QueryDict | None = None) -> None:
        language = "en" if is_english() else "zh-hans"
        super().__init__(data, initial={"language": language, "time_zone": "Asia/Shanghai"})
        self.fields["new_password"].help_text = " ".join(password_validators_help_texts()[:1])

    def clean(self) -> dict[str, Any]:
        """The password must not resemble the name and address given beside it."""
        given: dict[str, Any] = super().clean() or self.cleaned_data
        if password := given.get("new_password"):
            future = User(name=given.get("name", ""), email=given.get("email", ""))
            try:
                validate_password(password, future)
            except forms.ValidationError as error:
                self.add_error("new_password", error)
        return given
