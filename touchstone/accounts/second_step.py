"""Two-step verification: its secrets are of no use to whoever steals the database alone."""

import base64
import hashlib
from typing import ClassVar

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet
from django.conf import settings
from django.utils.functional import lazy

from touchstone.core.texts import say


class SecondStepAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Encrypts with the deployment's key; with another key people set their second step up anew."""

    error_messages: ClassVar = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": lazy(say, str)("accounts.wrong_code"),
    }

    def encrypt(self, text: str) -> str:
        return _cipher().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _cipher().decrypt(encrypted_text.encode()).decode()


def _cipher() -> Fernet:
    digest = hashlib.sha256(b"touchstone second step" + settings.SECRET_KEY.encode()).digest()
    return Fernet(base64.urlsafe_b64encode(digest))
