"""What stands in for an author: a secret for each card, and a voter that is only a keyed hash."""

import hashlib
import hmac
import secrets
from typing import Any

from django.conf import settings

from touchstone.meetings.models import Retrospective


def new_secret() -> str:
    """Told once, to the browser that wrote the card."""
    return secrets.token_urlsafe(24)


def hash_of(secret: str) -> str:
    """What is kept of it."""
    return hashlib.sha256(secret.encode()).hexdigest()


def opens(secret: str, kept: str) -> bool:
    """Whether this is the card's secret."""
    return hmac.compare_digest(hash_of(secret), kept)


def voter_of(person: Any, retrospective: Retrospective) -> str:
    """The same for one person and retrospective, different everywhere else."""
    told = f"vote:{retrospective.pk}:{person.pk}".encode()
    return hmac.new(settings.SECRET_KEY.encode(), told, hashlib.sha256).hexdigest()
