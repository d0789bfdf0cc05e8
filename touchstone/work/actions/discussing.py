"""Comments."""

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.errors import Invalid
from touchstone.core.events import record
from touchstone.core.versions import check_version, save_next_version
from touchstone.work.checks import LONGEST_TEXT
from touchstone.work.mentions import note_mentions
from touchstone.work.models import Comment, Item
from touchstone.work.rules import can_comment, can_edit_comment, can_remove_comment


@action(can_comment)
def add_comment(item: Item, /, *, by: User, body: str, reply_to: Comment | None = None) -> Comment:
    """Say something about an item; whoever does watches it from then on.

    A reply to a reply joins the same thread: threads have one level.
    """
    thread = _thread_of(reply_to, item) if reply_to else None
    comment = Comment(item=item, author=by, body=_checked(body), created_at=clock.now(), reply_to=thread)
    comment.save()
    item.watchers.add(by)
    note_mentions(item, comment, comment.body, by=by)
    after = {"item_id": item.pk, "body": comment.body}
    record("comment.added", comment, by=by, after=after | ({"reply_to_id": thread.pk} if thread else {}))
    return comment


@action(can_edit_comment)
def edit_comment(comment: Comment, /, *, by: User, body: str, version: int | None = None) -> Comment:
    """Change one's own words; the history keeps the old ones."""
    check_version(comment, version)
    body = _checked(body)
    if body == comment.body:
        return comment
    before, comment.body = comment.body, body
    comment.edited_at = clock.now()
    save_next_version(comment, ["body", "edited_at"])
    note_mentions(comment.item, comment, body, by=by)
    record(
        "comment.edited",
        comment,
        by=by,
        before={"item_id": comment.item_id, "body": before},
        after={"item_id": comment.item_id, "body": body},
    )
    return comment


@action(can_remove_comment)
def remove_comment(comment: Comment, /, *, by: User) -> None:
    """Take a comment away; it can be restored."""
    _set_removed(comment, by)
    record("comment.removed", comment, by=by, before={"item_id": comment.item_id, "body": comment.body})


@action(can_remove_comment)
def restore_comment(comment: Comment, /, *, by: User) -> None:
    """Bring a comment back."""
    _set_removed(comment, None)
    record("comment.restored", comment, by=by, after={"item_id": comment.item_id, "body": comment.body})


def _set_removed(comment: Comment, by: User | None) -> None:
    comment.removed_at, comment.removed_by = (clock.now(), by) if by else (None, None)
    save_next_version(comment, ["removed_at", "removed_by"])


def _thread_of(comment: Comment, item: Item) -> Comment:
    if comment.item_id != item.pk:
        raise Invalid("work.reply_elsewhere", field="reply_to_id")
    return comment.reply_to or comment


def _checked(body: str) -> str:
    if not body.strip():
        raise Invalid("work.comment_empty", field="body")
    if len(body) > LONGEST_TEXT:
        raise Invalid("work.text_too_long", field="body", maximum=LONGEST_TEXT)
    return body.strip()
