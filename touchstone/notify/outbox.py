"""Where mails lie while no mail server is configured."""

from pathlib import Path

from django.conf import settings

from touchstone.notify.models import Mail


def outbox_folder() -> Path:
    """The folder of kept mails, for their owner only."""
    folder: Path = settings.HOME / "outbox"
    folder.mkdir(exist_ok=True, mode=0o700)
    return folder


def keep_in_outbox(mail: Mail) -> Path:
    """Write the mail as a file that any mail program opens; writing it again changes nothing."""
    path = outbox_folder() / f"{mail.queued_at:%Y%m%d-%H%M%S}-{mail.pk}.eml"
    unfinished = path.with_suffix(".part")
    unfinished.write_bytes(mail.message)
    return unfinished.rename(path)
