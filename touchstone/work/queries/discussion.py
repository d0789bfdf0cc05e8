"""Sentences about comments and attachments."""

from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import Invalid, NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.work.models import Attachment, Comment


class CommentQuerySet(models.QuerySet["Comment"]):
    def visible_to(self, user: Any) -> "CommentQuerySet":
        return self.filter(
            item__project__in=Project.objects.visible_to(user), item__trashed_at=None, removed_at=None
        )


class AttachmentQuerySet(models.QuerySet["Attachment"]):
    def visible_to(self, user: Any) -> "AttachmentQuerySet":
        return self.filter(
            item__project__in=Project.objects.visible_to(user), item__trashed_at=None, removed_at=None
        )


def find_comment(user: Any, comment_id: int) -> "Comment":
    """A comment on an item that the person may see."""
    from touchstone.work.models import Comment

    comments = Comment.objects.visible_to(user).select_related("item__project", "author", "reply_to")
    comment = comments.filter(pk=comment_id).first()
    if comment is None:
        raise NotFound("core.not_found")
    return comment


def optional_comment(user: Any, comment_id: int | None) -> "Comment | None":
    """The comment that a request replies to; one that may not be seen is a mistake in that field."""
    if comment_id is None:
        return None
    try:
        return find_comment(user, comment_id)
    except NotFound as missing:
        raise Invalid("work.reply_elsewhere", field="reply_to_id") from missing


def find_attachment(user: Any, attachment_id: int) -> "Attachment":
    """A file on an item that the person may see."""
    from touchstone.work.models import Attachment

    attachments = Attachment.objects.visible_to(user).select_related("item__project")
    attachment = attachments.filter(pk=attachment_id).first()
    if attachment is None:
        raise NotFound("core.not_found")
    return attachment
