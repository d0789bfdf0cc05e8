"""Threads that are settled, and signs on comments."""

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.errors import Invalid
from touchstone.core.events import record
from touchstone.work.models import Comment, Reaction
from touchstone.work.rules import can_react


@action(can_react)
def resolve_thread(comment: Comment, /, *, by: User) -> Comment:
    """Settle what a comment and its replies are about; settling it again changes nothing."""
    _expect_thread(comment)
    if comment.resolved_at is None:
        _set_resolved(comment, by)
        record("comment.resolved", comment, by=by, after={"item_id": comment.item_id})
    return comment


@action(can_react)
def reopen_thread(comment: Comment, /, *, by: User) -> Comment:
    """It is not settled after all."""
    _expect_thread(comment)
    if comment.resolved_at is not None:
        _set_resolved(comment, None)
        record("comment.reopened", comment, by=by, after={"item_id": comment.item_id})
    return comment


@action(can_react)
def add_reaction(comment: Comment, /, *, by: User, kind: str) -> Comment:
    """Put a sign on a comment; the same one twice is one."""
    _, is_new = Reaction.objects.get_or_create(
        comment=comment, user=by, kind=kind, defaults={"at": clock.now()}
    )
    if is_new:
        record("reaction.added", comment, by=by, after={"item_id": comment.item_id, "reaction": kind})
    return comment


@action(can_react)
def remove_reaction(comment: Comment, /, *, by: User, kind: str) -> Comment:
    """Take one's own sign away."""
    removed, _ = Reaction.objects.filter(comment=comment, user=by, kind=kind).delete()
    if removed:
        record("reaction.removed", comment, by=by, before={"item_id": comment.item_id, "reaction": kind})
    return comment


def _set_resolved(comment: Comment, by: User | None) -> None:
    """The words stay as they are, so their version does: nobody's open editor becomes stale."""
    comment.resolved_at, comment.resolved_by = (clock.now(), by) if by else (None, None)
    comment.save(update_fields=["resolved_at", "resolved_by"])


def _expect_thread(comment: Comment) -> None:
    if comment.reply_to_id is not None:
        raise Invalid("work.reply_is_no_thread")
