"""The secret of a token: random, known by its beginning, kept as a hash."""

import hashlib
import secrets

PREFIX = "tst_"
"""Secret scanners find tokens that were published by mistake by it."""
SHOWN = 10


def new_secret() -> str:
    """A token that nobody has seen."""
    return PREFIX + secrets.token_urlsafe(32)


def hash_of(secret: str) -> str:
    """What is kept of it; 256 random bits need no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()


def hint_of(secret: str) -> str:
    """Its beginning."""
    return secret[:SHOWN]
