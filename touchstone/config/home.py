"""The one folder that holds everything a deployment owns: database, files, key."""

import os
import secrets
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PLACEHOLDERS = ("change", "secret", "insecure", "example", "placeholder", "touchstone", "password")
MIN_KEY_LENGTH = 40


class WeakKey(Exception):
    """The secret key is missing, too short or a known placeholder."""


def home_folder() -> Path:
    """`TOUCHSTONE_HOME`, or `var/` in the checkout; made on first use, for its owner only."""
    folder = Path(os.environ.get("TOUCHSTONE_HOME") or CHECKOUT / "var").expanduser().resolve()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def secret_key(folder: Path) -> str:
    """The deployment's key: `TOUCHSTONE_SECRET_KEY`, or the file made on the first start (0600)."""
    given = os.environ.get("TOUCHSTONE_SECRET_KEY")
    if given is not None:
        return _strong(given)
    path = folder / "secret.key"
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _strong(path.read_text().strip())
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(64))
    return _strong(path.read_text().strip())


def _strong(key: str) -> str:
    lowered = key.casefold()
    is_placeholder = lowered.startswith(PLACEHOLDERS) or "insecure" in lowered  # django-insecure-…
    if is_placeholder or len(key) < MIN_KEY_LENGTH or len(set(key)) < 10:
        raise WeakKey(
            "The secret key is a placeholder or too short: delete secret.key to have a new one made, "
            "or set TOUCHSTONE_SECRET_KEY to at least 40 random characters."
        )
    return key
