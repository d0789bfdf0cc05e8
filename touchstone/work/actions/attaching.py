"""Files on items."""

import mimetypes
import unicodedata
from collections.abc import Iterable

from django.conf import settings

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.errors import Invalid
from touchstone.core.events import record
from touchstone.core.files import keep_file
from touchstone.work.models import Attachment, Item
from touchstone.work.rules import can_comment, can_remove_attachment


@action(can_comment)
def attach_file(item: Item, /, *, by: User, name: str, size: int, chunks: Iterable[bytes]) -> Attachment:
    """Keep a file with an item; its type is told by its name, never by the sender."""
    limit = settings.MAX_UPLOAD_BYTES
    if size > limit:
        raise Invalid("work.file_too_large", field="file", limit=limit // 1024 // 1024)
    if size == 0:
        raise Invalid("work.file_empty", field="file")
    kept = keep_file(chunks)
    name = _plain_name(name)
    attachment = Attachment(
        item=item,
        name=name,
        size=kept.size,
        sha256=kept.sha256,
        path=kept.path,
        author=by,
        content_type=mimetypes.guess_type(name)[0] or "application/octet-stream",
        created_at=clock.now(),
    )
    attachment.save()
    record("attachment.added", attachment, by=by, after=_told(attachment))
    return attachment


@action(can_remove_attachment)
def remove_attachment(attachment: Attachment, /, *, by: User) -> None:
    """Take a file away from its item; it can be restored."""
    attachment.removed_at = clock.now()
    attachment.save(update_fields=["removed_at"])
    record("attachment.removed", attachment, by=by, before=_told(attachment))


@action(can_remove_attachment)
def restore_attachment(attachment: Attachment, /, *, by: User) -> None:
    """Bring a file back."""
    attachment.removed_at = None
    attachment.save(update_fields=["removed_at"])
    record("attachment.restored", attachment, by=by, after=_told(attachment))


def _plain_name(name: str) -> str:
    """The last part of a path, without control or direction-changing characters."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(char for char in last if unicodedata.category(char)[0] != "C").strip()
    return kept[-255:] or "file"


def _told(attachment: Attachment) -> dict[str, object]:
    return {"item_id": attachment.item_id, "name": attachment.name, "size": attachment.size}
