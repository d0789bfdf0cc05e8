"""Access tokens: how a program acts for a person."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock


class Scope(models.TextChoices):
    """What a token may do, at most; never more than its person."""

    READ = "read"
    WRITE = "write"
    ADMINISTER = "administer"


class AccessToken(models.Model):
    """Only the hash is kept: whoever reads the database can use no token."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="access_tokens"
    )
    name = models.CharField(max_length=80)
    scope = models.CharField(max_length=10, choices=Scope.choices)
    token_hash = models.CharField(max_length=64, unique=True)
    hint = models.CharField(max_length=12)
    """How the token begins, to know it again."""
    created_at = models.DateTimeField(default=clock.now)
    expires_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True)
    last_address = models.GenericIPAddressField(null=True)

    class Meta:
        ordering: ClassVar = ["-id"]

    def __str__(self) -> str:
        return f"{self.name} ({self.hint}…)"
