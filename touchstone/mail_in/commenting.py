"""A mail's words and files as a comment."""

from django.conf import settings

from touchstone.accounts.models import User
from touchstone.core.errors import Invalid
from touchstone.core.gesture import gesture
from touchstone.core.texts import say
from touchstone.mail_in.reading import EnclosedFile, Letter
from touchstone.mail_in.stripping import own_words
from touchstone.work import actions
from touchstone.work.models import Attachment, Comment, Item
from touchstone.work.rules import can_comment

MOST_FILES = 20
SHOWN = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})


def comment_by_mail(item: Item, letter: Letter, comment_id: int, *, by: User) -> Comment:
    """Say on the item what the mail says; its files are attached, within the limits of uploads."""
    if not can_comment(by, item):
        raise Invalid("mail_in.no_access")
    words = own_words(letter.text)
    if not words and not letter.files:
        raise Invalid("mail_in.empty")
    answered = item.comments.filter(pk=comment_id, removed_at=None).select_related("reply_to").first()
    fitting = [file for file in letter.files if len(file.content) <= settings.MAX_UPLOAD_BYTES][:MOST_FILES]
    with gesture(by):
        kept = [_attach(item, file, by) for file in fitting]
        left_out = [file.name for file in letter.files if file not in fitting]
        body = "\n\n".join(filter(None, [words, *map(_shown, kept), _excuse(left_out)]))
        return actions.add_comment(item, by=by, body=body, reply_to=answered)


def _attach(item: Item, file: EnclosedFile, by: User) -> Attachment:
    return actions.attach_file(item, by=by, name=file.name, size=len(file.content), chunks=[file.content])


def _shown(file: Attachment) -> str:
    name = file.name.translate(str.maketrans("[]\\", "   "))
    sign = "!" if file.content_type in SHOWN else ""
    return f"{sign}[{name}](/api/v1/attachments/{file.pk}/content)"


def _excuse(names: list[str]) -> str:
    return say("mail_in.files_left_out", count=len(names), names="、".join(names)) if names else ""
