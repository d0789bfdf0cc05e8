"""What was installed and set: the page, the key, mail, addresses."""

import os
import smtplib
import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail.backends.smtp import EmailBackend

from touchstone.config.doctor.finding import Finding, error, ok, warning
from touchstone.notify.mail import mail_is_configured
from touchstone.notify.outbox import outbox_folder

LOCAL = {"127.0.0.1", "localhost", "::1"}
OTHERS = stat.S_IRWXG | stat.S_IRWXO


def installation_findings() -> Iterator[Finding]:
    """Whether the installation is complete."""
    yield _page()
    yield _key()
    yield _home()
    yield _address()
    yield _mail()


def _page() -> Finding:
    manifest = Path(settings.STATICFILES_DIRS[0]) / "app" / ".vite" / "manifest.json"
    return ok("page") if manifest.exists() else error("page", "missing")


def _key() -> Finding:
    if os.environ.get("TOUCHSTONE_SECRET_KEY"):
        return ok("key", "environment")
    path = settings.HOME / "secret.key"
    return error("key", "open", path=str(path)) if path.stat().st_mode & OTHERS else ok("key", path=str(path))


def _home() -> Finding:
    folder = str(settings.HOME)
    is_open = settings.HOME.stat().st_mode & OTHERS
    return warning("home", "open", folder=folder) if is_open else ok("home", folder=folder)


def _address() -> Finding:
    is_exposed = not settings.IS_TLS and urlsplit(settings.PUBLIC_URL).hostname not in LOCAL
    url = settings.PUBLIC_URL
    return warning("address", "plain", url=url) if is_exposed else ok("address", url=url)


def _mail() -> Finding:
    if not mail_is_configured():
        return warning("mail", "kept", folder=str(outbox_folder()))
    server = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
    backend = EmailBackend(timeout=10)
    try:
        backend.open()
        backend.close()
    except (OSError, smtplib.SMTPException) as reason:
        return error("mail", "unreachable", server=server, reason=str(reason))
    return ok("mail", server=server)
